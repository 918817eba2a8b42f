import { getLastRev } from '#storage/changeFeed.ts';
import { library, type Rows, type TableName, tableOf } from '#storage/database.ts';
import { rowSchemas } from '#storage/rowSchemas.ts';
import type { BytesOfRow } from './journalRow.ts';

/** One row as it is now, as JSON without its bytes, or, without `row`, that it is gone. */
interface FeedEntry {
  readonly rev: number;
  readonly table: TableName;
  readonly id: string;
  readonly row?: string;
}

/** The next changes of the library, ready to be written to the disk. */
export interface FeedBatch {
  readonly entries: readonly FeedEntry[];
  /** The bytes that they name; read one by one, as they may be large. */
  readonly bytes: readonly BytesOfRow[];
  /** How far the library has come that they were read from; where there are no entries, all of it has been seen. */
  readonly lastRev: number;
}

const tables = Object.keys(rowSchemas) as TableName[];
/** About as much JSON as one batch has. In characters. */
const batchLength = 1_000_000;
/** And so many of its rows, however short. */
const batchRows = 4000;
/** How many rows of a table are read at once. */
const rowsAtOnce = 500;
/** Of those that carry bytes or texts, no more are read at once than have about so many together; one in any case. */
const bytesAtOnce = 8_000_000;
const lengthAtOnce = 2_000_000;
const withTexts: readonly TableName[] = ['bodies', 'revisions'];

interface Found {
  readonly entry: FeedEntry;
  readonly bytes?: BytesOfRow;
}

interface Read {
  readonly found: readonly Found[];
  /** Where it stopped reading, as there may be more; of no table can be taken what lies beyond. */
  readonly stoppedAt?: number;
}

/** The bytes of the last batch, as they are asked for next. */
let lastBytes = new Map<string, Uint8Array>();

/**
 * Reads what changed after a revision, in the order of `rev`, up to about a megabyte. Each table by itself, so that no write waits for all of them: what changes
 * meanwhile has a higher `rev` than the last one of now, and comes with the next batch.
 */
export async function readFeedBatch(after: number): Promise<FeedBatch> {
  const lastRev = await getLastRev();
  if (lastRev <= after) return { entries: [], bytes: [], lastRev };
  lastBytes = new Map();
  const reads = await Promise.all([
    ...tables.map((table) => readTable(table, after, lastRev)),
    readTombstones(after, lastRev),
  ]);
  const horizon = Math.min(lastRev, ...reads.flatMap(({ stoppedAt }) => stoppedAt ?? []));
  const found = reads.flatMap((read) => read.found).filter(({ entry }) => entry.rev <= horizon);
  const fitting = fit(found.sort((a, b) => a.entry.rev - b.entry.rev));
  return { entries: fitting.map(({ entry }) => entry), bytes: fitting.flatMap(({ bytes }) => bytes ?? []), lastRev };
}

async function readTable(table: TableName, after: number, lastRev: number): Promise<Read> {
  const changed = tableOf(table).where('rev').between(after, lastRev, false, true).limit(rowsAtOnce);
  const carriesBytes = table === 'snapshots' || table === 'assets';
  if (!carriesBytes && !withTexts.includes(table)) {
    return readUpTo((await changed.toArray()).map((row) => foundRow(table, row)));
  }
  const found: Found[] = [];
  const most = carriesBytes ? bytesAtOnce : lengthAtOnce;
  let size = 0;
  await changed
    .until(() => size >= most)
    .each((row) => {
      const one = foundRow(table, row);
      found.push(one);
      size += 'bytes' in row ? row.bytes.length : (one.entry.row?.length ?? 0);
    });
  return size >= most ? { found, stoppedAt: revOfLast(found) } : readUpTo(found);
}

async function readTombstones(after: number, lastRev: number): Promise<Read> {
  const changed = library.tombstones.where('rev').between(after, lastRev, false, true).limit(rowsAtOnce);
  return readUpTo((await changed.toArray()).map(({ table, id, rev }) => ({ entry: { rev, table, id } })));
}

function readUpTo(found: readonly Found[]): Read {
  return found.length < rowsAtOnce ? { found } : { found, stoppedAt: revOfLast(found) };
}

function revOfLast(found: readonly Found[]): number {
  return found.at(-1)?.entry.rev ?? Number.POSITIVE_INFINITY;
}

function foundRow(table: TableName, row: Rows[TableName]): Found {
  const { id, rev } = row;
  if (!('bytes' in row)) return { entry: { rev, table, id, row: JSON.stringify(row) } };
  const { bytes, ...described } = row;
  lastBytes.set(id, bytes);
  const compression = 'compression' in described ? described.compression : 'none';
  return {
    entry: { rev, table, id, row: JSON.stringify(described) },
    bytes: { table: table === 'assets' ? 'assets' : 'snapshots', id, sha256: row.sha256, compression },
  };
}

/** As many as fit, and one at least. */
function fit(found: readonly Found[]): readonly Found[] {
  let length = 0;
  const end = found.findIndex(({ entry }, index) => {
    length += entry.row?.length ?? 0;
    return index > 0 && (length > batchLength || index >= batchRows);
  });
  return end < 0 ? found : found.slice(0, end);
}

/** The bytes of a row, as it keeps them; `undefined` where it is gone since. */
export async function readBytesOf({ table, id }: BytesOfRow): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = lastBytes.get(id) ?? (await tableOf(table).get(id))?.bytes;
  return bytes && new Uint8Array(bytes);
}

import { getLastRev } from '#storage/changeFeed.ts';
import { library, type Rows, type TableName, tableOf } from '#storage/database.ts';
import { rowSchemas } from '#storage/rowSchemas.ts';
import type { BytesOfRow } from './journalRow.ts';

/** One row as it is now, as JSON without its bytes, or, without `row`, that it is gone. */
export interface FeedEntry {
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
/** How many rows of a table are read at once: few of those that carry bytes or texts. */
const rowsAtOnce: Readonly<Partial<Record<TableName, number>>> = { snapshots: 4, assets: 4, bodies: 50, revisions: 50 };
const otherRowsAtOnce = 500;

interface Found {
  readonly entry: FeedEntry;
  readonly bytes?: BytesOfRow;
}

/**
 * Reads what changed after a revision, in the order of `rev`, up to about a megabyte. Table by table, so that no write waits for all of them: what changes
 * meanwhile has a higher `rev` than the last one of now, and comes with the next batch.
 */
export async function readFeedBatch(after: number): Promise<FeedBatch> {
  const lastRev = await getLastRev();
  if (lastRev <= after) return { entries: [], bytes: [], lastRev };
  let horizon = lastRev;
  const found: Found[] = [];
  const take = (some: readonly Found[], limit: number) => {
    found.push(...some);
    // There may be more of this table, so of no table can be taken what lies beyond.
    if (some.length === limit) horizon = Math.min(horizon, some.at(-1)?.entry.rev ?? horizon);
  };
  for (const table of tables) {
    const limit = rowsAtOnce[table] ?? otherRowsAtOnce;
    take(await readTable(table, after, horizon, limit), limit);
  }
  take(await readTombstones(after, horizon), otherRowsAtOnce);
  const inOrder = found.filter(({ entry }) => entry.rev <= horizon).sort((a, b) => a.entry.rev - b.entry.rev);
  const fitting = fit(inOrder);
  return { entries: fitting.map(({ entry }) => entry), bytes: fitting.flatMap(({ bytes }) => bytes ?? []), lastRev };
}

async function readTable(table: TableName, after: number, horizon: number, limit: number): Promise<Found[]> {
  const rows = await tableOf(table).where('rev').between(after, horizon, false, true).limit(limit).toArray();
  return rows.map((row) => foundRow(table, row));
}

function foundRow(table: TableName, row: Rows[TableName]): Found {
  const { id, rev } = row;
  if (!('bytes' in row)) return { entry: { rev, table, id, row: JSON.stringify(row) } };
  const { bytes: _, ...described } = row;
  const compression = 'compression' in described ? described.compression : 'none';
  return {
    entry: { rev, table, id, row: JSON.stringify(described) },
    bytes: { table: table === 'assets' ? 'assets' : 'snapshots', id, sha256: row.sha256, compression },
  };
}

async function readTombstones(after: number, horizon: number): Promise<Found[]> {
  const tombstones = await library.tombstones
    .where('rev')
    .between(after, horizon, false, true)
    .limit(otherRowsAtOnce)
    .toArray();
  return tombstones.map(({ table, id, rev }) => ({ entry: { rev, table, id } }));
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
  const row = await tableOf(table).get(id);
  return row && new Uint8Array(row.bytes);
}

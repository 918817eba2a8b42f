import type { Note } from '#domain/note.ts';
import { library, type TableName } from '#storage/database.ts';
import { saveCounters } from '#storage/followFeed.ts';
import { type NoteCollection, noteCollections, standsIn } from '#storage/noteCollections.ts';
import { counterOf } from '#storage/noteCounts.ts';
import { rowSchemas } from '#storage/rowSchemas.ts';
import { bytesNeededBy, type JournalLine, parseLines } from './journalLine.ts';
import type { JournalRow, LibraryIdentity } from './journalRow.ts';
import { bytesFor, type PackedBytes } from './packedBytes.ts';

const tables = Object.keys(rowSchemas) as TableName[];

type Row = NonNullable<JournalLine['row']>;

/** A library that is being made anew from its journal. */
export interface Rebuild {
  /** Takes a page of lines; gives what bytes its rows need, to be given before the next page, and how many notes there are by now. */
  apply(text: string): Promise<{ readonly wanted: readonly string[]; readonly notes: number }>;
  /** Takes bytes that were wanted; the rows that need them are written once all of theirs are there. */
  give(files: readonly PackedBytes[]): Promise<void>;
  /** Makes the library whole, as one transaction: its counters, and whose it is. */
  finish(outcome: RebuildEnd): Promise<Rebuilt>;
}

export interface RebuildEnd {
  readonly identity: LibraryIdentity;
  /** The last revision that the journal was given. */
  readonly lastRev: number;
  /** What the person is to be told of it. */
  readonly notice: Omit<Extract<JournalRow, { name: 'notice' }>, 'name' | 'notes' | 'lostRows' | 'lostBytes'>;
}

/** What came of it. */
export interface Rebuilt {
  readonly notes: number;
  /** Rows that could not be put beside the others. */
  readonly lostRows: number;
  /** Captures and pictures whose bytes are not there. */
  readonly lostBytes: number;
}

/** Throws away what the profile has and begins to make it anew. Until `finish`, a mark says that it is not whole. */
export async function startRebuild(): Promise<Rebuild> {
  await library.delete({ disableAutoOpen: false });
  await library.open();
  await library.journal.put({ name: 'recovery', startedAt: new Date().toISOString() });

  /** By table and id, the highest revision that was applied: a row that had to be written twice may come back with its earlier one last. */
  const seen = new Map(tables.map((table) => [table, new Map<string, number>()]));
  const collections = new Map<string, readonly NoteCollection[]>();
  /** Rows that wait for their bytes. */
  let waiting: JournalLine[] = [];
  /** Rows of which a unique key was held by another row at the time. */
  const refused: JournalLine[] = [];
  let maxRev = 0;
  let lostBytes = 0;

  const isNews = ({ table, id, rev }: JournalLine): boolean => {
    const revs = seen.get(table);
    if (!revs || (revs.get(id) ?? 0) > rev) return false;
    revs.set(id, rev);
    maxRev = Math.max(maxRev, rev);
    return true;
  };
  const isLast = ({ table, id, rev }: JournalLine): boolean => seen.get(table)?.get(id) === rev;

  const write = async (lines: readonly JournalLine[]): Promise<void> => {
    refused.push(...(await writeRaw(lines)));
  };

  const countNote = ({ table, id, row }: JournalLine): void => {
    if (table !== 'notes') return;
    if (!row) collections.delete(id);
    else
      collections.set(
        id,
        noteCollections.filter((collection) => standsIn(row as unknown as Note, collection)),
      );
  };

  return {
    async apply(text) {
      // Of what nobody gave the bytes, there are none.
      lostBytes += waiting.length;
      const news = parseLines(text).filter(isNews).filter(isLast);
      for (const line of news) countNote(line);
      waiting = news.filter((line) => bytesNeededBy(line) !== undefined);
      await write(news.filter((line) => bytesNeededBy(line) === undefined));
      return { wanted: [...new Set(waiting.flatMap((line) => bytesNeededBy(line) ?? []))], notes: collections.size };
    },
    async give(files) {
      const bySha256 = new Map(files.map((file) => [file.sha256, file]));
      const complete: JournalLine[] = [];
      const still: JournalLine[] = [];
      for (const line of waiting) {
        const file = bySha256.get(bytesNeededBy(line) ?? '');
        const bytes = line.row && file && (await bytesFor(line.row, file));
        if (line.row && bytes) complete.push({ ...line, row: { ...line.row, bytes } as Row });
        else still.push(line);
      }
      waiting = still;
      await write(complete);
    },
    async finish({ identity, lastRev, notice }) {
      lostBytes += waiting.length;
      const lostRows = (await writeRaw(refused.filter(isLast))).length;
      const told = { notes: collections.size, lostRows, lostBytes };
      await library.transaction('rw', library.counters, library.journal, async () => {
        await saveCounters({ ...countersOf(collections), rev: Math.max(lastRev, maxRev) });
        await library.journal.bulkPut([
          { name: 'identity', ...identity },
          { name: 'notice', ...notice, ...told },
        ]);
        await library.journal.delete('recovery');
      });
      return told;
    },
  };
}

/** How many notes each collection has, as they are counted from then on. */
function countersOf(collections: ReadonlyMap<string, readonly NoteCollection[]>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const names of collections.values()) {
    for (const name of names) counts[counterOf(name)] = (counts[counterOf(name)] ?? 0) + 1;
  }
  return counts;
}

/**
 * Writes rows as they are, past Dexie, which would look at each of a hundred thousand for what it changes. Gives those that the database refused; the others
 * stand.
 */
function writeRaw(lines: readonly JournalLine[]): Promise<JournalLine[]> {
  const used = [...new Set(lines.map(({ table }) => table))];
  const refused: JournalLine[] = [];
  if (used.length === 0) return Promise.resolve(refused);
  return new Promise((resolve, reject) => {
    // The last transaction of all is strict, and with it is on disk what was written before it.
    const transaction = library.backendDB().transaction(used, 'readwrite', { durability: 'relaxed' });
    transaction.oncomplete = () => resolve(refused);
    transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was ended.'));
    for (const line of lines) {
      const store = transaction.objectStore(line.table);
      if (!line.row) {
        store.delete(line.id);
        continue;
      }
      const request = store.put(line.row);
      request.onerror = (event) => {
        if (request.error?.name !== 'ConstraintError') return;
        event.preventDefault();
        event.stopPropagation();
        refused.push(line);
      };
    }
  });
}

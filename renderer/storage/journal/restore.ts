import { library, type Rows, type TableName, tableOf } from '#storage/database.ts';
import type { DraftOf } from '#storage/derived.ts';
import { rowSchemas } from '#storage/rowSchemas.ts';
import { write } from '#storage/write.ts';
import { bytesNeededBy, type JournalLine, parseLines } from './journalLine.ts';
import { bytesFor, type PackedBytes } from './packedBytes.ts';

const tables = Object.keys(rowSchemas) as TableName[];
/** No two rows of these may have the same key of some kind, so a row that changes makes room before any other is put. */
const withUniqueKeys: readonly TableName[] = [
  'entities',
  'feedItems',
  'captureJobs',
  'questionLinks',
  'suggestionDecisions',
];
/** Rows that are written once and never change, and whose bytes make them long. */
const unchanging: readonly TableName[] = ['snapshots', 'assets'];
const removedAtOnce = 500;

/** What a backup would change in the library. */
export interface RestoreChanges {
  /** Notes that are not in the library, those whose title, text or state is another, and those that are not in the backup. */
  readonly notesBack: number;
  readonly notesChanged: number;
  readonly notesGone: number;
  /** All rows, of every kind, that it would write or take out. */
  readonly rows: number;
}

/** A backup that is held against the library and then put in its place, as ordinary changes: whatever follows the library follows that too. */
export interface Restore {
  /** Takes a page of the backup's lines; all of them must be compared before anything is put back. */
  compare(text: string): Promise<void>;
  changes(): Promise<RestoreChanges>;
  /** Begins to change the library: what is not in the backup goes. From now until `finish` a mark says so, as it goes on at the next start. */
  begin(backup: string): Promise<void>;
  /** Takes the pages a second time; gives what bytes are needed, to be given before the next page. */
  put(text: string): Promise<readonly string[]>;
  give(files: readonly PackedBytes[]): Promise<void>;
  finish(): Promise<void>;
}

/** Begins to compare. */
export function startRestore(): Restore {
  const inBackup = new Map(tables.map((table) => [table, new Set<string>()]));
  const changed = new Map(tables.map((table) => [table, new Set<string>()]));
  const added = new Map(tables.map((table) => [table, new Set<string>()]));
  let waiting: JournalLine[] = [];
  const size = (sets: ReadonlyMap<TableName, ReadonlySet<string>>) =>
    [...sets.values()].reduce((sum, ids) => sum + ids.size, 0);

  const listGone = async (table: TableName): Promise<string[]> => {
    if (table === 'settings') return [];
    const ids = await tableOf(table).toCollection().primaryKeys();
    return ids.filter((id) => !inBackup.get(table)?.has(id));
  };

  return {
    async compare(text) {
      for (const [table, lines] of byTable(text)) {
        const known = await listKnown(table, lines);
        for (const { id, row } of lines) {
          const present = known.get(id);
          inBackup.get(table)?.add(present?.id ?? id);
          if (!present) added.get(table)?.add(id);
          else if (!isSameRow(table, present, row)) changed.get(table)?.add(id);
        }
      }
    },
    async changes() {
      const gone = await Promise.all(tables.map(listGone));
      const otherwise = new Set([...(changed.get('notes') ?? []), ...(changed.get('bodies') ?? [])]);
      return {
        notesBack: added.get('notes')?.size ?? 0,
        notesChanged: otherwise.size,
        notesGone: gone[tables.indexOf('notes')]?.length ?? 0,
        rows: size(added) + size(changed) + gone.flat().length,
      };
    },
    async begin(backup) {
      await library.journal.put({ name: 'restore', backup });
      for (const table of tables) await removeRows(table, await listGone(table));
      for (const table of withUniqueKeys) await tableOf(table).bulkDelete([...(changed.get(table) ?? [])]);
    },
    async put(text) {
      const complete: JournalLine[] = [];
      waiting = [];
      for (const [table, lines] of byTable(text)) {
        for (const line of lines) {
          if (!added.get(table)?.has(line.id) && !changed.get(table)?.has(line.id)) continue;
          (bytesNeededBy(line) === undefined ? complete : waiting).push(line);
        }
      }
      await putRows(complete);
      return [...new Set(waiting.flatMap((line) => bytesNeededBy(line) ?? []))];
    },
    async give(files) {
      const bySha256 = new Map(files.map((file) => [file.sha256, file]));
      const complete: JournalLine[] = [];
      for (const line of waiting) {
        const file = bySha256.get(bytesNeededBy(line) ?? '');
        const bytes = line.row && file && (await bytesFor(line.row, file));
        if (line.row && bytes)
          complete.push({ ...line, row: { ...line.row, bytes } as NonNullable<JournalLine['row']> });
      }
      await putRows(complete);
    },
    async finish() {
      await library.journal.delete('restore');
    },
  };
}

function byTable(text: string): Map<TableName, JournalLine[]> {
  const rows = parseLines(text).filter(({ row }) => row !== undefined);
  return Map.groupBy(rows, ({ table }) => table);
}

type Known = Readonly<Record<string, unknown>> & { readonly id: string };

/** The rows that the library has, by the ids that the backup knows them by; of those with bytes, only that they are there. */
async function listKnown(table: TableName, lines: readonly JournalLine[]): Promise<Map<string, Known>> {
  const ids = lines.map(({ id }) => id);
  if (table === 'assets') {
    // A picture that went and came again has another id; texts name it by its hash.
    const hashes = lines.map((line) => bytesNeededBy(line) ?? '');
    const present = await library.assets.where('sha256').anyOf(hashes).primaryKeys();
    const known = await Promise.all(present.map(async (id) => [(await library.assets.get(id))?.sha256, id] as const));
    const bySha256 = new Map(known);
    return new Map(
      lines.flatMap((line) => {
        const id = bySha256.get(bytesNeededBy(line));
        return id === undefined ? [] : [[line.id, { id }]];
      }),
    );
  }
  if (unchanging.includes(table)) {
    const present = await tableOf(table).where('id').anyOf(ids).primaryKeys();
    return new Map(present.map((id) => [id, { id }]));
  }
  const rows: readonly (Rows[TableName] | undefined)[] = await tableOf(table).bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, { ...row }]] : [])));
}

function isSameRow(table: TableName, present: Known, row: JournalLine['row']): boolean {
  return unchanging.includes(table) || textOf(present) === textOf(row ?? {});
}

/** What a row says, without when it was written. */
function textOf(row: Readonly<Record<string, unknown>>): string {
  const { rev: _, updatedAt: __, ...said } = row;
  return JSON.stringify(Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function removeRows(table: TableName, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += removedAtOnce) {
    const some = ids.slice(at, at + removedAtOnce);
    await write([table], (writer) => writer.removeAll(table, some));
  }
}

/** Puts rows back as they were, each with a new revision. */
async function putRows(lines: readonly JournalLine[]): Promise<void> {
  const grouped = Map.groupBy(lines, ({ table }) => table);
  if (grouped.size === 0) return;
  await write([...grouped.keys()], async (writer) => {
    for (const [table, some] of grouped) {
      const ids = some.map(({ id }) => id);
      if (table === 'notes') {
        const present = await library.notes.where('id').anyOf(ids).primaryKeys();
        // Counted out here, and in again below.
        await writer.removeAll('notes', present);
      } else await tableOf(table).bulkDelete(ids);
      await writer.addAll(table, some.map(({ row }) => row) as unknown as DraftOf<typeof table>[]);
    }
  });
}

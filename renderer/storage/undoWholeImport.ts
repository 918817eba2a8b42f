import { library, type Rows, type TableName, tableOf } from './database.ts';
import type { DraftOf } from './derived.ts';
import { countEntityLinks } from './entityLinks.ts';
import { type KeptNotes, listNotesWorkedWith } from './importedNotes.ts';
import type { ImportChange } from './importLogRows.ts';
import { removeForGood } from './removeNote.ts';
import { rowSchemas } from './rowSchemas.ts';
import { type Writer, write, writeScope } from './write.ts';
import { importLogTables } from './writeImported.ts';

const batchSize = 200;
const tables = Object.keys(rowSchemas) as TableName[];

interface Running {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** What is known while an import is taken back. */
interface Undoing {
  readonly workedWith: KeptNotes;
  /** The revision that a row had before the import changed it a second time, by table and id: then it is as the first change left it. */
  readonly restored: Map<string, number>;
}

/**
 * Takes a whole import back, the last row first: what it made goes, what it changed is as before. What a person has worked with since stays; gives how
 * much that is. What is taken back is taken back for good, so that it can be stopped and gone on with.
 */
export async function undoWholeImport(importId: string, { signal, onProgress }: Running): Promise<number> {
  const changes = () => library.importChanges.where('importId').equals(importId);
  const total = await changes().count();
  const undoing = { workedWith: await listNotesWorkedWith(importId, signal), restored: new Map<string, number>() };
  for (let done = 0; ; done += batchSize) {
    signal.throwIfAborted();
    onProgress(Math.min(done, total), total);
    const batch = await changes().reverse().limit(batchSize).toArray();
    if (batch.length === 0) break;
    await library.transaction('rw', [...writeScope(tables), 'imports', ...importLogTables], async () => {
      const kept = await write(tables, (writer) => takeBackBatch(writer, batch, undoing));
      await library.importChanges.bulkDelete(batch.flatMap(({ number }) => number ?? []));
      const row = await library.imports.get(importId);
      await library.imports.update(importId, { kept: (row?.kept ?? 0) + kept });
    });
  }
  await library.transaction('rw', ['imports', ...importLogTables], async () => {
    await library.importKeys.where('importId').equals(importId).delete();
    await library.importRemarks.where('importId').equals(importId).delete();
    await library.imports.update(importId, { state: 'undone' });
  });
  return (await library.imports.get(importId))?.kept ?? 0;
}

/** Takes some changes back in their order, neighbours of one kind at once; gives how many of them stay. */
async function takeBackBatch(writer: Writer, batch: readonly ImportChange[], undoing: Undoing): Promise<number> {
  let kept = 0;
  for (let start = 0; start < batch.length; ) {
    const { table, before } = batch[start] as ImportChange;
    const isOfRun = (change: ImportChange) =>
      change.table === table && (change.before === undefined) === (before === undefined);
    const length = batch.slice(start).findIndex((change) => !isOfRun(change));
    const run = batch.slice(start, length === -1 ? undefined : start + length);
    kept += before === undefined ? await takeOut(writer, table, run, undoing) : await putBack(writer, run, undoing);
    start += run.length;
  }
  return kept;
}

/** Puts rows back as they were; gives how many stay as somebody has changed them since. */
async function putBack(writer: Writer, run: readonly ImportChange[], { restored }: Undoing): Promise<number> {
  let kept = 0;
  for (const change of run) {
    const { table, id, before } = change;
    const present = await tableOf(table).get(id);
    if (!present || !before) continue;
    if (!isUntouched(present, change, restored)) kept += 1;
    else if (table !== 'snapshots') {
      await writer.put(table, before as unknown as DraftOf<typeof table>);
      restored.set(`${table}/${id}`, before.rev);
    }
  }
  return kept;
}

function isUntouched(
  { rev }: Rows[TableName],
  { table, id, rev: written }: ImportChange,
  restored: Undoing['restored'],
) {
  return rev === written || restored.get(`${table}/${id}`) === written;
}

/** Takes rows out that the import made, unless somebody needs them now; gives how many stay. */
async function takeOut(
  writer: Writer,
  table: TableName,
  run: readonly ImportChange[],
  undoing: Undoing,
): Promise<number> {
  // Whatever shows a picture goes; what nothing shows any more is cleared away by itself.
  if (table === 'assets') return 0;
  const rows: (Rows[TableName] | undefined)[] = await tableOf(table).bulkGet(run.map(({ id }) => id));
  const gone: string[] = [];
  let kept = 0;
  for (const [at, change] of run.entries()) {
    const present = rows[at];
    if (!present) continue;
    const fate = await fateOf(writer, change, present, undoing);
    if (fate === 'goes') gone.push(present.id);
    if (fate === 'kept') kept += 1;
  }
  await (table === 'notes' ? removeForGood(writer, gone) : writer.removeAll(table, gone));
  return kept;
}

/** What becomes of a row that the import made; `stays` with its note, which is counted itself. */
async function fateOf(
  writer: Writer,
  change: ImportChange,
  present: Rows[TableName],
  { workedWith, restored }: Undoing,
): Promise<'goes' | 'stays' | 'kept'> {
  const { table, id } = change;
  const noteId = noteOf(table, present);
  if (noteId !== undefined && workedWith.has(noteId)) return table === 'notes' ? 'kept' : 'stays';
  switch (table) {
    case 'sources':
      return (await library.notes.where('sourceId').equals(id).count()) > 0 ? 'kept' : 'goes';
    case 'entities':
      if (!isUntouched(present, change, restored) || (await isEntityUsed(id))) return 'kept';
      await removeMentionsOf(writer, id);
      return 'goes';
    case 'events':
    case 'relations':
    case 'metrics':
    case 'questions':
    case 'searches':
    case 'feeds':
      return isUntouched(present, change, restored) ? 'goes' : 'kept';
    default:
      return 'goes';
  }
}

function noteOf(table: TableName, row: Rows[TableName]): string | undefined {
  if (table === 'notes' || table === 'bodies') return row.id;
  return 'noteId' in row ? row.noteId : undefined;
}

async function isEntityUsed(id: string): Promise<boolean> {
  const accepted = library.mentions.where('[entityId+state]').equals([id, 'accepted']);
  const { events, relations, figures, questions } = await countEntityLinks(id);
  return events + relations + figures + questions + (await accepted.count()) > 0;
}

async function removeMentionsOf(writer: Writer, entityId: string): Promise<void> {
  const states = ['suggested', 'rejected'].map((state) => [entityId, state]);
  const ids = await library.mentions.where('[entityId+state]').anyOf(states).primaryKeys();
  await writer.removeAll('mentions', ids);
}

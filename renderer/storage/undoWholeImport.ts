import { library, type Rows, type TableName, tableOf } from './database.ts';
import type { DraftOf } from './derived.ts';
import { countEntityLinks } from './entityLinks.ts';
import { type KeptNotes, listNotesWorkedWith } from './importedNotes.ts';
import type { ImportChange } from './importLogRows.ts';
import { removeNote } from './removeNote.ts';
import { rowSchemas } from './rowSchemas.ts';
import { write, writeScope } from './write.ts';
import { importLogTables } from './writeImported.ts';

const batchSize = 100;
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
      let kept = 0;
      for (const change of batch) if ((await takeBack(change, undoing)) === 'kept') kept += 1;
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

async function takeBack(change: ImportChange, undoing: Undoing): Promise<'gone' | 'kept'> {
  const { table, id, before } = change;
  const present = await tableOf(table).get(id);
  if (!present) return 'gone';
  const key = `${table}/${id}`;
  const isUntouched = present.rev === change.rev || undoing.restored.get(key) === change.rev;
  if (before === undefined) return takeOut(change, present, isUntouched, undoing.workedWith);
  if (!isUntouched) return 'kept';
  if (table !== 'snapshots') {
    await write([table], (writer) => writer.put(table, before as unknown as DraftOf<typeof table>));
    undoing.restored.set(key, before.rev);
  }
  return 'gone';
}

/** Takes out a row that the import made, unless somebody needs it now. */
async function takeOut(
  { table, id }: ImportChange,
  present: Rows[TableName],
  isUntouched: boolean,
  workedWith: KeptNotes,
): Promise<'gone' | 'kept'> {
  const noteId = noteOf(table, present);
  if (noteId !== undefined && workedWith.has(noteId)) return table === 'notes' ? 'kept' : 'gone';
  switch (table) {
    case 'notes':
      await removeNote(id);
      return 'gone';
    case 'assets':
      // Whatever shows them goes; what nothing shows any more is cleared away by itself.
      return 'gone';
    case 'sources':
      if ((await library.notes.where('sourceId').equals(id).count()) > 0) return 'kept';
      break;
    case 'entities':
      if (!isUntouched || (await isEntityUsed(id))) return 'kept';
      await removeMentionsOf(id);
      break;
    case 'events':
    case 'relations':
    case 'metrics':
    case 'questions':
    case 'searches':
    case 'feeds':
      if (!isUntouched) return 'kept';
      break;
    default:
      break;
  }
  await write([table], (writer) => writer.remove(table, id));
  return 'gone';
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

async function removeMentionsOf(entityId: string): Promise<void> {
  const states = ['suggested', 'rejected'].map((state) => [entityId, state]);
  const ids = await library.mentions.where('[entityId+state]').anyOf(states).primaryKeys();
  await write(['mentions'], (writer) => writer.removeAll('mentions', ids));
}

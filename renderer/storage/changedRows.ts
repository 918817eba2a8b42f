import { isSame, takenBack } from '#domain/takenBack.ts';
import { type Rows, type TableName, tableOf } from './database.ts';
import type { DraftOf } from './derived.ts';
import type { ChangedRow, ChangedRows } from './recordingWriter.ts';
import { type Writer, write } from './write.ts';

/** Inside a write: takes changes back, the last one first. What else was changed in these rows since stays, and what was deleted since stays deleted. */
export async function takeBackRows(writer: Writer, changes: ChangedRows): Promise<void> {
  const rewritten = await listRewrittenNotes(changes);
  for (const change of [...changes].reverse()) {
    const noteId = noteOfText(change);
    if (noteId === undefined || !rewritten.has(noteId)) await takeBackRow(writer, change);
  }
}

async function takeBackRow(writer: Writer, { table, id, before, after }: ChangedRow): Promise<void> {
  const present = await tableOf(table).get(id);
  if (before === undefined) {
    if (present) await writer.remove(table, id);
  } else if (after === undefined) {
    if (!present) await writer.put(table, before as unknown as DraftOf<typeof table>);
  } else if (present) {
    await writer.put(table, takenBack(before, after, present) as unknown as DraftOf<typeof table>);
  }
}

/** The notes whose text was written anew since: a text goes back as a whole or not at all. */
async function listRewrittenNotes(changes: ChangedRows): Promise<ReadonlySet<string>> {
  const left = new Map<string, Rows['bodies']>();
  for (const { table, id, after } of changes) if (table === 'bodies' && after) left.set(id, after as Rows['bodies']);
  const rewritten = new Set<string>();
  for (const [id, body] of left) {
    const present = await tableOf('bodies').get(id);
    if (!isSame(present?.document, body.document)) rewritten.add(id);
  }
  return rewritten;
}

/** The note whose text a row belongs to: the text itself, what the lists show of it, and the quotes from it. */
function noteOfText({ table, id, before }: ChangedRow): string | undefined {
  if (table === 'bodies' || table === 'notes') return id;
  return table === 'excerpts' && before && 'noteId' in before ? before.noteId : undefined;
}

/** Takes a whole write back. */
export async function undoChanges(changes: ChangedRows): Promise<void> {
  const tables = [...new Set(changes.map(({ table }) => table))];
  if (tables.length > 0)
    await write([...new Set<TableName>([...tables, 'bodies'])], (writer) => takeBackRows(writer, changes));
}

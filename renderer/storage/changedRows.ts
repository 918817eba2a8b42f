import { isSame, takenBack } from '#domain/takenBack.ts';
import { type Rows, type TableName, tableOf } from './database.ts';
import type { DraftOf } from './derived.ts';
import { type Writer, write } from './write.ts';

/** A row that a write changed: `before` is absent where the write made it, `after` where it removed it. */
export interface ChangedRow {
  readonly table: TableName;
  readonly id: string;
  readonly before?: Rows[TableName];
  readonly after?: Rows[TableName];
}

/** What a write changed, in its order, to take it back by. */
export type ChangedRows = readonly ChangedRow[];

/** A writer that keeps how each row was before it was changed. */
export function recordingWriter(writer: Writer): { readonly writer: Writer; readonly changes: ChangedRows } {
  const changes: ChangedRow[] = [];
  const record = async (table: TableName, id: string, work: () => Promise<unknown>) => {
    const before = await tableOf(table).get(id);
    await work();
    const after = await tableOf(table).get(id);
    if (before || after) changes.push({ table, id, ...(before && { before }), ...(after && { after }) });
  };
  const recording: Writer = {
    put: async (table, draft) => {
      let row: Rows[typeof table] | undefined;
      await record(table, draft.id, async () => {
        row = await writer.put(table, draft);
      });
      return row as Rows[typeof table];
    },
    addAll: async (table, drafts) => {
      const rows = await writer.addAll(table, drafts);
      for (const row of rows) changes.push({ table, id: row.id, after: row });
      return rows;
    },
    change: async (table, id, fields) => {
      let row: Rows[typeof table] | undefined;
      await record(table, id, async () => {
        row = await writer.change(table, id, fields);
      });
      return row;
    },
    remove: (table, id) => record(table, id, () => writer.remove(table, id)),
    removeAll: async (table, ids) => {
      const rows = await tableOf(table).bulkGet([...ids]);
      await writer.removeAll(table, ids);
      for (const row of rows) if (row) changes.push({ table, id: row.id, before: row });
    },
  };
  return { writer: recording, changes };
}

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
  const rewritten = new Set<string>();
  for (const { table, id, after } of changes) {
    if (table !== 'bodies' || !after || !('document' in after)) continue;
    const present = await tableOf('bodies').get(id);
    if (!isSame(present?.document, after.document)) rewritten.add(id);
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

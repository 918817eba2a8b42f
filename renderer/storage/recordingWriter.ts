import { type Rows, type TableName, tableOf } from './database.ts';
import type { Writer } from './write.ts';

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

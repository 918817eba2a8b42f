import type { Note } from '#domain/note.ts';
import { library, type Rows, type TableName, tableOf } from './database.ts';
import type { ImportChange } from './importLogRows.ts';
import { type Writer, write, writeScope } from './write.ts';

/** What an import notes down beside the rows that it writes. */
export interface ImportLog {
  /** By what the note of a file is known again when the same file comes once more. */
  key(key: string, noteId: string): void;
  /** That something was left out, and why. */
  remark(name: string, reason: string, detail?: string): void;
}

/** The tables in which an import is remembered. */
export const importLogTables = ['importChanges', 'importKeys', 'importRemarks'] as const;

/**
 * Runs one write of an import. How each row was before is kept in the same transaction, so that an import that is cut off can be taken back to the
 * last row.
 */
export function writeImported<Result>(
  importId: string,
  tables: readonly TableName[],
  work: (writer: Writer, log: ImportLog) => Promise<Result>,
): Promise<Result> {
  return library.transaction('rw', [...writeScope(tables), ...importLogTables], () =>
    write(tables, async (plain) => {
      const { writer, changes } = loggingWriter(importId, plain);
      const keys = new Map<string, string>();
      const remarks: { name: string; reason: string; detail?: string }[] = [];
      const result = await work(writer, {
        key: (key, noteId) => keys.set(key, noteId),
        remark: (name, reason, detail) => remarks.push({ name, reason, ...(detail !== undefined && { detail }) }),
      });
      await library.importChanges.bulkAdd(changes());
      await library.importKeys.bulkPut([...keys].map(([key, noteId]) => ({ key, importId, noteId })));
      await library.importRemarks.bulkAdd(remarks.map((remark) => ({ importId, ...remark })));
      return result;
    }),
  );
}

/** What the log keeps of a row that an import wrote. */
export function importChangeOf(
  importId: string,
  table: TableName,
  row: Rows[TableName],
  before: Rows[TableName] | undefined,
): ImportChange {
  const change = { importId, table, id: row.id, rev: row.rev, ...(before && { before }) };
  return table === 'notes' ? { ...change, mark: markOf(row as Note) } : change;
}

/** What a person decides about a note; that it was opened is no decision. */
export function markOf({ triage, starred, trashedAt = '' }: Note): string {
  return `${triage} ${starred} ${trashedAt}`;
}

/** A writer that keeps how each row was before the import first changed it. */
function loggingWriter(
  importId: string,
  writer: Writer,
): { readonly writer: Writer; readonly changes: () => ImportChange[] } {
  const changes = new Map<string, ImportChange>();
  const log = <Row extends Rows[TableName] | undefined>(
    table: TableName,
    before: Rows[TableName] | undefined,
    row: Row,
  ) => {
    if (!row) return row;
    const key = `${table}/${row.id}`;
    const earlier = changes.get(key);
    changes.set(key, importChangeOf(importId, table, row, earlier ? earlier.before : before));
    return row;
  };
  const refuse = (): never => {
    throw new Error('An import removes nothing.');
  };
  const logging: Writer = {
    put: async (table, draft) => {
      const before = await tableOf(table).get(draft.id);
      return log(table, before, await writer.put(table, draft));
    },
    addAll: async (table, drafts) => {
      const rows = await writer.addAll(table, drafts);
      for (const row of rows) log(table, undefined, row);
      return rows;
    },
    change: async (table, id, fields) => {
      const before = await tableOf(table).get(id);
      return log(table, before, await writer.change(table, id, fields));
    },
    remove: refuse,
    removeAll: refuse,
  };
  return { writer: logging, changes: () => [...changes.values()] };
}

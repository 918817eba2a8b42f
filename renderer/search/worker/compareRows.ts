import type { Database } from '@sqlite.org/sqlite-wasm';
import { get } from './statements.ts';

/** Work on the whole index that gives way to searches at every `yield`. */
export type Steps<Result> = Generator<undefined, Result>;

const rowsAStep = 1000;
const textTables = ['text', 'heading'] as const;

/** Finds the notes that only one of library and index knows. @throws SQLite3Error where the index cannot be read. */
export function* compareIds(db: Database, noteIds: readonly string[]): Steps<string[]> {
  const different: string[] = [];
  for (let at = 0; at < noteIds.length; at += rowsAStep) {
    for (const noteId of noteIds.slice(at, at + rowsAStep)) {
      if (get(db, 'SELECT 1 FROM note WHERE noteId = ?', [noteId]) === undefined) different.push(noteId);
    }
    yield;
  }
  const known = new Set(noteIds);
  for (const rows of readRows(db, 'SELECT id, noteId FROM note WHERE id > ? ORDER BY id LIMIT ?')) {
    for (const [, noteId] of rows) if (!known.has(String(noteId))) different.push(String(noteId));
    yield;
  }
  return different;
}

/** A row of a full-text table that belongs to no note that can be found. */
interface StrayText {
  readonly table: (typeof textTables)[number];
  readonly row: number;
}

/** Finds texts without a note, and notes without a text. @throws SQLite3Error where the index cannot be read. */
export function* compareTexts(
  db: Database,
): Steps<{ readonly strays: readonly StrayText[]; readonly bare: readonly string[] }> {
  const strays: StrayText[] = [];
  const bare: string[] = [];
  for (const table of textTables) {
    const texts = `SELECT d.id, (SELECT live FROM note n WHERE n.id = d.id) FROM ${table}_docsize d WHERE d.id > ? ORDER BY d.id LIMIT ?`;
    for (const rows of readRows(db, texts)) {
      for (const [row, live] of rows) if (live !== 1) strays.push({ table, row: Number(row) });
      yield;
    }
    const notes = `SELECT n.id, n.noteId, EXISTS(SELECT 1 FROM ${table}_docsize d WHERE d.id = n.id) FROM note n
      WHERE n.live = 1 AND n.id > ? ORDER BY n.id LIMIT ?`;
    for (const rows of readRows(db, notes)) {
      for (const [, noteId, hasText] of rows) if (hasText !== 1) bare.push(String(noteId));
      yield;
    }
  }
  return { strays, bare: [...new Set(bare)] };
}

/** Deletes a text that belongs to no note; part of the caller's transaction. */
export function removeStray(db: Database, { table, row }: StrayText): void {
  db.exec(`DELETE FROM ${table} WHERE rowid = ?`, { bind: [row] });
}

/** Reads a query in steps; its first column is the number to go on from. */
function* readRows(db: Database, sql: string): Generator<ReturnType<Database['selectArrays']>> {
  let after = -1;
  for (;;) {
    const rows = db.selectArrays(sql, [after, rowsAStep]);
    yield rows;
    if (rows.length < rowsAStep) return;
    after = Number(rows.at(-1)?.[0]);
  }
}

import type { Database, SqlValue } from '@sqlite.org/sqlite-wasm';

/** Counts the notes `n` that fulfil a condition. */
export function countNotes(db: Database, condition: string, values: readonly SqlValue[]): number {
  const sql = `SELECT count(*) FROM note n WHERE n.live = 1 AND ${condition}`;
  return Number(db.selectValue(sql, values.length > 0 ? [...values] : undefined));
}

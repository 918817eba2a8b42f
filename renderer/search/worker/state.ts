import type { Database } from '@sqlite.org/sqlite-wasm';

/** How far the index has followed the change feed: the last `rev` of which it knows. */
export function getCursor(db: Database): number {
  return Number(db.selectValue("SELECT value FROM state WHERE name = 'cursor'") ?? 0);
}

/** Moves the cursor; part of the transaction that took the changes in. */
export function saveCursor(db: Database, cursor: number): void {
  db.exec("REPLACE INTO state(name, value) VALUES ('cursor', ?)", { bind: [cursor] });
}

/** How many notes the index knows, and how many of them it has yet to read. */
export function countNotes(db: Database): { readonly known: number; readonly pending: number } {
  const known = Number(db.selectValue('SELECT count(*) FROM note'));
  const pending = Number(db.selectValue('SELECT count(*) FROM note WHERE pending IS NOT NULL'));
  return { known, pending };
}

/** The notes that wait to be read, the latest change first, so that what was just saved is found at once. */
export function listPending(db: Database, limit: number): string[] {
  const ids = db.selectValues('SELECT noteId FROM note WHERE pending IS NOT NULL ORDER BY pending DESC LIMIT ?', [
    limit,
  ]);
  return ids.map(String);
}

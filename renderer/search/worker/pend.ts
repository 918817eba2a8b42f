import type { Database } from '@sqlite.org/sqlite-wasm';
import { firstReadRow } from './rowOrder.ts';
import { run } from './statements.ts';

/** Puts a note down to be read, known to the index or not. */
export type Pend = (noteId: string) => void;

/** Makes what numbers pending notes on from the last; for as long as a transaction lasts. */
export function startPending(db: Database): Pend {
  let last = Number(db.selectValue('SELECT max(pending) FROM note') ?? 0);
  return (noteId) => {
    last += 1;
    run(
      db,
      `INSERT INTO note(id, noteId, pending) VALUES ((SELECT ifnull(max(id), 0) + 1 FROM note WHERE id < ?), ?, ?)
       ON CONFLICT(noteId) DO UPDATE SET pending = excluded.pending`,
      [firstReadRow, noteId, last],
    );
  };
}

/** Puts notes down to be read of which the index may have anything: it is cleared away as if they could be found. Part of the caller's transaction. */
export function pendAnew(db: Database, noteIds: readonly string[]): void {
  const pend = startPending(db);
  for (const noteId of noteIds) {
    pend(noteId);
    run(db, 'UPDATE note SET live = 1 WHERE noteId = ?', [noteId]);
  }
}

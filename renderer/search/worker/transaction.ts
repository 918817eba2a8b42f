import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Index } from './openIndex.ts';

/** Does all of a job in a transaction or nothing. @throws what the job throws, and SQLite3Error where it cannot be written. */
export function inTransaction(db: Database, job: () => void): void {
  db.exec('BEGIN');
  try {
    job();
    db.exec('COMMIT');
  } catch (error) {
    rollback(db);
    throw error;
  }
}

/** The transaction of a batch. Should the index be made anew in the middle of it, the rest of the batch is of no use and nothing is to be committed. */
export function transactionOf(index: Index) {
  let { db } = index;
  return {
    begin() {
      db = index.db;
      db.exec('BEGIN');
    },
    commit() {
      if (db === index.db) db.exec('COMMIT');
    },
    rollback: () => rollback(db),
  };
}

function rollback(db: Database): void {
  try {
    db.exec('ROLLBACK');
  } catch {
    // SQLite has done so itself, as it does when the disk is full; the error that led here is thrown on.
  }
}

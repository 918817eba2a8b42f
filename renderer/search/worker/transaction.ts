import type { Index } from './openIndex.ts';

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
    rollback() {
      try {
        db.exec('ROLLBACK');
      } catch {
        // SQLite has done so itself, as it does when the disk is full; the error that led here is thrown on.
      }
    },
  };
}

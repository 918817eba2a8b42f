import type { Database } from '@sqlite.org/sqlite-wasm';
import { leastIdAt } from '#domain/id.ts';
import type { NewRequest } from '#search/protocol.ts';
import { matchesOf } from './matches.ts';
import { understand } from './understand.ts';

/** Counts the notes that a search finds and that came since: a note's id begins with the time at which it was made. */
export function countNew(db: Database, { query, sinceMs }: NewRequest): number {
  const since = leastIdAt(sinceMs + 1);
  // Most often nothing came at all.
  if (db.selectValue('SELECT 1 FROM note WHERE noteId >= ? LIMIT 1', [since]) === undefined) return 0;
  const { compiled, isEmpty } = understand(db, query);
  if (isEmpty) return 0;
  const { id, sql, values } = matchesOf(compiled);
  // The plus keeps SQLite from asking the full-text table once a new note.
  const isNew = `+${id} IN (SELECT id FROM note WHERE noteId >= ?)`;
  return Number(db.selectValue(`SELECT count(*) FROM ${sql} AND ${isNew}`, [...values, since]));
}

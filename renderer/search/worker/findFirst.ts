import type { Database } from '@sqlite.org/sqlite-wasm';
import type { CompiledQuery } from './compileQuery.ts';
import { matchesOf } from './matches.ts';
import type { Understood } from './understand.ts';

/** The first rows of a search, and whether they are all there are. */
export interface FirstRows {
  readonly rows: readonly number[];
  readonly isWhole: boolean;
}

/** A search, and what of it is looked for in texts while it is being typed. */
type Asked = Pick<Understood, 'compiled' | 'typing'>;

/**
 * Finds what can be shown while one is still typing: hits in titles and names, then in texts, each the newest first. Nothing is ranked or counted, which would
 * take every hit; walking backwards ends as soon as the list is full.
 */
export function findFirst(db: Database, { compiled, typing }: Asked, limit: number, prefersTitles: boolean): FirstRows {
  const rows = new Set<number>();
  if (compiled.match !== undefined && prefersTitles) add(rows, newest(db, compiled, 'heading', limit));
  if (rows.size < limit) add(rows, newest(db, typing, 'text', limit + 1));
  return { rows: [...rows].slice(0, limit), isWhole: rows.size <= limit && typing.match === compiled.match };
}

function newest(db: Database, query: CompiledQuery, table: 'heading' | 'text', limit: number): number[] {
  const { id, sql, values } = matchesOf(query, table);
  return db.selectValues(`SELECT ${id} FROM ${sql} ORDER BY ${id} DESC LIMIT ?`, [...values, limit]).map(Number);
}

function add(rows: Set<number>, more: readonly number[]): void {
  for (const row of more) rows.add(row);
}

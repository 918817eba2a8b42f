import type { CompiledQuery, Condition } from './compileQuery.ts';

/** In SQL: which rows a search finds, as a table expression and a condition on it, with the column that is their number. */
export interface Matches extends Condition {
  readonly id: string;
}

/** What a search finds, looked for in the full-text table of that name. */
export function matchesOf({ match, conditions }: CompiledQuery, table: 'text' | 'heading' = 'text'): Matches {
  const where = conditions.map(({ sql }) => sql);
  const values = conditions.flatMap((condition) => condition.values);
  if (match === undefined) return { id: 'n.id', sql: `note n WHERE ${['n.live = 1', ...where].join(' AND ')}`, values };
  // CROSS JOIN keeps SQLite from asking the full-text table once a note.
  const joined = where.length > 0 ? `CROSS JOIN note n ON n.id = ${table}.rowid` : '';
  return {
    id: `${table}.rowid`,
    sql: `${table} ${joined} WHERE ${[`${table} MATCH ?`, ...where].join(' AND ')}`,
    values: [match, ...values],
  };
}

import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Condition } from './compileQuery.ts';

/** Counts how many notes fulfil each of some conditions, in one walk over them. */
export function countEach(db: Database, conditions: readonly Condition[]): number[] {
  if (conditions.length === 0) return [];
  const sums = conditions.map(({ sql }) => `ifnull(sum(${sql}), 0)`);
  const values = conditions.flatMap((condition) => condition.values);
  const counts = db.selectArray(
    `SELECT ${sums.join(', ')} FROM note n WHERE n.live = 1`,
    values.length > 0 ? values : undefined,
  );
  return (counts ?? []).map(Number);
}

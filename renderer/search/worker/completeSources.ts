import type { Database } from '@sqlite.org/sqlite-wasm';
import type { CompletionValue } from '#search/protocol.ts';
import { listSourcesLike } from './sources.ts';

/** The sources that fit what was typed, by name; a site whose notes have no source by its address. */
export function completeSources(db: Database, typed: string, limit: number): CompletionValue[] {
  const meant = typed === '' ? undefined : listSourcesLike(db, typed);
  const isMeant = (column: string, values: readonly string[] | undefined) =>
    values === undefined ? '1' : `${column} IN (${values.map(() => '?').join(', ')})`;
  const values = [...(meant?.sourceIds ?? []), ...(meant?.domains ?? [])];
  return db
    .selectArrays(
      `SELECT name, (SELECT count(*) FROM note INDEXED BY noteSource WHERE live = 1 AND sourceId = source.sourceId) AS notes
       FROM source WHERE ${isMeant('sourceId', meant?.sourceIds)}
       UNION ALL
       SELECT domain, (SELECT count(*) FROM note INDEXED BY noteDomain
         WHERE live = 1 AND domain = domain.domain AND sourceId IS NULL) AS notes
       FROM domain WHERE ${isMeant('domain', meant?.domains)} ORDER BY notes DESC, 1`,
      values.length > 0 ? values : undefined,
    )
    .map(([name, count]) => ({ value: String(name), count: Number(count) }))
    .filter(({ count }) => count > 0)
    .slice(0, limit);
}

import type { Database } from '@sqlite.org/sqlite-wasm';
import type { CompletionValue } from '#search/protocol.ts';
import { listOutletsLike } from './outlets.ts';

/** The sources that fit what was typed, by name; a site whose notes have no source by its address. */
export function completeSources(db: Database, typed: string, limit: number): CompletionValue[] {
  const outlets = typed === '' ? undefined : listOutletsLike(db, typed);
  const isMeant = outlets ? `outlet.id IN (${outlets.map(() => '?').join(', ')})` : '1';
  return db
    .selectArrays(
      `SELECT coalesce(name, outlet.domain) AS shown,
         sum((SELECT count(*) FROM note INDEXED BY noteOutlet WHERE live = 1 AND note.outlet = outlet.id)) AS notes
       FROM outlet LEFT JOIN source USING (sourceId) WHERE ${isMeant} AND shown <> ''
       GROUP BY shown HAVING notes > 0 ORDER BY notes DESC, shown LIMIT ?`,
      [...(outlets ?? []), limit],
    )
    .map(([name, count]) => ({ value: String(name), count: Number(count) }));
}

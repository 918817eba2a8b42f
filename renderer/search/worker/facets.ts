import type { Database } from '@sqlite.org/sqlite-wasm';
import type { FacetsAnswer, FacetValue } from '#search/protocol.ts';
import { library } from '#storage/database.ts';
import { matchesOf } from './matches.ts';
import { dayOfRow } from './rowOrder.ts';
import { understand } from './understand.ts';

interface Count {
  readonly key: string;
  readonly count: number;
}

/** How often each value stands among the hits; names and sources by their ids, a source without one by its domain. */
export interface FacetCounts {
  readonly isPartial: boolean;
  readonly entities: readonly Count[];
  readonly events: readonly Count[];
  readonly sources: readonly Count[];
  readonly languages: readonly Count[];
  readonly years: readonly Count[];
}

/** Counting more hits than these, the newest, would keep the next search waiting. */
const maxCounted = 20_000;
const shown = 8;
/** Of the names only companies are shown, so more are read. */
const namesRead = 60;

/** Counts what the hits of a search have in common. */
export function countFacets(db: Database, query: string): FacetCounts {
  const { compiled, isEmpty } = understand(db, query);
  if (isEmpty) return { isPartial: false, entities: [], events: [], sources: [], languages: [], years: [] };
  const { id, sql, values } = matchesOf(compiled);
  db.exec('CREATE TEMP TABLE IF NOT EXISTS hit(id INTEGER PRIMARY KEY); DELETE FROM temp.hit;');
  db.exec(`INSERT INTO temp.hit SELECT ${id} FROM ${sql} ORDER BY ${id} DESC LIMIT ${maxCounted}`, {
    ...(values.length > 0 && { bind: [...values] }),
  });
  const counted = Number(db.selectValue('SELECT count(*) FROM temp.hit'));
  const counts = (select: string, limit = shown): Count[] =>
    db
      .selectArrays(
        `SELECT key, count(*) AS count FROM (${select}) WHERE key <> '' GROUP BY key ORDER BY count DESC, key LIMIT ${limit}`,
      )
      .map(([key, count]) => ({ key: String(key), count: Number(count) }));
  return {
    isPartial: counted === maxCounted,
    entities: counts('SELECT entityId AS key FROM temp.hit CROSS JOIN noteEntity ON note = hit.id', namesRead),
    events: counts('SELECT type AS key FROM temp.hit CROSS JOIN noteEvent ON note = hit.id'),
    sources: counts('SELECT coalesce(sourceId, domain) AS key FROM temp.hit CROSS JOIN note USING (id)'),
    languages: counts(
      "SELECT substr(language, 1, instr(language || '-', '-') - 1) AS key FROM temp.hit CROSS JOIN note USING (id)",
    ),
    years: countYears(db),
  };
}

/** A year is told from the numbers of the rows, of which each day has its own. */
function countYears(db: Database): Count[] {
  const years = new Map<string, number>();
  const days = db.selectArrays('SELECT min(id), count(*) FROM temp.hit GROUP BY id >> 20');
  for (const [id, count] of days) {
    const year = dayOfRow(Number(id)).slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + Number(count));
  }
  return [...years]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.key.localeCompare(a.key))
    .slice(0, shown);
}

/** Gives the counted ids their names. */
export async function completeFacets(counts: FacetCounts): Promise<FacetsAnswer> {
  const [entities, sources] = await Promise.all([
    library.entities.bulkGet(counts.entities.map(({ key }) => key)),
    library.sources.bulkGet(counts.sources.map(({ key }) => key)),
  ]);
  const valuesOf = (counted: readonly Count[]): FacetValue[] =>
    counted.map(({ key, count }) => ({ value: key, count }));
  return {
    isPartial: counts.isPartial,
    facets: {
      company: counts.entities
        .flatMap(({ count }, at) => {
          const entity = entities[at];
          return entity?.kind === 'company' ? [{ value: entity.name, count }] : [];
        })
        .slice(0, shown),
      event: valuesOf(counts.events),
      source: counts.sources.map(({ key, count }, at) => ({ value: sources[at]?.name ?? key, count })),
      language: valuesOf(counts.languages),
      year: valuesOf(counts.years),
    },
  };
}

import { useLiveQuery } from 'dexie-react-hooks';
import type { Entity } from '#domain/entity.ts';
import { byBestGrade } from '#domain/grade.ts';
import { listMetricDetails, type MetricDetails } from '#storage/claimDetails.ts';
import { listEntitiesById } from '#storage/entities.ts';
import { listMetricNames, listMetricsByName, listMetricsOfEntity } from '#storage/metrics.ts';
import { type Route, useRoute } from '#ui/route.ts';

/** More companies than these no chart can tell apart. */
const mostCompanies = 8;

/** What the page shows: one figure of some companies. */
export interface Figures {
  /** The figures that the library holds, or the chosen companies have. */
  readonly names: readonly string[];
  readonly name: string | undefined;
  /** The companies in the chart. */
  readonly entities: readonly Entity[];
  /** Whether a person chose them. */
  readonly isChosen: boolean;
  /** Their values: the best graded first, as charts go by them. */
  readonly rows: readonly MetricDetails[];
}

/** The figure and the companies that the address names, or those with most to show; `undefined` until they are read. */
export function useFigures(): Figures | undefined {
  const route = useRoute();
  return useLiveQuery(() => readFigures(route), [route.metric, route.entityId, route.entityIds]);
}

/** The companies that an address names. */
function chosenIds({ entityId, entityIds }: Route): string[] {
  return [...new Set([...(entityId ? [entityId] : []), ...(entityIds?.split(',').filter(Boolean) ?? [])])];
}

async function readFigures(route: Route): Promise<Figures> {
  const chosen = chosenIds(route);
  const names = chosen.length > 0 ? await namesOf(chosen) : await listMetricNames();
  const name = route.metric ?? names[0];
  const metrics = name === undefined ? [] : await listMetricsByName(name);
  const ids = chosen.length > 0 ? chosen : idsByCount(metrics).slice(0, mostCompanies);
  const rows = await listMetricDetails(metrics.filter(({ entityId }) => ids.includes(entityId)));
  return {
    names,
    name,
    entities: await listEntitiesById(ids),
    isChosen: chosen.length > 0,
    rows: byBestGrade(rows),
  };
}

async function namesOf(entityIds: readonly string[]): Promise<string[]> {
  const metrics = (await Promise.all(entityIds.map((id) => listMetricsOfEntity(id)))).flat();
  const counts = Map.groupBy(metrics, ({ nameKey }) => nameKey);
  return [...counts.values()].sort((a, b) => b.length - a.length).flatMap(([first]) => first?.name ?? []);
}

function idsByCount(metrics: readonly { readonly entityId: string }[]): string[] {
  const counts = Map.groupBy(metrics, ({ entityId }) => entityId);
  return [...counts].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id);
}

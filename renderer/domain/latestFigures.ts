import { metricsDiffer } from './contradiction.ts';
import type { Metric } from './metric.ts';

/** The newest value of one figure, and how many others give another one for the same. */
export interface LatestFigure<Row> {
  readonly row: Row;
  readonly otherCount: number;
}

/**
 * The newest value of each figure of one company, by the figure's key; an undated one only where there is no other. Of values that contradict each other the
 * one that the person prefers, else the first of `rows`, which come best first.
 */
export function latestFigures<Row extends { readonly metric: Metric }>(
  rows: readonly Row[],
): ReadonlyMap<string, LatestFigure<Row>> {
  const byName = Map.groupBy(rows, ({ metric }) => metric.nameKey);
  return new Map(
    [...byName].flatMap(([key, ofName]) => {
      const newest = ofName.toSorted((a, b) => endOf(b.metric).localeCompare(endOf(a.metric)))[0];
      if (!newest) return [];
      const rivals = ofName.filter(({ metric }) => metricsDiffer(newest.metric, metric));
      const candidates = [newest, ...rivals].sort((a, b) => ofName.indexOf(a) - ofName.indexOf(b));
      const row = candidates.find(({ metric }) => metric.preferred) ?? candidates[0] ?? newest;
      return [[key, { row, otherCount: rivals.length }] as const];
    }),
  );
}

function endOf({ asOf }: Metric): string {
  return asOf?.max ?? '';
}

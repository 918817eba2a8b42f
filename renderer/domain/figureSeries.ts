import { amountKind, metricsDiffer } from './contradiction.ts';
import type { Metric } from './metric.ts';

/** One value in a chart. */
export interface FigurePoint<Row> {
  readonly row: Row;
  /** Milliseconds since 1970 of the middle of the time that it is for. */
  readonly time: number;
  /** How much earlier that time begins and later it ends, in milliseconds. */
  readonly spread: number;
  readonly value: number;
  /** Others give another value for the same. */
  readonly isContradicted: boolean;
  /** The line goes through it: of values that contradict each other, through one. */
  readonly isOnLine: boolean;
}

/** The values of one company, by time. */
interface FigureSeries<Row> {
  readonly entityId: string;
  readonly points: readonly FigurePoint<Row>[];
}

/** What can be drawn on one axis: values in one currency or unit. */
export interface FigureChart<Row> {
  /** Currency, `%`, or empty for what is counted. */
  readonly unit: string;
  readonly series: readonly FigureSeries<Row>[];
}

interface Charted<Row> {
  readonly charts: readonly FigureChart<Row>[];
  /** Rows without a date, which no axis has a place for. */
  readonly undated: readonly Row[];
}

/**
 * Sorts figures of one name into charts, a series a company in the order of `entityIds`. Of values that contradict each other the line takes the one that the
 * person prefers, else the first of `rows`, which come best first.
 */
export function chartFigures<Row extends { readonly metric: Metric }>(
  rows: readonly Row[],
  entityIds: readonly string[],
): Charted<Row> {
  const undated = rows.filter(({ metric }) => metric.asOf === undefined);
  const byUnit = Map.groupBy(rows, ({ metric: { amount } }) => amountKind(amount));
  const charts = [...byUnit].flatMap(([unit, ofUnit]) => {
    const series = entityIds.flatMap((entityId) => {
      const points = pointsOf(ofUnit.filter(({ metric }) => metric.entityId === entityId));
      return points.length > 0 ? [{ entityId, points }] : [];
    });
    return series.length > 0 ? [{ unit, series }] : [];
  });
  const sizeOf = (chart: FigureChart<Row>) => chart.series.reduce((sum, { points }) => sum + points.length, 0);
  return { charts: charts.sort((a, b) => sizeOf(b) - sizeOf(a)), undated };
}

function pointsOf<Row extends { readonly metric: Metric }>(rows: readonly Row[]): FigurePoint<Row>[] {
  const points = rows.flatMap((row) => {
    const { metric } = row;
    if (!metric.asOf) return [];
    const [start, end] = [Date.parse(metric.asOf.min), Date.parse(metric.asOf.max)];
    const rivals = rows.filter((other) => metricsDiffer(metric, other.metric));
    return [
      {
        row,
        time: (start + end) / 2,
        spread: (end - start) / 2,
        value: metric.amount.value,
        isContradicted: rivals.length > 0,
        isOnLine: goesFirst(row, rivals, rows),
      },
    ];
  });
  return points.sort((a, b) => a.time - b.time);
}

function goesFirst<Row extends { readonly metric: Metric }>(
  row: Row,
  rivals: readonly Row[],
  rows: readonly Row[],
): boolean {
  if (row.metric.preferred) return true;
  return (
    rivals.every(({ metric }) => !metric.preferred) && rivals.every((rival) => rows.indexOf(row) < rows.indexOf(rival))
  );
}

import { expect, test } from '@playwright/test';
import type { Amount } from '#domain/claim.ts';
import { chartFigures } from '#domain/figureSeries.ts';
import { newId } from '#domain/id.ts';
import type { Metric } from '#domain/metric.ts';
import { metricNameKey } from '#domain/metricName.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import { timeTicks } from '#features/figures/timeTicks.ts';

const [wechat, weibo] = [newId(), newId()];

function figure(entityId: string, amount: Amount, asOf: string, preferred?: true): { metric: Metric } {
  const at = '2026-01-01T00:00:00.000Z';
  const date = parsePartialDate(asOf);
  const metric: Metric = {
    id: newId(),
    rev: 1,
    createdAt: at,
    updatedAt: at,
    evidence: [],
    evidenceNoteIds: [],
    origin: 'user',
    confirmed: true,
    entityId,
    name: 'users',
    nameKey: metricNameKey('users'),
    amount,
    sortDay: date.state === 'ok' ? date.date.min : '',
    ...(date.state === 'ok' && { asOf: date.date }),
    ...(preferred && { preferred }),
  };
  return { metric };
}

test('values go to a chart of their currency, a series a company, by time; the undated to none', () => {
  const rows = [
    figure(wechat, { value: 3, currency: 'EUR' }, '2013'),
    figure(wechat, { value: 2, currency: 'USD' }, '2013-05'),
    figure(weibo, { value: 5, currency: 'USD' }, '2012'),
    figure(wechat, { value: 1, currency: 'USD' }, '2011'),
    figure(weibo, { value: 9, currency: 'USD' }, ''),
  ];
  const { charts, undated } = chartFigures(rows, [wechat, weibo]);
  const seen = charts.map(({ unit, series }) => [unit, series.map(({ points }) => points.map(({ value }) => value))]);
  expect(seen).toEqual([
    ['USD', [[1, 2], [5]]],
    ['EUR', [[3]]],
  ]);
  expect(undated.map(({ metric }) => metric.amount.value)).toEqual([9]);
});

test('of values that contradict each other the line takes the first, or the one that the person prefers', () => {
  const [best, other] = [figure(wechat, { value: 194 }, '2013-05'), figure(wechat, { value: 236 }, '2013-05')];
  const onLine = (rows: readonly { metric: Metric }[]) =>
    chartFigures(rows, [wechat])
      .charts[0]?.series[0]?.points.filter((point) => point.isOnLine)
      .map(({ value }) => value);
  expect(onLine([best, other])).toEqual([194]);
  expect(onLine([best, { metric: { ...other.metric, preferred: true } }])).toEqual([236]);
});

test('the marks of a time axis lie on it, few of them, and begin with Januaries where they are a year apart', () => {
  for (const [from, to] of [
    ['2013-05-01', '2013-05-02'],
    ['2012-01-01', '2014-01-01'],
    ['1900-01-01', '2026-01-01'],
  ] as const) {
    const times = [Date.parse(from), Date.parse(to)];
    const { ticks, domain } = timeTicks(
      times.map((time) => ({ time, spread: 0 })),
      'en',
    );
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThan(12);
    for (const tick of ticks) {
      expect(tick).toBeGreaterThanOrEqual(domain[0]);
      expect(tick).toBeLessThanOrEqual(domain[1]);
    }
  }
  const century = timeTicks(
    [
      { time: Date.parse('1900-01-01'), spread: 0 },
      { time: Date.parse('2000-01-01'), spread: 0 },
    ],
    'en',
  );
  expect(century.ticks.every((tick) => new Date(tick).getUTCMonth() === 0)).toBe(true);
});

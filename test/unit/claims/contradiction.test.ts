import { expect, test } from '@playwright/test';
import { eventsDiffer, isSameEvent, metricsDiffer, relationsDiffer } from '#domain/contradiction.ts';
import type { BusinessEvent } from '#domain/event.ts';
import { newId } from '#domain/id.ts';
import type { Metric } from '#domain/metric.ts';
import { metricNameKey } from '#domain/metricName.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { Relation } from '#domain/relation.ts';

const [alibaba, weibo] = [newId(), newId()];

function day(edtf: string): PartialDate {
  const reading = parsePartialDate(edtf);
  if (reading.state !== 'ok') throw new Error(`${edtf} is no date.`);
  return reading.date;
}

function claim() {
  const now = '2026-01-05T08:00:00.000Z';
  return { id: newId(), rev: 1, createdAt: now, updatedAt: now, evidence: [], evidenceNoteIds: [], confirmed: true };
}

function relation(fields: Partial<Relation>): Relation {
  const sides = { fromId: alibaba, toId: weibo, entityIds: [alibaba, weibo] };
  return { ...claim(), origin: 'user', type: 'owns', ...sides, ...fields };
}

function metric(fields: Partial<Metric>): Metric {
  const name = fields.name ?? 'users';
  const amount = { value: 49_800_000 };
  return {
    ...claim(),
    origin: 'user',
    entityId: weibo,
    name,
    nameKey: metricNameKey(name),
    sortDay: '',
    amount,
    ...fields,
  };
}

function event(fields: Partial<BusinessEvent>): BusinessEvent {
  const participants: BusinessEvent['participants'] = [
    { entityId: alibaba, role: 'acquirer' },
    { entityId: weibo, role: 'target' },
  ];
  const what = { type: 'acquisition', status: 'announced', summary: '', participantIds: [], sortDay: '' } as const;
  return { ...claim(), origin: 'user', ...what, participantIds: [], participants, ...fields };
}

test('two shares of one company in another contradict each other where their times meet', () => {
  const first = relation({ percent: 18, since: day('2013-04'), asOf: day('2013-08-02') });
  expect(relationsDiffer(first, relation({ percent: 12, asOf: day('2013-08-05') }))).toBe(true);
  expect(relationsDiffer(first, relation({ percent: 12 }))).toBe(true);
  expect(relationsDiffer(first, relation({ percent: 18, asOf: day('2013-08-05') }))).toBe(false);
  // A share that was raised later is history, not a contradiction.
  expect(relationsDiffer(first, relation({ percent: 30, asOf: day('2014-03-01') }))).toBe(false);
  expect(relationsDiffer(first, relation({ percent: 30, since: day('2013-06'), until: day('2013-12') }))).toBe(true);
  expect(relationsDiffer(first, relation({ percent: 12, fromId: weibo, toId: alibaba }))).toBe(false);
  expect(relationsDiffer(first, relation({ asOf: day('2013-08-02') }))).toBe(false);
});

test('two values of one figure contradict each other for the same time and scope', () => {
  const first = metric({ asOf: day('2013-08-02') });
  const other = { amount: { value: 46_000_000, unit: '用户' }, asOf: day('2013-08-05') };
  expect(metricsDiffer(first, metric(other))).toBe(true);
  expect(metricsDiffer(first, metric({ ...other, asOf: day('2014-08-05') }))).toBe(false);
  expect(metricsDiffer(first, metric({ ...other, scope: 'in China' }))).toBe(false);
  expect(metricsDiffer(first, metric({ ...other, name: 'Utilisateurs' }))).toBe(true);
  expect(metricsDiffer(first, metric({ ...other, amount: { value: 12, unit: '%' } }))).toBe(false);
  expect(metricsDiffer(first, metric({ ...other, entityId: alibaba }))).toBe(false);
});

test('a year and one of its quarters are different times', () => {
  const year = metric({ name: 'revenue', amount: { value: 400, currency: 'USD' }, asOf: day('2013') });
  const quarter = metric({ name: 'revenue', amount: { value: 100, currency: 'USD' }, asOf: day('2013-01/2013-03') });
  expect(metricsDiffer(year, quarter)).toBe(false);
  expect(metricsDiffer(year, { ...year, id: newId(), amount: { value: 410, currency: 'USD' } })).toBe(true);
  expect(metricsDiffer(year, { ...year, id: newId(), amount: { value: 410, currency: 'EUR' } })).toBe(false);
});

test('a hedged value agrees with what it leaves room for', () => {
  const value = (number: number, bound?: Metric['bound']) =>
    metric({ amount: { value: number }, asOf: day('2013-08'), ...(bound && { bound }) });
  expect(metricsDiffer(value(300, 'at_least'), value(310))).toBe(false);
  expect(metricsDiffer(value(300, 'at_least'), value(290))).toBe(true);
  expect(metricsDiffer(value(50, 'about'), value(49.8))).toBe(false);
  expect(metricsDiffer(value(50, 'about'), value(40))).toBe(true);
  expect(metricsDiffer(value(300, 'at_most'), value(310))).toBe(true);
});

test('two accounts of one event differ in amount, day or status', () => {
  const first = event({ date: day('2013-08-05'), amount: { value: 586, currency: 'USD' } });
  expect(eventsDiffer(first, event({ date: day('2013-08-05'), amount: { value: 600, currency: 'USD' } }))).toBe(true);
  expect(eventsDiffer(first, event({ date: day('2013-08-06') }))).toBe(true);
  expect(eventsDiffer(first, event({ date: day('2013-08'), status: 'denied' }))).toBe(true);
  expect(eventsDiffer(first, event({ date: day('2013-08') }))).toBe(false);
  expect(eventsDiffer(first, first)).toBe(false);
});

test('it is the same event with some of the same names in the same roles, near in time', () => {
  const first = event({ date: day('2013-08-05') });
  const alone: BusinessEvent['participants'] = [{ entityId: alibaba, role: 'acquirer' }];
  expect(isSameEvent(first, event({ date: day('2013-10-01') }))).toBe(true);
  expect(isSameEvent(first, event({ date: day('2015-10-01') }))).toBe(false);
  expect(isSameEvent(first, event({ date: day('2013-08-08'), participants: alone }))).toBe(true);
  expect(isSameEvent(first, event({ date: day('2013-10-01'), participants: alone }))).toBe(false);
  expect(isSameEvent(first, event({ participants: alone }))).toBe(false);
  expect(isSameEvent(first, event({ participants: [{ entityId: alibaba, role: 'target' }] }))).toBe(false);
  expect(isSameEvent(first, event({ date: day('2013-08-05'), type: 'merger' }))).toBe(false);
});

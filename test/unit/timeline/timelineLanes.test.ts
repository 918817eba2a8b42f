import { expect, test } from '@playwright/test';
import type { EventType } from '#domain/eventType.ts';
import { layOutLane } from '#features/timeline/laneLayout.ts';
import { lanesByCompany, lanesByType } from '#features/timeline/timelineLanes.ts';
import { type Step, stepFrom, type WalkedLane } from '#features/timeline/walk.ts';
import type { TimelineEvent, TimelineName } from '#storage/timeline.ts';

function eventOf(id: string, type: EventType, ...participantIds: string[]): TimelineEvent {
  return {
    id,
    type,
    status: 'announced',
    participantIds,
    date: { edtf: '2013', min: '2013-01-01', max: '2013-12-31' },
  };
}

const names = new Map<string, TimelineName>([
  ['alibaba', { name: 'Alibaba', kind: 'company' }],
  ['weibo', { name: 'Weibo', kind: 'company' }],
  ['tencent', { name: 'Tencent', kind: 'company' }],
  ['ma', { name: 'Jack Ma', kind: 'person' }],
]);
const events = [
  eventOf('1', 'acquisition', 'alibaba', 'weibo'),
  eventOf('2', 'partnership', 'alibaba', 'ma'),
  eventOf('3', 'acquisition', 'tencent', 'alibaba'),
  eventOf('4', 'incident', 'ma'),
  eventOf('5', 'merger', 'weibo'),
];

function idsIn({ lanes }: ReturnType<typeof lanesByType>) {
  return lanes.map(({ id, events: inside }) => [id, inside.map((event) => event.id).join('')]);
}

test('an event stands with every company that takes part, those with most events first, persons only with others', () => {
  expect(idsIn(lanesByCompany(events, names, [], 10))).toEqual([
    ['alibaba', '123'],
    ['weibo', '15'],
    ['tencent', '3'],
    ['nobody', '4'],
  ]);
});

test('companies beyond the most that are shown are one lane, which holds each of their events once', () => {
  const lanes = lanesByCompany(events, names, [], 1);
  expect(idsIn(lanes)).toEqual([
    ['alibaba', '123'],
    ['rest', '135'],
    ['nobody', '4'],
  ]);
  expect(lanes.unshown).toBe(2);
});

test('names that are chosen are the only lanes, of whatever kind', () => {
  expect(idsIn(lanesByCompany(events, names, ['ma'], 10))).toEqual([
    ['ma', '24'],
    ['nobody', '135'],
  ]);
});

test('lanes by type stand in the order of the table of types', () => {
  expect(idsIn(lanesByType(events))).toEqual([
    ['acquisition', '13'],
    ['merger', '5'],
    ['partnership', '2'],
    ['incident', '4'],
  ]);
});

test('the keys walk along a lane and to what is nearest in time in the next', () => {
  const lane = (id: string, ...days: number[]): WalkedLane => ({
    id,
    layout: layOutLane(
      days.map((day) => ({ id: `${id}${day}`, span: { start: day, end: day + 1, isUncertain: false } })),
      1,
    ),
  });
  const lanes = [lane('a', 0, 100, 200), lane('b', 90, 300)];
  const window = { from: 50, to: 250 };
  const walk = (...steps: Step[]) =>
    steps.reduce<ReturnType<typeof stepFrom>>(
      (focus, step) => stepFrom(lanes, focus, step, window) ?? focus,
      undefined,
    );
  expect(walk('next')).toEqual({ laneId: 'a', eventId: 'a100' });
  expect(walk('next', 'next')).toEqual({ laneId: 'a', eventId: 'a200' });
  expect(walk('next', 'next', 'next')).toEqual({ laneId: 'a', eventId: 'a200' });
  expect(walk('next', 'first')).toEqual({ laneId: 'a', eventId: 'a0' });
  expect(walk('next', 'down')).toEqual({ laneId: 'b', eventId: 'b90' });
  expect(walk('next', 'down', 'last', 'up')).toEqual({ laneId: 'a', eventId: 'a200' });
  expect(walk('next', 'up')).toEqual({ laneId: 'a', eventId: 'a100' });
});

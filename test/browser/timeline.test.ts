import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';
import { type LaidEvent, layEvents } from '#fixtures/timelineLibrary.ts';
import type { TimelineFilter } from '#storage/timeline.ts';

const everything: TimelineFilter = { entityIds: [], types: [], statuses: [] };

interface Query {
  readonly filter?: Partial<TimelineFilter>;
  /** The names of `entityIds`. */
  readonly companies?: readonly string[];
  readonly within?: { readonly from: string; readonly to: string };
  readonly limit?: number;
}

/** Reads as the timeline does, and gives the dates of what was read. */
function read(layers: Page, query: Query) {
  return layers.evaluate(
    async ({ all, filter, companies = [], within, limit }) => {
      const { listTimelineEvents } = await window.load<typeof import('#storage/timeline.ts')>('storage/timeline.ts');
      const { getEntityByName } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
      const entities = await Promise.all(companies.map(getEntityByName));
      const entityIds = entities.flatMap((entity) => entity?.id ?? []);
      const reading = await listTimelineEvents({ ...all, ...filter, entityIds }, within, limit);
      return {
        dated: reading.dated.map(({ date }) => date?.edtf),
        undated: reading.undated.length,
        unread: reading.unread,
      };
    },
    { all: everything, ...query },
  );
}

const story: readonly LaidEvent[] = [
  { type: 'merger', date: '2015', companies: ['Alibaba', 'Sina'] },
  { type: 'merger', status: 'denied', date: '2013-08-05', companies: ['Alibaba'] },
  { type: 'incident', date: '2014-02', companies: ['Sina'] },
  { type: 'partnership', date: '../2010', companies: ['Tencent'] },
  { type: 'incident', companies: ['Tencent'] },
];

test('events are read by day, and by company, type, status and period', async ({ layers }) => {
  await layEvents(layers, story);
  expect(await read(layers, {})).toEqual({
    dated: ['../2010', '2013-08-05', '2014-02', '2015'],
    undated: 1,
    unread: 0,
  });
  expect(await read(layers, { companies: ['Sina'] })).toEqual({ dated: ['2014-02', '2015'], undated: 0, unread: 0 });
  expect((await read(layers, { companies: ['Sina', 'Tencent'] })).dated).toEqual(['../2010', '2014-02', '2015']);
  expect((await read(layers, { filter: { types: ['merger'] } })).dated).toEqual(['2013-08-05', '2015']);
  expect((await read(layers, { filter: { types: ['merger'], statuses: ['denied'] } })).dated).toEqual(['2013-08-05']);
  const period = { from: '2014-02-20', to: '2015-03-01' };
  expect(await read(layers, { filter: { period } })).toEqual({ dated: ['2014-02', '2015'], undated: 0, unread: 0 });
});

test('of more than can be held the newest are read, or those around a stretch of days', async ({ layers }) => {
  const days = Array.from({ length: 2500 }, (_, index) =>
    new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
  );
  await layEvents(layers, [
    ...story,
    ...days.map((date): LaidEvent => ({ type: 'merger', date, companies: ['Sina'] })),
  ]);
  const all = await read(layers, {});
  expect([all.dated.length, all.undated, all.unread]).toEqual([2504, 1, 0]);

  const newest = await read(layers, { limit: 1200 });
  expect([newest.dated.length, newest.unread]).toEqual([1200, 1305]);
  expect(newest.dated.slice(-3)).toEqual(['2013-08-05', '2014-02', '2015']);
  expect(newest.dated[0]).toBe(days.at(-1197));

  const around = await read(layers, { limit: 1200, within: { from: '2003-01-01', to: '2003-03-01' } });
  // A year before it too, for what is dated by the year; and what has no beginning.
  expect(around.dated[0]).toBe('../2010');
  expect(around.dated.slice(1)).toEqual(days.filter((day) => day >= '2001-12-31' && day <= '2003-03-01'));
  expect([around.undated, around.unread]).toEqual([1, 0]);
});

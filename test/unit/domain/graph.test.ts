import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { edgesOf } from '#domain/graphEdge.ts';
import { changeDays, type GraphRelation, relationsAsOf, thinDays } from '#domain/graphHistory.ts';
import { shortestPath } from '#domain/graphPath.ts';
import { nearestTowards, placesAround } from '#domain/graphPlacement.ts';
import { writeSvg } from '#domain/graphSvg.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import type { Relation } from '#domain/relation.ts';

const alibaba = '01930000-0000-7000-8000-00000000000a';
const weibo = '01930000-0000-7000-8000-00000000000b';
let made = 0;

function dateOf(text: string) {
  const reading = parsePartialDate(text);
  if (reading.state !== 'ok') throw new Error(`${text} is no date.`);
  return reading.date;
}

interface Said {
  readonly type?: Relation['type'];
  readonly percent?: number;
  readonly since?: string;
  readonly until?: string;
  readonly asOf?: string;
  readonly published?: string;
  readonly preferred?: true;
  readonly stance?: 'supports' | 'contradicts';
  readonly isTurned?: true;
}

function relation({ since, until, asOf, published, stance, isTurned, ...said }: Said): GraphRelation {
  made += 1;
  const id = `01930000-0000-7000-8000-${String(made).padStart(12, '0')}`;
  const evidence = stance ? [{ excerptId: id, noteId: id, credibility: 2, stance } as const] : [];
  return {
    relation: {
      ...{ type: 'owns', id, rev: made, createdAt: '', updatedAt: '', origin: 'user', confirmed: true },
      ...{ fromId: isTurned ? weibo : alibaba, toId: isTurned ? alibaba : weibo, entityIds: [alibaba, weibo] },
      ...{ evidence, evidenceNoteIds: [] },
      ...(since && { since: dateOf(since) }),
      ...(until && { until: dateOf(until) }),
      ...(asOf && { asOf: dateOf(asOf) }),
      ...said,
    },
    ...(published && { published }),
  };
}

test('a relation stands from its first possible day to its last', () => {
  const cases: readonly (readonly [Said, standing: readonly string[], not: readonly string[]])[] = [
    [{ since: '2013', until: '2014-06' }, ['2013-01-01', '2014-06-30'], ['2012-12-31', '2014-07-01']],
    [{ asOf: '2013-08', published: '2020-01-01' }, ['2013-08-01', '9999-12-31'], ['2013-07-31']],
    [{ published: '2013-08-05' }, ['2013-08-05'], ['2013-08-04']],
    [{}, ['0000-01-01', '9999-12-31'], []],
    // What an article of 2020 tells of the past began before it ended.
    [{ published: '2020-01-01', until: '2012' }, ['1990-01-01', '2012-12-31'], ['2013-01-01', '2020-01-01']],
    [{ since: '2014', until: '2012' }, [], ['2012-06-01', '2013-01-01', '2014-06-01']],
  ];
  for (const [said, standing, not] of cases) {
    const one = relation(said);
    for (const day of standing) expect(relationsAsOf([one], day), `${JSON.stringify(said)} on ${day}`).toEqual([one]);
    for (const day of not) expect(relationsAsOf([one], day), `${JSON.stringify(said)} on ${day}`).toEqual([]);
  }
});

test('a replay stops where something changes, and at no more days than it may', () => {
  const relations = [relation({ since: '2013', until: '2014' }), relation({ asOf: '2013-08-05' }), relation({})];
  expect(changeDays(relations)).toEqual(['2013-01-01', '2013-08-05', '2015-01-01']);
  const days = Array.from({ length: 100 }, (_, index) => String(2000 + index));
  expect(thinDays(days, 5)).toEqual(['2000', '2025', '2050', '2074', '2099']);
  expect(thinDays(days.slice(0, 3), 5)).toEqual(['2000', '2001', '2002']);
});

test('between two days of change nothing changes', () => {
  const year = fc.integer({ min: 1990, max: 2030 }).map(String);
  const said = fc.record({ since: fc.option(year, { nil: undefined }), until: fc.option(year, { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(said, { maxLength: 8 }), fc.integer({ min: 1985, max: 2035 }), (list, at) => {
      const relations = list.map(({ since, until }) => relation({ ...(since && { since }), ...(until && { until }) }));
      const day = `${at}-07-01`;
      const before = changeDays(relations).findLast((change) => change <= day) ?? '0000-01-01';
      expect(relationsAsOf(relations, day)).toEqual(relationsAsOf(relations, before));
    }),
    { numRuns: 200 },
  );
});

test('claims of one type between the same two are one line, which says what is disputed, ended or denied', () => {
  const lineOf = (...said: Said[]) =>
    edgesOf(said.map(relation), '2020-01-01').map(({ percents, isDisputed, standing }) => ({
      percents,
      isDisputed,
      standing,
    }));
  const plain = { isDisputed: false, standing: 'stands' };
  expect(lineOf({ percent: 18 })).toEqual([{ ...plain, percents: [18] }]);
  expect(lineOf({ percent: 18, asOf: '2013-08-05' }, { percent: 20, asOf: '2013-08-07' })).toEqual([
    { ...plain, percents: [20, 18], isDisputed: true },
  ]);
  // The one that the person goes by is what the line says; that there are others is still marked.
  expect(lineOf({ percent: 18, asOf: '2013-08-05', preferred: true }, { percent: 20, asOf: '2013-08-07' })).toEqual([
    { ...plain, percents: [18], isDisputed: true },
  ]);
  // A later value is news, and no contradiction.
  expect(lineOf({ percent: 18, since: '2013', until: '2015' }, { percent: 32, since: '2016' })).toEqual([
    { ...plain, percents: [32] },
  ]);
  expect(lineOf({ until: '2019' })).toEqual([{ percents: [], isDisputed: false, standing: 'ended' }]);
  expect(lineOf({ stance: 'contradicts' })).toEqual([{ percents: [], isDisputed: true, standing: 'denied' }]);
  // What is mutual has one line, whoever is named first; what is not has one for each direction.
  expect(lineOf({ type: 'partner_of' }, { type: 'partner_of', isTurned: true })).toHaveLength(1);
  expect(lineOf({ type: 'owns' }, { type: 'owns', isTurned: true })).toHaveLength(2);
});

test('newcomers get places of their own around their host, and nobody is moved', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: -600, max: 600 }) }), {
        maxLength: 30,
      }),
      fc.integer({ min: 1, max: 40 }),
      (taken, count) => {
        const places = placesAround({ x: 0, y: 0 }, taken, count, 100);
        expect(places).toHaveLength(count);
        const all = [...taken, ...places];
        const gaps = places.flatMap((place, index) =>
          all.flatMap(({ x, y }, other) =>
            other === taken.length + index ? [] : [Math.hypot(place.x - x, place.y - y)],
          ),
        );
        expect(Math.min(...gaps, 100)).toBeGreaterThan(90);
      },
    ),
    { numRuns: 100 },
  );
});

test('an arrow key goes to the nearest in its direction', () => {
  const places = [
    { id: 'right', x: 100, y: 10 },
    { id: 'far right', x: 300, y: 0 },
    { id: 'above', x: 20, y: -150 },
  ];
  expect(nearestTowards({ x: 0, y: 0 }, 'ArrowRight', places)?.id).toBe('right');
  expect(nearestTowards({ x: 0, y: 0 }, 'ArrowUp', places)?.id).toBe('above');
  expect(nearestTowards({ x: 0, y: 0 }, 'ArrowLeft', places)).toBeUndefined();
});

test('the shortest way between two goes along any direction, and through circles', () => {
  const links = ['a b', 'b c', 'c a', 'c d', 'x y', 'z z'].map((pair) => {
    const [fromId = '', toId = ''] = pair.split(' ');
    return { fromId, toId };
  });
  expect(shortestPath(links, 'd', 'b')).toEqual(['d', 'c', 'b']);
  expect(shortestPath(links, 'z', 'z')).toEqual(['z']);
  expect(shortestPath(links, 'a', 'x')).toBeUndefined();
});

test('a drawing is well-formed whatever names it holds', () => {
  const hostile = `<script>alert(1)</script> & "quotes" ]]> \u0000\uD800 ${'x'.repeat(500)} שלום`;
  const svg = writeSvg({
    ...{ title: hostile, caption: hostile, colours: { paper: '#fff', ink: '#000', dimmed: '#666' } },
    nodes: [
      { x: 0, y: 0, width: 28, height: 28, shape: 'tag', fill: '#123456', stroke: '#000', label: hostile, opacity: 1 },
      {
        x: Number.NaN,
        y: 9,
        width: 28,
        height: 28,
        shape: 'ellipse',
        fill: '"><',
        stroke: '',
        label: '',
        opacity: 0.3,
      },
    ],
    edges: [
      {
        ...{
          points: [
            { x: 0, y: 0 },
            { x: 5, y: 5 },
            { x: 9, y: 9 },
          ],
          colour: '#000',
          width: 2,
          dash: 'dashed',
        },
        ...{ hasArrow: true, label: hostile, labelAt: { x: 5, y: 5 }, opacity: 1 },
      },
      {
        ...{ points: [], colour: '', width: 2, dash: 'solid', hasArrow: true, label: '' },
        ...{ labelAt: { x: 0, y: 0 }, opacity: 1 },
      },
    ],
  });
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('NaN');
  expect(svg.isWellFormed()).toBe(true);
  // Every tag that is opened is closed: what is left after taking out closed pairs and empty tags is nothing.
  const tags = svg.match(/<\/?[a-z]+[^>]*>/g) ?? [];
  const open: string[] = [];
  for (const tag of tags) {
    const name = /^<\/?([a-z]+)/.exec(tag)?.[1] ?? '';
    if (tag.startsWith('</')) expect(open.pop()).toBe(name);
    else if (!tag.endsWith('/>')) open.push(name);
  }
  expect(open).toEqual([]);
});

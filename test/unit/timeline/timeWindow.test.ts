import { expect, test } from '@playwright/test';
import { axisTicks } from '#features/timeline/axisTicks.ts';
import { dayNumberOf, type EventSpan } from '#features/timeline/eventSpan.ts';
import {
  coarseRange,
  dayAt,
  longestDays,
  reaching,
  shortestDays,
  windowAround,
  zoomed,
} from '#features/timeline/timeWindow.ts';

function spanOn(day: string): EventSpan {
  return { start: dayNumberOf(day), end: dayNumberOf(day) + 1, isUncertain: false };
}

test('all events are fitted, but for a slip of the pen that lies millennia away', () => {
  const window = windowAround(
    [spanOn('2010-01-01'), spanOn('2013-08-05'), spanOn('2020-12-31'), spanOn('9999-12-31')],
    0,
  );
  expect(window.from).toBeLessThan(dayNumberOf('2010-01-01'));
  expect(window.to).toBeGreaterThan(dayNumberOf('2020-12-31'));
  expect(window.to).toBeLessThan(dayNumberOf('2030-01-01'));
  expect(windowAround([], 100)).toEqual({ from: -83, to: 283 });
});

test('a zoom keeps its day in place and stays between some days and some centuries', () => {
  const zoomedIn = zoomed({ from: 0, to: 100 }, 2, 25);
  expect(zoomedIn).toEqual({ from: 12.5, to: 62.5 });
  const least = zoomed({ from: 0, to: 10 }, 1000);
  expect(least.to - least.from).toBe(shortestDays);
  const most = zoomed({ from: 0, to: 100_000 }, 0.001);
  expect(most.to - most.from).toBe(longestDays);
});

test('the picture moves just far enough to show a day', () => {
  expect(reaching({ from: 0, to: 100 }, 50, 51)).toEqual({ from: 0, to: 100 });
  expect(reaching({ from: 0, to: 100 }, 150, 151)).toEqual({ from: 63, to: 163 });
  expect(reaching({ from: 0, to: 100 }, -50, -49)).toEqual({ from: -62, to: 38 });
});

test('neighbouring stretches are read as one', () => {
  const around = coarseRange({ from: '2013-03-01', to: '2013-09-01' });
  expect(coarseRange({ from: '2013-03-02', to: '2013-09-02' })).toEqual(around);
  expect(around.from < '2013-01-01' && around.to > '2013-12-01').toBe(true);
});

test('the axis counts days, months, quarters and years, as there is room', () => {
  const width = 1000;
  const labels = (from: string, to: string, language: string) => {
    const { minor, major } = axisTicks({ from: dayNumberOf(from), to: dayNumberOf(to) }, width, language);
    return { minor: minor.map(({ label }) => label), major: major.map(({ label }) => label) };
  };
  expect(labels('2013-08-01', '2013-08-15', 'en')).toMatchObject({
    major: ['August 2013'],
    minor: expect.arrayContaining(['1', '2', '14']),
  });
  expect(labels('2013-01-01', '2013-12-31', 'fr')).toMatchObject({
    major: ['2013'],
    minor: expect.arrayContaining(['janv.', 'août']),
  });
  expect(labels('2012-06-01', '2015-06-01', 'fr').minor).toContain('T3');
  expect(labels('2000-01-01', '2013-12-31', 'zh')).toMatchObject({
    major: [],
    minor: expect.arrayContaining(['2000', '2013']),
  });
  expect(labels('1800-01-01', '2050-01-01', 'en').minor).toEqual([
    '1800',
    '1820',
    '1840',
    '1860',
    '1880',
    '1900',
    '1920',
    '1940',
    '1960',
    '1980',
    '2000',
    '2020',
    '2040',
  ]);
});

test('no stretch breaks the axis, not even beyond the calendar', () => {
  for (const [from, to] of [
    [dayNumberOf('0000-01-01') - 400, dayNumberOf('0000-06-01')],
    [dayNumberOf('9999-06-01'), dayNumberOf('9999-12-31') + 400],
  ] as const) {
    expect(axisTicks({ from, to }, 800, 'en').minor.length).toBeLessThan(100);
  }
  expect(dayAt(-9_999_999)).toBe('0000-01-01');
  expect(dayAt(9_999_999)).toBe('9999-12-31');
});

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { clusterTarget } from '#features/timeline/clusterTarget.ts';
import { type Box, type LaneEvent, layOutLane, layoutWithin, measures } from '#features/timeline/laneLayout.ts';
import { layoutScale } from '#features/timeline/timeWindow.ts';

function eventOn(id: string, start: number, days = 1): LaneEvent {
  return { id, span: { start, end: start + days, isUncertain: false } };
}

function formsOf(events: readonly LaneEvent[], pixelsPerDay: number) {
  return layOutLane(events, pixelsPerDay).boxes.map(({ form, events: inside }) => [form, inside.length]);
}

test('events far apart are signs in one row; close ones are stacked, and more than three become a cluster', () => {
  const far = [eventOn('a', 0), eventOn('b', 100), eventOn('c', 200)];
  expect(layOutLane(far, 1)).toMatchObject({ rows: 1, boxes: [{ form: 'mark' }, { form: 'mark' }, { form: 'mark' }] });
  const three = [eventOn('a', 0), eventOn('b', 2), eventOn('c', 4)];
  expect(layOutLane(three, 1)).toMatchObject({ rows: 3, boxes: [{ row: 0 }, { row: 1 }, { row: 2 }] });
  expect(formsOf([...three, eventOn('d', 6)], 1)).toEqual([['cluster', 4]]);
  // Zoomed in, they stand apart.
  expect(formsOf([...three, eventOn('d', 6)], 20)).toEqual(Array.from({ length: 4 }, () => ['mark', 1]));
});

test('a month is a bar where there is room to see it, and a sign where there is not', () => {
  const month = [eventOn('a', 0, 31)];
  expect(formsOf(month, 4)).toEqual([['bar', 1]]);
  expect(formsOf(month, 0.5)).toEqual([['mark', 1]]);
});

test('an open end is a bar at every scale', () => {
  const since: LaneEvent = { id: 'a', span: { start: 10, end: 11, open: 'end', isUncertain: false } };
  for (const scale of [0.05, 1, 50]) {
    expect(layOutLane([since], scale).boxes).toMatchObject([{ form: 'bar', open: 'end', start: 10 }]);
  }
});

test('a cluster says where a zoom tells its events apart, and that none does for events of one day', () => {
  const apart = layOutLane(
    [0, 1, 2, 3, 4, 5].map((day) => eventOn(String(day), day * 3)),
    0.5,
  ).boxes[0];
  expect(apart?.form).toBe('cluster');
  const target = apart && clusterTarget(apart, 1000);
  expect(target).toBeDefined();
  expect(
    layOutLane(apart?.events ?? [], layoutScale(1000 / ((target?.to ?? 0) - (target?.from ?? 0)))).boxes.length,
  ).toBeGreaterThan(1);
  const together = layOutLane(
    [0, 1, 2, 3, 4].map((id) => eventOn(String(id), 7)),
    50,
  ).boxes[0];
  expect(together && clusterTarget(together, 1000)).toBeUndefined();
});

test('a stretch of a lane has only the rows that something in it takes up', () => {
  const layout = layOutLane(
    [eventOn('a', 0), eventOn('b', 2), eventOn('c', 4), eventOn('d', 500), eventOn('e', 600, 365)],
    1,
  );
  expect(layout.rows).toBe(4);
  expect(layoutWithin(layout, { from: 400, to: 700 })).toMatchObject({
    rows: 2,
    boxes: [
      { key: 'd', row: 0 },
      { key: 'e', row: 1 },
    ],
  });
  expect(layoutWithin(layout, { from: 2000, to: 3000 })).toEqual({ rows: 1, boxes: [] });
});

function pixelsOf(box: Box, scale: number): [left: number, right: number] {
  if (box.form === 'bar') {
    const [left, right] = [box.start * scale, box.end * scale];
    if (box.open === 'end') return [left, Math.max(right, left + measures.openTail)];
    if (box.open === 'start') return [Math.min(left, right - measures.openTail), right];
    return [left, right];
  }
  const half = measures[box.form] / 2;
  return [box.centre * scale - half, box.centre * scale + half];
}

const laneEvents = fc
  .array(
    fc.record({
      start: fc.integer({ min: -4000, max: 4000 }),
      days: fc.constantFrom(1, 1, 1, 31, 92, 365),
      open: fc.constantFrom(undefined, undefined, undefined, 'start' as const, 'end' as const),
    }),
    { maxLength: 120 },
  )
  .map((drafts) =>
    drafts
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, days, open }, index): LaneEvent => {
        const span = { start, end: start + (open ? 1 : days), isUncertain: false };
        return { id: `e${index}`, span: open ? { ...span, open } : span };
      }),
  );
const scales = fc.double({ min: 0.02, max: 60, noNaN: true });

test('every event is in one box, and no two boxes of a row overlap', () => {
  fc.assert(
    fc.property(laneEvents, scales, (events, scale) => {
      const { boxes, rows } = layOutLane(events, scale);
      const ids = boxes.flatMap(({ events: inside }) => inside.map(({ id }) => id));
      expect(ids.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
      expect(new Set(boxes.map(({ key }) => key)).size).toBe(boxes.length);
      for (let row = 0; row < rows; row += 1) {
        const inRow = boxes.filter((box) => box.row === row).map((box) => pixelsOf(box, scale));
        const inOrder = inRow.toSorted(([a], [b]) => a - b);
        inOrder.slice(1).forEach(([left], index) => {
          expect(left).toBeGreaterThanOrEqual((inOrder[index]?.[1] ?? 0) - 1e-6);
        });
      }
      expect(boxes.every((box) => box.row < rows)).toBe(true);
    }),
  );
});

test('a picture that is zoomed between two steps of the ladder keeps its layout, and never shows more than it was laid out for', () => {
  fc.assert(
    fc.property(scales, (scale) => {
      const step = layoutScale(scale);
      expect(step).toBeLessThanOrEqual(scale * (1 + 1e-9));
      expect(step * 1.5).toBeGreaterThan(scale);
      expect(layoutScale(step * 1.0001)).toBeCloseTo(step);
    }),
  );
});

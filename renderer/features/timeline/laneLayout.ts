import type { EventSpan } from './eventSpan.ts';
import type { TimeWindow } from './timeWindow.ts';

/** The measures of the picture, in pixels; the saved picture has the same. */
export const measures = {
  /** A sign of one event. */
  mark: 22,
  /** A sign of several. */
  cluster: 30,
  /** A date shorter than this on screen is drawn as a sign, not as a bar. */
  shortestBar: 60,
  /** What stands for an open end. */
  openTail: 56,
  row: 26,
  gap: 3,
  lanePadding: 4,
  /** Two lines of a label need it. */
  lowestLane: 38,
} as const;

/** How many signs are stacked at one place before they become a cluster. */
const markRows = 3;
const barRows = 2;

/** An event with its place in time, for one lane. */
export interface LaneEvent {
  readonly id: string;
  readonly span: EventSpan;
}

/** One thing that is drawn in a lane: an event, or several that are too close to be told apart. */
export interface Box {
  readonly form: 'mark' | 'bar' | 'cluster';
  /** The first of its events; no two boxes of a lane have the same. */
  readonly key: string;
  /** By time. */
  readonly events: readonly LaneEvent[];
  /** The days that it stands for. */
  readonly start: number;
  readonly end: number;
  /** The day at which a sign is centred. */
  readonly centre: number;
  readonly row: number;
  readonly open?: 'start' | 'end';
  readonly isUncertain: boolean;
  /** Pixels to its right that nothing else of its row takes up; without end for the last. */
  readonly room: number;
}

export interface LaneLayout {
  /** By time. */
  readonly boxes: readonly Box[];
  readonly rows: number;
}

type Draft = Omit<Box, 'room'> & { readonly left: number; readonly right: number };

/**
 * Places the events of a lane, which are in the order of time, at a scale. Dates that are long enough on screen are bars; all others are signs, up to three above
 * each other, and where there are more, one cluster. It depends on the scale alone, so that nothing jumps while the picture is moved.
 */
export function layOutLane(events: readonly LaneEvent[], pixelsPerDay: number): LaneLayout {
  const rowEnds = new RowEnds(barRows);
  const bars: Draft[] = [];
  const rest: LaneEvent[] = [];
  for (const event of events) {
    const bar = barOf(event, pixelsPerDay);
    const place = bar && rowEnds.place(bar.left, bar.right - bar.left);
    if (bar && place) bars.push({ ...bar, row: place.row });
    else rest.push(event);
  }
  const marks = layOutMarks(rest, pixelsPerDay);
  const markRowCount = 1 + Math.max(-1, ...marks.map(({ row }) => row));
  const placed = [...marks, ...bars.map((bar) => ({ ...bar, row: bar.row + markRowCount }))];
  return {
    boxes: withRoom(placed).sort((a, b) => a.centre - b.centre || (a.key < b.key ? -1 : 1)),
    rows: Math.max(1, markRowCount + 1 + Math.max(-1, ...bars.map(({ row }) => row))),
  };
}

/** What of a lane lies in a stretch of days, closed up over the rows that nothing there takes up. */
export function layoutWithin({ boxes }: LaneLayout, { from, to }: TimeWindow): LaneLayout {
  const inside = boxes.filter(({ start, end }) => end >= from && start <= to);
  const rows = [...new Set(inside.map(({ row }) => row))].sort((a, b) => a - b);
  return {
    boxes: inside.map((box) => ({ ...box, row: rows.indexOf(box.row) })),
    rows: Math.max(1, rows.length),
  };
}

/** Where each of some rows is taken up to. */
class RowEnds {
  readonly #ends: number[];

  constructor(rows: number) {
    this.#ends = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
  }

  /** Takes up a stretch in the first row where it is free, or free when moved right by no more than `slack`; `undefined` where it is in none. */
  place(left: number, width: number, slack = 0): { readonly row: number; readonly left: number } | undefined {
    const row = this.#ends.findIndex((end) => end <= left + slack);
    if (row < 0) return undefined;
    const placed = Math.max(left, this.#ends[row] ?? left);
    this.#ends[row] = placed + width + measures.gap;
    return { row, left: placed };
  }

  save(): readonly number[] {
    return [...this.#ends];
  }

  restore(saved: readonly number[]): void {
    this.#ends.splice(0, saved.length, ...saved);
  }
}

function barOf(event: LaneEvent, pixelsPerDay: number): Omit<Draft, 'row'> | undefined {
  const { start, end, open, isUncertain } = event.span;
  const width = (end - start) * pixelsPerDay;
  if (open === undefined && (end - start <= 1 || width < measures.shortestBar)) return undefined;
  const [left, right] = [start * pixelsPerDay, end * pixelsPerDay];
  const tail = open === undefined ? 0 : Math.max(0, measures.openTail - width);
  return {
    form: 'bar',
    key: event.id,
    events: [event],
    start,
    end,
    centre: (start + end) / 2,
    isUncertain,
    ...(open && { open }),
    left: open === 'start' ? left - tail : left,
    right: open === 'end' ? right + tail : right,
  };
}

interface Group {
  readonly events: readonly LaneEvent[];
  readonly drafts: readonly Draft[];
  /** The rows as they were before it. */
  readonly before: readonly number[];
}

function layOutMarks(events: readonly LaneEvent[], pixelsPerDay: number): Draft[] {
  const rows = new RowEnds(markRows);
  const placed: Group[] = [];
  const byCentre = events.toSorted((a, b) => centreOf(a) - centreOf(b));
  for (const group of groupClose(byCentre, (measures.cluster + measures.gap) / pixelsPerDay)) {
    let members = group;
    let before = rows.save();
    let drafts = placeSingly(members, rows, pixelsPerDay);
    while (drafts === undefined) {
      rows.restore(before);
      drafts = placeCluster(members, rows, pixelsPerDay);
      const previous = drafts === undefined ? placed.pop() : undefined;
      if (!previous) break;
      // Even the cluster has no room beside what is there: both become one.
      members = [...previous.events, ...members];
      before = previous.before;
    }
    placed.push({ events: members, drafts: drafts ?? [], before });
  }
  return placed.flatMap(({ drafts }) => drafts);
}

/** Cuts events into groups that are each no wider than so many days. */
function groupClose(events: readonly LaneEvent[], days: number): LaneEvent[][] {
  const groups: LaneEvent[][] = [];
  let first = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    const centre = centreOf(event);
    const group = groups.at(-1);
    if (group && centre - first < days) group.push(event);
    else {
      groups.push([event]);
      first = centre;
    }
  }
  return groups;
}

function placeSingly(events: readonly LaneEvent[], rows: RowEnds, pixelsPerDay: number): Draft[] | undefined {
  if (events.length > markRows) return undefined;
  const drafts: Draft[] = [];
  for (const event of events) {
    const centre = centreOf(event);
    const left = centre * pixelsPerDay - measures.mark / 2;
    const place = rows.place(left, measures.mark);
    if (!place) return undefined;
    const { row } = place;
    const { start, end, isUncertain } = event.span;
    drafts.push({
      form: 'mark',
      key: event.id,
      events: [event],
      start,
      end,
      centre,
      row,
      isUncertain,
      left,
      right: left + measures.mark,
    });
  }
  return drafts;
}

function placeCluster(events: readonly LaneEvent[], rows: RowEnds, pixelsPerDay: number): Draft[] | undefined {
  const [first] = events;
  if (!first) return [];
  const mean = events.reduce((sum, event) => sum + centreOf(event), 0) / events.length;
  const half = measures.cluster / 2;
  // It stands for a stretch, so that it may stand a little beside its middle rather than in another row.
  const place = rows.place(mean * pixelsPerDay - half, measures.cluster, half);
  if (!place) return undefined;
  const { row, left } = place;
  const centre = (left + half) / pixelsPerDay;
  const start = Math.min(...events.map(({ span }) => span.start));
  const end = Math.max(...events.map(({ span }) => span.end));
  return [
    {
      form: 'cluster',
      key: first.id,
      events,
      start,
      end,
      centre,
      row,
      isUncertain: false,
      left,
      right: left + measures.cluster,
    },
  ];
}

function centreOf({ span }: LaneEvent): number {
  return (span.start + span.end) / 2;
}

/** Adds how far each box is from the next one of its row. */
function withRoom(drafts: readonly Draft[]): Box[] {
  const byRow = Map.groupBy(drafts, ({ row }) => row);
  return [...byRow.values()].flatMap((row) => {
    const inOrder = row.toSorted((a, b) => a.left - b.left);
    return inOrder.map(({ left: _, right, ...box }, index) => ({
      ...box,
      room: (inOrder[index + 1]?.left ?? Number.POSITIVE_INFINITY) - right,
    }));
  });
}

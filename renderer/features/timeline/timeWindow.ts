import { addDays } from '#domain/partialDateCalendar.ts';
import type { DayRange } from '#storage/timeline.ts';
import { dayNumberOf, type EventSpan } from './eventSpan.ts';

/** The stretch of time that the picture shows, in days since 1970. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** The shortest and the longest stretch that can be shown: some days, some centuries. */
export const shortestDays = 5;
export const longestDays = 366 * 300;

/** Around what is fitted, as a share of it. */
const fitPadding = 0.04;
const shortestFitDays = 45;
/** What lies further from the middle event would squeeze all others into one line: a year 9999 is a slip or a joke. */
const farDays = 366 * 100;

/** The stretch that shows all events, but for those more than a century from the middle one; around today where there are none. */
export function windowAround(spans: readonly EventSpan[], today: number): TimeWindow {
  const starts = spans.map(({ start }) => start).sort((a, b) => a - b);
  const middle = starts[Math.floor(starts.length / 2)];
  if (middle === undefined) return centred(today, 366);
  const near = spans.filter(({ start, end }) => start > middle - farDays && end < middle + farDays);
  const from = near.reduce((least, { start }) => Math.min(least, start), middle);
  const to = near.reduce((most, { end }) => Math.max(most, end), middle + 1);
  const days = to - from;
  const padding = Math.max(days * fitPadding, (shortestFitDays - days) / 2);
  return { from: from - padding, to: to + padding };
}

/** The stretch zoomed by a factor (above 1 shows less) around a day that keeps its place. */
export function zoomed({ from, to }: TimeWindow, factor: number, around = (from + to) / 2): TimeWindow {
  const days = Math.min(longestDays, Math.max(shortestDays, (to - from) / factor));
  const share = (around - from) / (to - from);
  return { from: around - share * days, to: around + (1 - share) * days };
}

/** The stretch moved by a share of its length, later where positive. */
export function moved({ from, to }: TimeWindow, share: number): TimeWindow {
  const days = (to - from) * share;
  return { from: from + days, to: to + days };
}

/** The stretch of the same length in whose middle a day lies. */
export function centredOn({ from, to }: TimeWindow, day: number): TimeWindow {
  return centred(day, to - from);
}

/** The stretch moved just so far that some days are in it, with a margin on either side. */
export function reaching(window: TimeWindow, start: number, end: number): TimeWindow {
  const days = window.to - window.from;
  const margin = days * 0.12;
  if (end - start > days - 2 * margin) return start < window.to && end > window.from ? window : centred(start, days);
  if (start < window.from + margin) return { from: start - margin, to: start - margin + days };
  if (end > window.to - margin) return { from: end + margin - days, to: end + margin };
  return window;
}

/** The stretch as whole days of the calendar. */
export function rangeOfWindow({ from, to }: TimeWindow): DayRange {
  return { from: dayAt(from), to: dayAt(to) };
}

/** The stretch that whole days of the calendar make. */
export function windowOfRange({ from, to }: DayRange): TimeWindow {
  return { from: dayNumberOf(from), to: Math.max(dayNumberOf(to), dayNumberOf(from) + shortestDays) };
}

/** The day of the calendar that a number lies in, no earlier than year 0 and no later than 9999. */
export function dayAt(number: number): string {
  const [least, most] = [dayNumberOf('0000-01-01'), dayNumberOf('9999-12-31')];
  return addDays('1970-01-01', Math.min(most, Math.max(least, Math.floor(number))));
}

/**
 * The scale that a picture is laid out for: a step of a ladder, no finer than the scale it is shown at. So the layout stays as it is
 * while the person zooms from step to step, and nothing ever overlaps.
 */
export function layoutScale(pixelsPerDay: number): number {
  return 2 ** (Math.floor(Math.log2(pixelsPerDay) * 2) / 2);
}

function centred(day: number, days: number): TimeWindow {
  return { from: day - days / 2, to: day + days / 2 };
}

/** A stretch around another that is the same for neighbours of it, so that events need not be read anew for every move. */
export function coarseRange({ from, to }: DayRange): DayRange {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  const step = 2 ** Math.ceil(Math.log2(Math.max(1, last - first)));
  return { from: dayAt((Math.floor(first / step) - 1) * step), to: dayAt((Math.floor(last / step) + 2) * step) };
}

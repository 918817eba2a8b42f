import { daysBetween } from '#domain/partialDateCalendar.ts';
import { isOpen } from '#domain/partialDateEdtf.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';

const firstCounted = '1970-01-01';

/** The place of a date on the time axis, in days since 1970; `end` is the day after its last. */
export interface EventSpan {
  readonly start: number;
  readonly end: number;
  /** An end that the date leaves open; the other end then stands for both. */
  readonly open?: 'start' | 'end';
  /** The date is said to be uncertain or approximate. */
  readonly isUncertain: boolean;
}

/** Counts a day (`YYYY-MM-DD`) from 1970. */
export function dayNumberOf(day: string): number {
  return daysBetween(firstCounted, day);
}

/** Where an event's date lies on the time axis; a part of a year is a span, an exact day is one day long. */
export function spanOf({ edtf, min, max }: PartialDate): EventSpan {
  const [from = '', to] = edtf.split('/');
  const isUncertain = /[?~%]/.test(edtf);
  const [start, end] = [dayNumberOf(min), dayNumberOf(max) + 1];
  if (isOpen(from)) return { start: end - 1, end, open: 'start', isUncertain };
  if (to !== undefined && isOpen(to)) return { start, end: start + 1, open: 'end', isUncertain };
  return { start, end, isUncertain };
}

import { dayOf, daysInMonth, firstDay, lastDay } from './partialDateCalendar.ts';
import type { PartialDate } from './partialDateFields.ts';

/*
 * The forms of EDTF that a note needs (levels 0 and 1, seasons of level 2) are read here and not by the `edtf` package: that takes
 * 2013-02-29 for March 1, spring for January to March and open ends for infinity, has no types and brings a general grammar engine and six
 * locales. The tests compare the two where they should agree.
 */

interface Span {
  readonly min: string;
  readonly max: string;
}

const single = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[?~%]?$/;

/** First month and length of what EDTF numbers after the twelve months: seasons, quarters, four-month terms, half-years; of the north where it matters. */
const seasons: Readonly<Record<number, readonly [firstMonth: number, months: number]>> = {
  ...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3] },
  ...{ 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] },
  ...{ 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3] },
  ...{ 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3] },
  ...{ 37: [1, 4], 38: [5, 4], 39: [9, 4], 40: [1, 6], 41: [7, 6] },
};

/** Reads an EDTF date or interval; `impossible` where it has the form of one but no such day exists. Source: ISO 8601-2:2019, EDTF (loc.gov). */
export function readEdtf(edtf: string): PartialDate | 'impossible' | undefined {
  const span = edtf.includes('/') ? intervalSpan(edtf) : singleSpan(edtf);
  return typeof span === 'object' ? { edtf, ...span } : span;
}

function intervalSpan(edtf: string): Span | 'impossible' | undefined {
  const [from = '', to = '', ...more] = edtf.split('/');
  const isOpen = (end: string) => end === '' || end === '..';
  if (more.length > 0 || (isOpen(from) && isOpen(to))) return undefined;
  const start = isOpen(from) ? { min: firstDay, max: firstDay } : singleSpan(from);
  const end = isOpen(to) ? { min: lastDay, max: lastDay } : singleSpan(to);
  if (start === undefined || end === undefined) return undefined;
  if (start === 'impossible' || end === 'impossible' || start.min > end.max) return 'impossible';
  return { min: start.min, max: end.max };
}

function singleSpan(edtf: string): Span | 'impossible' | undefined {
  const [, year, month, day] = single.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (month === undefined || month === 'XX') {
    return month === 'XX' && day !== undefined && day !== 'XX'
      ? undefined
      : { min: dayOf(first, 1, 1), max: dayOf(last, 12, 31) };
  }
  const season = seasons[Number(month)];
  if (season) return day === undefined ? monthSpan(first, last, ...season) : undefined;
  if (Number(month) < 1 || Number(month) > 12) return 'impossible';
  if (day === undefined || day === 'XX') return monthSpan(first, last, Number(month), 1);
  if (Number(day) < 1 || Number(day) > daysInMonth(last, Number(month))) return 'impossible';
  return { min: `${pad4(first)}-${month}-${day}`, max: `${pad4(last)}-${month}-${day}` };
}

function monthSpan(first: number, last: number, month: number, months: number): Span {
  const end = month + months - 2;
  const year = Math.min(9999, last + Math.floor(end / 12));
  const endMonth = (end % 12) + 1;
  return { min: dayOf(first, month, 1), max: dayOf(year, endMonth, daysInMonth(year, endMonth)) };
}

function pad4(year: number): string {
  return String(year).padStart(4, '0');
}

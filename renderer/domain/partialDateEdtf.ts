import { type Day, dayOf, daysInMonth, firstDay, lastDay } from './partialDateCalendar.ts';
import type { PartialDate } from './partialDateFields.ts';

/*
 * The forms of EDTF that a note needs (levels 0 and 1, the seasons of level 2) are read here and not by the `edtf` package: that takes
 * 2013-02-29 for March 1, spring for January to March and open ends for infinity, has no types and brings a general grammar engine and six
 * locales. The tests compare the two where they should agree.
 */

interface Span {
  readonly min: Day;
  readonly max: Day;
}

const single = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/;

/** First month and length of what EDTF numbers after the twelve months: seasons (of the north where none is said), quarters, four-month terms, half-years. */
const seasons: Readonly<Record<string, readonly [firstMonth: number, months: number]>> = {
  ...{ '21': [3, 3], '22': [6, 3], '23': [9, 3], '24': [12, 3] },
  ...{ '25': [3, 3], '26': [6, 3], '27': [9, 3], '28': [12, 3] },
  ...{ '29': [9, 3], '30': [12, 3], '31': [3, 3], '32': [6, 3] },
  ...{ '33': [1, 3], '34': [4, 3], '35': [7, 3], '36': [10, 3] },
  ...{ '37': [1, 4], '38': [5, 4], '39': [9, 4], '40': [1, 6], '41': [7, 6] },
};

/** Reads an EDTF date or interval; `impossible` where it has the form of one but there is no such day. Source: ISO 8601-2:2019, EDTF (loc.gov). */
export function readEdtf(edtf: string): PartialDate | 'impossible' | undefined {
  const span = edtf.includes('/') ? intervalSpan(edtf) : singleSpan(edtf);
  return typeof span === 'object' ? { edtf, ...span } : span;
}

function intervalSpan(edtf: string): Span | 'impossible' | undefined {
  const [from = '', to = '', ...more] = edtf.split('/');
  if (more.length > 0 || (isOpen(from) && isOpen(to))) return undefined;
  const start = isOpen(from) ? { min: firstDay } : singleSpan(from);
  const end = isOpen(to) ? { max: lastDay } : singleSpan(to);
  if (start === undefined || end === undefined) return undefined;
  if (start === 'impossible' || end === 'impossible' || start.min > end.max) return 'impossible';
  return { min: start.min, max: end.max };
}

/** Says whether an end of an EDTF interval is left open. */
export function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function singleSpan(edtf: string): Span | 'impossible' | undefined {
  const [, year, month = 'XX', day = 'XX'] = single.exec(edtf) ?? [];
  if (year === undefined) return undefined;
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (month === 'XX') return day === 'XX' ? { min: dayOf(first, 1, 1), max: dayOf(last, 12, 31) } : undefined;
  const season = seasons[month];
  if (season) return day === 'XX' ? monthsSpan(first, last, ...season) : undefined;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return 'impossible';
  if (day === 'XX') return monthsSpan(first, last, monthNumber, 1);
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > daysInMonth(last, monthNumber)) return 'impossible';
  return { min: dayOf(first, monthNumber, dayNumber), max: dayOf(last, monthNumber, dayNumber) };
}

function monthsSpan(firstYear: number, lastYear: number, month: number, months: number): Span {
  const endMonth = ((month + months - 2) % 12) + 1;
  const endYear = endMonth < month ? lastYear + 1 : lastYear;
  const end = endYear > 9999 ? lastDay : dayOf(endYear, endMonth, daysInMonth(endYear, endMonth));
  return { min: dayOf(firstYear, month, 1), max: end };
}

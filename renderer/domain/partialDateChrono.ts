import * as german from 'chrono-node/de';
import { GB as english } from 'chrono-node/en';
import * as french from 'chrono-node/fr';
import * as chinese from 'chrono-node/zh';
import { type Day, dayOf, monthOf, partsOf, yearText } from './partialDateCalendar.ts';

type ParsedDate = ReturnType<typeof french.parse>[number];

const parsers = [english, french, german, chinese];
/** Two days that share no year, month, day of the month or day of the week: what reads the same from both does not depend on a reference. */
const farApart = ['2001-03-07', '2018-10-21'] as const;

/** Reads what our own rules do not know through chrono-node, as EDTF; the whole text must be a date. */
export function readWithChrono(text: string, referenceDay: Day | undefined): string | undefined {
  if (referenceDay !== undefined) return readFrom(text, referenceDay);
  // It reads "August 13" as a month of 2013, and so as no day that would need a reference.
  if (!/\d{4}/.test(text)) return undefined;
  const [one, other] = farApart.map((day) => readFrom(text, day));
  return one === other ? one : undefined;
}

function readFrom(text: string, referenceDay: Day): string | undefined {
  for (const parser of parsers) {
    const [result] = parser.parse(text, localNoon(referenceDay));
    if (result?.text.length === text.length && !result.end) return edtfOf(result.start);
  }
  return undefined;
}

/** chrono-node reckons in local time; at noon no change of clocks moves the day. */
function localNoon(referenceDay: Day): Date {
  const { year, month, day } = partsOf(referenceDay);
  const noon = new Date(2000, 0, 1, 12);
  noon.setFullYear(year, month - 1, day);
  return noon;
}

function edtfOf(date: ParsedDate['start']): string | undefined {
  const [year, month, day] = [date.get('year'), date.get('month'), date.get('day')];
  if (year === null || month === null || day === null) return undefined;
  if (date.isCertain('day') || date.isCertain('weekday')) return dayOf(year, month, day);
  if (date.isCertain('month')) return monthOf(year, month);
  return date.isCertain('year') ? yearText(year) : undefined;
}

import { type Day, dayOf, daysBetween, monthOf, partsOf, yearText } from './partialDateCalendar.ts';
import { monthWords, seasonWords } from './partialDateWords.ts';
import { anyOf, meaningOf } from './wordTable.ts';

/** What a written date says of itself; a month from 21 on is a season, as in EDTF. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|e|eme|\.)?`;
const month = `(?<monthWord>${anyOf(monthWords)})\\.?`;
const season = `(?<seasonWord>${anyOf(seasonWords)})`;
const year = String.raw`(?<year>\d{4}|'\d{2})`;
const of = "[ ,-]*(?:of |de |du |d'|des jahres )?";

/**
 * The ways to write a date, folded. Where all is in numbers the day comes first, as everywhere but in American English and Chinese: a
 * choice, as "5/8/2013" does not say; "8/25/2013" can only be American.
 */
const forms: readonly RegExp[] = [
  `${day}[ -]*(?:of |de )?${month}(?:${of}${year})?`,
  `${day}-${month}-(?<year>\\d{2})`,
  `${month} ${day}(?:[ ,]+${year})?`,
  `${month}(?:${of}${year})?`,
  `${season}(?:${of}${year})?`,
  `${year}[ ,-]*${month}(?: ${day})?`,
  `${year}(?:年的?| )${season}`,
  String.raw`(?<year>\d{4})年?`,
  String.raw`(?:(?<year>\d{4}) ?年 ?的?)?(?<month>\d{1,2}) ?月份?(?: ?(?<day>\d{1,2}) ?[日号])?`,
  String.raw`(?<day>\d{1,2}) ?[日号]`,
  String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?\.?`,
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})`,
  String.raw`(?<month>0?[1-9]|1[0-2])([-/.])(?<day>1[3-9]|[23]\d)\2(?<year>\d{4}|\d{2})`,
  String.raw`(?<day>\d{1,2})([-/.])(?<month>\d{1,2})\2(?<year>\d{4}|\d{2})`,
  String.raw`(?<day>\d{1,2})/(?<month>\d{1,2})`,
  String.raw`(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.`,
  String.raw`(?<month>\d{1,2})[/.](?<year>\d{4})`,
  String.raw`(?:le|the|am|den) (?<day>\d{1,2})(?:st|nd|rd|th|er|e|\.)?`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er)`,
].map((form) => new RegExp(`^${form}$`, 'u'));

/** Reads a date written in words or numbers, folded; undefined where it is none. */
export function readParts(text: string): DateParts | undefined {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return partsFrom(groups);
  }
  return undefined;
}

function partsFrom(groups: { readonly [name: string]: string | undefined }): DateParts {
  const { year, month, monthWord = '', seasonWord = '', day } = groups;
  return {
    year: year === undefined ? undefined : fullYear(year),
    month: meaningOf(monthWords, monthWord) ?? meaningOf(seasonWords, seasonWord) ?? numberOf(month),
    day: numberOf(day),
  };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** A year of two digits lies in 1970 to 2069. */
function fullYear(text: string): number {
  const digits = text.replace("'", '');
  const value = Number(digits);
  if (digits.length === 4) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

/** Writes the parts as EDTF, with what is missing taken from the reference day; undefined where that is missing too. */
export function completeParts(parts: DateParts, referenceDay: Day | undefined): string | undefined {
  const { year, month, day } = parts;
  if (year !== undefined) return edtfOf(year, month, day);
  if (referenceDay === undefined) return undefined;
  if (month !== undefined) return edtfOf(yearNear(month, referenceDay), month, day);
  return day === undefined ? undefined : dayNear(day, referenceDay);
}

/** Writes a year, perhaps with a month or season, perhaps with a day, whether or not there is such a day. */
function edtfOf(year: number, month: number | undefined, day: number | undefined): string {
  const numbers = [month, day].flatMap((number) => (number === undefined ? [] : [String(number).padStart(2, '0')]));
  return [yearText(year), ...numbers].join('-');
}

/** First month of each season. */
const seasonMonth: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** A month named without its year lies in the seven months before the reference day or the four after, as news looks back more than ahead. */
function yearNear(month: number, referenceDay: Day): number {
  const reference = partsOf(referenceDay);
  const ahead = (seasonMonth[month] ?? month) - reference.month;
  if (ahead > 4) return reference.year - 1;
  return ahead < -7 ? reference.year + 1 : reference.year;
}

/** A day named without its month is the nearest such day. */
function dayNear(day: number, referenceDay: Day): string | undefined {
  if (day < 1 || day > 31) return undefined;
  const { year, month } = partsOf(referenceDay);
  const candidates = [0, -1, 1].map((shift) => `${monthOf(year, month + shift)}-${dayOf(0, 1, day).slice(-2)}`);
  return candidates.reduce((nearest, candidate) =>
    Math.abs(daysBetween(referenceDay, candidate)) < Math.abs(daysBetween(referenceDay, nearest)) ? candidate : nearest,
  );
}

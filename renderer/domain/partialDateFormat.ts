import { partsOf } from './partialDateCalendar.ts';
import { isOpen, readEdtf } from './partialDateEdtf.ts';
import type { PartialDate } from './partialDateFields.ts';

/** How a language writes what Intl has no word for, or has an ugly one; `$` is the date, `#` the number of a quarter. */
interface Phrases {
  readonly since: Readonly<Record<Precision, string>>;
  readonly until: Readonly<Record<Precision, string>>;
  readonly approximate: string;
  readonly uncertain: string;
  readonly decade: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  readonly quarter: string;
  /** Between the ends of an interval; absent where Intl writes it well. */
  readonly to?: string;
}
type Precision = 'year' | 'month' | 'day';

const english: Phrases = {
  since: { year: 'since $', month: 'since $', day: 'since $' },
  until: { year: 'until $', month: 'until $', day: 'until $' },
  approximate: 'c. $',
  uncertain: '$?',
  decade: '$s',
  seasons: ['spring $', 'summer $', 'autumn $', 'winter $'],
  quarter: 'Q# $',
};
const phrases: Readonly<Record<string, Phrases>> = {
  en: english,
  fr: {
    since: { year: 'depuis $', month: 'depuis $', day: 'depuis le $' },
    until: { year: 'jusqu’en $', month: 'jusqu’en $', day: 'jusqu’au $' },
    approximate: 'vers $',
    uncertain: '$\u00A0?',
    decade: 'années $',
    seasons: ['printemps $', 'été $', 'automne $', 'hiver $'],
    quarter: 'T# $',
  },
  zh: {
    since: { year: '$起', month: '$起', day: '$起' },
    until: { year: '至$', month: '至$', day: '至$' },
    approximate: '约$',
    uncertain: '$？',
    decade: '$年代',
    seasons: ['$年春季', '$年夏季', '$年秋季', '$年冬季'],
    quarter: '$年第#季度',
    to: '至',
  },
};

/** A partial date as a person reads it: "5 août 2013", "August 2013", "2013年8月至10月", "2013 ?"; `language` is a BCP 47 tag. */
export function formatPartialDate(date: PartialDate, language: string): string {
  const words = phrases[language.split('-')[0] ?? ''] ?? english;
  const [from = '', to] = date.edtf.split('/');
  if (to === undefined) return formatOne(from, words, language);
  if (isOpen(from)) return words.until[precisionOf(to) ?? 'year'].replace('$', formatOne(to, words, language));
  if (isOpen(to)) return words.since[precisionOf(from) ?? 'year'].replace('$', formatOne(from, words, language));
  return quarterName(from, to, words) ?? formatRange(from, to, words, language);
}

function formatOne(edtf: string, words: Phrases, language: string): string {
  const qualifier = /[?~%]$/.exec(edtf)?.[0] ?? '';
  const shown = formatPlain(edtf.replace(/[?~%]$/, '').replace(/(?:-XX)+$/, ''), words, language);
  const approximate = qualifier === '' || qualifier === '?' ? shown : words.approximate.replace('$', shown);
  return qualifier === '' || qualifier === '~' ? approximate : words.uncertain.replace('$', approximate);
}

function formatPlain(edtf: string, words: Phrases, language: string): string {
  if (/^\d{3}X$/.test(edtf)) return words.decade.replace('$', edtf.replace('X', '0'));
  const [year = '', month = ''] = edtf.split('-');
  const season = /^2[1-9]$|^3[0-2]$/.test(month) ? words.seasons[(Number(month) - 21) % 4] : undefined;
  if (season) return season.replace('$', year);
  return precisionOf(edtf) ? withOrdinal(formatterFor(edtf, language).format(timeOf(edtf)), language) : edtf;
}

/** A quarter is stored as its months, and read as a quarter. */
function quarterName(from: string, to: string, words: Phrases): string | undefined {
  const [year = '', first = ''] = from.split('-');
  const index = ['01/03', '04/06', '07/09', '10/12'].indexOf(`${first}/${to.split('-')[1]}`);
  const isQuarter = index >= 0 && from.length === 7 && to.length === 7 && to.startsWith(year);
  return isQuarter ? words.quarter.replace('$', year).replace('#', String(index + 1)) : undefined;
}

function formatRange(from: string, to: string, words: Phrases, language: string): string {
  const precision = precisionOf(from);
  if (words.to === undefined && precision !== undefined && precision === precisionOf(to)) {
    return withOrdinal(formatterFor(from, language).formatRange(timeOf(from), timeOf(to)), language);
  }
  return [from, to].map((end) => formatOne(end, words, language)).join(words.to ?? ' – ');
}

/** How exact a plain date is; undefined where Intl cannot show it: a season, a mask, the year 0, which Intl counts as 1 BC. */
function precisionOf(edtf: string): Precision | undefined {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf) || edtf.startsWith('0000')) return undefined;
  if (edtf.length === 4) return 'year';
  return edtf.length === 7 ? 'month' : 'day';
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** To make one takes a millisecond, which a list has not for each of its rows. */
function formatterFor(edtf: string, language: string): Intl.DateTimeFormat {
  const precision = precisionOf(edtf);
  const key = `${language} ${precision}`;
  const formatter = formatters.get(key) ?? makeFormatter(precision, language);
  formatters.set(key, formatter);
  return formatter;
}

function makeFormatter(precision: Precision | undefined, language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
}

function timeOf(edtf: string): Date {
  const date = readEdtf(edtf);
  const { year, month, day } = partsOf(typeof date === 'object' ? date.min : edtf);
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time;
}

/** French writes the first of a month as an ordinal; Intl does not. */
function withOrdinal(text: string, language: string): string {
  return language.startsWith('fr') ? text.replace(/(?<!\d)1(?= \p{L}|[-–]\d)/gu, '1er') : text;
}

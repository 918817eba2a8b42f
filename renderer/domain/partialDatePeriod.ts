import { addDays, type Day, mondayOf, monthOf, partsOf, yearText } from './partialDateCalendar.ts';
import { ordinalWords } from './partialDateWords.ts';
import { anyOf, meaningOf } from './wordTable.ts';

const year = String.raw`(?:[ ,/'-]*(?:of |de |du |d'|des jahres )?(?<year>\d{4}|\d{2}))?`;
const yearFirst = String.raw`(?<year>\d{4})(?:年的?|[ /-]*)`;
const ordinal = `(?<ordinal>${anyOf(ordinalWords)})\\.?`;
const quarter = '(?:quarter|trimestre|quartal)';
const half = '(?:half(?: year)?|semestre|halbjahr)';

/** Ways to write a part of a year, folded, and its length in months. */
const forms: readonly (readonly [pattern: RegExp, months: number])[] = (
  [
    [`[qt] ?(?<ordinal>[1-4])${year}`, 3],
    [`(?<ordinal>[1-4])[qt]${year}`, 3],
    [`${yearFirst}[qt](?<ordinal>[1-4])`, 3],
    [`${ordinal} ${quarter}${year}`, 3],
    [String.raw`(?:(?<year>\d{4})年的?)?第?(?<ordinal>[1-4一二三四])季度?`, 3],
    [`[hs] ?(?<ordinal>[12])${year}`, 6],
    [`(?<ordinal>[12])[hs]${year}`, 6],
    [`${yearFirst}[hs](?<ordinal>[12])`, 6],
    [`${ordinal} ${half}${year}`, 6],
    [String.raw`(?:(?<year>\d{4})年的?)?(?<ordinal>[上下])半年`, 6],
  ] as const
).map(([pattern, months]) => [new RegExp(`^${pattern}$`, 'u'), months]);
const chineseOrdinals: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 下: 2 };

const isoWeek =
  /^(?:(?<year>\d{4})[ -]?w(?<week>\d{1,2})|(?:week|semaine|kw|woche) (?<week2>\d{1,2})[ ,/]+(?:of |de )?(?<year2>\d{4}))$/u;
const decade =
  /^(?:the |les )?(?:annees )?(?<decade>\d{3})0(?:s|er(?: jahre)?|年代)$|^(?:les )?annees (?<decade2>\d{3})0$/u;

/** Reads a quarter, a half-year, a week by number or a decade, folded, as EDTF; a quarter is its months. */
export function readPeriod(text: string, referenceDay: Day | undefined): string | undefined {
  for (const [pattern, months] of forms) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return yearPart(groups, months, referenceDay);
  }
  const week = isoWeek.exec(text)?.groups;
  if (week) return weekOf(Number(week.year ?? week.year2), Number(week.week ?? week.week2));
  const years = decade.exec(text)?.groups;
  return years && `${years.decade ?? years.decade2}X`;
}

function yearPart(
  groups: { readonly [name: string]: string | undefined },
  months: number,
  referenceDay: Day | undefined,
) {
  const { ordinal: word = '', year: written } = groups;
  const index = chineseOrdinals[word] ?? meaningOf(ordinalWords, word);
  if (index === undefined || index * months > 12) return undefined;
  const first = (index - 1) * months + 1;
  const inYear = written === undefined ? nearestYear(first + months / 2, referenceDay) : fullYear(written);
  return inYear === undefined ? undefined : `${monthOf(inYear, first)}/${monthOf(inYear, first + months - 1)}`;
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** The year in which a month lies nearest to the reference day. */
function nearestYear(month: number, referenceDay: Day | undefined): number | undefined {
  if (referenceDay === undefined) return undefined;
  const reference = partsOf(referenceDay);
  const ahead = month - reference.month;
  if (ahead >= 6) return reference.year - 1;
  return ahead < -6 ? reference.year + 1 : reference.year;
}

/** The days of a numbered week; the first week holds January 4. Source: ISO 8601. */
function weekOf(year: number, week: number): string | undefined {
  const monday = addDays(mondayOf(`${yearText(year)}-01-04`), 7 * (week - 1));
  return week >= 1 && week <= 53 ? `${monday}/${addDays(monday, 6)}` : undefined;
}

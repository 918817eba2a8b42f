import { parsePartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { FoundDate } from './findDates.ts';
import type { Passage } from './passage.ts';

/** The farthest that the date of a figure may stand from it, in UTF-16 units. */
const reach = 110;
/** A comma or an "and" between a date and a figure counts as so many letters, another name or figure as more. */
const clauseCost = 30;
const rivalCost = 60;
const clauseMark = /[,;:，；：]| (?:and|et|und|but|mais|aber|while|tandis que) /gu;
/** When somebody said it, or what it is held against; not when it was so. */
const otherDay =
  /(?<![\p{L}])(?:said|says|told|reported|announced|dit|déclaré|annoncé|sagte|teilte|compared (?:with|to)|up from|down from|than|contre|par rapport à|gegenüber|since|depuis|seit|founded in|fondée? en|gegründet|until|by|d'ici|bis)(?: (?:on|ce|am|in|en|le|im|a|an|the)){0,2} ?$/iu;

const ofPeriod = /quarter|half|trimestre|semestre|quartal|halbjahr|季度|半年|\bq\d|\bh\d/iu;

/** The date of a figure: the nearest of its clause, none that another figure is nearer to. */
export function figureDate(
  text: string,
  figure: Passage,
  dates: readonly FoundDate[],
  rivals: readonly Passage[],
): PartialDate | undefined {
  const priced = dates.flatMap((found) => {
    const between = text.slice(Math.min(found.end, figure.end), Math.max(found.start, figure.start));
    if (otherDay.test(text.slice(Math.max(0, found.start - 24), found.start))) return [];
    const [start, end] = [Math.min(found.end, figure.end), Math.max(found.start, figure.start)];
    const crossed = rivals.filter((rival) => rival.start >= start && rival.end <= end).length;
    const cost = distance(found, figure) + clauseCost * (between.match(clauseMark)?.length ?? 0) + rivalCost * crossed;
    return cost < reach ? [{ found, cost }] : [];
  });
  return priced.sort((a, b) => a.cost - b.cost)[0]?.found.date;
}

function distance(one: Passage, other: Passage): number {
  return Math.max(0, Math.max(one.start, other.start) - Math.min(one.end, other.end));
}

/** A figure was so: where a period without its year was read as one to come ("das erste Halbjahr"), it is that of the year before. */
export function pastDate(text: string, found: FoundDate, publishedDay: string | undefined): FoundDate {
  const { start, end, date } = found;
  if (publishedDay === undefined || date.min <= publishedDay.slice(0, 10)) return found;
  if (/\d{4}|[一二三四五六七八九〇零]{4}/u.test(text.slice(start, end)) || !ofPeriod.test(text.slice(start, end)))
    return found;
  const reading = parsePartialDate(date.edtf.replace(/\d{4}/gu, (year) => String(Number(year) - 1)));
  return reading.state === 'ok' ? { ...found, date: reading.date } : found;
}

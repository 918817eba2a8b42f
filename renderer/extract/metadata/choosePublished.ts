import { parsePartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import { dateIn, dayOfTimestamp, type FigureOrder } from './dateText.ts';
import type { PageDates } from './pageDates.ts';

/** Before this year nobody published on the web; such a date is a default that nobody filled in. */
const firstYear = '1990';
const dayMs = 86_400_000;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Where a page says when it was published. */
export interface PublishedCandidates {
  /** In JSON-LD and `<meta>`. */
  readonly declared: readonly string[];
  /** Days in `<meta>` that may be those of publication. */
  readonly dated: readonly string[];
  /** In its address; a day, or a month only. */
  readonly address: string | undefined;
  readonly body: PageDates;
  /** When it was last changed, in JSON-LD and `<meta>`. */
  readonly changed: readonly string[];
}

/**
 * Chooses the day of publication: declared, in the address, around the title, elsewhere on the page; where nothing tells it, the day of the last
 * change, and then a month. Source: the order of trust that htmldate published (Barbaresi 2020, JOSS 5(51) 2439), in our own rules.
 */
export function choosePublished(candidates: PublishedCandidates, order: FigureOrder): PartialDate | undefined {
  const { declared, dated, address, body, changed } = candidates;
  const read = (texts: readonly string[]) => texts.flatMap((text) => readDate(text, order) ?? []);
  const printed = read([...(address ? [address] : []), ...body.near]).filter(isDay);
  const sure = [
    ...[...declared, ...body.marked].flatMap((text) => declaredDay(text, order, printed) ?? []),
    ...printed,
    ...read(dated),
  ];
  const day = sure.find(isDay);
  if (day) return day;
  const { likely, relative, changed: changedInBody } = body.further();
  const all = [
    ...sure,
    ...read([...likely, ...relative, ...changed, ...changedInBody]),
    ...read(address ? [address] : []),
  ];
  return all.find(isDay) ?? all[0];
}

/** A declared day, set right by those that are printed: by the order of its figures, and by its zone. */
function declaredDay(text: string, order: FigureOrder, printed: readonly PartialDate[]): PartialDate | undefined {
  const either = [readDate(text, order), readDate(text, order === 'day-first' ? 'month-first' : 'day-first')];
  const [date, other] = either;
  const confirmed = either.find((one) => one && printed.some(({ edtf }) => edtf === one.edtf));
  return confirmed ?? (date && localDay(date, printed)) ?? other;
}

/** A timestamp may be of another zone than the paper's: a day beside it that is printed or in the address is the paper's own. */
function localDay(date: PartialDate, printed: readonly PartialDate[]): PartialDate {
  const distance = (other: PartialDate) => Math.abs(Date.parse(other.min) - Date.parse(date.min));
  return printed.some((other) => distance(other) === 0)
    ? date
    : (printed.find((other) => distance(other) === dayMs) ?? date);
}

function isDay(date: PartialDate): boolean {
  return date.min === date.max;
}

function readDate(text: string, order: FigureOrder): PartialDate | undefined {
  const tomorrow = new Date(Date.now() + dayMs).toISOString().slice(0, 10);
  const stamp = dayOfTimestamp(text);
  for (const reading of [isoDay.test(stamp) ? stamp : undefined, dateIn(text, order), stamp]) {
    const read = reading ? parsePartialDate(reading) : undefined;
    if (read?.state === 'ok' && read.date.min >= firstYear && read.date.min <= tomorrow) return read.date;
  }
  return undefined;
}

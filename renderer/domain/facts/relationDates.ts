import type { PartialDate } from '#domain/partialDateFields.ts';
import { findDates } from './findDates.ts';

/** How far before and after the words of a relation a date may belong to it, in UTF-16 units. */
const reach = 45;
const sinceWords = /(?:\bsince(?: the)?|\bdepuis(?: le| la)?|\bseit(?: dem| der)?|自从?)\s*$/iu;
const untilWords = /(?:\buntil|\btill|\bjusqu'(?:en|à|au)|\bbis(?: zum)?|至|直到)\s*$/iu;
const asOfWords = /(?:\bas of|\bau|\bà la date du|\bper|\bstand:?|截至)\s*$/iu;

/** The dates that a relation holds from, until or on, by the words before them. */
export interface RelationDates {
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  readonly asOf?: PartialDate;
}

/** Reads the dates that go with the words of a relation from `start` to `end` of a sentence. */
export function relationDates(
  sentence: string,
  start: number,
  end: number,
  publishedDay: string | undefined,
): RelationDates {
  const from = Math.max(0, start - reach);
  const around = sentence.slice(from, end + reach);
  if (!/\d|年/u.test(around) && !/since|depuis|seit|until|bis|jusqu/iu.test(around)) return {};
  const dates: { since?: PartialDate; until?: PartialDate; asOf?: PartialDate } = {};
  for (const found of findDates(around, publishedDay)) {
    // A date may be found with the word before it: "since 2014".
    const lead =
      around.slice(0, found.start) +
      (/^(?:since|depuis|seit|until|bis|as of|jusqu'en|自|至)\b/iu.exec(around.slice(found.start))?.[0] ?? '');
    if (sinceWords.test(lead) || /^.{0,12}年(?:以来|起)/u.test(around.slice(found.start))) dates.since ??= found.date;
    else if (untilWords.test(lead)) dates.until ??= found.date;
    else if (asOfWords.test(lead)) dates.asOf ??= found.date;
  }
  return dates;
}

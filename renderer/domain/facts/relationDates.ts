import type { PartialDate } from '#domain/partialDateFields.ts';
import { findDates } from './findDates.ts';
import type { Passage } from './passage.ts';

/** How far before and after the words of a relation a date may belong to it, in UTF-16 units. */
const reach = 45;
const mayHoldDate = /\d|年|since|depuis|seit|until|bis|jusqu/iu;
const sinceWords = /(?:\bsince(?: the)?|\bdepuis(?: le| la)?|\bseit(?: dem| der)?|自从?)\s*$/iu;
const untilWords = /(?:\buntil|\btill|\bjusqu['’](?:en|à|au)|\bbis(?: zum)?|至|直到)\s*$/iu;
const asOfWords = /(?:\bas of|\bau|\bà la date du|\bper|\bstand:?|截至)\s*$/iu;

/** The dates that a relation holds from, until or on, by the words before them. */
export interface RelationDates {
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  readonly asOf?: PartialDate;
}

const clauseEnd = /[,;:，；。]| (?:and|while|but|et|mais|und|aber) /u;

/** Reads the dates that go with the words of a relation, the `trigger` in a sentence: in them, in the rest of their clause, or before them with a comma. */
export function relationDates(
  text: string,
  sentence: Passage,
  trigger: Passage,
  publishedDay: string | undefined,
): RelationDates {
  const rest = text.slice(trigger.end, Math.min(sentence.end, trigger.end + reach)).split(clauseEnd, 1)[0] ?? '';
  const opening = text.slice(sentence.start, trigger.start);
  const before = opening.length <= reach && /,\s*$/u.test(opening) ? opening : '';
  const around = before + text.slice(trigger.start, trigger.end) + rest;
  if (!mayHoldDate.test(around)) return {};
  const dates: { since?: PartialDate; until?: PartialDate; asOf?: PartialDate } = {};
  for (const found of findDates(around, publishedDay)) {
    // A date may be found with the word before it: "since 2014".
    const own = /^(?:since|depuis|seit|until|bis|as of|jusqu['’]en|自|至)(?![\p{L}])/iu.exec(around.slice(found.start));
    const lead = around.slice(0, found.start) + (own?.[0] ?? '');
    if (sinceWords.test(lead) || /^.{0,12}年(?:以来|起)/u.test(around.slice(found.start))) dates.since ??= found.date;
    else if (untilWords.test(lead)) dates.until ??= found.date;
    // What is said as of a day was so before it was published.
    else if (asOfWords.test(lead) && (publishedDay === undefined || found.date.min <= publishedDay))
      dates.asOf ??= found.date;
  }
  return dates;
}

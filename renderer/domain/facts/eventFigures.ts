import type { Amount } from '#domain/claim.ts';
import type { EventAmount } from '#domain/eventType.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { FoundAmount } from './findAmounts.ts';
import type { FoundDate } from './findDates.ts';
import type { Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import { foldedPattern, type ReadText } from './readText.ts';

const maxDistance = 110;
const maxDateDistance = 130;
/** A comma or an "and" between a date and a trigger counts as so many letters; one with a name after it begins another statement. */
const clauseCost = 35;
const subjectCost = 60;
const beforeCost = 12;
const clauseMark = /[,;:]| (?:and|et|und|but|mais|aber|while|as|alors que|wahrend) /g;
const lawOf = foldedPattern(
  String.raw`\b(?:Act|Law|Code|Bill|Treaty|Directive|loi|Gesetz)(?: of| de| du| von| vom)?\s*$`,
);
/** A figure after these is a bound, a part or a past value, not the amount of the event. */
const formerly = foldedPattern(String.raw`(?:\bfrom|\bde|\bvon|\bincluding|\bdont|从)\s*$`);
/** "A third of WeWork's 12,000 employees": all of whom some come or go. */
const allOf = foldedPattern(String.raw`(?:'s|\bof (?:its|the|their)|\bits|\btheir|\bses|\bihrer?|\bseiner?) $`);
/** When somebody said it, not when it happened. */
const saidOn = foldedPattern(
  String.raw`\b(?:said|says|told|wrote|tweeted|reported|declined|interview|dit|déclaré|indiqué|sagte|erklärte|berichtete)(?: (?:on|ce|am|in|reporters|[a-z]+)){0,3}\s*$`,
);

/** "The third quarter ended Sept. 29": the day only says which quarter. */
const endOf = foldedPattern('(?:quarter|months|year|half) (?:that )?end(?:ed|ing)(?: on)? $');

/** The amount that goes with a trigger: of the right kind, the nearest, after the trigger rather than before it, none that a rival trigger is nearer to. */
export function amountFor(
  kind: EventAmount | undefined,
  trigger: Passage,
  amounts: readonly FoundAmount[],
  rivals: readonly Passage[],
  text: ReadText,
): Amount | undefined {
  if (!kind) return undefined;
  const near = amounts.filter(
    (found) =>
      isOfKind(found.amount, kind) &&
      distance(found, trigger) < maxDistance &&
      !(kind === 'people' && allOf.test(text.slice(found.start - 12, found.start))) &&
      !rivals.some((rival) => distance(found, rival) < distance(found, trigger)),
  );
  const cost = (found: FoundAmount) =>
    distance(found, trigger) +
    (found.start < trigger.start ? 25 : 0) +
    (formerly.test(text.slice(found.start - 12, found.start)) ? 80 : 0) +
    (found.amount.unit === '%' && kind === 'money-or-percent' ? 15 : 0);
  return near.toSorted((a, b) => cost(a) - cost(b))[0]?.amount;
}

function isOfKind(amount: Amount, kind: EventAmount): boolean {
  if (kind === 'people') return amount.unit === 'people';
  if (amount.currency !== undefined) return true;
  return kind === 'money-or-percent' && amount.unit === '%';
}

/** When it was made known; when it happened says more. */
const announcedOn = foldedPattern(
  String.raw`\b(?:announced|said|confirmed|unveiled|annoncé|indiqué|confirmé|teilte[^.]{0,30}|kündigte[^.]{0,30}|mitgeteilt)(?: (?:on|ce|am|late|early))?\s*$`,
);
const announcementCost = 90;
/** So much farther a finer date may stand. */
const finerCost = 50;

/** The date that goes with a trigger: the nearest of its clause that is neither a part of a name nor when somebody said it. */
export function dateFor(
  text: ReadText,
  sentence: Passage,
  trigger: Passage,
  dates: readonly FoundDate[],
  names: readonly PlacedName[],
): PartialDate | undefined {
  const cost = (found: FoundDate) => {
    const known = announcedOn.test(text.slice(found.start - 40, found.start)) ? announcementCost : 0;
    // "In May, NASA awarded …": at the head of a sentence a date is that of all of it.
    if (found.start - sentence.start < 12 && /^,? ?$/.test(text.slice(found.end, found.end + 1)))
      return Math.min(distance(found, trigger), maxDateDistance - 1) / 2;
    const [start, end] =
      found.start < trigger.start ? [found.end, trigger.start] : [Math.min(trigger.end, found.start), found.start];
    const marks = text.slice(start, end).match(clauseMark)?.length ?? 0;
    const isOther =
      marks > 0 && found.start < trigger.start && names.some((name) => name.start > start && name.end <= end);
    return (
      known +
      distance(found, trigger) +
      clauseCost * marks +
      (isOther ? subjectCost : 0) +
      (found.start < trigger.start ? beforeCost : 0)
    );
  };
  const near = dates.filter((found) => {
    const lead = text.slice(found.start - 50, found.start);
    const isOther = saidOn.test(lead) || lawOf.test(lead) || endOf.test(lead) || isPartOfName(text, found);
    return !isOther && cost(found) < maxDateDistance + announcementCost;
  });
  const [best, ...others] = near.toSorted((a, b) => cost(a) - cost(b));
  if (!best) return undefined;
  // "Earlier this year … in September": the finer one says more.
  const finer = others.find(
    (found) =>
      cost(found) < cost(best) + finerCost &&
      found.date.edtf !== best.date.edtf &&
      found.date.min >= best.date.min &&
      found.date.max <= best.date.max,
  );
  return (finer ?? best).date;
}

/** "The 2020 Sentra", "2019 Los Angeles Auto Show": a bare year before a name belongs to it. */
function isPartOfName({ original }: ReadText, { start, end }: FoundDate): boolean {
  return (
    /^(?:19|20)\d\d$/u.test(original.slice(start, end)) &&
    /^ \p{Lu}/u.test(original.slice(end, end + 2)) &&
    !/(?:\b(?:in|since|by|until|of|en|im|seit|bis)|[,(])\s$/iu.test(original.slice(Math.max(0, start - 7), start))
  );
}

/** Letters between two stretches of one text, 0 where they touch or overlap. */
function distance(one: Passage, other: Passage): number {
  return Math.max(0, Math.max(one.start, other.start) - Math.min(one.end, other.end));
}

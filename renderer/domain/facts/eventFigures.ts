import type { Amount } from '#domain/claim.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { EventSlots } from './eventSlots.ts';
import type { FoundAmount } from './findAmounts.ts';
import type { FoundDate } from './findDates.ts';
import type { Passage } from './passage.ts';

const maxDistance = 110;
const maxDateDistance = 130;
/** A comma or an "and" between a date and a trigger counts as so many letters. */
const clauseCost = 35;
const clauseMark = /[,;:，；]| (?:and|et|und|but|mais|aber) /gu;
const lawOf = /(?:Act|Law|Code|Bill|Treaty|Directive|loi|Gesetz)(?: of| de| du| von| vom)?\s*$/u;
/** A figure after these is a bound, a part or a past value, not the amount of the event. */
const formerly = /(?:\bfrom|\bde|\bvon|\bincluding|\bdont|从)\s*$/iu;
/** When somebody said it, not when it happened. */
const saidOn =
  /\b(?:said|says|told|wrote|tweeted|reported|declined|interview|dit|déclaré|indiqué|sagte|erklärte|berichtete)(?: (?:on|ce|am|in|reporters|\p{Lu}\p{L}+)){0,3}\s*$/iu;

/** The amount that goes with a trigger: of the right kind, the nearest, after the trigger rather than before it, none that a rival trigger is nearer to. */
export function amountFor(
  { amount: kind }: EventSlots,
  trigger: Passage,
  amounts: readonly FoundAmount[],
  rivals: readonly Passage[],
  text: string,
): Amount | undefined {
  if (!kind) return undefined;
  const near = amounts.filter(
    (found) =>
      isOfKind(found.amount, kind) &&
      distance(found, trigger) < maxDistance &&
      !rivals.some((rival) => distance(found, rival) < distance(found, trigger)),
  );
  const cost = (found: FoundAmount) =>
    distance(found, trigger) +
    (found.start < trigger.start ? 25 : 0) +
    (formerly.test(text.slice(Math.max(0, found.start - 12), found.start)) ? 80 : 0) +
    (found.amount.unit === '%' && kind === 'money-or-percent' ? 15 : 0);
  return near.toSorted((a, b) => cost(a) - cost(b))[0]?.amount;
}

function isOfKind(amount: Amount, kind: NonNullable<EventSlots['amount']>): boolean {
  if (kind === 'people') return amount.unit === 'people';
  if (amount.currency !== undefined) return true;
  return kind === 'money-or-percent' && amount.unit === '%';
}

/** The date that goes with a trigger: the nearest of its clause that is not when somebody said it. */
export function dateFor(text: string, trigger: Passage, dates: readonly FoundDate[]): PartialDate | undefined {
  const cost = (found: FoundDate) => {
    const between = text.slice(Math.min(found.end, trigger.end), Math.max(found.start, trigger.start));
    return distance(found, trigger) + clauseCost * (between.match(clauseMark)?.length ?? 0);
  };
  const near = dates.filter((found) => {
    const lead = text.slice(Math.max(0, found.start - 50), found.start);
    return cost(found) < maxDateDistance && !saidOn.test(lead) && !lawOf.test(lead);
  });
  return near.toSorted((a, b) => cost(a) - cost(b))[0]?.date;
}

/** Letters between two stretches of one text, 0 where they touch or overlap. */
function distance(one: Passage, other: Passage): number {
  return Math.max(0, Math.max(one.start, other.start) - Math.min(one.end, other.end));
}

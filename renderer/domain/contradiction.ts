import type { Amount } from './claim.ts';
import { holdTogether, isSameTime } from './claimTime.ts';
import type { BusinessEvent } from './event.ts';
import { fold } from './fold.ts';
import type { Metric } from './metric.ts';
import { daysBetween } from './partialDateCalendar.ts';
import type { PartialDate } from './partialDateFields.ts';
import type { Relation } from './relation.ts';
import { relationRow } from './relationType.ts';

/** "About" leaves so much room on both sides, as a share of the value. */
const aboutShare = 0.05;
/** Two events of the same type are one event where so many days lie between them at the most, by how many participants they share. */
const sameEventDays = { one: 7, several: 92 } as const;

/** Relations: says whether two say of the same two names, for times that meet, that another share is held. */
export function relationsDiffer(one: Relation, other: Relation): boolean {
  if (one.id === other.id || !isSameRelation(one, other)) return false;
  const { percent } = one;
  return percent !== undefined && other.percent !== undefined && percent !== other.percent && holdTogether(one, other);
}

/** Says whether two relations are of the same type between the same names. */
export function isSameRelation(
  one: Pick<Relation, 'type' | 'fromId' | 'toId'>,
  other: Pick<Relation, 'type' | 'fromId' | 'toId'>,
): boolean {
  if (one.type !== other.type) return false;
  if (one.fromId === other.fromId && one.toId === other.toId) return true;
  return relationRow(one.type).isMutual === true && one.fromId === other.toId && one.toId === other.fromId;
}

/** Figures: says whether two give the same figure, for the same time and scope, another value. */
export function metricsDiffer(one: Metric, other: Metric): boolean {
  return one.id !== other.id && isSameFigure(one, other) && !valuesAgree(one, other);
}

type FigureKey = Pick<Metric, 'entityId' | 'nameKey' | 'asOf' | 'scope' | 'amount'>;

/** Says whether two figures measure the same thing of the same entity for the same time. */
export function isSameFigure(one: FigureKey, other: FigureKey): boolean {
  return (
    one.entityId === other.entityId &&
    one.nameKey === other.nameKey &&
    scopeKey(one) === scopeKey(other) &&
    isComparable(one.amount, other.amount) &&
    isSameTime(one.asOf, other.asOf)
  );
}

function scopeKey({ scope }: Pick<Metric, 'scope'>): string {
  return fold(scope ?? '').trim();
}

/** Money of one currency, shares with shares, and counts with counts: those count the same in every language. */
function isComparable(one: Amount, other: Amount): boolean {
  return amountKind(one) === amountKind(other);
}

/** What makes amounts comparable: their currency, `%`, or nothing for what is counted. */
export function amountKind({ currency, unit }: Amount): string {
  return currency ?? (unit?.startsWith('%') ? '%' : '');
}

/** "At least 300 million" and 310 million agree; 300 and 310 million do not. */
function valuesAgree(one: Pick<Metric, 'amount' | 'bound'>, other: Pick<Metric, 'amount' | 'bound'>): boolean {
  const [first, second] = [rangeOf(one), rangeOf(other)];
  return first.min <= second.max && second.min <= first.max;
}

function rangeOf({ amount: { value }, bound }: Pick<Metric, 'amount' | 'bound'>): { min: number; max: number } {
  const room = bound === 'about' ? Math.abs(value) * aboutShare : 0;
  return {
    min: bound === 'at_most' ? Number.NEGATIVE_INFINITY : value - room,
    max: bound === 'at_least' ? Number.POSITIVE_INFINITY : value + room,
  };
}

/** Events: says whether two tell of the same event otherwise, with another amount, day or status. */
export function eventsDiffer(one: BusinessEvent, other: BusinessEvent): boolean {
  return one.id !== other.id && isSameEvent(one, other) && eventDifferences(one, other).length > 0;
}

/** In what two accounts of an event differ. */
export function eventDifferences(one: BusinessEvent, other: BusinessEvent): ('amount' | 'date' | 'status')[] {
  const { amount, date } = one;
  const hasOtherAmount =
    amount && other.amount && isComparable(amount, other.amount) && amount.value !== other.amount.value;
  const hasOtherDate = date && other.date && (date.max < other.date.min || other.date.max < date.min);
  return [
    ...(hasOtherAmount ? ['amount' as const] : []),
    ...(hasOtherDate ? ['date' as const] : []),
    ...(one.status === other.status ? [] : ['status' as const]),
  ];
}

type EventKey = Pick<BusinessEvent, 'type' | 'participants' | 'date'>;

/** Says whether two are likely the same event: of one type, the participants of one among those of the other in the same roles, near in time. */
export function isSameEvent(one: EventKey, other: EventKey): boolean {
  if (one.type !== other.type) return false;
  const [fewer, more] = [one.participants, other.participants].toSorted((a, b) => a.length - b.length);
  if (!fewer || !more || fewer.length === 0) return false;
  const shares = fewer.every(({ entityId, role }) => more.some((m) => m.entityId === entityId && m.role === role));
  if (!shares) return false;
  // One name and no day do not tell one event from the next: a company has results every quarter.
  if (fewer.length === 1) return Boolean(one.date && other.date) && gapOf(one.date, other.date) <= sameEventDays.one;
  return gapOf(one.date, other.date) <= sameEventDays.several;
}

/** Days between two dates, 0 where they meet or one is not known. */
function gapOf(one: PartialDate | undefined, other: PartialDate | undefined): number {
  if (!one || !other) return 0;
  return Math.max(0, one.max < other.min ? daysBetween(one.max, other.min) : daysBetween(other.max, one.min));
}

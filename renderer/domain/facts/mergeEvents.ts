import type { EventRole } from '#domain/eventType.ts';
import type { SuggestedEvent } from './eventAt.ts';

/** What each telling again adds to the confidence in an event. */
const repeated = 0.04;

/** Merges what an article tells several times: the same type, a participant in common, no other date and no other amount. */
export function mergeEvents(events: readonly SuggestedEvent[]): SuggestedEvent[] {
  const merged: SuggestedEvent[] = [];
  for (const event of [...events].sort((a, b) => richness(b) - richness(a))) {
    const at = merged.findIndex((other) => isSame(other, event));
    const known = merged[at];
    if (known) merged[at] = joined(known, event);
    else merged.push(event);
  }
  return merged;
}

function richness({ participants, amount, date, confidence }: SuggestedEvent): number {
  return participants.length + (amount ? 1 : 0) + (date ? 1 : 0) + confidence;
}

/** Roles whose holders tell one event from another of the same type: two plants, two products, two targets. */
const distinguishing: readonly EventRole[] = [
  'product',
  'location',
  'market',
  'target',
  'asset',
  'defendant',
  'regulator',
  'plaintiff',
  'customer',
];

function keysOf(event: SuggestedEvent, wanted: EventRole): string[] {
  return event.participants.flatMap(({ name, role }) => (role === wanted ? [name.key] : []));
}

function isDisjoint(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((key) => other.includes(key));
}

function isSame(one: SuggestedEvent, other: SuggestedEvent): boolean {
  if (one.type !== other.type) return false;
  const keys = new Set(one.participants.map(({ name }) => name.key));
  if (!other.participants.some(({ name }) => keys.has(name.key))) return false;
  if (
    one.amount &&
    other.amount &&
    (one.amount.value !== other.amount.value || one.amount.currency !== other.amount.currency)
  )
    return false;
  if (one.date && other.date && (one.date.min > other.date.max || other.date.min > one.date.max)) return false;
  if (distinguishing.some((role) => isDisjoint(keysOf(one, role), keysOf(other, role)))) return false;
  // Who came and who left are two changes.
  if (one.type !== 'executive_change') return true;
  const person = (event: SuggestedEvent) => event.participants.find(({ role }) => role === 'person')?.name.key;
  return person(one) === undefined || person(other) === undefined || person(one) === person(other);
}

function joined(known: SuggestedEvent, again: SuggestedEvent): SuggestedEvent {
  const date = known.date ?? again.date;
  const amount = known.amount ?? again.amount;
  return {
    ...known,
    ...(date && { date }),
    ...(amount && { amount }),
    morePassages: [...known.morePassages, again.passage].filter(({ start }) => start !== known.passage.start),
    confidence: Math.min(0.99, Math.max(known.confidence, again.confidence) + repeated),
  };
}

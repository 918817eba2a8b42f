import type { Evidence } from './claim.ts';
import { eventDifferences, isSameEvent } from './contradiction.ts';
import type { BusinessEvent, Participant } from './event.ts';
import type { PartialDate } from './partialDateFields.ts';

type EventFacts = Pick<BusinessEvent, 'participants' | 'evidence' | 'summary' | 'status'> &
  Partial<Pick<BusinessEvent, 'date' | 'amount'>>;

/** Says whether two events may be one: of one type, with the same participants, near in time, and without another day or amount. */
export function maybeOneEvent(one: BusinessEvent, other: BusinessEvent): boolean {
  if (one.id === other.id || !isSameEvent(one, other)) return false;
  return eventDifferences(one, other).every((difference) => difference === 'status');
}

/** What an event says after another is merged into it: all participants and all passages, the more exact day, the amount of whichever has one. */
export function mergedEvent(kept: BusinessEvent, other: BusinessEvent): EventFacts {
  const date = moreExact(kept.date, other.date);
  const amount = kept.amount ?? other.amount;
  return {
    status: kept.status,
    participants: joined(kept.participants, other.participants, participantKey),
    evidence: joined(kept.evidence, other.evidence, evidenceKey),
    summary: [...new Set([kept.summary, other.summary])].filter(Boolean).join('\n').slice(0, 2000),
    ...(date && { date }),
    ...(amount && { amount }),
  };
}

function moreExact(one: PartialDate | undefined, other: PartialDate | undefined): PartialDate | undefined {
  if (!one || !other) return one ?? other;
  return other.min >= one.min && other.max <= one.max ? other : one;
}

const participantKey = ({ entityId, role }: Participant) => `${entityId} ${role}`;
const evidenceKey = ({ excerptId }: Evidence) => excerptId;

function joined<Item>(kept: readonly Item[], others: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const known = new Set(kept.map(keyOf));
  return [...kept, ...others.filter((item) => !known.has(keyOf(item)))];
}

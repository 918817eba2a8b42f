import type { Amount } from '#domain/claim.ts';
import type { BusinessEvent, EventStatus } from '#domain/event.ts';
import type { EventRole, EventType } from '#domain/eventType.ts';
import type { Metric } from '#domain/metric.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { RelationType } from '#domain/relationType.ts';
import type { ClaimName } from '#storage/claimSaves.ts';

/** What is known of an event before a person has looked at it; everything may be missing. */
export interface EventDraft {
  readonly type?: EventType | undefined;
  readonly status?: EventStatus | undefined;
  readonly participants: readonly { readonly name: ClaimName; readonly role?: EventRole }[];
  readonly date?: PartialDate | undefined;
  readonly amount?: Amount | undefined;
  readonly summary?: BusinessEvent['summary'] | undefined;
}

/** What is known of a relation before a person has looked at it. */
export interface RelationDraft {
  readonly type?: RelationType | undefined;
  readonly from?: ClaimName | undefined;
  readonly to?: ClaimName | undefined;
  readonly percent?: number | undefined;
  readonly role?: string | undefined;
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  readonly asOf?: PartialDate | undefined;
}

/** What is known of a figure before a person has looked at it. */
export interface MetricDraft {
  readonly entity?: ClaimName | undefined;
  /** The key of a well-known figure, or a name in free words. */
  readonly name?: string | undefined;
  readonly amount?: Amount | undefined;
  readonly bound?: NonNullable<Metric['bound']> | undefined;
  readonly asOf?: PartialDate | undefined;
  readonly scope?: string | undefined;
}

/** What a form of each kind begins with. */
export interface Drafts {
  readonly events: EventDraft;
  readonly relations: RelationDraft;
  readonly metrics: MetricDraft;
}

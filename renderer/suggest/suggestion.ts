import type { Amount } from '#domain/claim.ts';
import type { EntityKind } from '#domain/entity.ts';
import type { EventStatus } from '#domain/event.ts';
import type { EventRole, EventType } from '#domain/eventType.ts';
import type { TextQuote } from '#domain/excerpt.ts';
import type { Passage } from '#domain/facts/passage.ts';
import type { Metric } from '#domain/metric.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { RelationType } from '#domain/relationType.ts';
import type { SuggestionIdentity } from '#domain/suggestionKey.ts';

/** How sure a suggestion is, in the three steps that a person is told. */
export type Certainty = 'sure' | 'likely' | 'possible';

/** Somebody in a suggestion: a known entity, or a name that becomes one where the suggestion is accepted. */
export interface Party {
  /** The same wherever the name stands in the article. */
  readonly key: string;
  /** Absent where the name is new. */
  readonly entityId?: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
}

interface Suggested {
  /** The same when the article is read again, though more of its names are known by then; for the keyboard to stay where it is. */
  readonly id: string;
  /** What a decision about it is stored under. */
  readonly key: string;
  readonly identity: SuggestionIdentity;
  readonly certainty: Certainty;
}

/** A name that nobody knows yet. */
export interface NameSuggestion extends Suggested {
  readonly kind: 'name';
  readonly party: Party;
  /** Where it stands in the text, by rising offset. */
  readonly places: readonly Passage[];
}

interface SuggestedClaim extends Suggested {
  /** What becomes its evidence, in the text that was read. */
  readonly passage: Passage;
  readonly quote: TextQuote;
  /** The words that gave it away, in the same text. */
  readonly trigger: Passage;
}

/** An event that a passage tells of. */
export interface EventSuggestion extends SuggestedClaim {
  readonly kind: 'event';
  readonly type: EventType;
  readonly status: EventStatus;
  /** The words that the status was read from; absent where it is the usual one of its type. */
  readonly statusWords?: string;
  readonly parties: readonly { readonly party: Party; readonly role: EventRole }[];
  readonly date?: PartialDate;
  readonly amount?: Amount;
}

/** A relation that a passage tells of. */
export interface RelationSuggestion extends SuggestedClaim {
  readonly kind: 'relation';
  readonly type: RelationType;
  readonly from: Party;
  readonly to: Party;
  readonly percent?: number;
  readonly role?: string;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  readonly asOf?: PartialDate;
}

/** A figure that a passage gives. */
export interface MetricSuggestion extends SuggestedClaim {
  readonly kind: 'metric';
  readonly name: string;
  readonly entity: Party;
  readonly amount: Amount;
  readonly bound?: NonNullable<Metric['bound']>;
  readonly asOf?: PartialDate;
  readonly scope?: string;
}

export type ClaimSuggestion = EventSuggestion | RelationSuggestion | MetricSuggestion;
export type Suggestion = NameSuggestion | ClaimSuggestion;

/** Everybody who takes part in a suggested claim. */
export function partiesOf(suggestion: ClaimSuggestion): readonly Party[] {
  switch (suggestion.kind) {
    case 'event':
      return suggestion.parties.map(({ party }) => party);
    case 'relation':
      return [suggestion.from, suggestion.to];
    case 'metric':
      return [suggestion.entity];
    default:
      return suggestion satisfies never;
  }
}

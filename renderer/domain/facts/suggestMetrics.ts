import type { Amount } from '#domain/claim.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import type { FactArticle, SuggestedEvent } from './suggestEvents.ts';

/** A figure of an entity that a sentence gives, to be accepted, edited or rejected by a person. */
export interface SuggestedMetric {
  readonly entity: PlacedName;
  /** The key of a well-known figure, or the words of the text. */
  readonly name: string;
  readonly amount: Amount;
  readonly bound?: 'about' | 'at_least' | 'at_most';
  readonly asOf?: PartialDate;
  readonly scope?: string;
  readonly passage: Passage;
  readonly trigger: Passage;
  readonly confidence: number;
}

export function suggestMetrics(
  _article: FactArticle,
  _names: readonly PlacedName[],
  _events: readonly SuggestedEvent[],
): SuggestedMetric[] {
  return [];
}

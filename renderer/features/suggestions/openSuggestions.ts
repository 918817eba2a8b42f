import { overlap, type Passage } from '#domain/facts/passage.ts';
import { metricNameKey } from '#domain/metricName.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { SuggestionDecision } from '#domain/suggestionDecision.ts';
import { createDecidedTest } from '#domain/suggestionKey.ts';
import type { Claim } from '#storage/claims.ts';
import type { Certainty, ClaimSuggestion, NameSuggestion, Suggestion } from '#suggest/suggestion.ts';

/** A claim of the note with where its passages stand in the text. */
export interface RecordedClaim {
  readonly claim: Claim;
  readonly passages: readonly Passage[];
}

/** What nobody has decided yet: names, and what is told of them. */
export interface OpenSuggestions {
  readonly names: readonly NameSuggestion[];
  readonly claims: readonly ClaimSuggestion[];
}

/** Leaves out what was decided or is recorded already; the surest comes first, and of what is as sure, what stands first in the text. */
export function openSuggestions(
  suggestions: readonly Suggestion[],
  decisions: readonly SuggestionDecision[],
  recorded: readonly RecordedClaim[],
): OpenSuggestions {
  const isDecided = createDecidedTest(decisions.map(({ key }) => key));
  const isRejected = createDecidedTest(
    decisions.filter(({ decision }) => decision === 'rejected').map(({ key }) => key),
  );
  const names = suggestions.filter((one): one is NameSuggestion => one.kind === 'name');
  const noNames = new Set(names.filter(({ identity }) => isRejected(identity)).map(({ party }) => party.key));
  const claims = suggestions
    .filter((one): one is ClaimSuggestion => one.kind !== 'name')
    .filter(({ identity }) => !isDecided(identity))
    .flatMap((claim) => withoutParties(claim, noNames) ?? [])
    .filter((claim) => !recorded.some((one) => isSameClaim(claim, one)));
  return {
    names: names.filter(({ identity }) => !isDecided(identity)).sort(bySureness),
    claims: claims.sort(bySureness),
  };
}

/** What a person said is no name takes part in nothing; what has nobody left is no claim. */
function withoutParties(claim: ClaimSuggestion, noNames: ReadonlySet<string>): ClaimSuggestion | undefined {
  switch (claim.kind) {
    case 'event': {
      const parties = claim.parties.filter(({ party }) => !noNames.has(party.key));
      return parties.length === 0 ? undefined : { ...claim, parties };
    }
    case 'relation':
      return noNames.has(claim.from.key) || noNames.has(claim.to.key) ? undefined : claim;
    case 'metric':
      return noNames.has(claim.entity.key) ? undefined : claim;
    default:
      return claim satisfies never;
  }
}

/** A relation or figure that names no day holds for that on which it was published, unless it names a time in other words. */
export function withDay(claim: ClaimSuggestion, published: PartialDate | undefined): ClaimSuggestion {
  if (!published || claim.kind === 'event' || claim.asOf) return claim;
  const isTimed = claim.kind === 'relation' ? claim.since || claim.until : claim.scope;
  return isTimed ? claim : { ...claim, asOf: published };
}

/** A passage may be suggested for what it says of a claim; another passage only where it says more than is recorded. */
function isSameClaim(suggestion: ClaimSuggestion, { claim, passages }: RecordedClaim): boolean {
  const isPassage = passages.some((passage) => overlap(passage, suggestion.passage));
  switch (suggestion.kind) {
    case 'event': {
      if (claim.table !== 'events' || claim.row.type !== suggestion.type) return false;
      const { participantIds, date, amount } = claim.row;
      const isIn = ({ party }: (typeof suggestion.parties)[number]) => participantIds.includes(party.entityId ?? '');
      if (isPassage) return suggestion.parties.some(isIn);
      const saysMore =
        (suggestion.date && suggestion.date.edtf !== date?.edtf) ||
        (suggestion.amount && suggestion.amount.value !== amount?.value);
      return suggestion.parties.every(isIn) && !saysMore;
    }
    case 'relation': {
      if (claim.table !== 'relations' || claim.row.type !== suggestion.type) return false;
      const { entityIds, percent } = claim.row;
      const areIn = [suggestion.from, suggestion.to].every(({ entityId }) => entityIds.includes(entityId ?? ''));
      const saysMore = suggestion.percent !== undefined && suggestion.percent !== percent;
      return areIn && (isPassage || !saysMore);
    }
    case 'metric':
      return (
        isPassage &&
        claim.table === 'metrics' &&
        claim.row.nameKey === metricNameKey(suggestion.name) &&
        claim.row.entityId === suggestion.entity.entityId
      );
    default:
      return suggestion satisfies never;
  }
}

const rank: Readonly<Record<Certainty, number>> = { sure: 0, likely: 1, possible: 2 };

function bySureness(one: Suggestion, other: Suggestion): number {
  return rank[one.certainty] - rank[other.certainty] || startOf(one) - startOf(other);
}

function startOf(suggestion: Suggestion): number {
  return suggestion.kind === 'name' ? (suggestion.places[0]?.start ?? 0) : suggestion.passage.start;
}

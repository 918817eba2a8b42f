import type { PartyDraft } from '#storage/parties.ts';
import type { ClaimDraft } from '#storage/suggestionDecisions.ts';
import type { ClaimSuggestion, Party } from '#suggest/suggestion.ts';

/** What is saved of a suggestion that is accepted as it is. */
export function claimDraftOf(suggestion: ClaimSuggestion, idOf: (party: Party) => string): ClaimDraft {
  switch (suggestion.kind) {
    case 'event': {
      const { type, status, parties, date, amount } = suggestion;
      const participants = parties.map(({ party, role }) => ({ entityId: idOf(party), role }));
      const fields = { type, status, participants, summary: '', ...(date && { date }), ...(amount && { amount }) };
      return { table: 'events', fields };
    }
    case 'relation': {
      const { type, from, to, percent, role, since, until, asOf } = suggestion;
      const fields = {
        type,
        fromId: idOf(from),
        toId: idOf(to),
        ...(percent !== undefined && { percent }),
        ...(role && { role }),
        ...(since && { since }),
        ...(until && { until }),
        ...(asOf && { asOf }),
      };
      return { table: 'relations', fields };
    }
    case 'metric': {
      const { name, entity, amount, bound, asOf, scope } = suggestion;
      const optional = { ...(bound && { bound }), ...(asOf && { asOf }), ...(scope && { scope }) };
      return { table: 'metrics', fields: { entityId: idOf(entity), name, amount, ...optional } };
    }
    default:
      return suggestion satisfies never;
  }
}

/** A party as storage takes it; a new one with the id that it is to get. */
export function partyDraftOf({ name, kind, aliases }: Party, id: string): PartyDraft {
  return { id, kind, name, aliases };
}

import type { Entity } from '#domain/entity.ts';
import { nameKeysOf } from '#domain/entityName.ts';
import type { Note } from '#domain/note.ts';
import { listEntitiesById, newEntity } from '#storage/entities.ts';
import type { PartyDraft } from '#storage/parties.ts';
import type { ClaimDraft } from '#storage/suggestionDecisions.ts';
import { type ClaimSuggestion, type Party, partiesOf } from '#suggest/suggestion.ts';
import { claimDraftOf } from './claimDraftOf.ts';
import type { Grade } from './useDecisions.ts';

/** A suggestion that is being corrected in the form of its kind. */
export interface EditedSuggestion {
  /** What the form begins with. */
  readonly claim: ClaimDraft;
  /** Those whom it names, by id; who is new is not in the library before the suggestion is accepted. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** What says so. */
  readonly passage: string;
  /** From which day "yesterday" counts. */
  readonly referenceDay?: string | undefined;
  /** Accepts the suggestion with what the form holds; `false` where it could not be, which the person is told. */
  readonly save: (claim: ClaimDraft, grade: Grade) => Promise<boolean>;
}

type Accept = (claim: ClaimDraft, parties: readonly PartyDraft[], grade: Grade) => Promise<boolean>;

/** Makes a suggestion ready to be corrected. */
export async function editedSuggestion(
  suggestion: ClaimSuggestion,
  note: Note,
  accept: Accept,
): Promise<EditedSuggestion> {
  const parties = new Map(partiesOf(suggestion).map((party) => [party.key, party]));
  const known = await listEntitiesById([...parties.values()].flatMap(({ entityId }) => entityId ?? []));
  const byKey = new Map(
    [...parties].map(([key, party]) => [key, known.find(({ id }) => id === party.entityId) ?? provisional(party)]),
  );
  const entities = new Map([...byKey.values()].map((entity) => [entity.id, entity]));
  return {
    claim: claimDraftOf(suggestion, ({ key }) => byKey.get(key)?.id ?? '', note.published),
    entities,
    passage: suggestion.quote.exact,
    referenceDay: note.published?.min,
    save: async (claim, grade) => {
      const ids = entityIdsOf(claim);
      const chosen = await listEntitiesById(ids.filter((id) => !entities.has(id)));
      const named = [...ids.flatMap((id) => entities.get(id) ?? []), ...chosen];
      return accept(claim, named.map(partyOf), grade);
    },
  };
}

/** A name as the entity that it would become. */
function provisional({ kind, name, aliases }: Party): Entity {
  const draft = newEntity({ kind, name, aliases: aliases.map((text) => ({ text })) });
  return { ...draft, ...nameKeysOf(draft), rev: 0, updatedAt: draft.createdAt };
}

function partyOf({ id, kind, name, aliases }: Entity): PartyDraft {
  return { id, kind, name, aliases: aliases.map(({ text }) => text) };
}

function entityIdsOf(claim: ClaimDraft): string[] {
  switch (claim.table) {
    case 'events':
      return [...new Set(claim.fields.participants.map(({ entityId }) => entityId))];
    case 'relations':
      return [...new Set([claim.fields.fromId, claim.fields.toId])];
    case 'metrics':
      return [claim.fields.entityId];
    default:
      return claim satisfies never;
  }
}

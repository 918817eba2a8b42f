import { newId } from '#domain/id.ts';
import type { Note } from '#domain/note.ts';
import type { ClaimName } from '#storage/claimSaves.ts';
import type { PartyDraft } from '#storage/parties.ts';
import type { ClaimDraft } from '#storage/suggestionDecisions.ts';
import { type ClaimSuggestion, partiesOf } from '#suggest/suggestion.ts';
import { claimDraftOf } from './claimDraftOf.ts';
import type { Grade } from './useDecisions.ts';

/** A suggestion that is being corrected in the form of its kind. */
export interface EditedSuggestion {
  readonly noteId: string;
  /** What the form begins with. */
  readonly claim: ClaimDraft;
  /** Those whom it names, by id; who is new is not in the library before the suggestion is accepted. */
  readonly names: ReadonlyMap<string, ClaimName>;
  /** What says so. */
  readonly passage: { readonly start: number; readonly end: number; readonly text: string };
  /** From which day "yesterday" counts. */
  readonly referenceDay?: string | undefined;
  /** Accepts the suggestion with what the form holds; gives why it could not, in a person's words. */
  readonly save: (claim: ClaimDraft, names: readonly ClaimName[], grade: Grade) => Promise<string | undefined>;
}

type Accept = (claim: ClaimDraft, parties: readonly PartyDraft[], grade: Grade) => Promise<string | undefined>;

/** Makes a suggestion ready to be corrected. */
export function editedSuggestion(suggestion: ClaimSuggestion, note: Note, accept: Accept): EditedSuggestion {
  const parties = new Map(partiesOf(suggestion).map((party) => [party.key, { party, id: party.entityId ?? newId() }]));
  const named = [...parties.values()];
  const aliases = new Map(named.map(({ party, id }) => [id, party.aliases]));
  const { passage, quote } = suggestion;
  return {
    noteId: note.id,
    claim: claimDraftOf(suggestion, ({ key }) => parties.get(key)?.id ?? ''),
    names: new Map(
      named.map(({ party: { name, kind, entityId }, id }) => [
        id,
        { id, name, kind, ...(entityId === undefined && { isNew: true }) },
      ]),
    ),
    passage: { ...passage, text: quote.exact },
    referenceDay: note.published?.min,
    save: (claim, names, grade) =>
      accept(
        claim,
        names.map(({ id, kind, name }) => ({ id, kind, name, aliases: aliases.get(id) ?? [] })),
        grade,
      ),
  };
}

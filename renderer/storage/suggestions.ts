import type { Mention } from '#domain/entity.ts';
import { newId } from '#domain/id.ts';
import type { NameHit } from '#domain/nameFinder.ts';
import type { Draft } from '#domain/row.ts';
import { salienceOf } from '#domain/salience.ts';
import { library } from './database.ts';
import { write } from './write.ts';

/** The names that were found in a note. */
export interface FoundNames {
  readonly noteId: string;
  readonly textLength: number;
  /** Where they stand in its text and in its title. */
  readonly hits: readonly NameHit[];
  readonly titleHits: readonly NameHit[];
  /** The entities that a person named by choice, with `@`. */
  readonly chosenIds: readonly string[];
}

/**
 * Makes the suggestions of notes follow the names that were found in them: new ones come, lost ones go, their salience is kept up. What a
 * person accepted or rejected stays as it is.
 */
export async function saveSuggestions(found: readonly FoundNames[]): Promise<void> {
  // Most notes have all their suggestions already, and a write that changes nothing would still cost a flush to disk.
  if ((await listDifferences(found)).length === 0) return;
  await write(['mentions', 'entities', 'notes'], async (writer) => {
    for (const difference of await listDifferences(found)) {
      if (difference.kind === 'lost') await writer.remove('mentions', difference.id);
      else await writer.put('mentions', difference.mention);
    }
  });
}

type Difference =
  | { readonly kind: 'put'; readonly mention: Draft<Mention> }
  | { readonly kind: 'lost'; readonly id: string };

/** What has to be written so that the suggestions are those of the names found. */
function listDifferences(found: readonly FoundNames[]): Promise<Difference[]> {
  return library.transaction('r', ['mentions', 'entities', 'notes'], async () => {
    const noteIds = found.map(({ noteId }) => noteId);
    const entityIds = [...new Set(found.flatMap(entityIdsOf))];
    const [notes, entities, mentions] = await Promise.all([
      library.notes.where('id').anyOf(noteIds).primaryKeys(),
      library.entities.where('id').anyOf(entityIds).primaryKeys(),
      library.mentions.where('noteId').anyOf(noteIds).toArray(),
    ]);
    // Either may have been deleted since the text was read.
    const knownNotes = new Set(notes);
    const knownEntities = new Set(entities);
    const byNote = Map.groupBy(mentions, ({ noteId }) => noteId);
    return found.flatMap((one) => {
      if (!knownNotes.has(one.noteId)) return [];
      const wanted = suggestionsOf(one).filter(({ entityId }) => knownEntities.has(entityId));
      return differencesOf(byNote.get(one.noteId) ?? [], wanted);
    });
  });
}

function entityIdsOf({ hits, titleHits, chosenIds }: FoundNames): string[] {
  return [...chosenIds, ...[...titleHits, ...hits].map(({ entityId }) => entityId)];
}

function suggestionsOf(found: FoundNames): Draft<Mention>[] {
  const { noteId, textLength, chosenIds } = found;
  const hits = Map.groupBy(found.hits, ({ entityId }) => entityId);
  const titleHits = Map.groupBy(found.titleHits, ({ entityId }) => entityId);
  return [...new Set(entityIdsOf(found))].map((entityId) => {
    const salience = salienceOf(hits.get(entityId) ?? [], titleHits.get(entityId) ?? [], textLength);
    return newMention(noteId, entityId, salience, chosenIds.includes(entityId) ? 'accepted' : 'suggested');
  });
}

function differencesOf(present: readonly Mention[], wanted: readonly Draft<Mention>[]): Difference[] {
  const presentByEntity = new Map(present.map((mention) => [mention.entityId, mention]));
  const wantedIds = new Set(wanted.map(({ entityId }) => entityId));
  const put = wanted.flatMap((mention): Difference[] => {
    const before = presentByEntity.get(mention.entityId);
    if (!before) return [{ kind: 'put', mention }];
    if (before.state !== 'suggested') return [];
    const { salience, state } = mention;
    const isSame = before.salience === salience && before.state === state;
    return isSame ? [] : [{ kind: 'put', mention: { ...before, salience, state } }];
  });
  const lost = present
    .filter(({ state, entityId }) => state === 'suggested' && !wantedIds.has(entityId))
    .map(({ id }): Difference => ({ kind: 'lost', id }));
  return [...put, ...lost];
}

/** A mention that is not stored yet. */
export function newMention(
  noteId: string,
  entityId: string,
  salience: Mention['salience'],
  state: Mention['state'],
): Draft<Mention> {
  return { id: newId(), createdAt: new Date().toISOString(), noteId, entityId, salience, state };
}

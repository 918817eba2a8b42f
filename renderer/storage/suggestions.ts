import type { Mention } from '#domain/entity.ts';
import { newId } from '#domain/id.ts';
import type { Draft } from '#domain/row.ts';
import { library, type TableName } from './database.ts';
import { type Writer, write } from './write.ts';

/** An entity that is named in a note. */
export interface FoundName {
  readonly entityId: string;
  readonly salience: Mention['salience'];
  readonly isDoubtful: boolean;
}

/** The names that were found in a note; of one entity that is there twice the first counts. */
export interface FoundNames {
  readonly noteId: string;
  readonly names: readonly FoundName[];
  /** The entities that a person named by choice, with `@`. */
  readonly chosenIds: readonly string[];
}

/** The tables that `saveSuggestions` reads and writes. */
export const suggestionTables = ['mentions', 'entities', 'notes'] as const satisfies readonly TableName[];

/**
 * Makes the suggestions of notes follow the names that were found in them: new ones come, lost ones go, their salience and doubt are kept up. What a
 * person accepted or rejected stays as it is. Gives the mentions that came.
 */
export async function saveSuggestions(found: readonly FoundNames[]): Promise<readonly Draft<Mention>[]> {
  // Most notes have all their suggestions already, and a write that changes nothing would still cost a flush to disk.
  if (isNothing(await listDifferences(found))) return [];
  return write(suggestionTables, async (writer) => {
    const differences = await listDifferences(found);
    await apply(writer, differences);
    return differences.new;
  });
}

async function apply(writer: Writer, differences: Differences): Promise<void> {
  await writer.addAll('mentions', differences.new);
  for (const mention of differences.changed) await writer.put('mentions', mention);
  for (const id of differences.lost) await writer.remove('mentions', id);
}

/** What has to be written so that the suggestions are those of the names found. */
interface Differences {
  readonly new: readonly Draft<Mention>[];
  readonly changed: readonly Draft<Mention>[];
  readonly lost: readonly string[];
}

function isNothing(differences: Differences): boolean {
  return differences.new.length + differences.changed.length + differences.lost.length === 0;
}

function listDifferences(found: readonly FoundNames[]): Promise<Differences> {
  return library.transaction('r', suggestionTables, async () => {
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
    const parts = found
      .filter(({ noteId }) => knownNotes.has(noteId))
      .map((one) => {
        const wanted = suggestionsOf(one).filter(({ entityId }) => knownEntities.has(entityId));
        return differencesOf(byNote.get(one.noteId) ?? [], wanted);
      });
    return {
      new: parts.flatMap((part) => part.new),
      changed: parts.flatMap((part) => part.changed),
      lost: parts.flatMap((part) => part.lost),
    };
  });
}

function entityIdsOf({ names, chosenIds }: FoundNames): string[] {
  return [...chosenIds, ...names.map(({ entityId }) => entityId)];
}

function suggestionsOf(found: FoundNames): Draft<Mention>[] {
  const names = new Map([...found.names].reverse().map((name) => [name.entityId, name]));
  const chosen = new Set(found.chosenIds);
  return [...new Set(entityIdsOf(found))].map((entityId) => {
    const { salience = 'mention', isDoubtful = false } = names.get(entityId) ?? {};
    const isChosen = chosen.has(entityId);
    const mention = newMention(found.noteId, entityId, salience, isChosen ? 'accepted' : 'suggested');
    return isDoubtful && !isChosen ? { ...mention, doubtful: true } : mention;
  });
}

function differencesOf(present: readonly Mention[], wanted: readonly Draft<Mention>[]): Differences {
  const presentByEntity = new Map(present.map((mention) => [mention.entityId, mention]));
  const wantedIds = new Set(wanted.map(({ entityId }) => entityId));
  return {
    new: wanted.filter(({ entityId }) => !presentByEntity.has(entityId)),
    changed: wanted.flatMap((mention) => {
      const before = presentByEntity.get(mention.entityId);
      if (before?.state !== 'suggested' || isSame(before, mention)) return [];
      const { doubtful: _before, ...kept } = before;
      const { salience, state, doubtful } = mention;
      return [{ ...kept, salience, state, ...(doubtful && { doubtful }) }];
    }),
    lost: present
      .filter(({ state, entityId }) => state === 'suggested' && !wantedIds.has(entityId))
      .map(({ id }) => id),
  };
}

function isSame(one: Draft<Mention>, other: Draft<Mention>): boolean {
  return one.salience === other.salience && one.state === other.state && one.doubtful === other.doubtful;
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

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

const suggestionTables = ['mentions', 'entities', 'notes'] as const satisfies readonly TableName[];

/**
 * Makes the suggestions of notes follow the names that were found in them: new ones come, lost ones go, their salience and doubt are kept up. What a
 * person accepted or rejected stays as it is. Gives the mentions that came.
 */
export async function saveSuggestions(found: readonly FoundNames[]): Promise<readonly Draft<Mention>[]> {
  // Most notes have all their suggestions already, and nobody else should wait for a look at them.
  if (found.length === 0) return [];
  const differences = await library.transaction('r', suggestionTables, async () => listDifferences(found));
  return isNothing(differences) ? [] : library.transaction('rw', suggestionScope, async () => putSuggestions(found));
}

/** The tables that a transaction spans in which `putSuggestions` is called. */
export const suggestionScope: readonly string[] = [...suggestionTables, 'tombstones', 'counters'];

/** As `saveSuggestions`, inside a transaction over `suggestionScope`. */
export async function putSuggestions(found: readonly FoundNames[]): Promise<readonly Draft<Mention>[]> {
  const differences = await listDifferences(found);
  // A write that changes nothing would still wake whoever follows the library.
  if (!isNothing(differences)) await write(suggestionTables, (writer) => apply(writer, differences));
  return differences.new;
}

async function apply(writer: Writer, differences: Differences): Promise<void> {
  if (differences.new.length > 0) await writer.addAll('mentions', differences.new);
  for (const mention of differences.changed) await writer.put('mentions', mention);
  if (differences.lost.length > 0) await writer.removeAll('mentions', differences.lost);
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

async function listDifferences(found: readonly FoundNames[]): Promise<Differences> {
  const entityIds = [...new Set(found.flatMap(entityIdsOf))];
  const [notes, entities, mentions] = await Promise.all([
    // All asked at once: a query for any of many keys goes from one to the next.
    Promise.all(found.map(({ noteId }) => library.notes.where('id').equals(noteId).count())),
    library.entities.where('id').anyOf(entityIds).primaryKeys(),
    Promise.all(found.map(({ noteId }) => library.mentions.where('noteId').equals(noteId).toArray())),
  ]);
  // Either may have been deleted since the text was read.
  const known = new Set(entities);
  const parts = found.flatMap((one, at) => {
    const wanted = suggestionsOf(one).filter(({ entityId }) => known.has(entityId));
    return notes[at] ? [differencesOf(mentions[at] ?? [], wanted)] : [];
  });
  return {
    new: parts.flatMap((part) => part.new),
    changed: parts.flatMap((part) => part.changed),
    lost: parts.flatMap((part) => part.lost),
  };
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

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

/** As `saveSuggestions`, inside a transaction over `suggestionScope`; `areDense` where most notes between the first and the last by id are there. */
export async function putSuggestions(
  found: readonly FoundNames[],
  areDense = false,
): Promise<readonly Draft<Mention>[]> {
  const differences = await listDifferences(found, areDense);
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

async function listDifferences(found: readonly FoundNames[], areDense = false): Promise<Differences> {
  const entityIds = [...new Set(found.flatMap(entityIdsOf))];
  const noteIds = found.map(({ noteId }) => noteId);
  const [present, entities] = await Promise.all([
    areDense ? readSpan(noteIds) : readEach(noteIds),
    library.entities.where('id').anyOf(entityIds).primaryKeys(),
  ]);
  // Either may have been deleted since the text was read.
  const known = new Set(entities);
  const parts = found.flatMap((one) => {
    const mentions = present.get(one.noteId);
    const wanted = suggestionsOf(one).filter(({ entityId }) => known.has(entityId));
    return mentions ? [differencesOf(mentions, wanted)] : [];
  });
  return {
    new: parts.flatMap((part) => part.new),
    changed: parts.flatMap((part) => part.changed),
    lost: parts.flatMap((part) => part.lost),
  };
}

/** The mentions of notes, by note, of those that there are. */
type Present = ReadonlyMap<string, readonly Mention[]>;

/** All asked at once: a query for any of many keys goes from one to the next. */
async function readEach(noteIds: readonly string[]): Promise<Present> {
  const [counts, mentions] = await Promise.all([
    Promise.all(noteIds.map((id) => library.notes.where('id').equals(id).count())),
    Promise.all(noteIds.map((id) => library.mentions.where('noteId').equals(id).toArray())),
  ]);
  return new Map(noteIds.flatMap((id, at) => (counts[at] ? [[id, mentions[at] ?? []] as const] : [])));
}

/** Everything between the first and the last in one go, many times faster where most of it is wanted. */
async function readSpan(noteIds: readonly string[]): Promise<Present> {
  const sorted = [...noteIds].sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const [ids, mentions] = await Promise.all([
    library.notes.where('id').between(first, last, true, true).primaryKeys(),
    library.mentions.where('noteId').between(first, last, true, true).toArray(),
  ]);
  const byNote = Map.groupBy(mentions, ({ noteId }) => noteId);
  return new Map(ids.map((id) => [id, byNote.get(id) ?? []]));
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

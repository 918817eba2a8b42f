import type { DocumentNode } from '#domain/document.ts';
import { createNameFinder, type NamedEntity, type NameFinder } from '#domain/nameFinder.ts';
import type { Body, Note } from '#domain/note.ts';
import { type Change, listChanges, revOf } from './changeFeed.ts';
import { library } from './database.ts';
import { type Follower, getCounter, saveCounters } from './followFeed.ts';
import { type FoundNames, saveSuggestions } from './suggestions.ts';

/** How many changes, or notes, are looked at in one step; between steps the page is free. */
const batchSize = 25;
const followedTables = ['entities', 'notes', 'bodies'] as const;

/** Its places in `library.counters`: how far it followed the change feed, and from which `rev` down texts wait to be searched again. */
const cursorName = 'tagging';
const againName = 'tagging.again';

/** The names that are searched for, as of some place in the change feed. */
interface Dictionary {
  readonly entities: ReadonlyMap<string, NamedEntity>;
  readonly finder: NameFinder;
}

/** Makes the follower of the change feed that keeps suggestions up; it goes on where the last one, of whatever tab, stopped. */
export async function createTagger(): Promise<Follower> {
  const cursor = await getCounter(cursorName);
  // Entities that changed since come with the feed, which then knows that their names are new.
  const followed = await library.entities.where('rev').belowOrEqual(cursor).toArray();
  let dictionary = dictionaryOf(new Map(followed.map((entity) => [entity.id, entity])));

  const followChanges = async (): Promise<boolean> => {
    const changes = await listChanges(await getCounter(cursorName), batchSize, followedTables);
    const last = changes.at(-1);
    if (!last) return false;
    const next = learn(dictionary, changes);
    await search(next.finder, changes.flatMap(noteIdOf));
    const rev = revOf(last);
    await saveCounters(next === dictionary ? { [cursorName]: rev } : { [cursorName]: rev, [againName]: rev });
    dictionary = next;
    return true;
  };

  const searchAgain = async (): Promise<boolean> => {
    const from = await getCounter(againName);
    if (from === 0) return false;
    const newest = () => library.bodies.where('rev').belowOrEqual(from).reverse().limit(batchSize);
    const [revs, noteIds] = await library.transaction('r', library.bodies, () =>
      Promise.all([newest().keys(), newest().primaryKeys()]),
    );
    await search(dictionary.finder, noteIds);
    await saveCounters({ [againName]: noteIds.length < batchSize ? 0 : Number(revs.at(-1)) - 1 });
    return true;
  };

  // Changes first.
  return { step: async () => (await followChanges()) || (await searchAgain()) };
}

function dictionaryOf(entities: ReadonlyMap<string, NamedEntity>): Dictionary {
  return { entities, finder: createNameFinder([...entities.values()]) };
}

/** The dictionary after some changes; the very same one where no name came, changed or went. */
function learn(dictionary: Dictionary, changes: readonly Change[]): Dictionary {
  const entities = new Map(dictionary.entities);
  let isSame = true;
  for (const change of changes) {
    if (change.table !== 'entities') continue;
    if (change.kind === 'removed') {
      if (entities.delete(change.id)) isSame = false;
      continue;
    }
    const before = entities.get(change.row.id);
    if (!before || namesOf(before) !== namesOf(change.row)) isSame = false;
    entities.set(change.row.id, change.row);
  }
  return isSame ? dictionary : dictionaryOf(entities);
}

function namesOf({ name, aliases }: NamedEntity): string {
  return JSON.stringify([name, ...aliases.map(({ text }) => text)]);
}

function noteIdOf(change: Change): string[] {
  return change.kind === 'saved' && change.table !== 'entities' ? [change.row.id] : [];
}

async function search(finder: NameFinder, noteIds: readonly string[]): Promise<void> {
  const ids = [...new Set(noteIds)];
  const [notes, bodies] = await Promise.all([library.notes.bulkGet(ids), library.bodies.bulkGet(ids)]);
  await saveSuggestions(notes.flatMap((note, index) => (note ? [namesIn(finder, note, bodies[index])] : [])));
}

function namesIn(finder: NameFinder, note: Note, body: Body | undefined): FoundNames {
  const text = body?.text ?? '';
  return {
    noteId: note.id,
    textLength: text.length,
    hits: finder.find(text),
    titleHits: finder.find(note.title),
    chosenIds: body ? mentionIdsOf(body.document) : [],
  };
}

/** The entities that a document names by mention nodes (`@`). */
function mentionIdsOf(node: DocumentNode): string[] {
  const own = node.type === 'mention' && typeof node.attrs?.id === 'string' ? [node.attrs.id] : [];
  return [...own, ...(node.content ?? []).flatMap(mentionIdsOf)];
}

import type { Body, Note } from '#domain/note.ts';
import { type Change, getLastRev, listChanges, revOf } from './changeFeed.ts';
import { library } from './database.ts';
import { type Follower, getCounter, saveCounters } from './followFeed.ts';
import { NameSearcher } from './nameSearcher.ts';
import { nameSearchTables, queueNameSearches } from './nameSearchQueue.ts';
import { namesIn, type SearchedNote, searchedNote } from './noteNames.ts';
import { saveSuggestions } from './suggestions.ts';
import { readTaggerDictionary, type TaggerDictionary } from './taggerDictionary.ts';

/** How many changed texts, and how many changed names, are looked at in one step. */
const notesAtOnce = 200;
const namesAtOnce = 500;
/** So many changes of other tables are passed by one by one. */
const farBehind = 500;
const noteTables = ['notes', 'bodies'] as const;
const nameTables = ['entities', 'relations'] as const;

/** How far the tagger has followed the change feed, in `library.counters`: in texts, and in names. */
const cursorName = 'tagging';
const namesCursorName = 'tagging.names';

/** Makes the follower of the change feed that keeps suggestions up; it goes on where the last one, of whatever tab, stopped. */
export async function createTagger(): Promise<Follower> {
  await startAnewWhereRestored();
  await takeOverEarlierCursor();
  const searcher = new NameSearcher();
  let dictionary: TaggerDictionary | undefined;

  /** Names first, so that texts are searched for all of them. */
  const followNames = async (): Promise<boolean> => {
    const rev = await getLastRev();
    const cursor = await getCounter(namesCursorName);
    dictionary ??= await readTaggerDictionary(cursor);
    const changes = await listChanges(cursor, namesAtOnce, nameTables);
    if (changes.length === 0) {
      if (rev > cursor + farBehind) await saveCounters({ [namesCursorName]: rev });
      return false;
    }
    const learning = dictionary;
    dictionary = undefined;
    await learnNames(learning, changes);
    // Only now, as a dictionary must not know what is not kept.
    dictionary = learning;
    return true;
  };

  const followNotes = async ({ resolver }: TaggerDictionary): Promise<boolean> => {
    const rev = await getLastRev();
    const cursor = await getCounter(cursorName);
    const changes = await listChanges(cursor, notesAtOnce, noteTables);
    const last = changes.at(-1);
    if (!last) {
      // Else every look would pass by the deletes of other tables again.
      if (rev > cursor + farBehind) await saveCounters({ [cursorName]: rev });
      return false;
    }
    await saveSuggestions((await notesOf(changes)).map((note) => namesIn(resolver, note)));
    await saveCounters({ [cursorName]: revOf(last) });
    return true;
  };

  return {
    async step() {
      if (await followNames()) return true;
      const known = dictionary;
      if (!known) return true;
      return (await followNotes(known)) || searcher.step(() => known.resolver);
    },
  };
}

/** The notes that changed, in title or text, of which the one that did not is read, too. */
async function notesOf(changes: readonly Change[]): Promise<SearchedNote[]> {
  const notes = new Map<string, Note>();
  const bodies = new Map<string, Body>();
  for (const change of changes) {
    if (change.kind !== 'saved') continue;
    if (change.table === 'notes') notes.set(change.row.id, change.row);
    if (change.table === 'bodies') bodies.set(change.row.id, change.row);
  }
  const [otherNotes, otherBodies] = await Promise.all([
    library.notes.bulkGet([...bodies.keys()].filter((id) => !notes.has(id))),
    library.bodies.bulkGet([...notes.keys()].filter((id) => !bodies.has(id))),
  ]);
  for (const note of otherNotes) if (note) notes.set(note.id, note);
  for (const body of otherBodies) if (body) bodies.set(body.id, body);
  return [...notes.values()].map((note) => searchedNote(note, bodies.get(note.id)));
}

/** Keeps the names that changed as searched for, and has the library searched for them, as one transaction. */
async function learnNames(dictionary: TaggerDictionary, changes: readonly Change[]): Promise<void> {
  const last = changes.at(-1);
  if (!last) return;
  const learnt = dictionary.learn(changes);
  await library.transaction('rw', [...nameSearchTables, 'counters'], async () => {
    const entities = changes.flatMap((change) =>
      change.kind === 'saved' && change.table === 'entities' ? [change.row] : [],
    );
    const removed = changes.flatMap((change) =>
      change.kind === 'removed' && change.table === 'entities' ? [change.id] : [],
    );
    await library.searchedEntities.bulkPut(entities);
    await library.searchedEntities.bulkDelete(removed);
    // Before any text was searched, each will be with all names.
    if ((await getCounter(cursorName)) > 0) await queueNameSearches(learnt);
    await saveCounters({ [namesCursorName]: revOf(last) });
  });
}

/** A library that was put back to an earlier state has fewer revisions than were followed. */
async function startAnewWhereRestored(): Promise<void> {
  const followed = Math.max(await getCounter(cursorName), await getCounter(namesCursorName));
  if (followed <= (await getLastRev())) return;
  await library.transaction('rw', [...nameSearchTables, 'counters'], async () => {
    for (const table of nameSearchTables) await library.table(table).clear();
    await saveCounters({ [cursorName]: 0, [namesCursorName]: 0 });
  });
}

/** Where an earlier version left off: it had one cursor, and another one for the names that it was still searching for. */
async function takeOverEarlierCursor(): Promise<void> {
  const again = 'tagging.again';
  await library.transaction('rw', [...nameSearchTables, 'entities', 'counters'], async () => {
    const cursor = await getCounter(cursorName);
    const isTaken = (await library.counters.get(namesCursorName)) !== undefined;
    if (isTaken || cursor === 0 || (await getCounter(again)) > 0) return;
    await library.searchedEntities.bulkPut(await library.entities.where('rev').belowOrEqual(cursor).toArray());
    await saveCounters({ [namesCursorName]: cursor });
  });
}

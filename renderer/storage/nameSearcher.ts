import type { NameResolver } from '#domain/facts/resolveNames.ts';
import { nameChangeOf } from '#domain/nameChange.ts';
import { createNameFinder, type NameFinder } from '#domain/nameFinder.ts';
import type { Body, Note } from '#domain/note.ts';
import { library } from './database.ts';
import { getWaitingSearch, listSoughtEntities } from './nameSearchQueue.ts';
import type { NameSearch } from './nameSearchRows.ts';
import { namesIn, type SearchedNote, searchedNote } from './noteNames.ts';
import { type FoundNames, putSuggestions, suggestionScope } from './suggestions.ts';

/** How many notes are read at once: their documents are in memory together. */
const readAtOnce = 100;
/** How many notes are written at once, and how long is searched before that is kept and newer changes are looked for. */
const writtenAtOnce = 150;
const sliceMs = 250;
/** Where fewer than one note in so many has a name that is sought, what is known of each is read by itself. */
const sparse = 6;
/** Where nothing was found in so many notes, it took long enough for a person to wonder. */
const manyNotes = 1000;

/** A search that is being done. */
interface Running {
  readonly number: number;
  readonly entityIds: ReadonlySet<string>;
  /** `undefined` where every note is looked at, not only those with a name that is sought. */
  readonly finder: NameFinder | undefined;
  /** The notes that wait, by rising id. */
  readonly noteIds: string[];
  /** The next notes, which are read while the last ones are searched. */
  next?: Promise<Batch> | undefined;
}

interface Batch {
  readonly ids: readonly string[];
  readonly notes: readonly SearchedNote[];
}

/** Searches the library for names that changed, a slice at a time. */
export class NameSearcher {
  #running: Running | undefined;

  /** Does one slice of the search that is first in line; `false` where none waits. */
  async step(resolver: () => NameResolver): Promise<boolean> {
    const search = await getWaitingSearch();
    if (!search) return false;
    if (this.#running?.number !== search.number) this.#running = await begin(search);
    const running = this.#running;
    const slice = await searchSlice(running, resolver);
    await keep(search, running, slice);
    if (running.noteIds.length === 0) this.#running = undefined;
    return true;
  }
}

async function begin(search: NameSearch): Promise<Running> {
  const sought = await listSoughtEntities(search.number);
  const entityIds = new Set(sought.map(({ entityId }) => entityId));
  const changes = sought.flatMap(({ before, after }) => nameChangeOf(before, after)?.sought ?? []);
  const noteIds = search.way === 'texts' ? await listAllNotes() : await listNotesWith([...entityIds]);
  if (search.total === 0) await library.nameSearches.update(search.number, { total: noteIds.length });
  return {
    number: search.number,
    entityIds,
    finder: search.way === 'texts' ? createNameFinder(changes) : undefined,
    noteIds: noteIds.filter((id) => id < search.before),
  };
}

function listAllNotes(): Promise<string[]> {
  return library.notes.toCollection().primaryKeys();
}

async function listNotesWith(entityIds: readonly string[]): Promise<string[]> {
  const states = ['accepted', 'rejected', 'suggested'] as const;
  const mentions = await library.mentions
    .where('[entityId+state]')
    .anyOf(entityIds.flatMap((id) => states.map((state) => [id, state])))
    .toArray();
  return [...new Set(mentions.map(({ noteId }) => noteId))].sort();
}

interface Slice {
  readonly found: readonly FoundNames[];
  readonly done: number;
  /** The id of the last note that was looked at. */
  readonly last: string | undefined;
}

async function searchSlice(running: Running, resolver: () => NameResolver): Promise<Slice> {
  const end = performance.now() + sliceMs;
  const found: FoundNames[] = [];
  let done = 0;
  let last: string | undefined;
  while (running.noteIds.length > 0 && found.length < writtenAtOnce && performance.now() < end) {
    const { ids, notes } = await (running.next ?? readNext(running));
    running.noteIds.length -= ids.length;
    running.next = readNext(running);
    last = ids[0];
    done += ids.length;
    for (const note of notes) if (mayName(running, note)) found.push(namesIn(resolver(), note));
  }
  return { found, done, last };
}

async function readNext({ noteIds, finder }: Running): Promise<Batch> {
  const ids = noteIds.slice(-readAtOnce);
  return { ids, notes: await readNotes(ids, finder !== undefined) };
}

function mayName({ finder }: Running, { note, folded }: SearchedNote): boolean {
  return !finder || finder.find(folded).length > 0 || finder.find(note.title).length > 0;
}

/** Reads notes with their texts; neighbours by id are read in one go, many times faster than one by one. */
async function readNotes(ids: readonly string[], areNeighbours: boolean): Promise<SearchedNote[]> {
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [notes, bodies] = await library.transaction('r', library.notes, library.bodies, () =>
    areNeighbours
      ? Promise.all([
          library.notes.where('id').between(first, last, true, true).toArray(),
          library.bodies.where('id').between(first, last, true, true).toArray(),
        ])
      : Promise.all([library.notes.bulkGet([...ids]), library.bodies.bulkGet([...ids])]),
  );
  return joined(notes, bodies);
}

function joined(notes: readonly (Note | undefined)[], bodies: readonly (Body | undefined)[]): SearchedNote[] {
  const bodyById = new Map(bodies.flatMap((body) => (body ? [[body.id, body] as const] : [])));
  return notes.flatMap((note) => (note ? [searchedNote(note, bodyById.get(note.id))] : []));
}

/** Keeps what was found together with how far the search has come, so that one that is cut off goes on where it was. */
async function keep(search: NameSearch, running: Running, { found, done, last }: Slice): Promise<void> {
  // Where nothing was found, no write to the library has to wait for this one.
  const scope = found.length > 0 ? [...suggestionScope, 'nameSearches'] : ['nameSearches'];
  await library.transaction('rw', scope, async () => {
    const present = await library.nameSearches.get(search.number);
    // It may have been taken back meanwhile.
    if (present?.state !== 'waiting') return;
    const areDense = running.finder !== undefined && found.length * sparse > done;
    const came = found.length > 0 ? await putSuggestions(found, areDense) : [];
    const notes = new Set(came.filter(({ entityId }) => running.entityIds.has(entityId)).map(({ noteId }) => noteId));
    const progress = { done: present.done + done, found: present.found + notes.size, ...(last && { before: last }) };
    if (running.noteIds.length > 0) await library.nameSearches.update(search.number, progress);
    else await finish({ ...present, ...progress });
  });
}

async function finish(search: NameSearch): Promise<void> {
  const isWorthSaying = search.nameCount > 0 && (search.found > 0 || search.total >= manyNotes);
  await library.nameSearches.put({ ...search, done: search.total, state: isWorthSaying ? 'found' : 'over' });
}

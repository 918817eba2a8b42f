import { emptyDocument } from '#domain/document.ts';
import { newId } from '#domain/id.ts';
import type { Note, Triage } from '#domain/note.ts';
import { library } from './database.ts';
import { type NoteCollection, notesNewerThan, notesOf, notesOlderThan, standsIn } from './noteCollections.ts';
import { countNotes } from './noteCounts.ts';
import { write } from './write.ts';

/** A stretch of a collection, newest first, with the names of the notes' sources. */
export interface NotePage {
  readonly collection: NoteCollection;
  readonly offset: number;
  readonly notes: readonly Note[];
  readonly sourceNames: ReadonlyMap<string, string>;
}

/** The notes of a collection from `offset` on, newest first, at most `limit`. */
export async function listNotes(collection: NoteCollection, offset: number, limit: number): Promise<NotePage> {
  return library.transaction('r', library.notes, library.sources, library.counters, async () => {
    const notes = await listStretch(collection, offset, limit);
    const sourceIds = [...new Set(notes.flatMap(({ sourceId }) => sourceId ?? []))];
    const sources = await library.sources.bulkGet(sourceIds);
    const sourceNames = new Map(sources.flatMap((source) => (source ? [[source.id, source.name] as const] : [])));
    return { collection, offset, notes, sourceNames };
  });
}

/** IndexedDB walks over every key that it skips, so the walk starts at the end of the list that is nearer. */
async function listStretch(collection: NoteCollection, offset: number, limit: number): Promise<Note[]> {
  const total = await countNotes(collection);
  const below = total - offset - limit;
  if (below >= offset) return notesOf(collection).reverse().offset(offset).limit(limit).toArray();
  const stretch = await notesOf(collection)
    .offset(Math.max(below, 0))
    .limit(Math.max(Math.min(limit, total - offset), 0))
    .toArray();
  return stretch.reverse();
}

/** One note, without its text. */
export async function getNote(id: string): Promise<Note | undefined> {
  return library.notes.get(id);
}

/** Where a note stands in a collection, counted from 0 and from the newest; `undefined` where it does not. */
export async function getNotePosition(collection: NoteCollection, id: string): Promise<number | undefined> {
  const note = await library.notes.get(id);
  if (!note || !standsIn(note, collection)) return undefined;
  // Counting walks over what it counts, so it starts at the end that is nearer in time.
  const [oldest, newest] = await Promise.all([notesOf(collection).first(), notesOf(collection).reverse().first()]);
  const [since, until] = [oldest, newest].map((end) => Date.parse((end ?? note).createdAt));
  const middle = ((since ?? 0) + (until ?? 0)) / 2;
  if (Date.parse(note.createdAt) >= middle) return notesNewerThan(collection, note).count();
  const [total, older] = await Promise.all([countNotes(collection), notesOlderThan(collection, note).count()]);
  return total - 1 - older;
}

/** The id of the note so many rows below another one, or above it where `rows` is negative; the last one where there are fewer. */
export async function getNoteIdNear(collection: NoteCollection, id: string, rows: number): Promise<string | undefined> {
  const note = await library.notes.get(id);
  if (!note || rows === 0) return undefined;
  const range = rows > 0 ? notesOlderThan(collection, note).reverse() : notesNewerThan(collection, note);
  return (await range.limit(Math.abs(rows)).primaryKeys()).at(-1);
}

/** The id of the newest or the oldest note of a collection. */
export async function getNoteIdAtEnd(
  collection: NoteCollection,
  end: 'newest' | 'oldest',
): Promise<string | undefined> {
  const range = notesOf(collection);
  const [id] = await (end === 'newest' ? range.reverse() : range).limit(1).primaryKeys();
  return id;
}

/** Says what a note is worth; it moves to that list. */
export async function saveTriage(id: string, triage: Triage): Promise<void> {
  await write(['notes'], ({ change }) => change('notes', id, { triage }));
}

/** Stars a note, or takes its star. */
export async function saveStarred(id: string, starred: boolean): Promise<void> {
  await write(['notes'], ({ change }) => change('notes', id, { starred: starred ? 1 : 0 }));
}

/** Remembers that a note was opened; only the first time counts. */
export async function saveRead(id: string): Promise<void> {
  await write(['notes'], async ({ change }) => {
    const note = await library.notes.get(id);
    if (note && !note.readAt) await change('notes', id, { readAt: new Date().toISOString() });
  });
}

/** Moves a note to the trash, from where it can be restored. */
export async function trashNote(id: string): Promise<void> {
  await write(['notes'], ({ change }) => change('notes', id, { trashedAt: new Date().toISOString() }));
}

/** Takes a note out of the trash, back to the list that it was in. */
export async function restoreNote(id: string): Promise<void> {
  await write(['notes'], ({ change }) => change('notes', id, { trashedAt: undefined, mergedIntoId: undefined }));
}

/** Starts a note of one's own, with nothing in it yet. */
export async function saveOwnNote(): Promise<Note> {
  const createdAt = new Date().toISOString();
  const id = newId();
  return write(['notes', 'bodies'], async ({ put }) => {
    await put('bodies', { id, createdAt, document: emptyDocument, text: '' });
    return put('notes', {
      id,
      createdAt,
      kind: 'note',
      title: '',
      capture: { state: 'ready' },
      // What a person writes needs no triage by the same person.
      triage: 'interesting',
      starred: 0,
      readAt: createdAt,
      lead: '',
      wordCount: 0,
    });
  });
}

import { Dexie } from 'dexie';
import { type Note, triages } from '#domain/note.ts';
import { library } from './database.ts';

/** The lists that a note may stand in: one shelf, everything but the discarded and the trash, or the starred of these. */
export const noteCollections = [...triages, 'trash', 'library', 'starred'] as const;
export type NoteCollection = (typeof noteCollections)[number];

type Key = string | number;
type NoteRange = ReturnType<typeof library.notes.toCollection>;

/** A collection is one plain range of a compound key, so that paging and counting never look at other rows. */
function keysOf(collection: NoteCollection): { readonly index: string; readonly prefix: readonly Key[] } {
  if (collection === 'library') return { index: '[live+createdAt+id]', prefix: [1] };
  if (collection === 'starred') return { index: '[starred+live+createdAt+id]', prefix: [1, 1] };
  return { index: '[shelf+createdAt+id]', prefix: [collection] };
}

/** The notes of a collection as a range, oldest first. */
export function notesOf(collection: NoteCollection): NoteRange {
  const { index, prefix } = keysOf(collection);
  return library.notes.where(index).between([...prefix, Dexie.minKey], [...prefix, Dexie.maxKey]);
}

/** The notes of a collection that are newer than one note. */
export function notesNewerThan(collection: NoteCollection, note: Note): NoteRange {
  const { index, prefix } = keysOf(collection);
  return library.notes
    .where(index)
    .between([...prefix, note.createdAt, note.id], [...prefix, Dexie.maxKey], false, true);
}

/** The notes of a collection that are older than one note. */
export function notesOlderThan(collection: NoteCollection, note: Note): NoteRange {
  const { index, prefix } = keysOf(collection);
  return library.notes
    .where(index)
    .between([...prefix, Dexie.minKey], [...prefix, note.createdAt, note.id], true, false);
}

/** Tells whether a note stands in a collection. */
export function standsIn(note: Note, collection: NoteCollection): boolean {
  if (collection === 'library') return note.live === 1;
  if (collection === 'starred') return note.starred === 1 && note.live === 1;
  return note.shelf === collection;
}

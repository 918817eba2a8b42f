import { useLiveQuery } from 'dexie-react-hooks';
import type { Note } from '#domain/note.ts';
import type { NoteCollection } from '#storage/noteCollections.ts';
import { countNotes } from '#storage/noteCounts.ts';
import { getNotePosition, listNotes } from '#storage/notes.ts';
import { pagesAround } from '#ui/pagesAround.ts';

const pageSize = 100;

interface NoteWindow {
  /** Where a note stands, where that stretch of the list is loaded. */
  positionOf(noteId: string): number | undefined;
  /** The note at a position, where that stretch of the list is loaded. */
  at(position: number): Note | undefined;
  /** The name of the outlet that published a note. */
  sourceNameOf(note: Note): string | undefined;
}

/** The stretch of a collection around the rows on screen, kept up to date. */
export function useNoteWindow(collection: NoteCollection, first: number, last: number): NoteWindow {
  const { offset, end } = pagesAround(first, last, pageSize);
  const page = useLiveQuery(() => listNotes(collection, offset, end - offset), [collection, offset, end]);
  return {
    positionOf: (noteId) => {
      const index = page?.notes.findIndex(({ id }) => id === noteId) ?? -1;
      return page && index >= 0 ? page.offset + index : undefined;
    },
    at: (position) => page?.notes[position - page.offset],
    sourceNameOf: ({ sourceId }) => (sourceId ? page?.sourceNames.get(sourceId) : undefined),
  };
}

/** How many notes a collection has; `undefined` until it is known. */
export function useNoteCount(collection: NoteCollection): number | undefined {
  return useLiveQuery(() => countNotes(collection), [collection]);
}

/** Where the open note stands in a collection; it is counted only where `known`, its place in what is loaded, does not say. */
export function useNotePosition(
  collection: NoteCollection,
  noteId: string | undefined,
  known: number | undefined,
): number | undefined {
  const isKnown = known !== undefined;
  const counted = useLiveQuery(
    async () => ({ noteId, position: noteId && !isKnown ? await getNotePosition(collection, noteId) : undefined }),
    [collection, noteId, isKnown],
  );
  return known ?? (counted?.noteId === noteId ? counted?.position : undefined);
}

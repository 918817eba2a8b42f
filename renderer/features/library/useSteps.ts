import type { NoteCollection } from '#storage/noteCollections.ts';
import { getNoteIdAtEnd, getNoteIdNear } from '#storage/notes.ts';
import { useCommand } from '#ui/commands.tsx';
import { currentRoute, navigate } from '#ui/route.ts';
import { serially } from './serially.ts';

interface Steps {
  /** Opens the first or the last note. */
  goTo(end: 'newest' | 'oldest'): void;
  /** Opens the note so many rows further down, or up where negative. */
  goBy(rows: number): void;
}

/** Walks a collection from the open note, and offers the commands for it. */
export function useSteps(collection: NoteCollection): Steps {
  const open = (noteId: string | undefined) => {
    const { view } = currentRoute();
    if (noteId && view === collection) navigate({ view, noteId }, 'replace');
  };
  const goTo = (end: 'newest' | 'oldest') => serially(async () => open(await getNoteIdAtEnd(collection, end)));
  const goBy = (rows: number) =>
    serially(async () => {
      const { noteId } = currentRoute();
      open(await (noteId ? getNoteIdNear(collection, noteId, rows) : getNoteIdAtEnd(collection, 'newest')));
    });

  useCommand('note.next', () => goBy(1));
  useCommand('note.previous', () => goBy(-1));
  return { goTo, goBy };
}

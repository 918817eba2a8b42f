import type { NoteCollection } from '#storage/noteCollections.ts';
import { getNoteIdAt, getNotePosition } from '#storage/notes.ts';
import { useCommand } from '#ui/commands.tsx';
import { currentRoute, navigate } from '#ui/route.ts';
import { useSerial } from './useSerial.ts';

interface Steps {
  /** Opens the note at a position. */
  goTo(position: number): void;
  /** Opens the note so many rows further down, or up where negative. */
  goBy(rows: number): void;
}

/** Walks a collection from the open note, and offers the commands for it. */
export function useSteps(collection: NoteCollection, total: number): Steps {
  const serially = useSerial();

  const open = async (position: number) => {
    const noteId = await getNoteIdAt(collection, Math.min(Math.max(position, 0), total - 1));
    const { view } = currentRoute();
    if (noteId && view === collection) navigate({ view, noteId }, 'replace');
  };
  const goTo = (position: number) => serially(() => open(position));
  const goBy = (rows: number) =>
    serially(async () => {
      const { noteId } = currentRoute();
      const here = noteId && (await getNotePosition(collection, noteId));
      await open(typeof here === 'number' ? here + rows : 0);
    });

  useCommand('note.next', () => goBy(1));
  useCommand('note.previous', () => goBy(-1));
  return { goTo, goBy };
}

import type { NoteCollection } from '#storage/noteCollections.ts';
import { getNoteIdAtEnd, getNoteIdNear } from '#storage/notes.ts';
import type { ListSteps } from '#ui/ListBox.tsx';
import { currentRoute, navigate } from '#ui/route.ts';
import { serially } from './serially.ts';

/** Walks a collection from the open note. */
export function useSteps(collection: NoteCollection): ListSteps {
  const open = (noteId: string | undefined) => {
    const { view } = currentRoute();
    if (noteId && view === collection) navigate({ view, noteId }, 'replace');
  };
  const goTo = (end: 'newest' | 'oldest') => serially(async () => open(await getNoteIdAtEnd(collection, end)));
  return {
    goFirst: () => goTo('newest'),
    goLast: () => goTo('oldest'),
    goBy: (rows) =>
      serially(async () => {
        const { noteId } = currentRoute();
        open(await (noteId ? getNoteIdNear(collection, noteId, rows) : getNoteIdAtEnd(collection, 'newest')));
      }),
  };
}

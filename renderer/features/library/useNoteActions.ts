import type { Note, Triage } from '#domain/note.ts';
import type { NoteCollection } from '#storage/noteCollections.ts';
import { getNote, getNoteIdNear, restoreNote, saveStarred, saveTriage, trashNote } from '#storage/notes.ts';
import { removeNote } from '#storage/removeNote.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { currentRoute, navigate, type Route } from '#ui/route.ts';
import { collectionOfView } from './collectionOfView.ts';
import { serially } from './serially.ts';
import { libraryStrings } from './strings.ts';

const doneTexts = {
  inbox: 'doneInbox',
  important: 'doneImportant',
  interesting: 'doneInteresting',
  archived: 'doneArchived',
  discarded: 'doneDiscarded',
} as const satisfies Record<Triage, string>;

interface NoteActions {
  triage(triage: Triage): void;
  toggleStar(): void;
  trash(): void;
  restore(): void;
  remove(): void;
}

/** What can be done with the open note; whatever takes it out of the list moves on to the next one, and can be taken back. */
export function useNoteActions(): NoteActions {
  const t = useStrings(libraryStrings);

  /** Runs an action on the note that is open when its turn comes. */
  const withNote = (action: (note: Note, route: Route) => Promise<void>) =>
    serially(async () => {
      const route = currentRoute();
      const note = route.noteId && (await getNote(route.noteId));
      if (note) await action(note, route);
    });

  return {
    triage: (triage) =>
      withNote(async (note, route) => {
        if (note.trashedAt || note.triage === triage) return;
        await moveOn(route, () => saveTriage(note.id, triage));
        notifyDone(t(doneTexts[triage]), () => takeBack(route, () => saveTriage(note.id, note.triage)));
      }),
    toggleStar: () => withNote((note) => saveStarred(note.id, note.starred === 0)),
    trash: () =>
      withNote(async (note, route) => {
        if (note.trashedAt) return;
        await moveOn(route, () => trashNote(note.id));
        notifyDone(t('doneTrash'), () => takeBack(route, () => restoreNote(note.id)));
      }),
    restore: () =>
      withNote(async (note, route) => {
        await moveOn(route, () => restoreNote(note.id));
        notifyDone(t('doneRestore'), () => takeBack(route, () => trashNote(note.id)));
      }),
    remove: () =>
      withNote(async (note, route) => {
        await moveOn(route, () => removeNote(note.id));
        // Outside a list nothing moved on, and what is open is gone.
        if (currentRoute().noteId === note.id) navigate({ view: route.view }, 'replace');
        notifyDone(t('doneRemove'));
      }),
  };
}

/** Writes, then opens the neighbour that the note had in its list; outside a list, the note stays open unless it is gone. */
async function moveOn(route: Route, save: () => Promise<void>): Promise<void> {
  const collection = collectionOfView(route.view);
  const neighbour = collection && route.noteId ? await getNeighbourId(collection, route.noteId) : undefined;
  await save();
  const now = currentRoute();
  // Whoever went somewhere else while it was written stays there.
  if (!collection || now.view !== route.view || now.noteId !== route.noteId) return;
  navigate(neighbour ? { view: route.view, noteId: neighbour } : { view: route.view }, 'replace');
}

async function getNeighbourId(collection: NoteCollection, noteId: string): Promise<string | undefined> {
  return (await getNoteIdNear(collection, noteId, 1)) ?? (await getNoteIdNear(collection, noteId, -1));
}

/** Undoes, and shows the note again to whoever is still in the list that it came from. */
async function takeBack(route: Route, save: () => Promise<void>): Promise<void> {
  await save();
  if (currentRoute().view === route.view) navigate(route, 'replace');
}

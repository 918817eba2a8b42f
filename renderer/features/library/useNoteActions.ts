import type { Note, Triage } from '#domain/note.ts';
import type { NoteCollection } from '#storage/noteCollections.ts';
import { getNote, getNoteIdNear, restoreNote, saveStarred, saveTriage, trashNote } from '#storage/notes.ts';
import { removeNote } from '#storage/removeNote.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { currentRoute, navigate, type Route } from '#ui/route.ts';
import { keepUndo, undoably } from '#ui/undo.ts';
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
        notifyDone(t(doneTexts[triage]), () => saveTriage(note.id, note.triage), backTo(route));
      }),
    toggleStar: () =>
      withNote((note) => {
        const starred = note.starred === 0;
        return keepUndo(t(starred ? 'doneStar' : 'doneUnstar'), () => saveStarred(note.id, starred));
      }),
    trash: () =>
      withNote(async (note, route) => {
        if (note.trashedAt) return;
        await moveOn(route, () => trashNote(note.id));
        notifyDone(t('doneTrash'), () => restoreNote(note.id), backTo(route));
      }),
    restore: () =>
      withNote(async (note, route) => {
        const { undo } = await moveOn(route, () => undoably(() => restoreNote(note.id)));
        notifyDone(t('doneRestore'), undo, backTo(route));
      }),
    remove: () =>
      withNote(async (note, route) => {
        const { undo } = await moveOn(route, () => undoably(() => removeNote(note.id)));
        // Outside a list nothing moved on, and what is open is gone.
        if (currentRoute().noteId === note.id) navigate({ view: route.view }, 'replace');
        notifyDone(t('doneRemove'), undo, backTo(route));
      }),
  };
}

/** Writes, then opens the neighbour that the note had in its list; outside a list, the note stays open unless it is gone. */
async function moveOn<Result>(route: Route, save: () => Promise<Result>): Promise<Result> {
  const collection = collectionOfView(route.view);
  const neighbour = collection && route.noteId ? await getNeighbourId(collection, route.noteId) : undefined;
  const result = await save();
  const now = currentRoute();
  // Whoever went somewhere else while it was written stays there.
  if (!collection || now.view !== route.view || now.noteId !== route.noteId) return result;
  navigate(neighbour ? { view: route.view, noteId: neighbour } : { view: route.view }, 'replace');
  return result;
}

async function getNeighbourId(collection: NoteCollection, noteId: string): Promise<string | undefined> {
  return (await getNoteIdNear(collection, noteId, 1)) ?? (await getNoteIdNear(collection, noteId, -1));
}

/** Shows the note again to whoever is still in the list that it came from. */
function backTo(route: Route): { readonly afterwards: () => void } {
  const afterwards = () => {
    if (currentRoute().view === route.view) navigate(route, 'replace');
  };
  return { afterwards };
}

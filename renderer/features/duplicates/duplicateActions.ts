import type { Note } from '#domain/note.ts';
import { mergeNotes, undoMerge } from '#storage/mergeNotes.ts';
import { listLinks, otherOf, removeNoteLink, removeReprint, saveNoteLink } from '#storage/noteLinks.ts';
import { translator } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { currentRoute, navigate } from '#ui/route.ts';
import { duplicateStrings } from './strings.ts';

/** Says that two clips have nothing to do with each other, though they are alike. */
export async function keepBoth(note: Note, other: Note): Promise<void> {
  await saveNoteLink(note.id, other.id, 'different');
  notifyDone(translator(duplicateStrings)('doneKeep'), () => removeNoteLink(note.id, other.id));
}

/** Says that two clips are one story from two places. */
export async function linkAsReprint(note: Note, other: Note): Promise<void> {
  await saveNoteLink(note.id, other.id, 'reprint');
  notifyDone(translator(duplicateStrings)('doneLink'), () => removeNoteLink(note.id, other.id));
}

/** Takes a clip out of the reprints of its story. */
export async function unlinkReprint(noteId: string): Promise<void> {
  const links = (await listLinks(noteId)).filter(({ kind }) => kind === 'reprint');
  await removeReprint(noteId);
  notifyDone(translator(duplicateStrings)('doneUnlink'), async () => {
    for (const link of links) await saveNoteLink(noteId, otherOf(link, noteId), 'reprint');
  });
}

/** Merges a clip into the one that is kept, and shows that one to whoever had the other before them. */
export async function mergeInto(kept: Note, other: Note): Promise<void> {
  const t = translator(duplicateStrings);
  const merge = await mergeNotes(kept.id, other.id, t('quoted', { title: other.title || t('untitled') }));
  if (!merge) return;
  const route = currentRoute();
  const isLeft = route.noteId === other.id;
  if (isLeft) navigate({ view: kept.shelf, noteId: kept.id }, 'replace');
  notifyDone(t('doneMerge', { title: kept.title || t('untitled') }), () => undoMerge(merge), {
    afterwards: () => {
      if (isLeft && currentRoute().noteId === kept.id) navigate(route, 'replace');
    },
  });
}

import { useMemo } from 'react';
import type { Note } from '#domain/note.ts';
import type { CaptureMethod } from '#domain/snapshot.ts';
import type { SavedClip } from '#storage/clips.ts';
import { useHost } from '#ui/HostContext.tsx';
import { currentLanguage, translator } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { currentRoute, navigate, type View } from '#ui/route.ts';
import type { ClipProblem } from './incoming.ts';
import { useListOffer } from './ListOffers.tsx';
import type { NamedList } from './listIn.ts';
import { clipStrings } from './strings.ts';
import { type ClipStart, clipFiles, clipTransfer, startText, startUrl, type Transfer } from './transfer.ts';

/**
 * What the interface may clip; each goes to the note that is there at once, and gives what was wrong where there is none. A list of pages is shown to
 * the person first.
 */
export interface Clip {
  url(typed: string): Promise<ClipProblem | undefined>;
  text(html: string, text: string): Promise<ClipProblem | undefined>;
  files(files: readonly File[], method: CaptureMethod): Promise<readonly (ClipProblem | undefined)[]>;
  transfer(transfer: Transfer, method: CaptureMethod): Promise<readonly (ClipProblem | undefined)[]>;
}

/** Clipping, from inside a component. */
export function useClip(): Clip {
  const host = useHost();
  const offer = useListOffer();
  return useMemo(
    () => ({
      url: async (typed) => open([await startUrl(host, typed)], offer)[0],
      text: async (html, plain) => open([await startText(host, html, plain, 'paste')], offer)[0],
      files: async (list, method) => open(await clipFiles(host, list, method), offer),
      transfer: async (data, method) => open(await clipTransfer(host, data, method), offer),
    }),
    [host, offer],
  );
}

/** Opens the first of the notes that were made, and follows each until its text is there; lists are offered. */
function open(starts: readonly ClipStart[], offer: (list: NamedList) => void): (ClipProblem | undefined)[] {
  for (const start of starts) if (start.state === 'list') offer(start.list);
  const clips = starts.flatMap((start) => (start.state === 'started' ? [start.clip] : []));
  const [first] = clips;
  if (first) show(first.saved);
  for (const { saved, finished, recapture } of clips) {
    recapture?.then(
      (capture) => capture?.text === 'changed' && showChanges(saved.note, capture.snapshot.id),
      // The note that is there was asked for, and is shown; that its page is out of reach is no news.
      () => undefined,
    );
    finished.then((end) => {
      // The page has led to one that is clipped already, and the stub is gone.
      if (end?.state === 'existing' && end.note.id !== saved.note.id && currentRoute().noteId === saved.note.id) {
        show(end, 'replace');
      }
    }, notifyError);
  }
  return starts.map((start) => (start.state === 'rejected' ? start.problem : undefined));
}

function show({ state, note }: SavedClip, how: 'push' | 'replace' = 'push'): void {
  navigate({ view: viewOf(note), noteId: note.id }, how);
  if (state === 'new') return;
  const date = new Date(note.createdAt).toLocaleDateString(currentLanguage(), { dateStyle: 'long' });
  notifyDone(translator(clipStrings)(note.trashedAt ? 'existingInTrash' : 'existing', { date }));
}

/** Shows what is new in a page since it was clipped, unless the person has gone elsewhere. */
function showChanges(note: Note, snapshotId: string): void {
  notifyDone(translator(clipStrings)('changed'));
  const route = currentRoute();
  if (route.noteId === note.id) navigate({ ...route, compareId: snapshotId });
}

/** The list in which a note stands, so that it is selected there. */
function viewOf(note: Note): View {
  return note.shelf;
}

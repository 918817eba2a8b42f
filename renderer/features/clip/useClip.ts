import { useCallback } from 'react';
import type { Note } from '#domain/note.ts';
import type { CaptureMethod } from '#domain/snapshot.ts';
import type { SavedClip } from '#storage/clips.ts';
import { useHost } from '#ui/HostContext.tsx';
import { currentLanguage, translator } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { currentRoute, navigate, type View } from '#ui/route.ts';
import type { ClipProblem } from './incoming.ts';
import { clipStrings } from './strings.ts';
import { type ClipStart, clipFiles, clipTransfer, startText, startUrl, type Transfer } from './transfer.ts';

/** What the interface may clip; each goes to the note that is there at once, and gives what was wrong where there is none. */
export interface Clip {
  url(typed: string): Promise<ClipProblem | undefined>;
  text(html: string, text: string): Promise<ClipProblem | undefined>;
  files(files: readonly File[], method: CaptureMethod): Promise<readonly (ClipProblem | undefined)[]>;
  transfer(transfer: Transfer, method: CaptureMethod): Promise<readonly (ClipProblem | undefined)[]>;
}

/** Clipping, from inside a component. */
export function useClip(): Clip {
  const host = useHost();
  const url = useCallback(async (typed: string) => open([await startUrl(host, typed)])[0], [host]);
  const text = useCallback(
    async (html: string, plain: string) => open([await startText(host, html, plain, 'paste')])[0],
    [host],
  );
  const files = useCallback(
    async (list: readonly File[], method: CaptureMethod) => open(await clipFiles(host, list, method)),
    [host],
  );
  const transfer = useCallback(
    async (data: Transfer, method: CaptureMethod) => open(await clipTransfer(host, data, method)),
    [host],
  );
  return { url, text, files, transfer };
}

/** Opens the first of the notes that were made, and follows each until its text is there. */
function open(starts: readonly ClipStart[]): (ClipProblem | undefined)[] {
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

import type { Host } from '#contract/hostMethods.ts';
import { listRemoteImages } from '#domain/documentImages.ts';
import type { Note } from '#domain/note.ts';
import type { CaptureMethod, Snapshot } from '#domain/snapshot.ts';
import type { Content } from '#extract/content.ts';
import { getBody } from '#storage/bodies.ts';
import { fillClip, type SavedClip, saveCapture, saveClipStub } from '#storage/clips.ts';
import { getNote } from '#storage/notes.ts';
import { getLastSnapshot, type PackedSnapshot, packSnapshot } from '#storage/snapshots.ts';
import { errorCode } from '#ui/errorText.ts';
import { captureAgain, type Recapture, textOfSnapshot } from './captureAgain.ts';
import { contentOf, contentOfSnapshot, rawOfPage } from './capturedContent.ts';
import { capturePictures } from './capturePictures.ts';
import type { Incoming } from './incoming.ts';
import { packFiles } from './packFiles.ts';
import { readClipApart, warmReadingFrame } from './readClipApart.ts';

/** A clip whose note is there already; its text follows. */
export interface StartedClip {
  readonly saved: SavedClip;
  /** The note in the end: another where the page turned out to be clipped already, none where it was deleted meanwhile. Never rejects. */
  readonly finished: Promise<SavedClip | undefined>;
  /** What the page says now, where it was clipped before. Rejects where it cannot be fetched. */
  readonly recapture?: Promise<Recapture | undefined>;
}

/** Clips a page: the stub at once, the article when it is there. A page that has a note is captured again; one whose note has no text, tried again. */
export async function clipUrl(host: Host, url: string): Promise<StartedClip> {
  const saved = await saveClipStub({ title: url, url });
  const { note, state } = saved;
  if (state === 'new') return { saved, finished: holding(host, note, () => fetchInto(host, note, url)) };
  const isStuck = note.capture.state === 'failed' && note.wordCount === 0;
  if (isStuck) return { saved, finished: retryClip(host, note) };
  return { saved, finished: Promise.resolve(saved), recapture: captureAgain(host, note) };
}

/** Clips what is here already; its bytes are saved with the stub, so that nothing is lost whatever comes of them. */
export async function clipIncoming(host: Host, { raw, content }: Incoming): Promise<StartedClip> {
  const title = content.fileName ?? '';
  const saved = await saveClipStub({ title, snapshot: await packSnapshot(raw) });
  return { saved, finished: holding(host, saved.note, () => fillFrom(saved.note, content)) };
}

/** Tries a failed clip again: from its address, else from its bytes. */
export async function retryClip(host: Host, note: Note): Promise<SavedClip | undefined> {
  const fetching = await saveCapture(note.id, { state: 'fetching' });
  return fetching && holding(host, fetching, () => refill(host, fetching));
}

/** Makes the text of one of a note's captures the note's, in place of the text that it has. */
export function takeTextOf(host: Host, note: Note, snapshot: Snapshot): Promise<SavedClip | undefined> {
  return holding(host, note, async () => fillFrom(note, await contentOfSnapshot(snapshot), undefined, true));
}

/** Finishes a clip that its window left unfinished, unless another window is at it. */
export async function resumeClip(host: Host, note: Note): Promise<void> {
  await navigator.locks.request(lockOf(note), { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const hasText = note.capture.state === 'pictures';
    const clip = hasText ? note : (await orFailed(note, () => refill(host, note)))?.note;
    if (clip) await addPictures(host, clip);
  });
}

/**
 * Takes the clip of a stub to its end, after whoever is at it now: its page is fetched where that was not done or failed, `onText` runs, and the
 * pictures follow. `onText` is given nothing where the note was deleted, or could not be written.
 */
export async function finishClip(
  host: Host,
  noteId: string,
  onText: (saved: SavedClip | undefined) => Promise<void>,
): Promise<void> {
  await navigator.locks.request(lockOf({ id: noteId }), async () => {
    const note = await getNote(noteId);
    const saved = note && (isUnfetched(note) ? await orFailed(note, () => refetch(host, note)) : asNew(note));
    await onText(saved);
    if (saved?.note.id === noteId) await addPictures(host, saved.note);
  });
}

function isUnfetched({ capture, contentType }: Note): boolean {
  return capture.state === 'fetching' || (capture.state === 'failed' && contentType === undefined);
}

function asNew(note: Note): SavedClip {
  return { state: 'new', note };
}

async function refetch(host: Host, note: Note): Promise<SavedClip | undefined> {
  const fetching = await saveCapture(note.id, { state: 'fetching' });
  return fetching && refill(host, fetching);
}

/** Captures behind which there is a page to fetch. */
const fetchable: readonly CaptureMethod[] = ['fetch', 'feed'];

/** Whether a note's text is still what its feed gave, so that the article may take its place. */
export async function isFeedText({ id }: Note, snapshot: Snapshot | undefined): Promise<boolean> {
  if (snapshot?.method !== 'feed') return false;
  return (await getBody(id))?.text === (await textOfSnapshot(snapshot));
}

async function refill(host: Host, note: Note): Promise<SavedClip | undefined> {
  const snapshot = await getLastSnapshot(note.id);
  if (note.url !== undefined && (!snapshot || fetchable.includes(snapshot.method))) {
    return fetchInto(host, note, note.url, await isFeedText(note, snapshot));
  }
  if (snapshot) return fillFrom(note, await contentOfSnapshot(snapshot));
  return failed(note, 'interrupted', 'Its window was closed.');
}

async function fetchInto(host: Host, note: Note, url: string, replacesText = false): Promise<SavedClip | undefined> {
  warmReadingFrame();
  const page = await host.fetchPage({ url });
  const raw = rawOfPage(page);
  return fillFrom(note, contentOf(raw), await packSnapshot(raw), replacesText);
}

async function fillFrom(
  note: Note,
  content: Content,
  snapshot?: PackedSnapshot,
  replacesText = false,
): Promise<SavedClip | undefined> {
  const reading = await readClipApart(content);
  if (reading.state === 'unreadable') return failed(note, reading.code, content.contentType, snapshot);
  const { fill } = reading;
  const files = await packFiles(reading);
  // Whoever sent a mail would learn that it was read.
  const mayFetch = fill.capture.state === 'ready' && content.contentType !== 'message/rfc822';
  const hasMore = mayFetch && listRemoteImages(files.document).length > 0;
  return fillClip(note.id, {
    ...fill,
    ...files,
    ...(hasMore && { capture: { state: 'pictures' } }),
    ...(content.fileName && { stubTitle: content.fileName }),
    ...(snapshot && { snapshot }),
    replacesText,
  });
}

async function failed(
  note: Note,
  code: string,
  message: string,
  snapshot?: PackedSnapshot,
): Promise<SavedClip | undefined> {
  const kept = await saveCapture(note.id, { state: 'failed', code, message }, snapshot);
  return kept && { state: 'new', note: kept };
}

/**
 * Runs the work on one clip under a lock that tells other windows, and a window that is opened later, that it is being done. Gives the note when its
 * text is there; the pictures follow under the same lock.
 */
function holding(host: Host, note: Note, work: () => Promise<SavedClip | undefined>): Promise<SavedClip | undefined> {
  const { promise, resolve } = Promise.withResolvers<SavedClip | undefined>();
  const done = navigator.locks.request(lockOf(note), async () => {
    const saved = await orFailed(note, work);
    resolve(saved);
    if (saved?.note.id === note.id) await addPictures(host, saved.note);
  });
  // Pictures that could not be stored are tried again at the next start.
  done.catch(() => resolve(undefined));
  return promise;
}

async function addPictures(host: Host, note: Note): Promise<void> {
  if (note.capture.state === 'pictures') await capturePictures(host, note);
}

function lockOf({ id }: Pick<Note, 'id'>): string {
  return `vigie-clip-${id}`;
}

/** Whatever goes wrong stands in the note, with its reason. */
async function orFailed(note: Note, work: () => Promise<SavedClip | undefined>): Promise<SavedClip | undefined> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed(note, errorCode(error), message).catch(() => undefined);
  }
}

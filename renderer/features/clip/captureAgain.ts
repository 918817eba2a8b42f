import type { Host } from '#contract/hostMethods.ts';
import { textOfDocument } from '#domain/document.ts';
import type { Note } from '#domain/note.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { getLastSnapshot, packSnapshot, saveSnapshot } from '#storage/snapshots.ts';
import { contentOfSnapshot, rawOfPage } from './capturedContent.ts';
import { readClipApart } from './readClipApart.ts';

/** What a further capture of a page found, held against the one before. */
export interface Recapture {
  readonly snapshot: Snapshot;
  readonly text: 'same' | 'changed' | 'first';
}

/**
 * Captures the page of a note once more, beside the captures that are there; the note's text stays as it is.
 * @throws AppError where the page cannot be fetched.
 */
export async function captureAgain(host: Host, note: Note): Promise<Recapture | undefined> {
  if (note.url === undefined) return undefined;
  const page = await host.fetchPage({ url: note.url, isAgain: true });
  const before = await getLastSnapshot(note.id);
  const snapshot = await saveSnapshot(note.id, await packSnapshot(rawOfPage(page)));
  if (!snapshot) return undefined;
  if (!before) return { snapshot, text: 'first' };
  const isSame =
    before.sha256 === snapshot.sha256 || (await textOfSnapshot(before)) === (await textOfSnapshot(snapshot));
  return { snapshot, text: isSame ? 'same' : 'changed' };
}

/** The text that is read out of a capture today; empty where there is none in it. */
export async function textOfSnapshot(snapshot: Snapshot): Promise<string> {
  const reading = await readClipApart(await contentOfSnapshot(snapshot));
  return reading.state === 'read' ? textOfDocument(reading.fill.document) : '';
}

import type { Note } from '#domain/note.ts';
import { library } from './database.ts';

/** Looked up at once. */
const chunkSize = 500;

/** The notes that pages have already, by the keys of their addresses; also where an earlier batch found that the page calls itself otherwise. */
export async function listClipped(keys: readonly string[]): Promise<Map<string, string>> {
  const [notes, jobs] = await Promise.all([
    library.notes.where('canonicalUrl').anyOf(keys).toArray(),
    library.captureJobs.where('canonicalUrl').anyOf(keys).toArray(),
  ]);
  const known = jobs.flatMap(({ noteId }) => noteId ?? []);
  const led = new Map((await library.notes.bulkGet(known)).flatMap((note) => (note ? [[note.id, note] as const] : [])));
  const clipped = new Map<string, string>();
  for (const { canonicalUrl, noteId } of jobs) {
    const note = noteId === undefined ? undefined : led.get(noteId);
    if (note && !isStuck(note)) clipped.set(canonicalUrl, note.id);
  }
  for (const note of notes) if (note.canonicalUrl && !isStuck(note)) clipped.set(note.canonicalUrl, note.id);
  return clipped;
}

/** Which of many keys are those of pages that are clipped already; looked up in turns that let the window be used. */
export async function listClippedKeys(keys: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let at = 0; at < keys.length; at += chunkSize) {
    for (const key of (await listClipped(keys.slice(at, at + chunkSize))).keys()) found.add(key);
  }
  return found;
}

/** Whether a note is a stub whose page could not be had, so that another try is worth it. */
export function isStuck({ capture, wordCount }: Note): boolean {
  return capture.state === 'failed' && wordCount === 0;
}

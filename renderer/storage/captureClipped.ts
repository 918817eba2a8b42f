import type { CaptureJob } from '#domain/captureQueue.ts';
import type { ListedPage } from '#domain/listedPage.ts';
import type { Note } from '#domain/note.ts';
import { canonicalUrl } from '#domain/webUrl.ts';
import { library } from './database.ts';

/** Looked up at once. */
const chunkSize = 200;

/** The pages of the queue that have one of these keys, in whichever batch. */
export function listJobsOf(keys: readonly string[]): Promise<CaptureJob[]> {
  return library.captureJobs.where('canonicalUrl').anyOf(keys).toArray();
}

/** The notes that pages have already, by the keys of their addresses; also where `jobs` found that the page calls itself otherwise. */
export async function listClipped(keys: readonly string[], jobs: readonly CaptureJob[]): Promise<Map<string, string>> {
  const notes = await library.notes.where('canonicalUrl').anyOf(keys).toArray();
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

/** A list of pages held against the library. */
export interface ListSurvey {
  readonly fresh: readonly ListedPage[];
  readonly clipped: readonly ListedPage[];
  /** How many entries repeat the page of an earlier one. */
  readonly repeated: number;
}

/** Says which pages of a list are clipped already; in turns that let the window be used. */
export async function surveyList(pages: readonly ListedPage[]): Promise<ListSurvey> {
  const seen = new Set<string>();
  const fresh: ListedPage[] = [];
  const clipped: ListedPage[] = [];
  for (let at = 0; at < pages.length; at += chunkSize) {
    const keyed = pages.slice(at, at + chunkSize).map((page) => ({ page, key: canonicalUrl(page.url) }));
    const keys = keyed.map(({ key }) => key);
    const known = await listClipped(keys, await listJobsOf(keys));
    for (const { page, key } of keyed) {
      if (seen.has(key)) continue;
      seen.add(key);
      (known.has(key) ? clipped : fresh).push(page);
    }
  }
  return { fresh, clipped, repeated: pages.length - seen.size };
}

/** Whether a note is a stub whose page could not be had, so that another try is worth it. */
export function isStuck({ capture, wordCount }: Note): boolean {
  return capture.state === 'failed' && wordCount === 0;
}

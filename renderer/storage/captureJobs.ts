import { Dexie } from 'dexie';
import type { CaptureBatch, CaptureJob, JobState } from '#domain/captureQueue.ts';
import type { Note } from '#domain/note.ts';
import { jobsInState, listOpenBatches } from './captureBatches.ts';
import { library } from './database.ts';
import { type Writer, write } from './write.ts';

/** Sites among which the earliest page of a batch is looked for; a site is one step of the index. */
const maxHostsCompared = 12;

/** Takes the next page in line that may be fetched now and marks it as running; batches take turns, from the one after `afterBatchId` on. */
export function takeNextJob(
  isBusy: (host: string) => boolean,
  afterBatchId: string | undefined,
): Promise<CaptureJob | undefined> {
  return write(['captureBatches', 'captureJobs'], async (writer) => {
    const batches = (await listOpenBatches()).filter(({ state, counts }) => state === 'active' && counts.waiting > 0);
    const turn = batches.findIndex(({ id }) => id === afterBatchId) + 1;
    for (const batch of [...batches.slice(turn), ...batches.slice(0, turn)]) {
      const job = await findWaiting(batch.id, isBusy);
      if (job) return moveJob(writer, job, { state: 'running' });
    }
    return undefined;
  });
}

/** Steps from site to site along the index, so that ten thousand pages of a site that is busy are one step. */
async function findWaiting(batchId: string, isBusy: (host: string) => boolean): Promise<CaptureJob | undefined> {
  const end = [batchId, 'waiting', Dexie.maxKey, Dexie.maxKey];
  let start: readonly unknown[] = [batchId, 'waiting', Dexie.minKey, Dexie.minKey];
  let earliest: CaptureJob | undefined;
  let compared = 0;
  while (compared < maxHostsCompared) {
    const range = library.captureJobs.where('[batchId+state+host+order]').between(start, end);
    const job = await range.first();
    if (!job) break;
    start = [batchId, 'waiting', job.host, Dexie.maxKey];
    if (isBusy(job.host)) continue;
    compared += 1;
    if (!earliest || job.order < earliest.order) earliest = job;
  }
  return earliest;
}

/** What becomes of a page after it was tried; what is not named stays, `undefined` is taken out. */
export interface JobChange {
  readonly state: JobState;
  readonly code?: string | undefined;
  readonly noteId?: string;
  readonly attempts?: number;
}

/** Writes how far a page has come, and its batch's numbers with it. */
export async function saveJob(id: string, change: JobChange): Promise<void> {
  await write(['captureBatches', 'captureJobs'], async (writer) => {
    const job = await library.captureJobs.get(id);
    if (job) await moveJob(writer, job, change);
  });
}

async function moveJob(writer: Writer, job: CaptureJob, change: JobChange): Promise<CaptureJob | undefined> {
  const batch = await library.captureBatches.get(job.batchId);
  if (batch) await writer.put('captureBatches', withMoved(batch, job.state, change.state));
  return writer.change('captureJobs', job.id, change);
}

function withMoved(batch: CaptureBatch, from: JobState, to: JobState): CaptureBatch {
  const counts = { ...batch.counts };
  counts[from] -= 1;
  counts[to] += 1;
  return { ...batch, counts };
}

/** The pages that were being clipped when the window that ran the queue was closed. */
export async function listInterruptedJobs(): Promise<CaptureJob[]> {
  const batches = await listOpenBatches();
  return (await Promise.all(batches.map(({ id }) => jobsInState(id, 'running').toArray()))).flat();
}

/** The batch of a page. */
export function getCaptureBatch(id: string): Promise<CaptureBatch | undefined> {
  return library.captureBatches.get(id);
}

/** A stretch of a batch's pages in the list's order, with the notes that they have; all of them or those in one state. */
export interface JobPage {
  readonly offset: number;
  readonly jobs: readonly { readonly job: CaptureJob; readonly note: Note | undefined }[];
}

/** The pages of a batch from `offset` on, at most `limit`. */
export function listCaptureJobs(
  batchId: string,
  state: JobState | undefined,
  offset: number,
  limit: number,
): Promise<JobPage> {
  return library.transaction('r', library.captureJobs, library.notes, async () => {
    const range = state
      ? jobsInState(batchId, state).offset(offset).limit(limit)
      : // The order has no gaps, so a place in the list is a key.
        library.captureJobs.where('[batchId+order]').between([batchId, offset], [batchId, offset + limit]);
    const jobs = await range.toArray();
    const noteIds = [...new Set(jobs.flatMap(({ noteId }) => noteId ?? []))];
    const notes = await library.notes.bulkGet(noteIds);
    const byId = new Map(notes.flatMap((note) => (note ? [[note.id, note] as const] : [])));
    return { offset, jobs: jobs.map((job) => ({ job, note: byId.get(job.noteId ?? '') })) };
  });
}

/** What a list said about the page of a note, with the list; the earliest where several did. */
export function getListing(
  noteId: string,
): Promise<{ readonly job: CaptureJob; readonly batch: CaptureBatch | undefined } | undefined> {
  return library.transaction('r', library.captureJobs, library.captureBatches, async () => {
    const job = await library.captureJobs.where('noteId').equals(noteId).first();
    return job && { job, batch: await library.captureBatches.get(job.batchId) };
  });
}

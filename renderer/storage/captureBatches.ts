import { Dexie } from 'dexie';
import { type CaptureBatch, type CaptureJob, countJobs, type JobCounts } from '#domain/captureQueue.ts';
import { newId } from '#domain/id.ts';
import type { ListedPage } from '#domain/listedPage.ts';
import { canonicalUrl, parseWebUrl } from '#domain/webUrl.ts';
import { listClipped, listJobsOf } from './captureClipped.ts';
import { library } from './database.ts';
import type { DraftOf } from './derived.ts';
import { write } from './write.ts';

/** Pages written in one transaction; between two of them the window and other writes have their turn. */
const chunkSize = 200;
const maxUrlLength = 8192;
const noJobs: JobCounts = { waiting: 0, running: 0, done: 0, existing: 0, failed: 0, cancelled: 0 };

interface NewBatch extends Pick<CaptureBatch, 'name' | 'origin'> {
  /** Whether the tags of the pages become topics; not unless the person said so. */
  readonly makesTopics?: boolean;
}

/**
 * Puts pages into the capture queue: the window that runs it clips them by and by, two at a time from one site, and goes on after a restart. A page
 * that stands there twice is taken once, one that is clipped already is noted as `existing`, what is no web address is left out. Resolves when all
 * are on disk; they begin before that.
 */
export async function saveCaptureBatch(batch: NewBatch, pages: readonly ListedPage[]): Promise<CaptureBatch> {
  const { id } = await write(['captureBatches'], (writer) =>
    writer.put('captureBatches', {
      id: newId(),
      createdAt: new Date().toISOString(),
      name: batch.name.slice(0, 300),
      origin: batch.origin,
      state: 'active',
      makesTopics: batch.makesTopics ?? false,
      announced: pages.length,
      counts: noJobs,
      shown: 1,
    }),
  );
  for (let at = 0; at < pages.length; at += chunkSize) await addChunk(id, pages.slice(at, at + chunkSize));
  // No more are to come.
  return changeBatch(id, (whole) => ({ ...whole, announced: countJobs(whole) }));
}

function addChunk(batchId: string, pages: readonly ListedPage[]): Promise<void> {
  const keyed = new Map(pages.flatMap((page) => (isTaken(page) ? [[canonicalUrl(page.url), page] as const] : [])));
  return write(['captureBatches', 'captureJobs', 'notes'], async (writer) => {
    const batch = await getBatch(batchId);
    const known = await listJobsOf([...keyed.keys()]);
    for (const job of known) if (job.batchId === batchId) keyed.delete(job.canonicalUrl);
    const clipped = await listClipped([...keyed.keys()], known);
    const first = countJobs(batch);
    const jobs = [...keyed].map(([key, page], index) => newJob(page, { batchId, key, order: first + index, clipped }));
    await writer.addAll('captureJobs', jobs);
    const existing = jobs.filter(({ state }) => state === 'existing').length;
    const { counts } = batch;
    const waiting = counts.waiting + jobs.length - existing;
    await writer.put('captureBatches', {
      ...batch,
      counts: { ...counts, waiting, existing: counts.existing + existing },
    });
  });
}

function isTaken({ url }: ListedPage): boolean {
  return url.length <= maxUrlLength && parseWebUrl(url) !== undefined;
}

interface Place {
  readonly batchId: string;
  readonly key: string;
  readonly order: number;
  readonly clipped: ReadonlyMap<string, string>;
}

function newJob(page: ListedPage, { batchId, key, order, clipped }: Place): DraftOf<'captureJobs'> {
  const noteId = clipped.get(key);
  return {
    ...page,
    ...(page.title && { title: page.title.slice(0, 2000) }),
    id: newId(),
    createdAt: new Date().toISOString(),
    batchId,
    order,
    canonicalUrl: key,
    host: hostOf(page.url),
    state: noteId ? 'existing' : 'waiting',
    attempts: 0,
    ...(noteId && { noteId }),
  };
}

function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

async function getBatch(id: string): Promise<CaptureBatch> {
  const batch = await library.captureBatches.get(id);
  if (!batch) throw new Error(`There is no capture batch ${id}.`);
  return batch;
}

function changeBatch(id: string, change: (batch: CaptureBatch) => CaptureBatch): Promise<CaptureBatch> {
  return write(['captureBatches'], async (writer) => writer.put('captureBatches', change(await getBatch(id))));
}

/** Pauses a batch, lets it go on, or gives up what is still waiting; each can be taken back. */
export async function saveBatchState(id: string, state: CaptureBatch['state']): Promise<void> {
  await changeBatch(id, (batch) => ({ ...batch, state }));
}

/** Says that the network is gone, or is to be tried again, to every batch that has something left to do. */
export async function saveOffline(isOffline: boolean): Promise<void> {
  const [from, to] = isOffline ? (['active', 'offline'] as const) : (['offline', 'active'] as const);
  await write(['captureBatches'], async (writer) => {
    for (const batch of await listOpenBatches()) {
      if (batch.state === from) await writer.put('captureBatches', { ...batch, state: to });
    }
  });
}

/** Takes finished batches out of the queue's view; what they say about their notes is kept. */
export async function hideBatches(ids: readonly string[]): Promise<void> {
  await write(['captureBatches'], async (writer) => {
    for (const id of ids) await writer.change('captureBatches', id, { shown: 0 });
  });
}

/** Puts the failed pages of a batch back in line, or one of them. */
export async function saveRetry(batchId: string, jobId?: string): Promise<void> {
  let moved: number;
  do moved = await retryChunk(batchId, jobId);
  while (moved === chunkSize);
}

function retryChunk(batchId: string, jobId: string | undefined): Promise<number> {
  return write(['captureBatches', 'captureJobs'], async (writer) => {
    const batch = await getBatch(batchId);
    const jobs = await listFailed(batchId, jobId);
    const back = { state: 'waiting', attempts: 0, code: undefined } as const;
    await Promise.all(jobs.map((job) => writer.change('captureJobs', job.id, back)));
    const { counts } = batch;
    await writer.put('captureBatches', {
      ...batch,
      state: batch.state === 'cancelled' ? 'active' : batch.state,
      counts: { ...counts, failed: counts.failed - jobs.length, waiting: counts.waiting + jobs.length },
    });
    return jobs.length;
  });
}

function listFailed(batchId: string, jobId: string | undefined): Promise<CaptureJob[]> {
  const failed = jobsInState(batchId, 'failed');
  if (jobId === undefined) return failed.limit(chunkSize).toArray();
  return library.captureJobs
    .where('id')
    .equals(jobId)
    .filter(({ state }) => state === 'failed')
    .toArray();
}

/** The jobs of a batch in one state, in their order. */
export function jobsInState(batchId: string, state: CaptureJob['state']) {
  return library.captureJobs
    .where('[batchId+state+order]')
    .between([batchId, state, Dexie.minKey], [batchId, state, Dexie.maxKey]);
}

/** The batches that have something left to do, the oldest first. */
export function listOpenBatches(): Promise<CaptureBatch[]> {
  return library.captureBatches.where('[open+createdAt+id]').between([1, Dexie.minKey], [1, Dexie.maxKey]).toArray();
}

/** The batches that the queue shows, the newest first. */
export function listCaptureBatches(limit: number): Promise<CaptureBatch[]> {
  const shown = library.captureBatches.where('[shown+createdAt+id]').between([1, Dexie.minKey], [1, Dexie.maxKey]);
  return shown.reverse().limit(limit).toArray();
}

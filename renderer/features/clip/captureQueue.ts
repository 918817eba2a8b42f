import { liveQuery } from 'dexie';
import type { Host } from '#contract/hostMethods.ts';
import type { CaptureJob } from '#domain/captureQueue.ts';
import { listOpenBatches, saveOffline } from '#storage/captureBatches.ts';
import { getCaptureBatch, listInterruptedJobs, saveJob, takeNextJob } from '#storage/captureJobs.ts';
import { saveTopics } from '#storage/captureTopics.ts';
import { createBell } from './bell.ts';
import { clipJob, type JobEnd } from './captureJob.ts';
import { createQueuePatience } from './queuePatience.ts';

const maxRunning = 6;
const maxPerSite = 2;
/** After something went wrong that is no page's fault, such as a full disk. */
const troubleWaitMs = 30_000;

/**
 * Clips the pages of the queue, in this window or in whichever of the profile's windows was first; where that one is closed, another goes on. Gives a
 * function that stops it.
 */
export function startCaptureQueue(host: Host): () => void {
  const stop = new AbortController();
  const followed = navigator.locks.request('vigie.captureQueue', { signal: stop.signal }, () =>
    follow(host, stop.signal),
  );
  followed.catch((error) => {
    if (!stop.signal.aborted) reportError(error);
  });
  return () => stop.abort();
}

async function follow(host: Host, stop: AbortSignal): Promise<void> {
  const bell = createBell();
  const patience = createQueuePatience(() => navigator.onLine);
  /** The sites of the pages that are being clipped, by the pages. */
  const running = new Map<string, string>();
  let lastBatchId: string | undefined;
  let offlineUntil = Number.NEGATIVE_INFINITY;
  let troubleUntil = Number.NEGATIVE_INFINITY;

  const isBusy = (site: string) => {
    const here = [...running.values()].filter((other) => other === site).length;
    return here >= maxPerSite || patience.isResting(site, Date.now());
  };

  const settle = async (job: CaptureJob, end: JobEnd): Promise<void> => {
    if (end.state !== 'failed') {
      patience.noteSuccess(job.host);
      const { state, ...found } = end;
      if (state === 'done') await addTopics(job, end.noteId);
      return saveJob(job.id, { code: undefined, ...found, state });
    }
    const { failure } = end;
    const { next, attempts } = patience.noteFailure(job.host, failure, job.attempts, Date.now());
    await saveJob(job.id, { state: next === 'failed' ? 'failed' : 'waiting', code: failure.code, attempts });
    if (next !== 'offline') return;
    if (offlineUntil < Date.now()) offlineUntil = Date.now() + patience.nextOfflineWaitMs();
    // Again where the person had a batch go on meanwhile.
    await saveOffline(true);
  };

  const start = (job: CaptureJob): void => {
    running.set(job.id, job.host);
    clipJob(host, job, (end) => settle(job, end))
      .catch((error: unknown) => {
        // It stays marked as running, and is taken up again.
        troubleUntil = Date.now() + troubleWaitMs;
        reportError(error);
      })
      .finally(() => {
        running.delete(job.id);
        bell.ring();
      });
  };

  /** First what a window that is gone, or some trouble, left in the middle; then what is next in line. */
  const next = async (interrupted: readonly CaptureJob[]): Promise<CaptureJob | undefined> => {
    const left = interrupted.find((job) => !running.has(job.id) && !isBusy(job.host));
    return left ?? takeNextJob(isBusy, lastBatchId);
  };

  const fill = async (): Promise<void> => {
    const interrupted = await listInterruptedJobs();
    while (running.size < maxRunning && !stop.aborted && troubleUntil <= Date.now()) {
      const job = await next(interrupted);
      if (!job) return;
      lastBatchId = job.batchId;
      start(job);
    }
  };

  const goOnline = async (): Promise<void> => {
    offlineUntil = Number.NEGATIVE_INFINITY;
    await saveOffline(false);
  };

  const watch = liveQuery(listOpenBatches).subscribe({ next: bell.ring, error: reportError });
  const onOnline = () => {
    offlineUntil = Date.now();
    bell.ring();
  };
  addEventListener('online', onOnline);
  stop.addEventListener('abort', bell.ring);
  try {
    await goOnline();
    while (!stop.aborted) {
      try {
        if (Number.isFinite(offlineUntil) && offlineUntil <= Date.now()) await goOnline();
        await fill();
      } catch (error) {
        troubleUntil = Date.now() + troubleWaitMs;
        reportError(error);
      }
      const now = Date.now();
      const times = [offlineUntil, troubleUntil].filter((until) => until > now).map((until) => until - now);
      await bell.rung(Math.min(patience.nextWakeMs(now), ...times));
    }
  } finally {
    watch.unsubscribe();
    removeEventListener('online', onOnline);
  }
}

async function addTopics({ batchId, tags = [] }: CaptureJob, noteId: string): Promise<void> {
  if (tags.length === 0) return;
  const batch = await getCaptureBatch(batchId);
  if (batch?.makesTopics) await saveTopics(noteId, tags);
}

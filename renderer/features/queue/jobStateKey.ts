import type { CaptureBatch, JobState } from '#domain/captureQueue.ts';

/** The text for how far a page is; in a batch that was given up, what waits does not wait any more. */
export function jobStateKey(state: JobState, batch: Pick<CaptureBatch, 'state'>) {
  if (state === 'cancelled') return 'jobCancelled';
  return state === 'waiting' && batch.state === 'cancelled' ? 'cancelled' : state;
}

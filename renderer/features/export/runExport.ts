import { AppError } from '#contract/appError.ts';
import type { ExportAnswer, ExportCounts, ExportOrder, ExportRequest } from './worker/protocol.ts';

/** An export that is under way. */
interface RunningExport {
  /** What it came to; `undefined` where it was cancelled. */
  readonly ended: Promise<ExportCounts | undefined>;
  cancel(): void;
}

/** Exports the library in a worker, so that the window stays free however large the library is. */
export function runExport(order: ExportOrder, onProgress: (done: number, total: number) => void): RunningExport {
  const worker = new Worker(new URL('./worker/exportWorker.ts', import.meta.url), { type: 'module', name: 'export' });
  const post = (request: ExportRequest) => worker.postMessage(request);
  const ended = new Promise<ExportCounts | undefined>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else if (data.kind === 'done') resolve(data.counts);
      else if (data.kind === 'cancelled') resolve(undefined);
      else reject(failureOf(data));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'The exporting worker stopped.')));
  }).finally(() => worker.terminate());
  post({ kind: 'start', order });
  return { ended, cancel: () => post({ kind: 'cancel' }) };
}

/** An error of the worker as one of the page: its class is lost on the way, its name is not. */
function failureOf({ name, message }: Extract<ExportAnswer, { kind: 'failed' }>): Error {
  // The folder or file may not be written to, or no longer.
  if (name === 'NotAllowedError' || name === 'NoModificationAllowedError') return new AppError('not-allowed', message);
  const error = new Error(message);
  error.name = name;
  return error;
}

import { exportLibrary } from './exportLibrary.ts';
import { createFolderSink } from './folderSink.ts';
import type { ExportAnswer, ExportRequest, ExportTarget } from './protocol.ts';
import { createZipSink } from './zipSink.ts';

/** A page that hears of every row has nothing else to do. */
const progressMs = 100;

const cancelled = new AbortController();
const say = (answer: ExportAnswer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  if (data.kind === 'cancel') cancelled.abort();
  else start(data.order).catch(reportError);
});

async function start(order: Extract<ExportRequest, { kind: 'start' }>['order']): Promise<void> {
  let saidAt = 0;
  try {
    const sink = await sinkOf(order.target);
    const counts = await exportLibrary(order, sink, cancelled.signal, (done, total) => {
      if (performance.now() - saidAt < progressMs) return;
      saidAt = performance.now();
      say({ kind: 'progress', done, total });
    });
    say({ kind: 'done', counts });
  } catch (error) {
    if (cancelled.signal.aborted) say({ kind: 'cancelled' });
    else say({ kind: 'failed', name: error instanceof Error ? error.name : '', message: String(error) });
  }
}

function sinkOf(target: ExportTarget) {
  return target.kind === 'file' ? createZipSink(target.handle) : createFolderSink(target.handle, target.name);
}

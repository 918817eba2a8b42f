import type { Arrangement, LayoutTask } from './worker/layoutMessages.ts';

interface Layout {
  /** Takes the order back. */
  stop(): void;
}

/** Has a graph arranged apart from the window; a large one first as a draft. `onEnd` is called once, after the last arrangement or where there is none. */
export function arrangeApart(
  task: LayoutTask,
  on: {
    readonly arranged: (arrangement: Arrangement) => void;
    readonly end: (error?: Error) => void;
  },
): Layout {
  const worker = new Worker(new URL('./worker/layoutWorker.ts', import.meta.url), { type: 'module', name: 'layout' });
  // What it said before it was ended may still be on its way.
  let isStopped = false;
  const end = (error?: Error) => {
    worker.terminate();
    on.end(error);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Arrangement>) => {
    if (isStopped) return;
    on.arranged(data);
    if (!data.isDraft) end();
  });
  worker.addEventListener('error', ({ message }) => end(new Error(message || 'The graph could not be arranged.')));
  worker.postMessage(task);
  return {
    stop: () => {
      isStopped = true;
      worker.terminate();
    },
  };
}

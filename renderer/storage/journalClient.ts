import type { JournalReply, JournalRequest, JournalTask, JournalTasks } from './journal/protocol.ts';

interface Waiting {
  resolve(output: unknown): void;
  reject(reason: unknown): void;
}

/** The worker that reads and writes the library for its folder, so that the window is never held up by it. */
export interface JournalWorker {
  /** Has a task done. @throws Error with the name of what failed in the worker. */
  run<Task extends JournalTask>(task: Task, input: JournalTasks[Task]['takes']): Promise<JournalTasks[Task]['gives']>;
  close(): void;
}

/** Starts one. */
export function startJournalWorker(): JournalWorker {
  const worker = new Worker(new URL('./worker/journalWorker.ts', import.meta.url), { type: 'module', name: 'journal' });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const failAll = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<JournalReply>) => {
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if (data.state === 'done') resolve?.(data.output);
    else reject?.(Object.assign(new Error(data.message), { name: data.name }));
  });
  worker.addEventListener('error', ({ message }) => failAll(message || 'The journal worker stopped.'));
  return {
    run(task, input) {
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        // What comes back under this id is the answer to this task.
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id, task, input } as JournalRequest);
      });
    },
    close() {
      worker.terminate();
      failAll('The journal worker was ended.');
    },
  };
}

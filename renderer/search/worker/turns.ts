import type { Pace } from './pace.ts';

/** Lets searches and the follower take turns on the one connection: a search sees whole notes, and never waits for a whole batch of them. */
export interface Turns {
  /** How often something was written; what was found before the last time may not be so any more. */
  readonly written: number;
  /** Runs a search now, or at the end of the slice that is being written; nothing is written until it has ended. */
  read<Answer>(job: () => Answer | Promise<Answer>): Promise<Answer>;
  /** Runs jobs as one transaction, in slices between which searches are let in. */
  write(transaction: Transaction, jobs: readonly (() => void)[]): Promise<void>;
}

interface Transaction {
  begin(): void;
  commit(): void;
  rollback(): void;
}

/** A search that comes in the middle of a slice waits at most about this long. */
const sliceMs = 10;
/** Fewer are of what was just saved, which is to be found at once. */
const manyJobs = 20;

/** Makes the turns of one connection. */
export function createTurns(pace: Pace): Turns {
  const waitingReaders: (() => void)[] = [];
  const waitingWriters: (() => void)[] = [];
  let readers = 0;
  let isWriting = false;
  let written = 0;

  /** Resolves once nothing is written; whoever waited counts as a reader from that moment. */
  function startReading(): Promise<void> {
    if (!isWriting) {
      readers += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      waitingReaders.push(() => {
        readers += 1;
        resolve();
      });
    });
  }

  function stopReading(): void {
    readers -= 1;
    if (readers === 0) for (const goOn of waitingWriters.splice(0)) goOn();
  }

  async function startWriting(): Promise<void> {
    while (readers > 0 || isWriting) await new Promise<void>((resolve) => waitingWriters.push(resolve));
    isWriting = true;
  }

  function stopWriting(): void {
    isWriting = false;
    written += 1;
    for (const read of waitingReaders.splice(0)) read();
    if (readers === 0) for (const goOn of waitingWriters.splice(0)) goOn();
  }

  /** Lets searches in; what is half written stays in its transaction, which they see, and which is not committed before its end. */
  async function letIn(): Promise<void> {
    stopWriting();
    await pace.turn();
    await startWriting();
  }

  async function writeAll(jobs: readonly (() => void)[]): Promise<void> {
    const isMany = jobs.length > manyJobs;
    let next = 0;
    while (next < jobs.length) {
      const end = performance.now() + sliceMs;
      do {
        jobs[next]?.();
        next += 1;
      } while (next < jobs.length && performance.now() < end);
      await nextTask();
      if (waitingReaders.length > 0 || isMany) await letIn();
    }
  }

  return {
    get written() {
      return written;
    },
    async read(job) {
      await startReading();
      try {
        return await job();
      } finally {
        stopReading();
      }
    },
    async write(transaction, jobs) {
      await startWriting();
      try {
        transaction.begin();
        await writeAll(jobs);
        transaction.commit();
      } catch (error) {
        transaction.rollback();
        throw error;
      } finally {
        stopWriting();
      }
    },
  };
}

/** Lets the messages in that have come meanwhile. A timer would wait 4 ms each time. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

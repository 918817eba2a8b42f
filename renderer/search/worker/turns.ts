/** Lets searches and the follower take turns on the one connection: a search never sees half a batch, and never waits for a whole one. */
export interface Turns {
  /** Runs a search now, or at the end of the slice that is being written. */
  ask(job: () => void): void;
  /** Runs jobs in slices, each a transaction of its own where a search waits, else all in one. */
  write(transaction: Transaction, jobs: readonly (() => void)[]): Promise<void>;
}

interface Transaction {
  begin(): void;
  commit(): void;
  rollback(): void;
}

/** A search that comes in the middle of a slice waits at most about this long. */
const sliceMs = 20;

/** Makes the turns of one connection. */
export function createTurns(): Turns {
  const asked: (() => void)[] = [];
  let isWriting = false;

  const answerAsked = () => {
    for (const job of asked.splice(0)) job();
  };

  /** Writes until a search is waiting or nothing is left, and tells how far it came. */
  async function writeFrom(first: number, jobs: readonly (() => void)[]): Promise<number> {
    let next = first;
    while (next < jobs.length) {
      const end = performance.now() + sliceMs;
      do {
        jobs[next]?.();
        next += 1;
      } while (next < jobs.length && performance.now() < end);
      await nextTask();
      if (asked.length > 0) break;
    }
    return next;
  }

  return {
    ask(job) {
      if (isWriting) asked.push(job);
      else job();
    },
    async write(transaction, jobs) {
      let next = 0;
      while (next < jobs.length) {
        isWriting = true;
        transaction.begin();
        try {
          next = await writeFrom(next, jobs);
          transaction.commit();
        } catch (error) {
          transaction.rollback();
          throw error;
        } finally {
          isWriting = false;
          answerAsked();
        }
      }
    },
  };
}

/** Lets the messages in that have come meanwhile. A timer would wait 4 ms each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

import { randomUUID } from 'node:crypto';
import type { Lookup, LookupAnswer } from '#contract/clipper.ts';
import type { ClipperAnswer, ClipperRequest, ClipperTask } from '#contract/clipperMethods.ts';
import type { Spool } from './spool.ts';

/** What the endpoint has for the page, and the page's answers. */
export interface ClipperTasks {
  /** The next question or clip for a library; `undefined` where none came within the waiting time. */
  next(request: ClipperRequest): Promise<ClipperTask | undefined>;
  /** Tells whoever waits that there may be something to do. */
  wake(): void;
  /** Says that a delivery is done with. */
  finished(id: string): void;
  /** Asks the page; `undefined` where it does not answer in time. */
  ask(question: Lookup): Promise<LookupAnswer | undefined>;
  answer(answer: ClipperAnswer): void;
}

interface Waits {
  /** Below the 30 s after which proxies and browsers begin to take a silent request for a dead one. In milliseconds. */
  readonly taskMs?: number;
  /** In milliseconds. */
  readonly answerMs?: number;
  /** How long a library that was heard of last is the one that clips go to. In milliseconds. */
  readonly holdMs?: number;
}

/** Makes the list of what the page is to do. The page asks for it, and whatever it did not finish it is given again. */
export function createClipperTasks(
  spool: Spool,
  { taskMs = 25_000, answerMs = 3000, holdMs = 60_000 }: Waits = {},
): ClipperTasks {
  const asked: Extract<ClipperTask, { type: 'question' }>[] = [];
  const answers = new Map<string, (answer: LookupAnswer | undefined) => void>();
  const sleepers = new Set<() => void>();
  let holder = { client: '', untilMs: 0 };
  let wakes = 0;
  /** A page may still wait with the word that it is working on this one. */
  let lastFinished: string | undefined;

  /** Two browsers on one machine have a library each: clips go to one of them until it is gone. */
  const holds = (client: string): boolean => {
    if (holder.client !== client && holder.untilMs > Date.now()) return false;
    holder = { client, untilMs: Date.now() + holdMs };
    return true;
  };
  const take = async ({ client, workingOn }: ClipperRequest): Promise<ClipperTask | undefined> => {
    if (!holds(client)) return undefined;
    const question = asked.shift();
    if (question) return question;
    const delivery = await spool.first();
    if (!delivery || (delivery.id === workingOn && workingOn !== lastFinished)) return undefined;
    lastFinished = undefined;
    return { type: 'delivery', delivery };
  };
  /** Sleeps until something comes or the time is up. */
  const sleep = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const rise = () => {
        clearTimeout(timer);
        sleepers.delete(rise);
        resolve();
      };
      const timer = setTimeout(rise, ms);
      // A page that waits is no reason to keep the process alive.
      timer.unref();
      sleepers.add(rise);
    });
  const wake = () => {
    wakes += 1;
    // The one who asked last: an earlier one may be a page that was reloaded since and will never hear it.
    for (const rise of [...sleepers].reverse()) rise();
  };

  return {
    wake,
    finished(id) {
      lastFinished = id;
      wake();
    },
    async next(request) {
      const untilMs = Date.now() + taskMs;
      for (;;) {
        const seen = wakes;
        const task = await take(request);
        const leftMs = untilMs - Date.now();
        if (task || leftMs <= 0) return task;
        // What came while the disk was being looked at must not be slept through.
        if (wakes === seen) await sleep(leftMs);
      }
    },
    async ask(question) {
      const id = randomUUID();
      const { promise, resolve } = Promise.withResolvers<LookupAnswer | undefined>();
      const timer = setTimeout(() => resolve(undefined), answerMs);
      const row = { type: 'question', id, question } as const;
      asked.push(row);
      answers.set(id, resolve);
      wake();
      const answer = await promise;
      clearTimeout(timer);
      answers.delete(id);
      if (asked.includes(row)) asked.splice(asked.indexOf(row), 1);
      return answer;
    },
    answer({ id, answer }) {
      answers.get(id)?.(answer);
    },
  };
}

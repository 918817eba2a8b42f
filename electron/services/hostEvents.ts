import type { HostEvent } from '#contract/hostEvent.ts';

/** What the machine has to tell the page, kept until the page asks. */
export interface HostEvents {
  push(event: HostEvent): void;
  /** The next event, in the order of `push`; `undefined` where none came within the waiting time. */
  next(): Promise<HostEvent | undefined>;
}

/** Below the 30 s after which proxies and browsers begin to take a silent request for a dead one. */
const defaultWaitMs = 25_000;
/** Nobody presses this many menu items without a page that listens. */
const maxQueued = 100;

/** Makes an empty queue of events. */
export function createHostEvents({ waitMs = defaultWaitMs }: { readonly waitMs?: number } = {}): HostEvents {
  const queued: HostEvent[] = [];
  const waiting: ((event: HostEvent) => void)[] = [];
  return {
    push(event) {
      // The one who asked last: an earlier one may be a page that was reloaded since and will never hear it.
      const tell = waiting.pop();
      if (tell) tell(event);
      else if (queued.length < maxQueued) queued.push(event);
    },
    next() {
      const event = queued.shift();
      if (event) return Promise.resolve(event);
      return new Promise((resolve) => {
        const tell = (told: HostEvent) => {
          clearTimeout(timer);
          resolve(told);
        };
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(tell), 1);
          resolve(undefined);
        }, waitMs);
        // A page that waits is no reason to keep the process alive.
        timer.unref();
        waiting.push(tell);
      });
    },
  };
}

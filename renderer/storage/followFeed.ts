import { liveQuery } from 'dexie';
import { getLastRev } from './changeFeed.ts';
import { library } from './database.ts';

/** Somebody who follows the change feed and keeps up what follows from it. */
export interface Follower {
  /** Does one batch of what there is to do; `false` where there is nothing. */
  step(): Promise<boolean>;
}

/** Follows the change feed in the background; one tab of a profile does it for all. Gives a function that stops it. */
export function startFollower(name: string, create: () => Promise<Follower>): () => void {
  const stop = new AbortController();
  const followed = navigator.locks.request(`vigie.${name}`, { signal: stop.signal }, () => follow(create, stop.signal));
  followed.catch((error) => {
    if (!stop.signal.aborted) reportError(error);
  });
  return () => stop.abort();
}

async function follow(create: () => Promise<Follower>, stop: AbortSignal): Promise<void> {
  const follower = await create();
  while (!stop.aborted) {
    const seen = await getLastRev();
    try {
      while (!stop.aborted && (await follower.step()));
    } catch (error) {
      // What could not be read or written now is still ahead of the cursor; the next change is the next try.
      reportError(error);
    }
    await revAbove(seen, stop);
  }
}

/** Waits for a write in any tab. */
export function revAbove(seen: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      subscription.unsubscribe();
      stop.removeEventListener('abort', done);
      resolve();
    };
    const subscription = liveQuery(getLastRev).subscribe({ next: (rev) => rev > seen && done(), error: reject });
    stop.addEventListener('abort', done);
  });
}

/** A number that a follower keeps, such as how far it has come; 0 where it has kept none. */
export async function getCounter(name: string): Promise<number> {
  return (await library.counters.get(name))?.value ?? 0;
}

/** Keeps numbers of a follower. */
export async function saveCounters(values: Readonly<Record<string, number>>): Promise<void> {
  await library.counters.bulkPut(Object.entries(values).map(([name, value]) => ({ name, value })));
}

import { liveQuery } from 'dexie';
import { getLastRev } from './changeFeed.ts';
import { createTagger } from './tagger.ts';

/**
 * Finds the known names in every note that is new or changed, and in all of them where a name is new, and keeps them as suggestions. One
 * tab of a profile does it for all. Gives a function that stops it.
 */
export function startTagging(): () => void {
  const stop = new AbortController();
  const followed = navigator.locks.request('vigie.tagging', { signal: stop.signal }, () => follow(stop.signal));
  followed.catch((error) => {
    if (!stop.signal.aborted) reportError(error);
  });
  return () => stop.abort();
}

async function follow(stop: AbortSignal): Promise<void> {
  const tagger = await createTagger();
  while (!stop.aborted) {
    const seen = await getLastRev();
    try {
      while (!stop.aborted && (await tagger.step()));
    } catch (error) {
      // What could not be read or written now is still ahead of the cursor; the next change is the next try.
      reportError(error);
    }
    await revAbove(seen, stop);
  }
}

/** Waits for a write in any tab. */
function revAbove(seen: number, stop: AbortSignal): Promise<void> {
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

import type { Host } from '#contract/hostMethods.ts';
import { getLastRev } from '#storage/changeFeed.ts';

/** What is not on the disk by then does not get there now. */
const patienceMs = 30_000;
const lookEveryMs = 200;

/** Waits until everything that was written up to now is in the folder; tells whether it is. */
export async function waitUntilSaved(host: Host, longestMs: number = patienceMs): Promise<boolean> {
  const lastRev = await getLastRev();
  const end = performance.now() + longestMs;
  do {
    const { lastRev: savedRev = 0 } = await host.journalState({});
    if (savedRev >= lastRev) return true;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  } while (performance.now() < end);
  return false;
}

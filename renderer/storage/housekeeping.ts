import { believedNow } from './believedClock.ts';
import { collectAssets } from './collectAssets.ts';
import { removeExpiredNotes } from './emptyTrash.ts';
import { announceWindow } from './windowStart.ts';

/** Long enough for the window to be in use: what goes has waited for weeks. */
const startDelayMs = 60_000;
const everyMs = 24 * 3_600_000;

/**
 * Deletes, after the start and then daily, what nobody can want any more: notes whose time in the trash is over, and pictures that nothing shows. One window
 * of a profile does it for all. Gives a function that stops it.
 */
export function startHousekeeping(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const keeping = announceWindow().then(() =>
    navigator.locks.request('vigie.housekeeping', { signal }, async () => {
      for (let delayMs = startDelayMs; !signal.aborted; delayMs = everyMs) {
        await pause(delayMs, signal);
        // What failed, as on a full disk, is tried again tomorrow.
        if (!signal.aborted) await keepHouse(signal).catch(reportError);
      }
    }),
  );
  keeping.catch((error) => {
    if (!signal.aborted) reportError(error);
  });
  return () => stop.abort();
}

async function keepHouse(signal: AbortSignal): Promise<void> {
  await removeExpiredNotes(await believedNow(new Date().toISOString()));
  await collectAssets(signal);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}

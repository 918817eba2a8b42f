import type { Page } from '@playwright/test';

/** How long it took to find what is like one clip, in milliseconds, and how much of it was the index alone. */
export interface LookupTimes {
  readonly index: readonly number[];
  readonly whole: readonly number[];
  /** The longest piece for which the page could do nothing else, of each look-up. */
  readonly blocked: readonly number[];
  /** How many look-alikes they found in all. */
  readonly found: number;
}

/** Makes the fingerprints of every clip of the library as the app does in the background; gives the clips a second. */
export function measureFingerprints(harness: Page, clips: number): Promise<number> {
  return harness.evaluate(async (count) => {
    const { startFingerprinting } =
      await window.load<typeof import('#storage/fingerprinter.ts')>('storage/fingerprinter.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const start = performance.now();
    const stop = startFingerprinting();
    while ((await library.fingerprints.count()) < count) await new Promise((resolve) => setTimeout(resolve, 250));
    stop();
    return (1000 * count) / (performance.now() - start);
  }, clips);
}

/** Looks up what is like each of some clips. */
export function measureLookups(harness: Page, noteIds: readonly string[]): Promise<LookupTimes> {
  return harness.evaluate(async (ids) => {
    const { listLookalikeCandidates } =
      await window.load<typeof import('#storage/lookalikes.ts')>('storage/lookalikes.ts');
    const { rankLookalikes } =
      await window.load<typeof import('#domain/rankLookalikes.ts')>('domain/rankLookalikes.ts');
    const times = { index: [] as number[], whole: [] as number[], blocked: [] as number[], found: 0 };
    for (const id of ids) {
      const start = performance.now();
      const lookup = await listLookalikeCandidates(id);
      const found = performance.now();
      let [last, blocked] = [found, 0];
      if (lookup) {
        const steps = rankLookalikes(lookup.text, lookup.candidates);
        for (let step = steps.next(); ; step = steps.next()) {
          blocked = Math.max(blocked, performance.now() - last);
          last = performance.now();
          if (!step.done) continue;
          times.found += step.value.length;
          break;
        }
      }
      times.index.push(found - start);
      times.whole.push(performance.now() - start);
      times.blocked.push(blocked);
    }
    return times;
  }, noteIds);
}

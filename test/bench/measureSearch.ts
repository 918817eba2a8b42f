import type { Page } from '@playwright/test';
import type { QueryClass } from './searchQueries.ts';

/** How long each keystroke took, in milliseconds: Vigie's search, and the scan of every text that it is held against. */
export interface KeystrokeTimes {
  readonly search: readonly number[];
  readonly scan: readonly number[];
}

/** Types every query letter by letter in a harness page, searching after each letter, and scanning all texts for the same right beside it. */
export function measureSearch(harness: Page, { queries }: QueryClass): Promise<KeystrokeTimes> {
  return harness.evaluate(typeQueries, queries);
}

/** Waits until the index has caught up with the library. */
export async function waitForIndex(harness: Page, clips: number): Promise<void> {
  await harness.evaluate(async (expected) => {
    const { search } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
    for (;;) {
      const { progress } = await search('a', { limit: 1 });
      if (progress.indexed >= progress.total && progress.total >= expected) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, clips);
}

/** Runs in the page. */
async function typeQueries(queries: readonly string[]): Promise<KeystrokeTimes> {
  const { search } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
  const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
  const { fold } = await window.load<typeof import('#domain/fold.ts')>('domain/fold.ts');
  const rows = 30;
  const texts: string[] = [];
  await library.bodies.each(({ text }) => texts.push(fold(text)));
  const searchMs: number[] = [];
  const scanMs: number[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      const typed = query.slice(0, length);
      const start = performance.now();
      await search(typed, { limit: rows });
      const found = performance.now();
      const words = fold(typed).split(/[\s"]+/);
      texts.filter((text) => words.every((word) => text.includes(word)));
      searchMs.push(found - start);
      scanMs.push(performance.now() - found);
    }
  }
  return { search: searchMs, scan: scanMs };
}

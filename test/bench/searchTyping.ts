import type { Page } from '@playwright/test';

/** Types searches letter by letter in a harness page, asking after each letter for what can be had at once; milliseconds until the rows are in the window. */
export function typeInHarness(harness: Page, queries: readonly string[]): Promise<number[]> {
  return harness.evaluate(async (typed) => {
    const { search } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
    const times: number[] = [];
    for (const query of typed) {
      for (let length = 1; length <= query.length; length += 1) {
        const start = performance.now();
        await search(query.slice(0, length), { limit: 12, stage: 'first' });
        times.push(performance.now() - start);
      }
    }
    return times;
  }, queries);
}

/** One answer that ranks everything. */
export interface ExactAnswer {
  readonly ms: number;
  readonly total: number;
  /** Everything was ranked, not the newest hits only. */
  readonly isWhole: boolean;
}

/** Asks for everything, ranked, as after a pause. */
export function askExactly(harness: Page, query: string): Promise<ExactAnswer> {
  return harness.evaluate(async (text) => {
    const { search } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
    const start = performance.now();
    const { total, ranking, isLeast } = await search(text, { limit: 12, stage: 'exact' });
    return { ms: performance.now() - start, total, isWhole: ranking === 'exact' && !isLeast };
  }, query);
}

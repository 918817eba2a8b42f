import type { Page } from '@playwright/test';

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

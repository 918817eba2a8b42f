import type { Page } from '@playwright/test';
import { clipAddress } from '#fixtures/clipping.ts';
import { hostilePages } from '#fixtures/hostilePages.ts';
import { serveSite } from '#fixtures/webServer.ts';

const heavy = ['twenty megabytes of paragraphs', 'ten thousand images', 'fifty thousand nested boxes'];

/** The longest that the window was held up while heavy pages were fetched, read and written, without showing them; in milliseconds. Source: W3C Long Tasks. */
export async function measureBlocking(harness: Page): Promise<number> {
  const site = await serveSite(
    Object.fromEntries(heavy.map((name, at) => [`/${at}`, { body: hostilePages[name]?.html ?? '' }])),
  );
  await harness.evaluate(() => {
    const held = { longestMs: 0 };
    Object.assign(window, { held });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.longestMs = Math.max(held.longestMs, duration);
    }).observe({ type: 'longtask' });
  });
  for (const at of heavy.keys()) await clipAddress(harness, `${site.origin}/${at}`);
  await site.close();
  // A task is told of after its end; what is shorter than 50 ms is not told of at all.
  return harness.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { held } = window as unknown as { held: { longestMs: number } };
    return held.longestMs;
  });
}

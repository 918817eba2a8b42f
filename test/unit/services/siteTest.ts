import { test as base, expect } from '@playwright/test';
import type { FetchedPage } from '#contract/hostMethods.ts';
import { type Routes, type Site, serveSite } from '#fixtures/webServer.ts';

interface Fixtures {
  /** Serves a site until the test is over. */
  serve(routes: Routes): Promise<Site>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for
  serve: async ({}, use) => {
    const sites: Site[] = [];
    await use(async (routes) => {
      const site = await serveSite(routes);
      sites.push(site);
      return site;
    });
    await Promise.all(sites.map((site) => site.close()));
  },
});
export { expect };

/** The text of a page, in the encoding that was found for it. */
export function textOf({ bytesBase64, encoding }: FetchedPage): string {
  return new TextDecoder(encoding).decode(Buffer.from(bytesBase64, 'base64'));
}

import { expect, type Page } from '@playwright/test';
import { type Site, serveSite } from '#fixtures/webServer.ts';

const title = 'Northwind opens a battery plant near Lyon';
const passage = 'The plant will employ four hundred people when its second line starts in spring.';
const paragraph =
  'Northwind said on Tuesday that it has opened a battery plant near Lyon, its third in Europe and its first outside Germany.';

/** A web site with one article, which is at `/plant`. */
export function serveArticle(): Promise<Site> {
  const body = `<article><h1>${title}</h1><p>${paragraph}</p><p>${passage}</p><p>${paragraph}</p></article>`;
  return serveSite({
    '/plant': { body: `<!doctype html><html lang="en"><title>${title}</title><body>${body}</body></html>` },
  });
}

/** Clips the article by the dialog, which is open, as a person would. */
export async function clipArticle(page: Page, site: Site): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Clip' });
  await dialog.getByLabel('Web address').fill(`${site.origin}/plant`);
  await dialog.getByRole('button', { name: 'Clip', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** The article stands in the list, and opened from there it is read in the reader. */
export async function expectArticle(page: Page): Promise<void> {
  await page.getByRole('option', { name: title }).click();
  await expect(page.getByRole('main').getByText(passage)).toBeVisible();
}

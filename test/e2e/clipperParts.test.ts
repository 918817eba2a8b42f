import type { Page } from '@playwright/test';
import { readerText } from '#fixtures/analyst.ts';
import { pairBrowser, samplePng } from '#fixtures/clipper.ts';
import { expect, test } from '#fixtures/extension.ts';
import { type Routes, serveSite } from '#fixtures/webServer.ts';

const routes: Routes = {
  '/favicon.ico': { status: 204 },
  '/report': {
    body: `<!doctype html><title>Quarterly report</title><link rel="canonical" href="/report">
      <main><h1>Quarterly report</h1>
      <p id="first">Renault sold <b>two million</b> cars. ${'The report goes on with many more words. '.repeat(20)}</p>
      <table id="table"><tr><th>Year</th><th>Cars</th></tr><tr><td id="cell">2025</td><td>2.1 m</td></tr></table>
      <p><a id="link" href="/linked">The linked page</a></p>
      <figure><img id="chart" src="/chart.png" alt="Cars a year"><figcaption>Cars sold, by year</figcaption></figure></main>`,
  },
  '/linked': {
    body: `<title>Behind the link</title><article><p>${'Words of the linked page. '.repeat(30)}</p></article>`,
  },
  '/chart.png': { headers: { 'content-type': 'image/png' }, body: samplePng },
};

/** Selects what is in an element. */
const select = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element));
const inbox = (app: Page) => app.getByRole('listbox', { name: 'Inbox' }).getByRole('option');

test('a selection, a picture and a link are clipped from the menu, each a note that cites the page', async ({
  app,
  extension,
  machine,
}) => {
  const site = await serveSite(routes);
  const page = await app.context().newPage();
  await page.goto(`${site.origin}/report`);
  await pairBrowser(app, page, extension);
  await app.goto(new URL('#/inbox', app.url()).href);

  await select(page, '#first b');
  await extension.chooseFromMenu(page, 'selection', { selectionText: 'two million' });
  await expect(inbox(app)).toHaveCount(1);
  await select(page, '#cell');
  await extension.chooseFromMenu(page, 'selection', { selectionText: '2025' });
  await expect(inbox(app)).toHaveCount(2);
  await extension.chooseFromMenu(page, 'image', { srcUrl: `${site.origin}/chart.png` });
  await expect(inbox(app)).toHaveCount(3);
  await extension.chooseFromMenu(page, 'link', { linkUrl: `${site.origin}/linked` });
  await expect(inbox(app).filter({ hasText: 'Behind the link' })).toBeVisible();
  // None of these is the page itself, which is a clip of its own.
  await extension.chooseFromMenu(page, 'page', {});
  await expect(inbox(app)).toHaveCount(5);
  await expect(inbox(app).filter({ hasText: 'Quarterly report' })).toHaveCount(1);

  await app.bringToFront();
  await inbox(app).filter({ hasText: 'two million', hasNotText: 'Quarterly' }).click();
  await expect(readerText(app)).toHaveText('two million');
  await expect(app.getByRole('main').getByText('127.0.0.1', { exact: true })).toBeVisible();
  await expect(app.getByRole('button', { name: 'Open the original page' })).toBeVisible();
  await inbox(app).filter({ hasText: 'Cars sold', hasNotText: 'Quarterly' }).click();
  await expect(readerText(app).getByRole('img', { name: 'Cars a year' })).toHaveAttribute('src', /^blob:/);
  await expect(readerText(app)).toContainText('Cars sold, by year');
  await site.close();
  expect(machine.errors).toEqual([]);
});

test('the shortcut clips what is selected, or else the page, and the popup either', async ({ app, extension }) => {
  const site = await serveSite(routes);
  const page = await app.context().newPage();
  await page.goto(`${site.origin}/report`);
  await pairBrowser(app, page, extension);
  await app.goto(new URL('#/inbox', app.url()).href);
  const commands = await extension.background.evaluate(() => chrome.commands.getAll());
  // Keys that the browser has already would not be given.
  expect(commands.map(({ shortcut }) => shortcut)).toEqual(['Alt+Shift+V', 'Alt+Shift+S']);

  await select(page, '#table');
  await extension.pressShortcut(page, 'clip-now');
  await expect(inbox(app)).toHaveCount(1);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await extension.pressShortcut(page, 'clip-now');
  await expect(inbox(app).filter({ hasText: 'Quarterly report' })).toHaveCount(1);
  await select(page, '#first');
  const popup = await extension.clickButton(page);
  await popup.press('Enter');
  // Pictures are waited for, and it stays a moment to say that it is done.
  await expect.poll(popup.isClosed, { timeout: 20_000 }).toBe(true);
  await expect(inbox(app)).toHaveCount(3);
  await app.bringToFront();
  await inbox(app).filter({ hasText: '2.1 m' }).click();
  await expect(readerText(app).getByRole('table').getByRole('row')).toHaveCount(2);
  await site.close();
});

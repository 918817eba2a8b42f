import type { Locator, Page } from '@playwright/test';
import { openClipDialog, paste } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { giveFiles } from '#fixtures/giveFiles.ts';
import { collectionLink } from '#fixtures/ownNotes.ts';
import { type SlowSite, serveSlowSite } from '#fixtures/slowSite.ts';
import { serveSite } from '#fixtures/webServer.ts';

// Browsers are closed and killed here.
test.use({ ownBrowser: true });

/** The preview that opens before anything is fetched. */
const previewOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Clip a list of pages' });

const batchOf = (page: Page, name: string): Locator =>
  page.getByRole('main').getByRole('region', { name, exact: true });

const addressesOf = (site: SlowSite, count: number) =>
  Array.from({ length: count }, (_, index) => `${site.origin}/${index + 1}`);

const failing = (error: string) => !error.includes('404 (Not Found)');

test('bookmarks are looked at first, chosen by folder, and clipped in sight', async ({ machine }) => {
  const site = await serveSlowSite('Ada', 6);
  const [first, second, third, fourth] = addressesOf(site, 4);
  const page = await machine.open();
  await expect(page.getByText('The inbox is empty')).toBeVisible();
  await paste(page.locator('body'), { 'text/plain': first ?? '' });
  await expect(page.getByRole('listbox', { name: 'Inbox' }).getByRole('option')).toHaveText(/Ada 1/);
  const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1><DL><p>
    <DT><H3>Rivals</H3><DL><p><DT><A HREF="${first}">One</A><DT><A HREF="${second}#x">Two</A>
      <DT><H3>Asia</H3><DL><p><DT><A HREF="${third}" TAGS="chat">Three</A></DL><p></DL><p>
    <DT><H3>Recipes</H3><DL><p><DT><A HREF="${fourth}">Cake</A><DT><A HREF="${second}">Again</A></DL><p>
    <DT><A HREF="javascript:alert(1)">Bookmarklet</A><DT><A HREF="${site.origin}/404">Gone</A></DL>`;
  await giveFiles(page, 'drop', [{ name: 'bookmarks.html', content: bookmarks }]);
  const preview = previewOf(page);
  await expect(preview).toContainText('7 addresses in bookmarks.html');
  await expect(preview.getByRole('listitem')).toContainText([
    '4 new',
    '1 clipped already; it stays as it is',
    '1 repeats the page of another',
    '1 left out, as it is no web page:',
  ]);
  await expect(preview.getByRole('checkbox', { name: 'Make a topic of its tag' })).not.toBeChecked();
  await preview.getByRole('checkbox', { name: 'Asia' }).uncheck();
  await expect(preview.getByRole('button', { name: 'Clip 3 pages' })).toBeEnabled();
  await expect(preview.getByRole('checkbox', { name: 'Rivals' })).not.toBeChecked();
  await preview.getByRole('checkbox', { name: 'Recipes' }).uncheck();
  expect(await violationsOf(page)).toEqual([]);
  expect(site.requested).toEqual(['/1']);
  await preview.getByRole('button', { name: 'Clip 2 pages' }).click();

  await expect(page).toHaveURL(/#\/queue/);
  const batch = batchOf(page, 'bookmarks.html');
  await expect(batch).toContainText('3 of 3 · 1 clipped already · 1 failed · Finished');
  await expect(batch.getByRole('listitem')).toContainText([
    /Ada 1.*Clipped already/s,
    /Ada 2.*Clipped/s,
    /Gone.*Failed/s,
  ]);
  await expect(batch.getByRole('listitem').last()).toContainText('The site has no such page');
  expect(await violationsOf(page)).toEqual([]);

  await batch.getByRole('link', { name: 'Ada 2' }).click();
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toHaveValue('Ada 2');
  await expect(page.getByRole('complementary').getByRole('definition')).toHaveText(['bookmarks.html', 'Rivals']);
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await batch.getByRole('button', { name: 'Remove from this list' }).click();
  await expect(page.getByText('The queue is empty')).toBeVisible();
  await collectionLink(page, 'Inbox').click();
  await expect(collectionLink(page, 'Queue')).toBeHidden();
  await site.close();
  expect(machine.errors.filter(failing)).toEqual([]);
});

test('a batch is paused, goes on, is given up and taken up again; what failed is tried again', async ({ machine }) => {
  const site = await serveSlowSite('Ada', 8, true);
  let isBack = false;
  const other = await serveSite({
    '/lost': (_request, response) => {
      response.writeHead(isBack ? 200 : 404, { 'content-type': 'text/html' });
      response.end(`<title>Found</title><p>${'Words of an article. '.repeat(20)}</p>`);
    },
  });
  const page = await machine.open();
  await expect(page.getByText('The inbox is empty')).toBeVisible();
  const dialog = await openClipDialog(page);
  await dialog.getByLabel('Or text').fill([`${other.origin}/lost`, ...addressesOf(site, 8)].join('\n'));
  await dialog.getByRole('button', { name: 'Clip', exact: true }).click();
  await expect(previewOf(page)).toContainText('9 pasted addresses');
  await expect(previewOf(page).getByRole('button', { name: 'Clip 9 pages' })).toBeFocused();
  await page.keyboard.press('Enter');
  const batch = batchOf(page, 'Pasted addresses');
  await expect(collectionLink(page, 'Queue')).toContainText('8');
  await batch.getByRole('button', { name: 'Pause' }).click();
  await expect(batch).toContainText('Paused');
  site.letGo();
  // What had begun is finished, and nothing else begins.
  await expect(batch).toContainText('3 of 9 · 1 failed · Paused');
  expect(site.requested).toHaveLength(2);
  await batch.getByRole('button', { name: 'Cancel' }).click();
  await expect(batch).toContainText('Given up');
  await expect(collectionLink(page, 'Queue')).not.toContainText(/\d/);
  await batch.getByRole('button', { name: 'Resume' }).click();
  await collectionLink(page, 'Inbox').click();
  await expect(page.getByText('Pasted addresses: 8 clipped, 1 failed.')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await expect(batch).toContainText('9 of 9 · 1 failed · Finished');
  expect(site.most()).toBe(2);
  isBack = true;
  await batch.getByText('Failed 1', { exact: true }).click();
  await batch
    .getByRole('listitem')
    .getByRole('button', { name: /^Try again/ })
    .click();
  await expect(batch).toContainText('9 of 9 · Finished');
  await expect(collectionLink(page, 'Inbox')).toContainText('9');
  await Promise.all([site.close(), other.close()]);
  expect(machine.errors.filter(failing)).toEqual([]);
});

test('a batch goes on where the browser was closed in the middle, and each page is clipped once', {
  tag: '@long',
}, async ({ machine }) => {
  const sites = await Promise.all(['Ada', 'Bea', 'Cid'].map((name) => serveSlowSite(name, 10)));
  const page = await machine.open();
  const rows = sites.flatMap((site) => addressesOf(site, 10).map((url, index) => `"Entry, ${index}",${url}`));
  await giveFiles(page, 'drop', [{ name: 'list.csv', content: ['title,url', ...rows].join('\n') }]);
  await previewOf(page).getByRole('button', { name: 'Clip 30 pages' }).click();
  await expect(batchOf(page, 'list.csv')).toContainText(/[4-9] of 30/);
  await machine.killBrowser();
  const again = await machine.open({ hash: '#/queue' });
  await machine.openTab('#/inbox');
  await expect(batchOf(again, 'list.csv')).toContainText('30 of 30 · Finished', { timeout: 40_000 });
  await expect(collectionLink(again, 'Inbox')).toContainText('30');
  await expect(batchOf(again, 'list.csv').getByRole('progressbar')).toHaveAttribute('aria-valuetext', /30 of 30/);
  for (const site of sites) {
    expect(site.most()).toBeLessThanOrEqual(2);
    expect(new Set(site.requested).size).toBe(10);
    await site.close();
  }
});

test('ten thousand addresses are taken, and the window can be used meanwhile', { tag: '@long' }, async ({
  machine,
}) => {
  const page = await machine.open();
  const urls = Array.from({ length: 10_000 }, (_, index) => `http://10.0.0.1/${index}`);
  await giveFiles(page, 'drop', [{ name: 'large.txt', content: urls.join('\n') }]);
  await expect(previewOf(page)).toContainText('10000 addresses in large.txt');
  await previewOf(page).getByRole('button', { name: 'Clip 10000 pages' }).click();
  const batch = batchOf(page, 'large.txt');
  await batch.getByRole('button', { name: 'Pause' }).click();
  await expect(batch).toContainText(/of 10,000 .* Paused/);
  const list = batch.getByRole('region', { name: 'Pages of large.txt' });
  await list.focus();
  await page.keyboard.press('End');
  await expect(list.getByRole('listitem').last()).toContainText('10.0.0.1/9999');
  await expect(list.getByRole('listitem').last()).toHaveAttribute('aria-posinset', '10000');
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: 'Inbox' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeVisible();
});

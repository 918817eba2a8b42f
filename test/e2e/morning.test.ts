import type { Page } from '@playwright/test';
import { type MorningRecord, ownArticle, ownRecord } from '#fixtures/alibabaArticle.ts';
import {
  checkSearches,
  clipAddress,
  clipText,
  readerText,
  recordEvent,
  selectPassage,
  tagName,
} from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { serveSite } from '#fixtures/webServer.ts';

// A whole morning is many steps; a busy machine takes its time for them.
test.setTimeout(240_000);

type Open = (hash?: string) => Promise<Page>;

/** Tags every name of the record, and gives those that have them their names in Chinese on their own pages. */
async function tagEverything(open: Open, { entities }: MorningRecord): Promise<void> {
  let page = await open();
  for (const { name, kind } of entities) {
    await tagName(page, name, { kind });
    await expect(page.getByRole('button', { name: new RegExp(`^${name}, (the subject|mentioned)`) })).toBeVisible();
  }
  page = await open();
  const noteHash = new URL(page.url()).hash;
  for (const { name, aliases } of entities) {
    for (const alias of aliases) {
      await page.getByRole('button', { name: new RegExp(`^${name}, `) }).click();
      await page.getByRole('textbox', { name: 'Add another name' }).fill(alias);
      await page.getByRole('textbox', { name: 'Add another name' }).press('Enter');
      await expect(page.getByRole('button', { name: `Remove ${alias}` })).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(noteHash.replace(/[?]/g, '\\$&')));
    }
  }
}

async function recordEverything(open: Open, { events }: MorningRecord): Promise<void> {
  let page = await open();
  for (const event of events) {
    await recordEvent(page, event);
    await expect(page.getByRole('article', { name: event.type, exact: true })).toBeVisible();
    page = await open();
  }
}

/** Every event stands in the timeline and leads back to its passage. */
async function checkTimeline(page: Page, { events }: MorningRecord): Promise<void> {
  await page.goto(new URL('#/timeline?as=list', page.url()).href);
  for (const { type, passage } of events) {
    const card = page.getByRole('main').getByRole('article', { name: type });
    await card.getByRole('link', { name: passage }).click();
    await expect(
      readerText(page).locator('mark, [data-excerpt-id], .excerpt').filter({ hasText: passage }).first(),
    ).toBeInViewport();
    await page.goBack();
  }
  await page.getByRole('combobox', { name: 'Event type' }).click();
  await page.getByRole('option', { name: 'Partnership', exact: true }).click();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
}

test('an analyst clips a page, tags names, records events and finds all of it again, offline', async ({ machine }) => {
  const site = await serveSite({ '/alibaba': { body: ownArticle() } });
  let page = await machine.open();
  await clipAddress(page, `${site.origin}/alibaba`);
  await expect(readerText(page)).toContainText('La trêve entre deux champions');
  await expect(page.getByRole('main')).toContainText('Camille Aubry');
  await expect(page.getByRole('main')).toContainText('August 2, 2013');
  await site.close();

  const same: Open = async () => page;
  await tagEverything(same, ownRecord);
  await recordEverything(same, ownRecord);
  await checkTimeline(page, ownRecord);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await checkSearches(page, 'Alibaba ferme la porte', ownRecord);
  const origin = new URL(page.url()).origin;
  expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([]);

  // Another day, another article: the names are there before the analyst is.
  await clipText(page, 'Tencent and 阿里巴巴 talk\n\nAnalysts expect 腾讯 to answer the ban of WeChat on Taobao.');
  await expect(page.getByRole('button', { name: 'Tencent, suggested' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Alibaba, suggested' })).toBeVisible();
  await page.getByRole('button', { name: 'Tencent, suggested' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Tencent, (the subject|mentioned)/ })).toBeVisible();
  page = await machine.open({ hash: new URL(page.url()).hash });
  await expect(page.getByRole('button', { name: /^Tencent, (the subject|mentioned)/ })).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test.describe(() => {
  test.use({ ownBrowser: true });

  test('the browser is closed after each step, and everything is there', { tag: '@long' }, async ({ machine }) => {
    const site = await serveSite({ '/alibaba': { body: ownArticle() } });
    let page = await machine.open();
    await clipAddress(page, `${site.origin}/alibaba`);
    await expect(readerText(page)).toContainText('La trêve entre deux champions');
    const { hash } = new URL(page.url());
    const again: Open = async () => {
      await machine.closeBrowser();
      page = await machine.open({ hash });
      await expect(readerText(page)).toContainText('La trêve entre deux champions');
      return page;
    };
    // Alibaba, WeChat and Taobao take part in the first event.
    const entities = ownRecord.entities.filter(({ name }) => ['Alibaba', 'WeChat', 'Taobao'].includes(name));
    const part = { entities, events: ownRecord.events.slice(0, 1), searches: ownRecord.searches.slice(0, 4) };
    await tagEverything(again, part);
    await recordEverything(again, part);
    await checkSearches(await again(), 'Alibaba ferme la porte', part);
    await site.close();
    expect(machine.errors).toEqual([]);
  });
});

test('one click leads back to a passage after the text around it has changed', { tag: '@long' }, async ({
  machine,
}) => {
  const page = await machine.open();
  await clipText(
    page,
    'Renault signs\n\nFirst paragraph.\n\nRenault signed a partnership with Nissan on Monday.\n\nLast paragraph.',
  );
  await tagName(page, 'Renault', { kind: 'Company' });
  await recordEvent(page, {
    passage: 'signed a partnership with Nissan',
    type: 'Partnership',
    participants: [['Renault', 'party']],
  });
  await selectPassage(page, 'First');
  await page.keyboard.press('Enter');
  await page.keyboard.type('A much longer opening that pushes everything along, and then the first');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toContainText('Saved');
  const { hash } = new URL(page.url());
  const reopened = await machine.open({ hash });
  await reopened.getByRole('link', { name: 'signed a partnership with Nissan' }).click();
  await expect(readerText(reopened).getByText('signed a partnership with Nissan')).toBeInViewport();
});

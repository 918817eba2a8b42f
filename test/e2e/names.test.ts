import type { Locator, Page } from '@playwright/test';
import { clipText, makeCompany, readerText } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { tabTo } from '#fixtures/keyboard.ts';

const article = `Un opérateur et un fruit

Orange est une couleur. Apple, Inc. vend des téléphones, et Tencent vend des jeux vidéo aux clients du monde entier.

${'Les analystes attendaient cette décision depuis longtemps. '.repeat(12)}`;

function chips(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Companies and names' });
}

function searchStatus(page: Page): Locator {
  return page.getByRole('region', { name: 'Search for new names' });
}

async function goToInbox(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Collections' })
    .getByRole('link', { name: /^Inbox/ })
    .click();
}

test('a name that is also a word waits at the end as doubtful, is left out of “accept all”, and is accepted by key', async ({
  machine,
}) => {
  const page = await machine.open();
  for (const name of ['Orange', 'Apple', 'Tencent']) await makeCompany(page, name);
  await goToInbox(page);
  await clipText(page, article);
  const chip = (name: string) => chips(page).getByRole('button', { name, exact: true });
  const names = chips(page).locator('[data-roving]');
  await expect(names).toHaveText(['Apple', 'Tencent', 'Orange?']);
  await expect(chip('Orange, doubtful')).toBeVisible();
  await expect(readerText(page).locator('[data-name="doubtful"]')).toHaveText(['Orange']);

  await tabTo(page, chip('Apple, suggested'));
  await page.keyboard.press('a');
  await expect(chip('Apple, the subject')).toBeVisible();
  await expect(chip('Tencent, the subject')).toBeVisible();
  await expect(chip('Orange, doubtful')).toBeVisible();
  await page.keyboard.press('End');
  await expect(chip('Orange, doubtful')).toBeFocused();
  await expect(chips(page)).toHaveAccessibleDescription(/also another word or somebody else’s/);
  await page.keyboard.press('Enter');
  await expect(chip('Orange, the subject')).toBeVisible();
  await expect(readerText(page).locator('[data-name="doubtful"]')).toHaveCount(0);
  expect(machine.errors).toEqual([]);
});

test('a new alias is looked for in all notes, says in how many it was found, and is undone with its suggestions', async ({
  machine,
}) => {
  const page = await machine.open();
  await makeCompany(page, 'Tencent');
  await goToInbox(page);
  for (const text of ['Le manchot (鹅厂) embauche.', '鹅厂招聘。', 'Tencent recrute.']) await clipText(page, text);
  // By then all of them have been searched for the names that there were.
  await chips(page).getByRole('button', { name: 'Tencent, suggested' }).click();
  await chips(page).getByRole('button', { name: 'Tencent, the subject' }).click();
  const alias = page.getByRole('textbox', { name: 'Add another name' });
  await alias.fill('鹅厂');
  await alias.press('Enter');
  await expect(searchStatus(page).getByRole('status')).toHaveText(/鹅厂: suggested in 2 notes\./);
  await goToInbox(page);
  await page.getByRole('option', { name: /Le manchot/ }).click();
  await expect(chips(page).getByRole('button', { name: 'Tencent, suggested' })).toBeVisible();

  await searchStatus(page).getByRole('button', { name: 'Undo' }).click();
  await expect(chips(page)).toBeHidden();
  await expect(searchStatus(page).getByRole('status')).toBeEmpty();
  await page.getByRole('link', { name: /^Companies/ }).click();
  await page.getByRole('option', { name: /^Tencent/ }).click();
  await expect(page.getByRole('article', { name: 'Tencent', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove 鹅厂' })).toBeHidden();
  expect(machine.errors).toEqual([]);
});

test('a note with 500 names shows the first of them and the rest on demand', { tag: '@long' }, async ({ machine }) => {
  test.slow();
  const page = await machine.open();
  await makeCompany(page, 'Conglomerate');
  await page.evaluate(layNames, 500);
  await page.reload();
  await goToInbox(page);
  await clipText(page, Array.from({ length: 500 }, (_, number) => `Firma${number}`).join(', '));
  await expect(chips(page).locator('[data-roving]')).toHaveCount(40, { timeout: 30_000 });
  await chips(page).getByRole('button', { name: 'Show 460 more' }).click();
  await expect(chips(page).locator('[data-roving]')).toHaveCount(500);
  await chips(page).locator('[data-roving]').first().focus();
  await page.keyboard.press('End');
  await expect(chips(page).locator('[data-roving]').last()).toBeFocused();
  expect(machine.errors).toEqual([]);
});

/** Gives the one company of the library so many sisters from outside; runs in the page. */
async function layNames(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('vigie');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const read = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const transaction = database.transaction(['entities', 'counters'], 'readwrite');
  const entities = transaction.objectStore('entities');
  const [model] = await read(entities.getAll());
  const { value: rev } = await read(transaction.objectStore('counters').get('rev'));
  for (let number = 0; number < count; number += 1) {
    const key = `firma${number}`;
    const id = `01930000-0000-7000-9000-${String(number).padStart(12, '0')}`;
    entities.put({ ...model, id, rev: rev + 1 + number, name: `Firma${number}`, nameKeys: [key], sortKey: key });
  }
  transaction.objectStore('counters').put({ name: 'rev', value: rev + count });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

test('doubtful names and what came of a search pass axe', { tag: '@long' }, async ({ machine }) => {
  test.slow();
  const page = await machine.open();
  await makeCompany(page, 'Tencent');
  await goToInbox(page);
  await clipText(page, article);
  await expect(chips(page).getByRole('button', { name: 'Tencent, suggested' })).toBeVisible();
  await makeCompany(page, 'Orange');
  await expect(searchStatus(page).getByRole('button', { name: 'Undo' })).toBeVisible();
  await goToInbox(page);
  await page.getByRole('option', { name: /Un opérateur/ }).click();
  await expect(chips(page).getByRole('button', { name: 'Orange, doubtful' })).toBeVisible();
  expect(await violationsOf(page, 'nav[aria-label="Collections"]', '[role="toolbar"][aria-describedby]')).toEqual([]);
});

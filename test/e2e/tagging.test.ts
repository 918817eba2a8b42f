import type { Locator, Page } from '@playwright/test';
import { clipText, makeCompany, selectPassage, undoOf } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { tabTo } from '#fixtures/keyboard.ts';

const article = `Alibaba bloque WeChat

Le géant chinois du commerce en ligne Alibaba (阿里巴巴集团) bloque l’accès à WeChat depuis Taobao, a indiqué le groupe jeudi.

${'Les analystes attendaient cette décision depuis longtemps. '.repeat(20)}

À Pékin, Baidu n’a pas commenté. Компания Яндекс тоже. Les clients de Tencent protestent, et les marchés attendent la suite.`;

function chips(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Companies and names' });
}

/** Clips text through the dialog and waits until it is the open note. */
async function clip(page: Page, text: string): Promise<void> {
  await clipText(page, text);
  await expect(page.getByRole('main')).toContainText(text.slice(-20));
}

test('names come by themselves and are accepted, graded and refused with the keyboard alone', async ({ machine }) => {
  const page = await machine.open();
  await makeCompany(page, 'Alibaba', '阿里巴巴');
  await makeCompany(page, 'Baidu');
  await makeCompany(page, 'Yandex', 'Яндекс');
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await clip(page, article);

  const chip = (name: string) => chips(page).getByRole('button', { name, exact: true });
  await expect(chip('Yandex, suggested')).toBeVisible();
  await tabTo(page, chip('Alibaba, suggested'));
  await page.keyboard.press('Enter');
  await expect(chip('Alibaba, the subject')).toBeVisible();
  await expect(chip('Baidu, suggested')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(chip('Baidu, suggested')).toBeHidden();
  await expect(chip('Yandex, suggested')).toBeFocused();
  await page.keyboard.press('s');
  await expect(chip('Yandex, the subject')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(chip('Alibaba, the subject')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Alibaba', exact: true }).getByText('Alibaba bloque')).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('a selected name becomes somebody new, or one more name of somebody known, who is looked for everywhere', async ({
  machine,
}) => {
  const page = await machine.open();
  await clip(page, 'Une première note cite 鹅厂 en passant, sans plus.');
  await clip(page, article);
  const dialog = page.getByRole('dialog', { name: 'Tag a name' });

  await selectPassage(page, 'Tencent');
  await page.keyboard.press('t');
  await expect(dialog.getByLabel('Name as written')).toHaveValue('Tencent');
  await page.keyboard.press('Enter');
  await expect(chips(page).getByRole('button', { name: 'Tencent, mentioned' })).toBeVisible();
  await expect(dialog).toBeHidden();

  await selectPassage(page, 'WeChat');
  await page.keyboard.press('t');
  await expect(dialog.getByLabel('Another name of')).toBeFocused();
  await dialog.getByLabel('Name as written').fill('鹅厂');
  await dialog.getByLabel('Another name of').focus();
  await page.keyboard.type('ten');
  await expect(page.getByRole('option', { name: 'Tencent' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Tag', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await chips(page).getByRole('button', { name: 'Tencent, mentioned' }).click();
  const tencent = page.getByRole('article', { name: 'Tencent', exact: true });
  await expect(tencent.getByRole('tab', { name: 'Notes 2' })).toBeVisible();
  await tencent.getByRole('link', { name: /Une première note/ }).click();
  await expect(chips(page).getByRole('button', { name: 'Tencent, suggested' })).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('what cannot be a name says so beside the field, and whose name it is', async ({ machine }) => {
  const page = await machine.open();
  await makeCompany(page, 'Alibaba', 'BABA');
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await clip(page, article);
  await selectPassage(page, 'Baidu');
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: 'Tag a name' });
  const name = dialog.getByLabel('Name as written');
  for (const [typed, complaint] of [
    ['   ', 'Type a name.'],
    ['…', 'A name needs a letter or a digit.'],
    ['x'.repeat(201), 'A name has at most 200 characters.'],
  ] as const) {
    await name.fill(typed);
    await name.press('Enter');
    await expect(name).toHaveAccessibleDescription(complaint);
  }
  await name.fill('X');
  await expect(dialog.getByText('So short a name is never looked for in texts.')).toBeVisible();
  await dialog.getByLabel('Another name of').fill('zzz');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();

  await name.fill('baba');
  await name.press('Enter');
  await expect(name).toHaveAccessibleDescription(/already a name of Alibaba \(company\)/);
  await dialog.getByRole('button', { name: 'Use Alibaba' }).click();
  await page.keyboard.press('Enter');
  await expect(chips(page).getByRole('button', { name: 'Alibaba, the subject' })).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('a mention accepted in one tab is accepted in the other', async ({ machine }) => {
  const page = await machine.open();
  await makeCompany(page, 'Baidu');
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await clip(page, article);
  await expect(chips(page).getByRole('button', { name: 'Baidu, suggested' })).toBeVisible();
  const other = await machine.openTab(new URL(page.url()).hash);
  await other.getByRole('button', { name: 'Baidu, suggested' }).click();
  await expect(chips(page).getByRole('button', { name: 'Baidu, mentioned' })).toBeVisible();
});

test('a company is named, described and deleted on its page, and what was deleted comes back', async ({ machine }) => {
  const page = await machine.open();
  await makeCompany(page, 'Tencent');
  await makeCompany(page, 'Alibaba', 'BABA', '阿里巴巴');
  const alias = page.getByRole('textbox', { name: 'Add another name' });
  await alias.fill('tencent');
  await alias.press('Enter');
  await expect(alias).toHaveAccessibleDescription(/already a name of Tencent/);

  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByLabel('ISIN').fill('US01609W1028');
  await page.getByLabel('ISIN').press('Enter');
  await expect(page.getByLabel('ISIN')).toHaveAccessibleDescription(/not a valid ISIN/);
  await page.getByLabel('ISIN').fill('us01609w1027');
  await page.getByLabel('Web domain').fill('https://www.alibaba.com/about');
  await page.getByLabel('Description').fill('Marketplaces and cloud.');
  await expect(page.getByLabel('ISIN')).toHaveValue('US01609W1027');
  await expect(page.getByLabel('Web domain')).toHaveValue('alibaba.com');
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Alibaba Group');
  await name.press('Enter');
  const article = page.getByRole('article', { name: 'Alibaba Group' });
  await expect(article).toBeVisible();

  await article.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('option')).toHaveCount(1);
  await undoOf(page, 'Alibaba Group is deleted.').click();
  await expect(article.getByRole('button', { name: 'Remove 阿里巴巴' })).toBeVisible();
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(page.getByLabel('Description')).toHaveValue('Marketplaces and cloud.');
  await expect(page.getByLabel('ISIN')).toHaveValue('US01609W1027');
  expect(machine.errors).toEqual([]);
});

test('the list shows one kind at a time, filters by any name, walks with j and k, and says what to do when empty', async ({
  machine,
}) => {
  const page = await machine.open({ hash: '#/entities' });
  await expect(page.getByRole('status').filter({ hasText: 'No companies yet' })).toBeVisible();
  await makeCompany(page, 'Alibaba', '阿里巴巴');
  await makeCompany(page, 'Baidu', '百度');
  await makeCompany(page, 'Tencent', '腾讯');
  const list = page.getByRole('listbox', { name: 'Companies' });
  await list.focus();
  await page.keyboard.press('k');
  await expect(page.getByRole('article', { name: 'Baidu' })).toBeVisible();
  await page.keyboard.press('Home');
  await expect(page.getByRole('article', { name: 'Alibaba' })).toBeVisible();

  await page.getByLabel('Filter by name or alias').fill('腾');
  await expect(list.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Tencent' })).toBeVisible();
  await page.getByLabel('Filter by name or alias').fill('zz');
  await expect(page.getByRole('status').filter({ hasText: 'No name begins with “zz”' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Topics' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'No topics yet' })).toBeVisible();
});

test('the company page, the chips and the dialog pass axe', async ({ machine }) => {
  test.slow();
  const page = await machine.open();
  await makeCompany(page, 'Baidu', '百度');
  await makeCompany(page, 'Alibaba', '阿里巴巴');
  await page.getByRole('tab', { name: 'Details' }).click();
  expect(await violationsOf(page, 'section[aria-label="List"]', 'main')).toEqual([]);
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await clip(page, article);
  await chips(page).getByRole('button', { name: 'Alibaba, suggested' }).click();
  await expect(chips(page).getByRole('button', { name: 'Alibaba, the subject' })).toBeVisible();
  expect(await violationsOf(page, '[role="toolbar"][aria-describedby]')).toEqual([]);
  await selectPassage(page, 'Tencent');
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog', { name: 'Tag a name' })).toBeVisible();
  expect(await violationsOf(page, '[role="dialog"][aria-modal]')).toEqual([]);
});

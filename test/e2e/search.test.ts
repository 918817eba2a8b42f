import type { Page } from '@playwright/test';
import { clipText, undoOf } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { type LaidArticle, layArticles } from '#fixtures/layArticles.ts';

const companies = [
  { name: 'Alibaba', aliases: ['阿里巴巴'] },
  { name: 'Tencent', aliases: ['腾讯'] },
  { name: 'Sina' },
];

const articles: readonly LaidArticle[] = [
  {
    title: 'Alibaba bannit WeChat pour promouvoir Weibo',
    text: `Rien ici.\n${'Une ligne sans rapport. '.repeat(120)}\nDès le 5 Août, la société prévoit Weibo.\n${'Encore une ligne. '.repeat(120)}\nD’autres sociétés chinoises attendent ; la Société générale aussi.`,
    language: 'fr',
    source: 'Le Monde',
    published: '2013-08-02',
    companies: ['Alibaba', 'Tencent'],
    event: 'platform_restriction',
  },
  {
    title: 'Alibaba buys a stake in Weibo',
    text: 'The stake in Weibo is worth 586 million dollars.',
    language: 'en',
    source: 'Reuters',
    published: '2013-04-29',
    companies: ['Alibaba'],
    event: 'stake_change',
  },
  {
    title: 'Alibaba takes a stake in Weibo',
    text: 'The stake in Weibo is worth 586 million dollars.',
    language: 'en',
    source: 'The Wire',
    published: '2013-04-30',
    companies: ['Alibaba'],
    reprintOf: 'Alibaba buys a stake in Weibo',
  },
  {
    title: '阿里巴巴入股新浪微博',
    text: '阿里巴巴集团宣布入股新浪微博（Weibo），持股比例为百分之十八。',
    language: 'zh',
    source: '新华社',
    published: '2014-03-01',
    companies: ['Alibaba', 'Sina'],
    event: 'stake_change',
  },
  {
    title: 'Weibo files for its listing',
    text: 'Weibo of Sina wants 500 million dollars. Weibo, Weibo, Weibo.',
    language: 'en',
    source: 'Reuters',
    published: '2014-03-14',
    companies: ['Sina'],
    event: 'ipo_listing',
  },
];

const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const rowsOf = (page: Page) => page.getByRole('listbox', { name: 'Found notes' }).getByRole('option');
const offersOf = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

test.afterEach(({ machine }) => {
  expect(machine.errors).toEqual([]);
});

test('an analyst narrows a search by what the notes have in common, and turns the list to the newest', async ({
  machine,
}) => {
  await layArticles(machine, { companies, articles });
  const page = await machine.open();
  const box = boxOf(page);
  await box.fill('weibo');
  const rows = rowsOf(page);
  await expect(rows).toHaveCount(4);
  await expect(rows.filter({ hasText: /stake in Weibo/ })).toContainText('+1 reprint');

  const facets = page.getByRole('region', { name: 'What the notes have in common' });
  await facets.getByRole('button', { name: 'Company' }).focus();
  await page.keyboard.press('Enter');
  await expect(facets.getByRole('button', { name: /^Alibaba/ })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await facets.getByRole('button', { name: /^Sina/ }).focus();
  await page.keyboard.press('Space');
  await expect(box).toHaveValue('weibo company:Sina ');
  await expect(rows).toHaveCount(2);
  await expect(facets.getByRole('button', { name: /^Sina/ })).toHaveAttribute('aria-pressed', 'true');

  await facets.getByRole('button', { name: 'Event' }).click();
  await facets.getByRole('button', { name: /^Change of stake/ }).click();
  await expect(rows).toHaveText([/阿里巴巴入股新浪微博/]);
  await facets.getByRole('button', { name: 'Language' }).click();
  await facets.getByRole('button', { name: /^Chinese/ }).click();
  await facets.getByRole('button', { name: 'Year' }).click();
  await facets.getByRole('button', { name: /^2014/ }).click();
  await facets.getByRole('button', { name: 'Source' }).click();
  await facets.getByRole('button', { name: /^新华社/ }).click();
  await expect(box).toHaveValue('weibo company:Sina type:stake_change lang:zh on:2014 source:新华社 ');
  await expect(rows).toHaveText([/阿里巴巴入股新浪微博/]);
  await facets.getByRole('button', { name: /^新华社/ }).click();
  await page.goBack();
  await expect(box).toHaveValue(/source:新华社 $/);

  await box.fill('weibo');
  await expect(rows).toHaveCount(4);
  await page.getByRole('button', { name: 'Sorted by: Relevance' }).click();
  await page.getByRole('menuitemradio', { name: 'Newest first' }).click();
  await expect(rows).toHaveText([/files for its listing/, /新浪微博/, /bannit/, /stake in Weibo/]);
  await box.press('ArrowDown');
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Sorted by: Date' })).toBeVisible();
  await expect(rows.first()).toContainText('files for its listing');
});

test('filters complete by keyboard, mistakes are said, and what was searched is offered again', async ({ machine }) => {
  await layArticles(machine, { companies, articles });
  const page = await machine.open();
  const box = boxOf(page);
  const offers = offersOf(page);
  await box.click();
  await expect(offers.first()).toContainText('company:');

  // Plain typing meets nothing: a word that is no filter opens nothing, and Enter opens the hit.
  await box.pressSequentially('weibo comp');
  await expect(offers).toHaveText([/^company:/]);
  await expect(box).not.toHaveAttribute('aria-activedescendant', /offer/);
  await box.press('ArrowDown');
  await expect(offers.first()).toHaveAttribute('aria-selected', 'true');
  expect(await violationsOf(page)).toEqual([]);
  await box.press('Enter');
  await expect(box).toHaveValue('weibo company:');
  await expect(offers).toHaveText([/^Alibaba/, /^Sina/, /^Tencent/]);
  await box.pressSequentially('腾');
  await expect(offers).toHaveCount(1);
  await box.press('ArrowDown');
  await box.press('Tab');
  await expect(box).toHaveValue('weibo company:Tencent ');
  await expect(box).toBeFocused();
  await expect(rowsOf(page)).toHaveText([/bannit WeChat/]);

  await box.pressSequentially('lang:');
  await expect(offers.filter({ hasText: 'French' })).toBeVisible();
  await box.press('Escape');
  await expect(offers).toHaveCount(0);
  await expect(box).toHaveValue('weibo company:Tencent lang:');
  await box.pressSequentially('klingon');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(box).toHaveAccessibleDescription(/No language is called “klingon”/);
  await expect(rowsOf(page)).toHaveText([/bannit WeChat/]);
  await box.fill('weibo company:nobody ');
  await expect(box).toHaveAccessibleDescription(/No company or name is called “nobody”/);
  await expect(page.locator('search mark')).toHaveText(/nobody/);
  await page.getByRole('button', { name: 'company:nobody 4 notes' }).click();
  await expect(box).toHaveValue('weibo ');

  // What was opened is remembered, and what was only typed is not.
  await expect(rowsOf(page)).toHaveCount(4);
  await box.press('ArrowDown');
  await expect(rowsOf(page).first()).toHaveAttribute('aria-selected', 'true');
  await box.fill('');
  await expect(offers.filter({ hasText: /^weibo$/ })).toBeVisible();
  await box.press('ArrowDown');
  await box.press('Delete');
  await expect(offers.filter({ hasText: /^weibo$/ })).toHaveCount(0);
  await undoOf(page, 'Forgotten.').click();
  await box.click();
  await offers.filter({ hasText: /^weibo$/ }).click();
  await expect(box).toHaveValue('weibo');
  await expect(rowsOf(page)).toHaveCount(4);
});

test('a saved search stands in the sidebar, counts what is new, and is renamed, deleted and put back', async ({
  machine,
}) => {
  await layArticles(machine, { companies, articles });
  const page = await machine.open();
  const box = boxOf(page);
  await box.fill('weibo');
  await expect(rowsOf(page)).toHaveCount(4);
  await box.press('Control+d');
  const saved = page.getByRole('list', { name: 'Saved searches' }).getByRole('listitem');
  await expect(saved.getByRole('link')).toHaveText(['weibo']);
  await expect(page.getByRole('button', { name: 'No longer keep this search' })).toBeVisible();

  await box.press('Escape');
  await clipText(page, 'Weibo gains a rival\n\nA new service wants the users of Weibo.');
  // It is counted at most every five seconds.
  await expect(saved.getByTitle('1 new note')).toBeVisible({ timeout: 20_000 });
  expect(await violationsOf(page)).toEqual([]);
  await saved.getByRole('link').click();
  await expect(rowsOf(page).filter({ hasText: 'Weibo gains a rival' })).toContainText('New');
  await expect(rowsOf(page).filter({ hasText: 'New' })).toHaveCount(1);
  await expect(saved.getByTitle('1 new note')).toHaveCount(0);

  await saved.getByRole('button', { name: 'What to do with “weibo”' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the search' });
  await expect(name).toBeFocused();
  await name.fill('Weibo, tous les jours');
  await name.press('Enter');
  await expect(saved.getByRole('link')).toHaveText(['Weibo, tous les jours']);
  await saved.getByRole('button', { name: /What to do with/ }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(saved).toHaveCount(0);
  await undoOf(page, 'no longer kept').click();
  await expect(saved.getByRole('link')).toHaveCount(1);
  await page.reload();
  await expect(saved.getByRole('link')).toHaveText(['Weibo, tous les jours']);
});

test('the hits of a note are walked, Ctrl+F finds in it, and it leads to others like it', async ({ machine }) => {
  await layArticles(machine, { companies, articles });
  const page = await machine.open();
  const box = boxOf(page);
  const main = page.getByRole('main');
  // Nothing is open: there is only everything to search.
  await expect(box).toBeVisible();
  await page.keyboard.press('Control+f');
  await expect(box).toBeFocused();
  await box.fill('aout societe');
  await expect(rowsOf(page)).toHaveCount(1);
  await box.press('Enter');
  await expect(rowsOf(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(main.getByText('Rien ici.')).toBeAttached();
  await box.press('Enter');
  await expect(main.locator('.vigie-text :focus')).toHaveCount(1);
  await expect(main.getByText('Hit 1 of 4')).toBeVisible();
  await expect(main.locator('[data-hit="current"]')).toHaveText('Août');
  await expect(main.locator('[data-hit="current"]')).toBeInViewport();
  await page.keyboard.press('p');
  await expect(main.locator('[data-hit="current"]')).toHaveText('Société');
  await expect(main.locator('[data-hit="current"]')).toBeInViewport();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(main.getByText('Hit 2 of 4')).toBeVisible();

  await page.keyboard.press('Control+f');
  const find = main.getByRole('searchbox', { name: 'Find in the note' });
  await expect(find).toBeFocused();
  await page.keyboard.type('societe');
  await expect(main.getByText('Hit 1 of 3')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(main.locator('[data-hit="current"]')).toHaveText('sociétés');
  await page.keyboard.press('Shift+Enter');
  await expect(main.locator('[data-hit="current"]')).toHaveText('société');
  await expect(main.locator('[data-hit="current"]')).toBeInViewport();
  expect(await violationsOf(page)).toEqual([]);
  // A name is found by its other names.
  await find.fill('腾讯 无');
  await expect(main.getByText('Nothing found')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(find).toHaveCount(0);
  await expect(main.locator('.vigie-text :focus')).toHaveCount(1);
  await expect(main.getByText('Hit 2 of 4')).toBeVisible();

  // Chinese, through an input method that composes.
  await box.fill('');
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'ru’gu', selectionStart: 5, selectionEnd: 5 });
  await expect(box).toHaveValue('ru’gu');
  expect(page.url()).not.toContain('gu');
  await keyboard.send('Input.insertText', { text: '入股' });
  await expect(box).toHaveValue('入股');
  await expect(rowsOf(page)).toHaveText([/阿里巴巴入股新浪微博/]);
  await box.press('ArrowDown');
  await expect(main.locator('[data-hit="current"]')).toHaveText('入股');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Alibaba');
  await expect(main.locator('[data-hit="current"]')).toHaveText('阿里巴巴');
  await page.keyboard.press('Escape');

  await page.keyboard.press('l');
  await expect(box).toHaveValue(/^\(Alibaba OR Sina OR .+\) $/);
  await expect(rowsOf(page).filter({ hasText: 'files for its listing' })).toBeVisible();
});

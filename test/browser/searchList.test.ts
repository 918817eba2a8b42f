import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/app.ts';
import { layNotes } from '#fixtures/layNotes.ts';

// Browsers are closed and killed here.
test.use({ ownBrowser: true });

test.afterEach(({ machine }) => {
  expect(machine.errors).toEqual([]);
});

const filler = 'Rien à signaler ici. '.repeat(20);

async function openLibrary(machine: { open(): Promise<Page> }): Promise<Page> {
  const page = await machine.open();
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeVisible();
  await layNotes(page, [
    { title: 'Alibaba bannit l’application WeChat', text: `${filler}Dès le 5 Août, la société prévoit. ${filler}` },
    { title: 'Tencent', text: '騰訊的微信支付' },
    ...Array.from({ length: 200 }, (_, number) => ({ title: `Note ${number}`, text: `weibo number${number}` })),
  ]);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeVisible();
  return page;
}

test('finds while one types, marks the passage, and opens at the first hit by the keyboard', async ({ machine }) => {
  const page = await openLibrary(machine);
  await page.locator('body').press('/');
  const box = page.getByRole('combobox', { name: 'Search' });
  await expect(box).toBeFocused();
  await expect(page.getByText('tagged with a company')).toBeVisible();

  await box.pressSequentially('aout socie');
  const list = page.getByRole('listbox', { name: 'Found notes' });
  const row = list.getByRole('option', { name: /Alibaba bannit/ });
  await expect(row.locator('mark')).toHaveText(['Août', 'société']);
  await expect(page.getByText('1 note', { exact: true })).toBeVisible();

  await box.press('ArrowDown');
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('main').getByText('la société prévoit')).toBeVisible();
  await box.press('Enter');
  await expect(page.locator('main :focus')).toHaveCount(1);
  await expect(page.getByRole('main').getByText('la société prévoit')).toBeInViewport();
  expect(new URL(page.url()).hash).toMatch(/^#\/search\?note=.+&q=aout\+socie$/);

  await box.fill('支付');
  await expect(list.getByRole('option')).toHaveCount(1);
  await box.press('Escape');
  await expect(box).toHaveValue('');
  expect(new URL(page.url()).hash).toBe('#/inbox');
});

test('a long list draws only what is on screen, and walks to its end', async ({ machine }) => {
  const page = await openLibrary(machine);
  const box = page.getByRole('combobox', { name: 'Search' });
  await box.fill('weibo');
  await expect(page.getByText('200 notes')).toBeVisible();
  const list = page.getByRole('listbox', { name: 'Found notes' });
  expect(await list.getByRole('option').count()).toBeLessThan(40);
  await list.press('End');
  const last = list.locator('[aria-posinset="200"]');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last.locator('mark')).toHaveText('weibo');
});

test('says what is not understood and what to leave out', async ({ machine }) => {
  const page = await openLibrary(machine);
  const box = page.getByRole('combobox', { name: 'Search' });
  await box.fill('weibo colour:red after:2013-13-45 ');
  await expect(page.getByText('“colour:” is not a filter.')).toBeVisible();
  await expect(page.getByText('“2013-13-45” is not a date.')).toBeVisible();
  await expect(page.getByText('200 notes')).toBeVisible();

  await box.fill('weibo company:nobody ');
  await expect(page.getByText('No company or name is called “nobody”.')).toBeVisible();
  await expect(page.getByText('Nothing found')).toBeVisible();
  await page.getByRole('button', { name: 'company:nobody 200 notes' }).click();
  await expect(box).toHaveValue('weibo ');
  await expect(page.getByText('200 notes')).toBeVisible();

  await box.fill('x'.repeat(200_000));
  await expect(page.getByText('The search is too long')).toBeVisible();
});

test('follows Back, and keeps the search over a reload', async ({ machine }) => {
  const page = await openLibrary(machine);
  const box = page.getByRole('combobox', { name: 'Search' });
  await box.fill('number7 ');
  await expect(page.getByText('1 note', { exact: true })).toBeVisible();
  await page.reload();
  await expect(box).toHaveValue('number7 ');
  await expect(page.getByText('1 note', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(box).toHaveValue('');
  await page.goForward();
  await expect(box).toHaveValue('number7 ');
});

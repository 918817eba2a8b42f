import type { Locator, Page } from '@playwright/test';
import { clipText, readerText } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { collectionLink } from '#fixtures/ownNotes.ts';
import { generateReprints } from '#fixtures/reprints.ts';

const [original, edited, , , framed] = generateReprints(1).map(({ text }) => text) as [
  string,
  string,
  string,
  string,
  string,
];
const firstWords = (text: string) => text.split('\n', 1)[0]?.slice(0, 40) ?? '';

function banner(page: Page): Locator {
  return page.getByRole('region', { name: 'Clips like this one' });
}

/** Clips a text and waits for it to be shown, with the keyboard back on the page. */
async function clip(page: Page, text: string): Promise<void> {
  await clipText(page, text);
  await expect(readerText(page)).toContainText(text.slice(-40));
}

test('the same text a second time is offered as already clipped, merged by key, and taken back', async ({
  machine,
}) => {
  const page = await machine.open();
  await clip(page, original);
  const first = new URL(page.url()).hash;
  await clip(page, original);
  const second = new URL(page.url()).hash;
  expect(second).not.toBe(first);
  await expect(banner(page)).toContainText('Already clipped on');
  await expect(banner(page).getByRole('link')).toHaveAttribute('href', first);

  // The one that was there first is kept.
  await page.keyboard.press('d');
  await page.keyboard.press('m');
  await expect(page).toHaveURL((url) => url.hash === first);
  await expect(banner(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^Actions for the capture/ })).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL((url) => url.hash === second);
  await expect(banner(page)).toContainText('Already clipped on');
  expect(machine.errors).toEqual([]);
});

test('a reprint is compared side by side, by key, and linked; both say where else the story stands', async ({
  machine,
}) => {
  const page = await machine.open();
  await clip(page, original);
  await page.getByRole('button', { name: 'Edit the details' }).click();
  await page.getByLabel('Source').fill('Reuters');
  await page.getByLabel('Source').press('Enter');
  await clip(page, edited);
  await expect(banner(page)).toContainText(/\d\d % like|\d\d% like/);
  await expect(banner(page)).toContainText('Reuters');
  expect(await violationsOf(page)).toEqual([]);

  await page.keyboard.press('d');
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Compare' });
  const texts = dialog.getByRole('region', { name: 'Both texts' });
  await expect(texts).toBeFocused();
  await expect(dialog.getByRole('columnheader').first()).toContainText('Reuters');
  await expect(texts.locator('del').first()).toBeVisible();
  await expect(texts.locator('ins').first()).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  await expect(dialog.getByRole('status')).toContainText('Difference 2 of');
  await page.keyboard.press('p');
  await expect(dialog.getByRole('status')).toContainText('Difference 1 of');
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('d');
  await page.keyboard.press('l');
  await expect(banner(page)).toBeHidden();
  const line = page.getByRole('main').getByText('Also in:').locator('..');
  await expect(line).toContainText('Reuters');
  expect(await violationsOf(page)).toEqual([]);
  await line.getByRole('link', { name: 'Reuters' }).click();
  await expect(readerText(page)).toContainText(firstWords(original));
  await expect(line).toBeVisible();
  await expect(banner(page)).toBeHidden();

  await page.getByRole('button', { name: 'Not a reprint of these' }).click();
  await expect(line).toBeHidden();
  await expect(banner(page)).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('clips that are kept apart are not held together again; others that are alike still are', async ({ machine }) => {
  const page = await machine.open();
  await clip(page, original);
  await clip(page, edited);
  await clip(page, framed);
  await expect(banner(page).getByRole('button', { name: '1 more' })).toBeVisible();
  await banner(page).getByRole('button', { name: '1 more' }).click();
  await expect(banner(page).getByRole('link')).toHaveCount(2);

  await page.getByRole('main').focus();
  await page.keyboard.press('d');
  await page.keyboard.press('k');
  await expect(banner(page).getByRole('link')).toHaveCount(1);
  await page.reload();
  await expect(banner(page).getByRole('link')).toHaveCount(1);
  await page.keyboard.press('d');
  await page.keyboard.press('k');
  await expect(banner(page)).toBeHidden();
  await expect(collectionLink(page, 'Inbox')).toContainText('3');
  expect(machine.errors).toEqual([]);
});

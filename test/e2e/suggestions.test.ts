import type { Page } from '@playwright/test';
import { clipText, readerText } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { holdWrites, readTables } from '#fixtures/library.ts';
import { decideBy, expectNothingLeft, focusedSuggestion, letGo, suggestionsOf } from '#fixtures/suggested.ts';

const deal =
  'Novalia buys Brightwater Systems\n\nThe software company Novalia has acquired Brightwater Systems for $40 million, Novalia said. Brightwater Systems makes sensors.\n\nThe weather was fine.';
const acquisition = (page: Page) =>
  suggestionsOf(page).getByRole('article', { name: 'Acquisition, Novalia, Brightwater Systems' });
const recorded = (page: Page) =>
  page.getByRole('complementary').getByRole('article', { name: 'Acquisition', exact: true });

test('what is suggested is nowhere before a person says yes; a yes brings all of it, and an undo takes all of it back', async ({
  machine,
}) => {
  const page = await machine.open();
  await clipText(page, deal);
  await expect(acquisition(page)).toBeVisible();
  const before = await readTables(page, ['entities', 'mentions', 'excerpts', 'events', 'suggestionDecisions']);
  expect(Object.values(before).flat()).toEqual([]);

  await letGo(page);
  await page.keyboard.press('f');
  while (!(await focusedSuggestion(page)).label.startsWith('Acquisition')) await page.keyboard.press('j');
  const marked = readerText(page).locator('[data-suggestion]');
  await expect(marked).toHaveText([
    'The software company Novalia has ',
    'acquired',
    ' Brightwater Systems for $40 million',
  ]);
  await expect(readerText(page).locator('[data-suggestion-trigger]').first()).toContainText('acquired');
  await page.keyboard.press('Enter');
  await expect(recorded(page)).toContainText('$40');
  await expect(recorded(page).getByRole('link', { name: /has acquired Brightwater/ })).toBeVisible();
  await expect(readerText(page).locator('[data-excerpt-id]').first()).toBeVisible();
  await expect(suggestionsOf(page).getByRole('status')).toContainText('Accepted: Acquisition, Novalia');
  await expect(page.getByRole('button', { name: /^Novalia, the subject/ })).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(recorded(page)).toHaveCount(0);
  await expect(acquisition(page)).toBeFocused();
  await expect(readerText(page).locator('[data-excerpt-id]')).toHaveCount(0);
  await expect
    .poll(async () =>
      Object.values(
        await readTables(page, ['entities', 'mentions', 'excerpts', 'events', 'suggestionDecisions']),
      ).flat(),
    )
    .toEqual([]);

  await page.keyboard.press('Escape');
  await expect(readerText(page).locator('.tiptap')).toBeFocused();
  await expect(marked).toHaveCount(0);
  expect(machine.errors).toEqual([]);
});

test('a name is corrected by keyboard: its spelling and what it is a name of', async ({ machine }) => {
  const page = await machine.open();
  await clipText(page, deal);
  await expect(acquisition(page)).toBeVisible();
  await letGo(page);
  await page.keyboard.press('f');
  while (!(await focusedSuggestion(page)).label.startsWith('Brightwater')) await page.keyboard.press('j');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'A new name' });
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('…');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(
    'A name needs a letter or a digit.',
  );
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Brightwater');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^Brightwater, (?:the subject|mentioned)/ })).toBeVisible();
  const { entities } = await readTables(page, ['entities']);
  expect(entities.map(({ name, kind, aliases }) => [name, kind, aliases])).toEqual([['Brightwater', 'product', []]]);
  expect(machine.errors).toEqual([]);
});

test('keys that come fast decide one suggestion each', async ({ machine }) => {
  const page = await machine.open();
  await clipText(page, deal);
  await expect(acquisition(page)).toBeVisible();
  await letGo(page);
  await page.keyboard.press('f');
  const first = await focusedSuggestion(page);
  await page.keyboard.press('Enter');
  const second = await focusedSuggestion(page);
  await page.keyboard.press('x');
  expect(second.label).not.toBe(first.label);
  const decisions = async () =>
    (await readTables(page, ['suggestionDecisions'])).suggestionDecisions.map(({ decision }) => decision);
  await expect.poll(decisions).toEqual(['accepted', 'rejected']);
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await expect.poll(decisions).toEqual([]);
  expect(machine.errors).toEqual([]);
});

test('of two windows that decide at once one wins, and the other says so', async ({ machine }) => {
  const page = await machine.open();
  await clipText(page, deal);
  await expect(acquisition(page)).toBeVisible();
  const other = await machine.openTab(new URL(page.url()).hash);
  await expect(acquisition(other)).toBeVisible();
  const third = await machine.openTab();
  const release = await holdWrites(third);
  await acquisition(other)
    .getByRole('button', { name: /^Accept: / })
    .click();
  await acquisition(page)
    .getByRole('button', { name: /^Reject: / })
    .click();
  await release();
  await expect(suggestionsOf(page).getByRole('status')).toContainText('Already decided in another window: Acquisition');
  await expect(suggestionsOf(other).getByRole('status')).toContainText('Accepted: Acquisition');
  for (const window of [page, other]) {
    await expect(acquisition(window)).toHaveCount(0);
    await expect(recorded(window)).toBeVisible();
  }
  expect(machine.errors).toEqual([]);
});

test('a note that is deleted for good in another window takes its suggestions and decisions along', {
  tag: '@long',
}, async ({ machine }) => {
  const page = await machine.open();
  await clipText(page, deal);
  await acquisition(page)
    .getByRole('button', { name: /^Reject: / })
    .click();
  await expect(acquisition(page)).toHaveCount(0);
  const other = await machine.openTab();
  await other.getByRole('option', { name: /Novalia/ }).click();
  await other.getByRole('button', { name: 'Move to trash' }).click();
  await other.getByRole('link', { name: /^Trash/ }).click();
  await other.getByRole('option', { name: /Novalia/ }).click();
  await other.getByRole('button', { name: 'Delete for good' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('This note is no longer here')).toBeVisible();
  await expect(suggestionsOf(page)).toHaveCount(0);
  expect((await readTables(page, ['suggestionDecisions'])).suggestionDecisions).toEqual([]);
  expect(machine.errors).toEqual([]);
});

test('with the inspector hidden the key shows it, and a note without text has nothing to suggest', async ({
  machine,
}) => {
  const page = await machine.open();
  await clipText(page, deal);
  await expect(acquisition(page)).toBeVisible();
  await page.getByRole('button', { name: 'Hide details' }).click();
  await expect(suggestionsOf(page)).toHaveCount(0);
  await letGo(page);
  await page.keyboard.press('f');
  await expect(suggestionsOf(page).locator('[data-item]').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New note' }).click();
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toBeFocused();
  await letGo(page);
  await expectNothingLeft(page);
  expect(machine.errors).toEqual([]);
});

test('suggestions pass axe', { tag: '@long' }, async ({ machine }) => {
  const page = await machine.open();
  await clipText(page, deal);
  await expect(acquisition(page)).toBeVisible();
  await letGo(page);
  await page.keyboard.press('f');
  await decideBy(page, 'x');
  expect(await violationsOf(page, 'aside', 'main')).toEqual([]);
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violationsOf(page, '[role="dialog"][aria-modal]')).toEqual([]);
});

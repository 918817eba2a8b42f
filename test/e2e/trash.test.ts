import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { collectionLink, selectedRow, writeNote } from '#fixtures/ownNotes.ts';

// The clock is set here.
test.use({ ownBrowser: true });

const dayMs = 86_400_000;

/** Puts the open note into the trash from the keyboard. */
async function trash(page: Page): Promise<void> {
  const before = await page.getByRole('option').count();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Delete');
  // It is written when the list has moved on, by the clock of then.
  await expect(page.getByRole('option')).toHaveCount(before - 1);
}

test('the trash says how long each note stays, gives back what was deleted for good, and is emptied after a question', async ({
  machine,
}) => {
  const page = await machine.open();
  await writeNote(page, 'Thrown away long ago');
  await page.clock.setFixedTime(Date.now() - 12 * dayMs);
  await trash(page);
  await page.clock.setFixedTime(Date.now());
  for (const title of ['Thrown away today', 'Thrown away too']) {
    await writeNote(page, title);
    await trash(page);
  }
  await collectionLink(page, 'Trash').click();
  const list = page.getByRole('listbox', { name: 'Trash' });
  await expect(list.getByRole('option', { name: 'long ago' })).toContainText('18 days left');
  await expect(list.getByRole('option', { name: 'today' })).toContainText('30 days left');

  await list.getByRole('option', { name: 'long ago' }).click();
  await expect(page.getByRole('toolbar', { name: 'What to do with the note' })).toContainText(
    '18 days left in the trash',
  );
  await list.focus();
  await page.keyboard.press('Delete');
  const question = page.getByRole('dialog', { name: 'Delete this note for good?' });
  await question.getByRole('button', { name: 'Delete for good' }).press('Enter');
  await expect(list.getByRole('option')).toHaveCount(2);
  // The notification has gone; the key still takes it back, with the day on which it was thrown away.
  await page.getByRole('alert').filter({ hasText: 'Deleted for good.' }).getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Deleted for good.')).toBeVisible();
  await expect(selectedRow(page)).toContainText('18 days left');
  await page.keyboard.press('Control+Shift+Z');
  await expect(list.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('option')).toHaveCount(3);
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Empty the trash' }).click();
  const emptying = page.getByRole('dialog', { name: 'Empty the trash?' });
  await expect(emptying).toContainText('3 notes are deleted for good');
  expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
  await emptying.getByRole('button', { name: 'Cancel' }).last().press('Enter');
  await expect(list.getByRole('option')).toHaveCount(3);
  await page.getByRole('button', { name: 'Empty the trash' }).click();
  await emptying.getByRole('button', { name: 'Empty the trash' }).press('Enter');
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await expect(page.getByText('3 notes were deleted for good.')).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('what was done is taken back step by step and done again, and a field keeps its own undo', async ({ machine }) => {
  const page = await machine.open();
  for (const title of ['First', 'Second']) await writeNote(page, title);
  await collectionLink(page, 'Library').click();
  const list = page.getByRole('listbox', { name: 'Library' });
  await list.getByRole('option', { name: 'First' }).click();
  await list.focus();
  await page.keyboard.press('s');
  await expect(collectionLink(page, 'Starred')).toContainText('1');
  await page.keyboard.press('1');
  await expect(collectionLink(page, 'Important')).toContainText('1');
  await list.getByRole('option', { name: 'First' }).click();
  await trash(page);
  await expect(list.getByRole('option')).toHaveCount(1);

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Moved to the trash.')).toBeVisible();
  await expect(list.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(collectionLink(page, 'Important')).not.toContainText('1');
  await page.keyboard.press('Control+z');
  await expect(collectionLink(page, 'Starred')).not.toContainText('1');
  // The third step that is done again is the last one that was taken back.
  for (const name of ['Starred', 'Important', 'Trash']) {
    await page.keyboard.press('Control+Shift+Z');
    await expect(page.getByText(/^Done again/).last()).toBeVisible();
    if (name !== 'Trash') await expect(collectionLink(page, name)).toContainText('1');
  }
  await expect(list.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('option')).toHaveCount(2);

  await list.getByRole('option', { name: 'Second' }).click();
  const title = page.getByRole('main').getByRole('textbox', { name: 'Title' });
  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await page.keyboard.press('Control+z');
  await expect(title).toHaveValue('Second');
  // Only the field has taken something back.
  await expect(collectionLink(page, 'Important')).toContainText('1');
  expect(machine.errors).toEqual([]);
});

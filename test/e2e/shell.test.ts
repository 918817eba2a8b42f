import { expect, test } from '#fixtures/app.ts';
import { collectionLink, selectedRow, writeNote } from '#fixtures/ownNotes.ts';

test('the keyboard alone writes notes, walks the list, reads, triages, and takes it back', async ({ machine }) => {
  const page = await machine.open();
  await expect(page.getByText('The inbox is empty')).toBeVisible();
  for (const title of ['First thought', 'Second thought', 'Third thought']) await writeNote(page, title);
  await expect(collectionLink(page, 'Interesting')).toContainText('3');

  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
  await page.getByRole('listbox', { name: 'Library' }).focus();
  await page.keyboard.press('j');
  await expect(selectedRow(page)).toContainText('Third thought');
  await page.keyboard.press('j');
  await expect(selectedRow(page)).toContainText('Second thought');
  await page.keyboard.press('ArrowDown');
  await expect(selectedRow(page)).toContainText('First thought');
  await page.keyboard.press('k');
  await expect(selectedRow(page)).toContainText('Second thought');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').locator('.vigie-text [contenteditable]')).toBeFocused();

  // In the library a note stays where it is, and the list moves on to the next one.
  await page.getByRole('listbox', { name: 'Library' }).focus();
  await page.keyboard.press('1');
  await expect(page.getByText('Marked important.')).toBeVisible();
  await expect(selectedRow(page)).toContainText('First thought');
  await expect(collectionLink(page, 'Important')).toContainText('1');

  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByText('Undone.')).toBeVisible();
  await expect(selectedRow(page)).toContainText('Second thought');
  await expect(collectionLink(page, 'Important')).not.toContainText('1');
  expect(machine.errors).toEqual([]);
});

test('a held key triages one note after the other, each once; the newest message is seen, and none lies over a dialog', async ({
  machine,
}) => {
  const page = await machine.open();
  for (const title of ['One', 'Two', 'Three']) await writeNote(page, title);
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.getByRole('listbox', { name: 'Library' }).focus();
  for (const key of ['j', '4', '4', '4']) await page.keyboard.press(key);
  await expect(page.getByText('The library is empty')).toBeVisible();
  await expect(collectionLink(page, 'Discarded')).toContainText('3');
  const messages = page.getByRole('alert').filter({ hasText: 'Discarded.' });
  await expect(messages).toHaveCount(2);
  await messages.last().getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone.')).toBeVisible();
  await expect(collectionLink(page, 'Discarded')).toContainText('2');

  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  // What is no longer said is taken back all the same.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(collectionLink(page, 'Discarded')).toContainText('1');
});

test('a note goes to the trash, comes back, and is deleted for good only after a question', async ({ machine }) => {
  const page = await machine.open();
  await writeNote(page, 'To be thrown away');
  await page.keyboard.press('s');
  await expect(collectionLink(page, 'Starred')).toContainText('1');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Moved to the trash.')).toBeVisible();
  await expect(collectionLink(page, 'Starred')).not.toContainText('1');

  await collectionLink(page, 'Trash').click();
  await page.getByRole('option', { name: 'To be thrown away' }).click();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await expect(collectionLink(page, 'Starred')).toContainText('1');

  await collectionLink(page, 'Library').click();
  await page.getByRole('option', { name: 'To be thrown away' }).click();
  await page.getByRole('listbox', { name: 'Library' }).focus();
  await page.keyboard.press('Delete');
  await collectionLink(page, 'Trash').click();
  await page.getByRole('option', { name: 'To be thrown away' }).click();
  await page.getByRole('listbox', { name: 'Trash' }).focus();
  await page.keyboard.press('Delete');
  const question = page.getByRole('dialog', { name: 'Delete this note for good?' });
  await question.getByRole('button', { name: 'Cancel' }).last().click();
  await expect(question).toBeHidden();
  await expect(page.getByRole('option', { name: 'To be thrown away' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await page.reload();
  await expect(page.getByText('The trash is empty')).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('what one tab writes, the other shows', async ({ machine }) => {
  const first = await machine.open();
  const second = await machine.openTab('#/library');
  await expect(second.getByText('The library is empty')).toBeVisible();
  await writeNote(first, 'Seen from afar');
  await expect(second.getByRole('option', { name: 'Seen from afar' })).toBeVisible();
  await expect(collectionLink(second, 'Library')).toContainText('1');
  await second.getByRole('option', { name: 'Seen from afar' }).click();
  await second.getByRole('listbox', { name: 'Library' }).focus();
  await second.keyboard.press('4');
  await expect(first.getByText('The library is empty')).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('keys belong to the field that has the focus', async ({ machine }) => {
  const page = await machine.open();
  await expect(page.getByText('The inbox is empty')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('n1c?');
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('n1c?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(collectionLink(page, 'Library')).not.toContainText('1');
});

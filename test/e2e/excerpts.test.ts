import { clipText, readerText, selectPassage } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';

const article = `Alibaba bannit WeChat

Le conglomérat de l’e-commerce a annoncé un partenariat avec le service de microblogging Weibo de Sina.

Tencent n’a pas pu être joint pour un commentaire, mais un porte-parole a parlé à Bloomberg.

Les analystes n’y croient guère.`;

test('an excerpt is followed through edits: changed words are said, a lost one is put back by hand, and all of it undone', async ({
  machine,
}) => {
  const page = await machine.open();
  await clipText(page, article);
  const excerpts = page.getByRole('complementary').getByRole('region', { name: 'Excerpts' });
  await expect(excerpts).toContainText('Select a passage and press E');
  await selectPassage(page, 'a annoncé un partenariat avec le service');
  await page.keyboard.press('e');
  await selectPassage(page, 'Les analystes n’y croient guère.');
  await page.keyboard.press('e');
  await expect(excerpts.getByRole('listitem')).toHaveCount(2);
  expect(await violationsOf(page)).toEqual([]);

  // Words inside it change, and the other goes as a whole.
  await readerText(page).press('Enter');
  await selectPassage(page, 'partenariat');
  await page.keyboard.type('accord');
  await selectPassage(page, 'Les analystes n’y croient guère.');
  await page.keyboard.press('Delete');
  const drifted = excerpts.getByRole('listitem').filter({ hasText: 'Its words have changed' });
  const lost = excerpts.getByRole('listitem').filter({ hasText: 'No longer in the text' });
  await expect(drifted).toContainText('Now reads: a annoncé un accord avec le service');
  await expect(lost).toContainText('Les analystes n’y croient guère.');
  expect(await violationsOf(page, 'aside')).toEqual([]);

  await drifted.getByRole('button', { name: 'Quote it as it reads now' }).click();
  await expect(drifted).toBeHidden();
  await page
    .getByRole('alert')
    .filter({ hasText: 'Quoted as it reads now.' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(drifted).toBeVisible();

  await selectPassage(page, 'un porte-parole a parlé à Bloomberg');
  await lost.getByRole('button', { name: 'Put it back at the selected passage' }).click();
  await expect(lost).toBeHidden();
  const moved = excerpts.getByRole('listitem').filter({ hasText: 'Les analystes n’y croient guère.' });
  await expect(moved).toContainText('Now reads: un porte-parole a parlé à Bloomberg');

  // It is all in the library, not only on the screen.
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(moved).toContainText('Now reads: un porte-parole a parlé à Bloomberg');
  await moved.getByRole('button', { name: 'Delete the excerpt' }).click();
  await expect(excerpts.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('alert').filter({ hasText: 'Excerpt deleted.' }).getByRole('button', { name: 'Undo' }).click();
  await expect(excerpts.getByRole('listitem')).toHaveCount(2);
  expect(machine.errors).toEqual([]);
});

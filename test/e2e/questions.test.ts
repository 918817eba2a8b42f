import { clipText, makeCompany } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';

const question = 'Will Alibaba enter the French market this year?';
const article = 'Alibaba ouvre un entrepôt près de Lille\n\nLe groupe chinois loue 20 000 m² et cherche 300 personnes.';

test('an analyst asks by keyboard alone, attaches a note, sees what is new since the last look, and answers', async ({
  machine,
}) => {
  const page = await machine.open();
  await makeCompany(page, 'Alibaba');
  await page.keyboard.press('Escape');

  // From the company's page the question is about the company.
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Command palette' }).fill('New question');
  await expect(page.getByRole('button', { name: 'New question…' })).toBeVisible();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New question' });
  await expect(dialog.getByLabel('Question')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Say what you want to know.')).toBeVisible();
  await page.keyboard.type(question);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Europe');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const shown = page.getByRole('article', { name: question });
  await expect(shown.getByRole('link', { name: 'Alibaba' })).toBeVisible();
  await expect(shown.getByText('Nothing is attached yet.')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await page.getByRole('main').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await clipText(page, article);
  await expect(page.getByRole('main')).toContainText('20 000 m²');
  await page.keyboard.press('q');
  const attach = page.getByRole('dialog', { name: 'Attach to questions' });
  await expect(attach.getByRole('checkbox', { name: question })).toBeVisible();
  await page.keyboard.type('french');
  await page.keyboard.press('Enter');
  await expect(attach.getByRole('checkbox', { name: question })).toBeChecked();
  expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(attach).toBeHidden();

  await page.getByRole('main').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('k');
  await expect(page.getByRole('heading', { name: /New evidence/ })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('j');
  await expect(shown.getByText('New', { exact: true })).toBeVisible();
  await shown.getByLabel('Answer so far').fill('A warehouse near Lille is rented.');
  await shown.getByLabel('Answer so far').blur();
  await shown.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Answered' }).click();

  // Seen is no longer new, and the answer is in the library.
  await page.reload();
  await expect(shown.getByLabel('Answer so far')).toHaveValue('A warehouse near Lille is rented.');
  await expect(shown.getByText('New', { exact: true })).toBeHidden();
  await shown.getByRole('link', { name: /entrepôt/ }).click();
  await expect(page.getByRole('main')).toContainText('20 000 m²');
  expect(machine.errors).toEqual([]);
});

test('a question that is deleted comes back with what was attached to it', async ({ machine }) => {
  const page = await machine.open();
  await clipText(page, article);
  await expect(page.getByRole('main')).toContainText('20 000 m²');
  await page.keyboard.press('q');
  const attach = page.getByRole('dialog', { name: 'Attach to questions' });
  await attach.getByLabel('Find a question, or type a new one').fill(question);
  await page.keyboard.press('Enter');
  await expect(attach.getByRole('checkbox', { name: question })).toBeChecked();
  await attach.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('complementary').getByRole('link', { name: question }).click();
  await page.getByRole('button', { name: 'Delete question' }).click();
  await expect(page.getByText('No questions yet')).toBeVisible();
  await page.getByRole('alert').filter({ hasText: 'Question deleted.' }).getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('option', { name: question }).click();
  const shown = page.getByRole('article', { name: question });
  await expect(shown.getByRole('link', { name: /entrepôt/ })).toBeVisible();
  await shown.getByRole('button', { name: 'Take off this question' }).click();
  await expect(shown.getByText('Nothing is attached yet.')).toBeVisible();
  await page
    .getByRole('alert')
    .filter({ hasText: 'Taken off the question.' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(shown.getByRole('link', { name: /entrepôt/ })).toBeVisible();
  expect(machine.errors).toEqual([]);
});

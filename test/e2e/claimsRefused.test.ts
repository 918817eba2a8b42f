import { makeCompany } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { clipPublished, inspector, openForm, saveForm } from '#fixtures/claimForms.ts';
import { chooseByTyping } from '#fixtures/keyboard.ts';

const text = `A week of stakes

Alibaba owns a part of Weibo.

Weibo has many users.`;

test('what cannot be is refused in words, and nothing typed is lost', async ({ machine }) => {
  test.setTimeout(120_000);
  const page = await machine.open();
  await makeCompany(page, 'Alibaba');
  await makeCompany(page, 'Weibo');
  await clipPublished(page, text, '2013-08-02', 'Reuters');

  const relation = await openForm(page, 'Alibaba owns a part of Weibo', 'r');
  await chooseByTyping(page, relation.getByRole('combobox', { name: 'Relation' }), 'owns');
  await relation.getByLabel('Share').fill('140 %');
  await relation.getByLabel('Since').fill('2014');
  await relation.getByLabel('Until').fill('August 2013');
  await page.keyboard.press('Control+Enter');
  await expect(relation).toContainText('A share lies between 0 and 100 %.');
  await expect(relation).toContainText('The end lies before the start.');
  expect(await violationsOf(page)).toEqual([]);
  await expect(relation.getByLabel('Share')).toHaveValue('140 %');
  await relation.getByLabel('Share').fill('14 %');
  await relation.getByLabel('Until').fill('9999');
  await relation.getByLabel('Since').fill('0000');
  await page.keyboard.press('Control+Enter');
  await expect(relation.getByText('That year cannot be meant.')).toHaveCount(2);
  await relation.getByLabel('Until').fill('');
  await relation.getByLabel('Since').fill('2013');
  await relation.getByLabel('Whom or what').fill('Alibaba');
  await page.getByRole('option', { name: 'Alibaba', exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await expect(relation).toContainText('A relation needs two different names.');
  await relation.getByLabel('Whom or what').fill('Weibo');
  await page.getByRole('option', { name: 'Weibo', exact: true }).click();
  await saveForm(page, relation);
  await expect(inspector(page).getByRole('article', { name: 'Alibaba owns 14% of Weibo' })).toBeVisible();

  const figure = await openForm(page, 'Weibo has many users', 'm');
  await figure.getByLabel('Value').fill('100 million XYZ');
  await page.keyboard.press('Control+Enter');
  await expect(figure).toContainText('Vigie knows no currency “XYZ”.');
  await figure.getByRole('button', { name: 'Keep “XYZ” as a unit' }).press('Enter');
  await saveForm(page, figure);
  await expect(inspector(page).getByRole('article', { name: 'Users of Weibo' })).toContainText('100M XYZ');

  const event = await openForm(page, 'Weibo has many users', 'v');
  await chooseByTyping(page, event.getByRole('combobox', { name: 'What happened' }), 'Incident');
  await event.getByRole('button', { name: 'Remove participant 1' }).press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(event).toContainText('Name at least one participant.');
  expect(machine.errors).toEqual([]);
});

test('a circle of ownership is said, and can be saved all the same', async ({ machine }) => {
  test.setTimeout(120_000);
  const page = await machine.open();
  await makeCompany(page, 'Alpha');
  await makeCompany(page, 'Beta');
  await clipPublished(page, 'Crossed stakes\n\nAlpha owns Beta.\n\nBeta owns Alpha.', '2013-08-02', 'Reuters');
  for (const passage of ['Alpha owns Beta', 'Beta owns Alpha']) {
    const form = await openForm(page, passage, 'r');
    const type = form.getByRole('combobox', { name: 'Relation' });
    if ((await type.inputValue()) === '') await chooseByTyping(page, type, 'owns');
    if (passage.startsWith('Beta')) {
      await expect(form).toContainText('This closes a circle of ownership: Beta → Alpha → Beta.');
    }
    await saveForm(page, form);
  }
  await expect(inspector(page).getByRole('article', { name: 'Beta owns Alpha' })).toBeVisible();
  expect(machine.errors).toEqual([]);
});

import type { Page } from '@playwright/test';
import { makeCompany } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { clipPublished, inspector, openForm, saveForm } from '#fixtures/claimForms.ts';
import { chooseByTyping } from '#fixtures/keyboard.ts';

const french = `Alibaba entre chez Weibo

Alibaba possède 18 % de Sina Weibo depuis avril 2013, selon le groupe.

Taobao compte plus de 49,8 millions d'utilisateurs en Chine.`;

const chinese = `新浪微博的股东

据报道，阿里巴巴持有新浪微博12%的股份。`;

async function makeCompanies(page: Page): Promise<void> {
  await makeCompany(page, 'Alibaba', '阿里巴巴');
  await makeCompany(page, 'Sina Weibo', '新浪微博');
  await makeCompany(page, 'Taobao');
}

test('a relation and a figure are recorded from their passages by keyboard, prefilled with what these say', async ({
  machine,
}) => {
  test.setTimeout(120_000);
  const page = await machine.open();
  await makeCompanies(page);
  await clipPublished(page, french, '2013-08-02', 'Le Monde');

  const relation = await openForm(page, 'Alibaba possède 18 % de Sina Weibo depuis avril 2013', 'r');
  await expect(relation.getByRole('combobox', { name: 'Relation' })).toHaveValue('owns');
  await expect(relation.getByRole('status')).toContainText('Alibaba owns 18% of Sina Weibo');
  await expect(relation.getByLabel('Since')).toHaveValue('2013-04');
  await expect(relation.getByLabel('As of')).toHaveValue('2013-08-02');
  await relation.getByRole('button', { name: 'Swap the two' }).focus();
  await page.keyboard.press('Enter');
  await expect(relation.getByRole('status')).toContainText('Sina Weibo owns 18% of Alibaba');
  await page.keyboard.press('Enter');
  await expect(relation.getByRole('status')).toContainText('Alibaba owns 18% of Sina Weibo');
  expect(await violationsOf(page)).toEqual([]);
  await saveForm(page, relation);
  const card = inspector(page).getByRole('article', { name: 'Alibaba owns 18% of Sina Weibo' });
  await expect(card).toContainText('since April 2013');
  await expect(card.getByRole('link', { name: 'possède 18 %' })).toBeVisible();
  // Nobody has graded the source or the passage.
  await expect(card).toContainText('F6 (source that cannot be judged, cannot be judged)');

  const figure = await openForm(page, "Taobao compte plus de 49,8 millions d'utilisateurs", 'm');
  await expect(figure.getByRole('combobox', { name: 'Figure', exact: true })).toHaveValue('Users');
  await expect(figure.getByLabel('Of whom or what')).toHaveValue('Taobao');
  await expect(figure.getByLabel('Value')).toHaveValue(/^49\.8M/);
  await expect(figure.getByRole('combobox', { name: 'Exactness' })).toHaveValue('at least');
  expect(await violationsOf(page)).toEqual([]);
  await saveForm(page, figure);
  await expect(inspector(page).getByRole('article', { name: 'Users of Taobao' })).toContainText('at least 49.8M');

  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(inspector(page).getByRole('article', { name: 'Users of Taobao' })).toBeHidden();
  await expect(card).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('another value of a second article stands beside the first; one is gone by, and none is lost', async ({
  machine,
}) => {
  test.setTimeout(120_000);
  const page = await machine.open();
  await makeCompanies(page);
  await clipPublished(page, french, '2013-08-02', 'Le Monde');
  await saveForm(page, await openForm(page, 'Alibaba possède 18 % de Sina Weibo depuis avril 2013', 'r'));
  await clipPublished(page, chinese, '2013-08-05', '新浪科技');

  const form = await openForm(page, '阿里巴巴持有新浪微博12%的股份', 'r');
  const type = form.getByRole('combobox', { name: 'Relation' });
  if ((await type.inputValue()) === '') await chooseByTyping(page, type, 'owns');
  await expect(form.getByLabel('Share')).toHaveValue('12%');
  const known = form.getByRole('region', { name: 'This is recorded already' }).or(form.getByLabel(/recorded already/));
  await expect(known.getByRole('article', { name: 'Alibaba owns 18% of Sina Weibo' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await saveForm(page, form);

  const second = inspector(page).getByRole('article', { name: 'Alibaba owns 12% of Sina Weibo' });
  await expect(second).toContainText('1 other value');
  await expect(second).toContainText('18%');
  await expect(second).toContainText('Le Monde');
  await second.getByRole('button', { name: 'Go by this one' }).focus();
  await page.keyboard.press('Enter');
  await expect(second).toContainText('you go by this one');
  expect(await violationsOf(page, 'aside')).toEqual([]);

  // From the other value to its passage, where the first claim stands with the second beside it.
  await second.getByRole('link', { name: '18%' }).press('Enter');
  const first = inspector(page).getByRole('article', { name: 'Alibaba owns 18% of Sina Weibo' });
  await expect(first).toContainText('12%');
  await expect(first).toContainText('you go by this one');
  await first.getByRole('button', { name: 'Go by this one' }).press('Enter');
  await expect(first.getByRole('button', { name: 'Go by none of them' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(first.getByRole('button', { name: 'Go by this one' })).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('a second passage that says the same becomes evidence of the first claim, and can be taken away again', async ({
  machine,
}) => {
  test.setTimeout(120_000);
  const page = await machine.open();
  await makeCompanies(page);
  await clipPublished(page, french, '2013-08-02', 'Le Monde');
  await saveForm(page, await openForm(page, 'Alibaba possède 18 % de Sina Weibo depuis avril 2013', 'r'));
  await clipPublished(page, 'Weibo’s owners\n\nAlibaba owns 18% of Sina Weibo.', '2013-08-03', 'Reuters');

  const form = await openForm(page, 'Alibaba owns 18% of Sina Weibo', 'r');
  await form.getByRole('combobox', { name: 'Credibility' }).click();
  await page.getByRole('option', { name: '2 · probably true' }).click();
  await form.getByRole('button', { name: 'This also says so' }).press('Enter');
  await expect(form).toBeHidden();
  const card = inspector(page).getByRole('article', { name: 'Alibaba owns 18% of Sina Weibo' });
  await expect(card).toHaveCount(1);
  await expect(card).toContainText('2 independent sources');
  await expect(card).toContainText('F2');

  await card.getByRole('button', { name: 'Remove this passage' }).first().press('Enter');
  await expect(card.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(card.getByRole('listitem')).toHaveCount(2);
  expect(machine.errors).toEqual([]);
});

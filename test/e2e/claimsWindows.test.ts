import type { Page } from '@playwright/test';
import { makeCompany, recordEvent } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { clipPublished, inspector } from '#fixtures/claimForms.ts';

async function openEvent(page: Page) {
  await inspector(page).getByRole('button', { name: 'Edit event' }).click();
  const dialog = page.getByRole('dialog', { name: 'Event', exact: true });
  await expect(dialog.getByLabel('In your own words (optional)')).toBeVisible();
  return dialog;
}

test('an event that two windows change at once is lost in neither', { tag: '@long' }, async ({ machine }) => {
  test.setTimeout(120_000);
  const one = await machine.open();
  await makeCompany(one, 'Renault');
  await clipPublished(one, 'Renault signs\n\nRenault signed a partnership on Monday.', '2013-08-02', 'Reuters');
  const passage = 'Renault signed a partnership';
  await recordEvent(one, { passage, type: 'Partnership', participants: [['Renault', 'party']] });
  const { hash } = new URL(one.url());
  const other = await machine.openTab(hash);

  const mine = await openEvent(one);
  const theirs = await openEvent(other);
  await theirs.getByLabel('In your own words (optional)').fill('Said in the other window.');
  await other.keyboard.press('Control+Enter');
  await expect(theirs).toBeHidden();
  await mine.getByLabel('In your own words (optional)').fill('Said here.');
  await one.keyboard.press('Control+Enter');

  const notice = mine.getByRole('alert');
  await expect(notice).toContainText('Another window changed this while it was open here');
  await expect(notice.getByRole('article', { name: 'Partnership', exact: true })).toContainText(
    'Said in the other window.',
  );
  await expect(mine.getByLabel('In your own words (optional)')).toHaveValue('Said here.');
  expect(await violationsOf(one)).toEqual([]);
  await notice.getByRole('button', { name: 'Save mine instead' }).press('Enter');
  await expect(mine).toBeHidden();
  const card = inspector(one).getByRole('article', { name: 'Partnership', exact: true });
  await expect(card).toContainText('Said here.');
  await one.getByRole('button', { name: 'Undo' }).last().click();
  await expect(card).toContainText('Said in the other window.');

  const again = await openEvent(one);
  await inspector(other).getByRole('button', { name: 'Delete event' }).click();
  await expect(inspector(other).getByRole('article', { name: 'Partnership', exact: true })).toBeHidden();
  await again.getByLabel('In your own words (optional)').fill('Still here.');
  await one.keyboard.press('Control+Enter');
  await expect(again.getByRole('alert')).toContainText('This was deleted in another window');
  await again.getByRole('button', { name: 'Record it again' }).press('Enter');
  await expect(inspector(one).getByRole('article', { name: 'Partnership', exact: true })).toContainText('Still here.');
  expect(machine.errors).toEqual([]);
});

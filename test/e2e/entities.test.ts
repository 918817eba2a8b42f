import type { Locator, Page } from '@playwright/test';
import { clipText, makeCompany, selectPassage, undoOf } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { chooseByTyping } from '#fixtures/keyboard.ts';

function profileOf(page: Page, name: string): Locator {
  return page.getByRole('article', { name, exact: true });
}

/** The name among those of a profile, by which its settings open. */
function chipOf(within: Locator | Page, name: string): Locator {
  return within.getByRole('button', { name: new RegExp(`^${name}\\s.*how it is found`) });
}

async function openDetails(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Details' }).press('Enter');
}

/** Pastes text into a field as a person does. */
async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** A small picture, drawn by the page. */
async function pasteLogo(page: Page, type: string): Promise<void> {
  await page.getByRole('button', { name: 'Logo' }).evaluate(async (element, contentType) => {
    const canvas = new OffscreenCanvas(8, 8);
    canvas.getContext('2d')?.fillRect(0, 0, 8, 8);
    const blob =
      contentType === 'image/png' ? await canvas.convertToBlob() : new Blob(['<svg/>'], { type: contentType });
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([blob], 'logo', { type: contentType }));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, type);
}

test('a profile is filled in by keyboard, every change can be undone, and wrong input is said beside its field', async ({
  machine,
}) => {
  const page = await machine.open();
  await makeCompany(page, 'Orange', 'Oranje');
  const profile = profileOf(page, 'Orange');

  await chipOf(profile, 'Oranje').press('Enter');
  const settings = page.getByRole('dialog', { name: 'How Oranje is found' });
  await expect(settings.getByRole('combobox', { name: 'Script' })).toHaveAttribute('placeholder', /Latin/);
  await chooseByTyping(page, settings.getByRole('combobox', { name: 'Language' }), 'Dut', 'Dutch');
  await settings.getByRole('switch', { name: /Only as written/ }).press('Space');
  await page.keyboard.press('Escape');
  await expect(chipOf(profile, 'Oranje')).toContainText('nl · Aa');

  await openDetails(page);
  const lists = profile.getByRole('combobox', { name: 'Watchlists' });
  await lists.fill('Telecoms');
  await lists.press('Enter');
  await expect(profile.getByRole('list', { name: 'Identifiers and watchlists' })).toContainText('Telecoms');
  await profile.getByRole('textbox', { name: 'Name of a new field' }).press('Enter');
  await expect(profile.getByRole('textbox', { name: 'Name of a new field' })).toHaveAccessibleDescription(
    'A field needs a name.',
  );
  await profile.getByRole('textbox', { name: 'Name of a new field' }).fill('Tier');
  await profile.getByRole('textbox', { name: 'Its value' }).fill('1');
  await page.keyboard.press('Enter');
  await expect(profile.getByRole('textbox', { name: 'Value of Tier' })).toHaveValue('1');
  await profile.getByLabel('LEI').fill('969500MCOONR8990S770');
  await profile.getByLabel('LEI').press('Enter');
  await expect(profile.getByLabel('LEI')).toHaveAccessibleDescription(/not a valid LEI/);
  await expect(profile.getByLabel('LEI')).toHaveValue('969500MCOONR8990S770');
  await profile.getByLabel('Ticker').fill('ora.pa');
  await profile.getByLabel('Ticker').press('Enter');
  await expect(profile.getByRole('list', { name: 'Identifiers and watchlists' })).toContainText('Ticker ORA.PA');
  await undoOf(page, 'Ticker of Orange is changed.').press('Enter');
  await expect(profile.getByLabel('Ticker')).toHaveValue('');
  await undoOf(page, '“Tier” of Orange is changed.').press('Enter');
  await expect(profile.getByRole('textbox', { name: 'Value of Tier' })).toHaveCount(0);

  await pasteLogo(page, 'image/svg+xml');
  await expect(profile.getByRole('alert')).toHaveText('A logo is a PNG, JPEG, GIF, WebP or AVIF picture.');
  await pasteLogo(page, 'image/png');
  await expect(profile.getByRole('button', { name: 'Logo' }).locator('img')).toBeVisible();
  await expect(page.getByRole('option', { name: /Orange/ }).locator('img')).toBeVisible();
  await undoOf(page, 'Orange has a new logo.').press('Enter');
  await expect(profile.getByRole('button', { name: 'Logo' }).locator('img')).toHaveCount(0);

  await makeCompany(page, 'Free');
  await chooseByTyping(page, page.getByRole('combobox', { name: 'Watchlist' }), 'Tele', 'Telecoms (1)');
  await expect(page.getByRole('listbox', { name: 'Companies' }).getByRole('option')).toHaveCount(1);
  expect(machine.errors).toEqual([]);
});

test('a shared name, a name of one letter and thousands of pasted names are taken with a word on each', {
  tag: '@long',
}, async ({ machine }) => {
  const page = await machine.open();
  await makeCompany(page, 'Orange');
  await makeCompany(page, 'Fruit');
  const profile = profileOf(page, 'Fruit');
  const field = profile.getByRole('textbox', { name: 'Add another name' });
  await field.fill('orange');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(/already a name of Orange/);
  await profile.getByRole('button', { name: 'Both have this name' }).press('Enter');
  await expect(chipOf(profile, 'orange')).toContainText('shared');

  await field.fill('T');
  await expect(profile.getByRole('status')).toContainText('One letter is never looked for');
  await field.press('Enter');
  await expect(chipOf(profile, 'T')).toContainText('not looked for');

  const odd = ['T', '🍏', 'y'.repeat(500), 'تفاحة'];
  await pasteInto(field, [...Array.from({ length: 5000 }, (_, index) => `Sort ${index}`), ...odd].join('\r\n'));
  const dialog = page.getByRole('dialog', { name: 'Add a list of names to Fruit' });
  await expect(dialog).toContainText('5,001 new names.');
  const skipped = dialog.getByRole('list', { name: 'Lines that are left out' }).getByRole('listitem');
  await expect(skipped).toHaveCount(3);
  await expect(skipped.nth(0)).toContainText('a name of it already');
  await expect(skipped.nth(1)).toContainText('no letter or digit');
  await expect(skipped.nth(2)).toContainText('more than 200 characters');
  expect(await violationsOf(page, '[role="dialog"][aria-modal]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Add 5,001 names' }).press('Enter');
  await expect(profile.getByRole('button', { name: /more names/ })).toBeVisible();
  await undoOf(page, '5,001 names are added.').press('Enter');
  await expect(profile.getByRole('button', { name: /more names/ })).toHaveCount(0);
  await expect(chipOf(profile, 'orange')).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('two names of one company are merged by keyboard and parted again; itself is refused; the other window is told', async ({
  machine,
}) => {
  test.slow();
  const page = await machine.open();
  await makeCompany(page, 'Ali Group');
  await makeCompany(page, 'Alibaba', '阿里巴巴');
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await clipText(page, 'Ali Group opens a shop in Hangzhou.');
  await selectPassage(page, 'opens');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.getByRole('option', { name: /^Alibaba/ }).click();
  const profile = profileOf(page, 'Alibaba');
  const second = await machine.openTab(new URL(page.url()).hash);

  const choose = async (tab: Page, typed: string) => {
    await profileOf(tab, 'Alibaba').getByRole('button', { name: 'Merge with another name' }).press('Enter');
    const dialog = tab.getByRole('dialog', { name: 'Merge Alibaba with another name' });
    const field = dialog.getByRole('textbox', { name: 'The other name' });
    await expect(field).toBeFocused();
    await field.fill(typed);
    await expect(dialog.page().getByRole('option', { name: typed, exact: true })).toBeVisible();
    await tab.keyboard.press('Enter');
    return dialog;
  };
  const itself = await choose(page, 'Alibaba');
  await expect(itself.getByRole('alert')).toContainText('cannot be merged into itself');
  await expect(itself.getByRole('button', { name: 'Merge', exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');

  const late = await choose(second, 'Ali Group');
  const dialog = await choose(page, 'Ali Group');
  await expect(dialog.getByRole('status')).toContainText(/Alibaba stays.*Notes1/s);
  expect(await violationsOf(page, '[role="dialog"][aria-modal]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(chipOf(profile, 'Ali Group')).toBeVisible();
  await expect(profile.getByRole('link', { name: /opens a shop/ })).toBeVisible();
  await late.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await expect(second.getByText('One of the two is gone')).toBeVisible();

  await undoOf(page, 'Ali Group is merged into Alibaba.').press('Enter');
  await expect(chipOf(profile, 'Ali Group')).toHaveCount(0);
  await expect(page.getByRole('option', { name: /Ali Group/ })).toBeVisible();

  await chipOf(profile, '阿里巴巴').press('Enter');
  await page.getByRole('button', { name: 'Make it a name of its own' }).press('Enter');
  await expect(profileOf(page, '阿里巴巴')).toBeVisible();
  await undoOf(page, 'no longer Alibaba').press('Enter');
  await expect(chipOf(profile, '阿里巴巴')).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('the profile and the settings of a name pass axe', { tag: '@long' }, async ({ machine }) => {
  test.slow();
  const page = await machine.open();
  await makeCompany(page, 'Alibaba', '阿里巴巴', 'A');
  expect(await violationsOf(page, 'section[aria-label="List"]', 'main')).toEqual([]);
  await chipOf(page, '阿里巴巴').press('Enter');
  await expect(page.getByRole('dialog', { name: 'How 阿里巴巴 is found' })).toBeVisible();
  expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');
  await openDetails(page);
  await page.getByRole('combobox', { name: 'Watchlists' }).fill('China');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name of a new field' }).fill('Tier');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Value of Tier' })).toBeVisible();
  expect(await violationsOf(page, 'section[aria-label="List"]', 'main')).toEqual([]);
});

import type { Locator, Page } from '@playwright/test';
import { clipText, makeCompany, selectPassage, undoOf } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { chooseByKeys } from '#fixtures/claimForms.ts';

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
  await chooseByKeys(page, settings.getByRole('combobox', { name: 'Language' }), 'Dut', 'Dutch');
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
  await chooseByKeys(page, page.getByRole('combobox', { name: 'Watchlist' }), 'Tele', 'Telecoms (1)');
  await expect(page.getByRole('listbox', { name: 'Companies' }).getByRole('option')).toHaveCount(1);
  expect(machine.errors).toEqual([]);
});

test('a shared name, a name of one letter and thousands of pasted names are taken with a word on each', async ({
  machine,
}) => {
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

const hostileFile = `Firma;Nom;Sorte;Alias;ISIN;Region
x;Alibaba;entreprise;BABA [case-sensitive] | 阿里;;Asia
x;=cmd|'/C calc'!A0;;;;
x;<img src=x onerror=alert(1)>;产品;;;
x;${'z'.repeat(500)};;;;
x;Nokia;firm;;;
x;Sony;;;US0000000000;
x;NOKIA Oyj;;Alibaba;;
x;🍏;;;;
x;שלום;;;;
x;Twice;;;;
x;twice;;;;
x;"never closed;;;;
x;Swallowed;;;;
`;

test('a hostile file is shown line by line before anything is imported; what was imported goes out and comes back as it was', async ({
  machine,
}) => {
  test.slow();
  const page = await machine.open();
  await makeCompany(page, 'Alibaba');
  await page.getByRole('button', { name: 'More' }).press('Enter');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Import CSV…' }).press('Enter');
  await page.getByRole('button', { name: 'Choose a file…' }).press('Enter');
  const name = 'names.csv';
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(hostileFile, 'latin1') });
  const dialog = page.getByRole('dialog', { name: 'Import companies and names' });
  await expect(dialog.getByRole('status')).toContainText('4 of 6 columns');
  await dialog.getByRole('button', { name: 'Another file' }).press('Enter');
  const again = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).press('Enter');
  await (await again).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(hostileFile) });

  const line = (number: number) => dialog.getByRole('listitem').filter({ hasText: new RegExp(`^${number}\\D`) });
  await expect(line(2)).toHaveText(/Changed.*Alibaba.*aliases/);
  await expect(line(3)).toHaveText(/New.*=cmd/);
  await expect(line(4)).toHaveText(/New.*<img/);
  await expect(line(5)).toHaveText(/Wrong.*more than 200 characters/);
  await expect(line(6)).toHaveText(/Wrong.*Kind: “firm” is not valid/);
  await expect(line(7)).toHaveText(/Wrong.*ISIN: “US0000000000” is not valid/);
  await expect(line(8)).toHaveText(/Wrong.*the name “Alibaba” already/);
  await expect(line(9)).toHaveText(/Wrong.*no letter or digit/);
  await expect(line(10)).toHaveText(/New.*שלום/);
  await expect(line(12)).toHaveText(/Wrong.*Line 11 has the name “twice” already/);
  await expect(line(13)).toHaveText(/Wrong.*quotation mark is never closed/s);
  expect(await violationsOf(page, '[role="dialog"][aria-modal]')).toEqual([]);

  await dialog.getByRole('button', { name: 'Columns…' }).press('Enter');
  await dialog.getByRole('combobox', { name: 'Region' }).press('Enter');
  await page.getByRole('option', { name: 'Own field', exact: true }).click();
  await expect(line(2)).toHaveText(/aliases, own fields/);
  await dialog.getByRole('button', { name: 'Import 5 lines' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('4 new, 1 changed.');
  await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
  await expect(page.getByRole('option', { name: '=cmd' })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Export all as CSV' }).press('Enter');
  const stream = await (await download).createReadStream();
  const bytes = Buffer.concat(await stream.toArray());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString();
  expect(text).toContain(",'=cmd|'/C calc'!A0,");
  expect(text).toContain('BABA [case-sensitive] | 阿里');
  expect(text).toContain('Region: Asia');

  await page.getByRole('button', { name: 'More' }).press('Enter');
  const last = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Import CSV…' }).press('Enter');
  await page.getByRole('button', { name: 'Choose a file…' }).press('Enter');
  await (await last).setFiles({ name, mimeType: 'text/csv', buffer: bytes });
  await expect(dialog.getByRole('radio', { name: 'Already there 5' })).toBeAttached();
  await expect(dialog.getByRole('button', { name: /^Import 0/ })).toBeDisabled();
  expect(machine.errors).toEqual([]);
});

test('an import of thousands of lines can be taken back as a whole', async ({ machine }) => {
  test.slow();
  const page = await machine.open({ hash: '#/entities' });
  await expect(page.getByText('No companies yet')).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Import CSV…' }).press('Enter');
  await page.getByRole('button', { name: 'Choose a file…' }).press('Enter');
  const lines = Array.from({ length: 2000 }, (_, index) => `Company ${index},"Alias ${index} | 公司${index}"`);
  const buffer = Buffer.from(`name,aliases\n${lines.join('\n')}\n`);
  await (await chooser).setFiles({ name: 'many.csv', mimeType: 'text/csv', buffer });
  const dialog = page.getByRole('dialog', { name: 'Import companies and names' });
  await dialog.getByRole('button', { name: 'Import 2,000 lines' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('2,000 new, 0 changed.', { timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Undo the import' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('The import is undone.', { timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('No companies yet')).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('the profile and the settings of a name pass axe', async ({ machine }) => {
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

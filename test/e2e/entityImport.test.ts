import { makeCompany } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';

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

test('an import of thousands of lines can be taken back as a whole', { tag: '@long' }, async ({ machine }) => {
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

import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { giveFiles } from '#fixtures/giveFiles.ts';
import { zipOf } from '#fixtures/imports/archives.ts';
import { enexOf } from '#fixtures/imports/evernoteFile.ts';
import { vault } from '#fixtures/imports/vault.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Import notes' });

/** Opens the dialog from the palette, by the keys alone. */
async function openDialog(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Clip', exact: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Command palette' }).fill('Import notes');
  await page.getByRole('button', { name: 'Import notes…' }).press('Enter');
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await openDialog(page);
  await chooseAgain(page, name, buffer);
}

async function chooseAgain(page: Page, name: string, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await dialogOf(page).getByRole('button', { name: 'Choose a file…' }).press('Enter');
  await (await chooser).setFiles({ name, mimeType: '', buffer });
}

test('a vault comes in by the keyboard alone, with its links, pictures and topics, and is taken back after a restart', async ({
  machine,
}) => {
  test.slow();
  const page = await machine.open();
  const zip = Buffer.from(await (await zipOf(vault)).arrayBuffer());
  await choose(page, 'vault.zip', zip);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('status')).toContainText(
    '3 new notes · 2 pictures and attachments · 5 tags · 2 folders',
  );
  await expect(dialog.getByRole('row', { name: /Alibaba Group/ })).toContainText('May 1, 2023');
  expect(await violationsOf(page, '[role="dialog"][aria-modal]')).toEqual([]);
  await expect(dialog.getByRole('button', { name: 'Import 3 notes' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Imported3 notes are in.');
  await expect(dialog.getByText('gone.png')).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the report (CSV)' }).press('Enter');
  const report = Buffer.concat(await (await (await download).createReadStream()).toArray()).toString();
  expect(report).toContain('Alibaba Group,a picture or file is missing,gone.png');
  await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');

  await page.goto(`${new URL(page.url()).origin}/#/archived`);
  await page.getByRole('option', { name: /Alibaba Group/ }).click();
  const reader = page.getByRole('main').getByRole('document');
  await expect(reader.locator('mark')).toHaveText('bold claim');
  await expect(reader.locator('img')).toHaveCount(2);
  await expect(reader.locator('blockquote strong')).toHaveText('Beware');
  await reader.getByRole('link', { name: 'Weibo', exact: true }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Weibo');
  // A note of one's own is written in, so a plain click puts the cursor there.
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Alibaba' })
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(page.getByRole('complementary').getByText('commerce').first()).toBeVisible();

  await page.reload();
  await choose(page, 'vault.zip', zip);
  await expect(dialog.getByRole('status')).toContainText('3 are here already');
  await expect(dialog.getByRole('button', { name: 'Nothing new in it' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Another file' }).press('Enter');
  await dialog.getByRole('button', { name: 'Undo the import of vault.zip' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('The import is taken back.');
  await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
  await page.goto(`${new URL(page.url()).origin}/#/archived`);
  await expect(page.getByRole('region', { name: 'List' }).getByText('0 notes')).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('an import is stopped: what is in stays and can be taken back but for what was worked with; a file that is dropped opens the dialog', async ({
  machine,
}) => {
  test.slow();
  const page = await machine.open();
  const many = Array.from({ length: 3000 }, (_, at) => ({
    title: `Note ${at}`,
    content: `<div>Text of number ${at}.</div>`,
  }));
  await giveFiles(page, 'drop', [{ name: 'Veille.enex', content: enexOf(many) }]);
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: 'into the inbox' }).check();
  await dialog.getByRole('button', { name: 'Import 3,000 notes' }).click();
  await expect(dialog.getByRole('status')).toContainText(/Importing… [1-9]/);
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByRole('status')).toContainText('Stopped');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await page
    .getByRole('option', { name: /Note \d/ })
    .first()
    .click();
  await page.keyboard.press('1');
  await openDialog(page);
  await dialog.getByRole('button', { name: 'Undo the import of Veille.enex' }).click();
  await expect(dialog.getByRole('status')).toContainText('taken back but for', { timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await page.goto(`${new URL(page.url()).origin}/#/library`);
  await expect(page.getByRole('option')).toHaveCount(1);
  expect(machine.errors).toEqual([]);
});

test('bad files are refused in a person’s words', async ({ machine }) => {
  const page = await machine.open();
  const locked = Buffer.from(await (await zipOf(vault, 'x.zip', 'secret')).arrayBuffer());
  const whole = Buffer.from(await (await zipOf(vault)).arrayBuffer());
  const dialog = dialogOf(page);
  await choose(page, 'empty.enex', Buffer.alloc(0));
  await expect(dialog.getByRole('alert')).toHaveText('There is nothing in it.');
  for (const [name, buffer, words] of [
    ['locked.zip', locked, 'It is locked with a password.'],
    ['half.zip', whole.subarray(0, whole.length / 2), 'It is damaged, or is not whole.'],
    ['prose.enex', Buffer.from('Nothing but prose.'), 'Vigie does not know what this file is.'],
    ['none.enex', Buffer.from(enexOf([])), 'There are no notes in it.'],
  ] as const) {
    await chooseAgain(page, name, buffer);
    await expect(dialog.getByRole('alert')).toContainText(words);
  }
  expect(machine.errors).toEqual([]);
});

test.describe('killed', () => {
  test.use({ ownBrowser: true });

  test('an import that was cut off is said at the next start; the same file brings the rest', { tag: '@long' }, async ({
    machine,
  }) => {
    test.slow();
    const first = await machine.open();
    const notes = Array.from({ length: 600 }, (_, at) => ({
      title: `Note ${at}`,
      content: `<div>Number ${at}.</div>`,
    }));
    const file = { name: 'Veille.enex', content: enexOf(notes) };
    await giveFiles(first, 'drop', [file]);
    await dialogOf(first).getByRole('button', { name: 'Import 600 notes' }).click();
    await expect(dialogOf(first).getByRole('status')).toContainText(/Importing… [1-9]/);
    await machine.killBrowser();
    const page = await machine.open();
    const dialog = dialogOf(page);
    await expect(dialog.getByRole('alert')).toContainText(/An import was cut off.*notes? of Veille.enex/s);
    await dialog.getByRole('button', { name: 'Keep what is in' }).click();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await giveFiles(page, 'drop', [file]);
    await expect(dialog.getByRole('status')).toContainText(/\d+ new notes? · \d+ (?:is|are) here already/);
    await dialog.getByRole('button', { name: /^Import \d+ notes?$/ }).click();
    await expect(dialog.getByRole('status')).toContainText('Imported', { timeout: 60_000 });
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.goto(`${new URL(page.url()).origin}/#/archived`);
    await expect(page.getByRole('region', { name: 'List' }).getByText('600 notes')).toBeVisible();
  });
});

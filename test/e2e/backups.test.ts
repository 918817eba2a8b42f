import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { clipAddress, readerText } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { page as article, withSite } from '#fixtures/clipping.ts';
import { readRows } from '#fixtures/libraryFolder.ts';
import { collectionLink, writeNote } from '#fixtures/ownNotes.ts';

/** Asks for the newest backup to be restored, since which one note was made; gives the dialog that says what that would change. */
async function askToRestore(page: Page): Promise<Locator> {
  await page
    .getByRole('button', { name: /^Restore the backup/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /^Restore the backup/ });
  await expect(dialog.getByText('Notes made since, which go: 1')).toBeVisible();
  return dialog;
}

const editor = (page: Page) => readerText(page).locator('[contenteditable]');

test('a backup gives one note back, or the whole library, which it becomes again', async ({ machine }) => {
  const page = await machine.open();
  await writeNote(page, 'Plan');
  await editor(page).fill('The first plan.');
  await page.getByRole('listbox').focus();
  await writeNote(page, 'Left alone');
  await expect
    .poll(() => readRows(machine.libraryFolder, 'bodies').map(({ text }) => text))
    .toContain('The first plan.');

  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Command palette' }).fill('Back up');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/Backup made: 2 notes/)).toBeVisible();

  await collectionLink(page, 'Library').click();
  await page.getByRole('option', { name: 'Plan' }).click();
  await editor(page).fill('Another plan, which was worse.');
  await page.getByRole('listbox').focus();
  await writeNote(page, 'Made since');

  await test.step('one note', async () => {
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await page
      .getByRole('button', { name: /^Take one note from the backup/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: /^Take one note/ });
    await dialog.getByLabel('Search a title').fill('plan');
    await dialog.getByRole('button', { name: /^Plan/ }).click();
    await expect(dialog.getByRole('region', { name: 'Text in the backup' })).toHaveText('The first plan.');
    expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Make it the present text' }).click();
    await expect(readerText(page)).toContainText('The first plan.');
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
    await expect(readerText(page)).toContainText('Another plan');
  });

  await test.step('the whole library', async () => {
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await page
      .getByRole('button', { name: /^Check the backup/ })
      .first()
      .click();
    await expect(page.getByText('Sound')).toBeVisible();
    const dialog = await askToRestore(page);
    await expect(dialog.getByText('Notes that get their title, text or state of then: 1')).toBeVisible();
    expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
    await dialog.getByRole('button', { name: 'Restore over this library' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Before a restore')).toBeVisible();
    await collectionLink(page, 'Library').click();
    await expect(page.getByRole('option')).toHaveCount(2);
    await page.getByRole('option', { name: 'Plan' }).click();
    await expect(readerText(page)).toContainText('The first plan.');
    await expect(collectionLink(page, 'Library')).toContainText('2');
  });

  await test.step('and back, as a library of its own', async () => {
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    const row = page.getByRole('row', { name: /Before a restore/ });
    await row.getByRole('button', { name: /^Restore the backup/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Restore the backup/ });
    await dialog.getByText('As a library of its own').click();
    const copy = `${machine.libraryFolder}-copy`;
    await dialog.getByLabel('Folder').fill(copy);
    await dialog.getByRole('button', { name: 'Make it a library there and open it' }).click();
    await expect(page.getByText('The library of the folder has taken the place')).toBeVisible();
    await collectionLink(page, 'Library').click();
    await expect(page.getByRole('option')).toHaveCount(3);
    await writeNote(page, 'In the copy');
    await expect.poll(() => readRows(copy, 'notes').map(({ title }) => title)).toContain('In the copy');
    expect(readRows(machine.libraryFolder, 'notes').map(({ title }) => title)).not.toContain('In the copy');
    expect(fs.existsSync(machine.libraryFolder)).toBe(true);
  });
  expect(machine.errors).toEqual([]);
});

test('the settings of safety pass axe, ask for a folder as the desktop window does, and refuse one of other files', async ({
  machine,
}) => {
  const other = path.join(machine.libraryFolder, '..', 'data');
  const answers = { hostInfo: { kind: 'electron', version: '1', platform: 'linux' }, askForFolder: other };
  const page = await machine.open({
    hash: '#/settings',
    // The system's dialog, and the person who chooses in it.
    prepare: async (tab) => {
      for (const [name, value] of Object.entries(answers)) {
        await tab.route(`**/call/${name}`, (route) => route.fulfill({ json: { ok: true, value } }));
      }
    },
  });
  await expect(page.getByText(machine.libraryFolder, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByRole('table', { name: 'Backups' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Choose another folder…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose another library folder' });
  await dialog.getByRole('button', { name: 'Browse…' }).click();
  await expect(dialog.getByLabel('Folder')).toHaveValue(other);
  expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Use this folder' }).click();
  await expect(dialog.getByText('There are other files in this folder.')).toBeVisible();
  await expect(page.getByText(machine.libraryFolder, { exact: true })).toBeVisible();
});

test('where the disk is nearly full, clips keep their text and are told to have no captures', async ({ machine }) => {
  machine.quota.freeBytes = 150_000_000;
  await withSite(
    { '/weibo': article('Alibaba buys a share of Weibo'), '/weibo?page=2': article('Page two') },
    async (origin) => {
      const page = await machine.open();
      await expect(page.getByRole('alert')).toContainText('captures and pictures are not kept');
      await clipAddress(page, `${origin}/weibo`);
      await expect(readerText(page)).toContainText('second plant');
      await expect.poll(() => readRows(machine.libraryFolder, 'bodies').length).toBe(1);
      expect(readRows(machine.libraryFolder, 'snapshots')).toEqual([]);
      expect(await violationsOf(page, '[role="alert"]')).toEqual([]);
      machine.quota.freeBytes = undefined;
      await page.reload();
      await expect(page.getByText('captures and pictures are not kept')).toBeHidden();
      await clipAddress(page, `${origin}/weibo?page=2`);
      await expect.poll(() => readRows(machine.libraryFolder, 'snapshots').length).toBe(1);
    },
  );
  expect(machine.errors).toEqual([]);
});

test('a restore whose window is closed in the middle is finished at the next start', async ({ machine }) => {
  const page = await machine.open();
  await writeNote(page, 'Of then');
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/Backup made: 1 note,/)).toBeVisible();
  await collectionLink(page, 'Library').click();
  await writeNote(page, 'Made since');
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const dialog = await askToRestore(page);
  // The backup was held against the library; what is to be put back is never read.
  const restoring = page.waitForRequest('**/call/readJournal');
  await page.route('**/call/readJournal', () => undefined);
  await dialog.getByRole('button', { name: 'Restore over this library' }).click();
  await restoring;
  await page.close();

  const heldBack = Promise.withResolvers<void>();
  let readings = 0;
  const again = await machine.open({
    hash: '#/library',
    prepare: (tab) =>
      tab.route('**/call/readJournal', async (route) => {
        readings += 1;
        if (readings > 1) await heldBack.promise;
        await route.continue();
      }),
  });
  await expect(again.getByRole('heading', { name: 'A restore is being finished' })).toBeVisible();
  await expect(again.getByRole('status')).toContainText('50% are read');
  heldBack.resolve();
  await expect(again.getByRole('option', { name: 'Of then' })).toBeVisible();
  await expect(again.getByRole('option')).toHaveCount(1);
  expect(machine.errors).toEqual([]);
});

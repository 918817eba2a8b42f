import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readerText } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { removeDatabase } from '#fixtures/libraryFolder.ts';
import type { Machine } from '#fixtures/machine.ts';
import { collectionLink, writeNote } from '#fixtures/ownNotes.ts';

// The browser is robbed of its database here.
test.use({ ownBrowser: true });

const passphrase = 'le guet est sur le mât';

/** Everything that stands in plain letters in the files of the library folder. */
function plainTextOf({ libraryFolder }: Machine): string {
  const names = fs.readdirSync(libraryFolder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

async function setPassphrase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Set a passphrase…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set a passphrase…' });
  const [next, again] = [
    dialog.getByLabel('New passphrase', { exact: true }),
    dialog.getByLabel('New passphrase, again'),
  ];
  const set = dialog.getByRole('button', { name: 'Encrypt' });
  await next.fill('short');
  await again.fill('other');
  await expect(set).toBeDisabled();
  expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
  await next.fill(passphrase);
  await again.fill(passphrase);
  await set.click();
  await expect(page.getByText('The folder is being encrypted.')).toBeVisible();
}

test('a folder with a passphrase says nothing to others, and gives a lost library back to whoever knows it', async ({
  machine,
}) => {
  const page = await machine.open();
  await writeNote(page, 'Before the secret');
  await expect.poll(() => plainTextOf(machine)).toContain('Before the secret');
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await setPassphrase(page);
  await expect.poll(() => plainTextOf(machine), { timeout: 30_000 }).not.toContain('Before the secret');
  await writeNote(page, 'After the secret');
  await expect(page.getByRole('link', { name: /^Saved to disk/ })).toBeVisible();
  await machine.closeBrowser();
  expect(plainTextOf(machine)).not.toContain('After the secret');

  // The machine is started anew, and the browser has lost everything.
  await machine.serve('renderer');
  removeDatabase(machine);
  const again = await machine.open({ hash: '#/library' });
  const field = again.getByLabel('Passphrase', { exact: true });
  await field.fill('something else');
  await again.getByRole('button', { name: 'Unlock' }).click();
  await expect(again.getByText(/^That is not the passphrase/)).toBeVisible();
  expect(await violationsOf(again)).toEqual([]);
  await field.fill(passphrase);
  await again.keyboard.press('Enter');
  await expect(again.getByText('Your library was recovered from the disk')).toBeVisible();
  await expect(collectionLink(again, 'Library')).toContainText('2');
  await again.getByRole('option', { name: 'After the secret' }).click();
  await expect(readerText(again)).toBeVisible();
  expect(machine.errors).toEqual([]);
});

import fs from 'node:fs';
import { openClipDialog, paste, readerText } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { giveFiles } from '#fixtures/giveFiles.ts';
import { serveSite } from '#fixtures/webServer.ts';

const failing = (error: string) => !error.includes('404 (Not Found)');

test('the dialog says beside each field what is wrong with it, and can be used by all', async ({ machine }) => {
  const page = await machine.open();
  const dialog = await openClipDialog(page);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Enter an address, paste some text or choose a file.')).toBeVisible();
  await dialog.getByLabel('Web address').fill('not a url');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Web address')).toHaveAccessibleDescription(/not a web address/);
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose files…' }).click();
  const files = { 'empty.txt': '', 'large.html': 'x'.repeat(25_000_000), 'photo.tiff': 'II*' };
  const paths = Object.entries(files).map(([name, content]) => {
    const file = test.info().outputPath(name);
    fs.writeFileSync(file, content);
    return file;
  });
  await (await chooser).setFiles(paths);
  await expect(dialog.getByRole('alert')).toContainText('empty.txt: This file is empty.');
  await expect(dialog.getByRole('alert')).toContainText('large.html: This is larger than 20 MB');
  await expect(dialog.getByRole('alert')).toContainText('photo.tiff: Vigie cannot read this kind of file.');
  expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('The inbox is empty')).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('a paste that is no address goes below with its formatting, and one that is none anywhere says so', async ({
  machine,
}) => {
  const page = await machine.open();
  const dialog = await openClipDialog(page);
  await paste(dialog.getByLabel('Web address'), {
    'text/html': '<h2>Prices fall</h2><p>By <b>a fifth</b> in May.</p>',
    'text/plain': 'Prices fall\n\nBy a fifth in May.',
  });
  await expect(dialog.getByLabel('Or text')).toHaveValue('Prices fall\n\nBy a fifth in May.');
  await expect(dialog.getByText('Formatting kept · 7 words')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(readerText(page).locator('strong')).toHaveText('a fifth');
  await paste(page.locator('body'), {});
  await expect(page.getByText('There is nothing to clip in the clipboard.')).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('the list takes pastes and drops, each a note', async ({ machine }) => {
  const site = await serveSite({
    '/a': { body: `<title>By address</title><p>${'Words of an article. '.repeat(20)}</p>` },
  });
  const page = await machine.open();
  await expect(page.getByText('The inbox is empty')).toBeVisible();
  await paste(page.locator('body'), { 'text/plain': `${site.origin}/a` });
  await expect(readerText(page)).toContainText('Words of an article.');
  await giveFiles(page, 'drop', [
    { name: 'visit.md', content: '# A visit\n\nTo the **plant**.' },
    { name: 'report.pdf', content: '%PDF-1.7' },
    { name: 'none.txt', content: '' },
  ]);
  const list = page.getByRole('listbox', { name: 'Inbox' });
  await expect(list.getByRole('option', { name: /A visit/ })).toBeVisible();
  await expect(list.getByRole('option', { name: /report/ })).toContainText('damaged or cut short');
  await expect(page.getByText('This file is empty.')).toBeVisible();
  await expect(readerText(page).locator('strong')).toHaveText('plant');
  await site.close();
  expect(machine.errors).toEqual([]);
});

test('a page that could not be had is tried again from its note, and clipped once only', async ({ machine }) => {
  let isBack = false;
  const site = await serveSite({
    '/a': (_request, response) => {
      response.writeHead(isBack ? 200 : 503, { 'content-type': 'text/html' });
      response.end(`<title>Back again</title><p>${'Words of an article. '.repeat(20)}</p>`);
    },
  });
  const page = await machine.open();
  const dialog = await openClipDialog(page);
  await dialog.getByLabel('Web address').fill(`${site.origin}/a`);
  await page.keyboard.press('Enter');
  const banner = page.getByRole('main').getByRole('status');
  const retry = banner.getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible();
  isBack = true;
  await retry.click();
  await expect(readerText(page)).toContainText('Words of an article.');
  await expect(retry).toBeHidden();
  await paste(page.locator('body'), { 'text/plain': `${site.origin}/a#again` });
  await expect(page.getByText(/Already clipped on .+ This is that note\./)).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Inbox' }).getByRole('option')).toHaveCount(1);
  await site.close();
  expect(machine.errors.filter(failing)).toEqual([]);
});

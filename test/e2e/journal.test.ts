import fs from 'node:fs';
import path from 'node:path';
import { clipAddress, readerText } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { launchBrowser } from '#fixtures/browsers.ts';
import { page as article, withSite } from '#fixtures/clipping.ts';
import { readBytes, readRows, removeDatabase, spoilDatabase } from '#fixtures/libraryFolder.ts';
import type { Machine } from '#fixtures/machine.ts';
import { collectionLink, writeNote } from '#fixtures/ownNotes.ts';

// Browsers are closed, killed and robbed of their files here.
test.use({ ownBrowser: true });

const titlesOnDisk = (machine: Machine) =>
  readRows(machine.libraryFolder, 'notes')
    .map(({ title }) => String(title))
    .sort();

/** Runs in the page: the library's database cannot be opened the first few times, as Chromium says it. */
function failToOpen(times: number): void {
  const open = indexedDB.open.bind(indexedDB);
  let failures = 0;
  indexedDB.open = (name, version) => {
    if (name !== 'vigie' || failures === times) return open(name, version);
    failures += 1;
    const error = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    const request = Object.assign(new EventTarget(), { error }) as unknown as IDBOpenDBRequest;
    request.addEventListener('error', (event) => request.onerror?.(event));
    setTimeout(() => request.dispatchEvent(new Event('error', { cancelable: true })));
    return request;
  };
}

test('what is written is on the disk within moments, and comes back where the browser has lost or spoilt it', async ({
  machine,
}) => {
  test.setTimeout(120_000);
  await withSite({ '/weibo': article('Alibaba buys a share of Weibo') }, async (origin) => {
    const page = await machine.open();
    await clipAddress(page, `${origin}/weibo`);
    await expect(readerText(page)).toContainText('second plant');
    await writeNote(page, 'A thought of my own');
    await expect.poll(() => titlesOnDisk(machine)).toEqual(['A thought of my own', 'Alibaba buys a share of Weibo']);
    const [snapshot] = readRows(machine.libraryFolder, 'snapshots');
    expect(String(readBytes(machine.libraryFolder).get(String(snapshot?.sha256)))).toContain('second plant');
    await expect(page.getByRole('link', { name: /^Saved to disk/ })).toBeVisible();
    await machine.closeBrowser();
  });

  await test.step('the database is gone', async () => {
    removeDatabase(machine);
    const heldBack = Promise.withResolvers<void>();
    const page = await machine.open({
      hash: '#/library',
      prepare: (tab) =>
        tab.route('**/call/readJournal', async (route) => {
          await heldBack.promise;
          await route.continue();
        }),
    });
    await expect(page.getByRole('heading', { name: 'Your library is being recovered' })).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('0 of 2 notes are back. Leave this window open.');
    await expect(page.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute('aria-valuenow', '0');
    heldBack.resolve();
    await expect(page.getByText('Your library was recovered from the disk')).toBeVisible();
    await expect(page.getByText('2 notes are back')).toContainText('Nothing is missing.');
    await expect(collectionLink(page, 'Library')).toContainText('2');
    await page.getByRole('option', { name: 'Alibaba buys a share of Weibo' }).click();
    await expect(readerText(page)).toContainText('second plant');
    // It stays until it is read, whatever happens meanwhile.
    await page.reload();
    await page.getByRole('button', { name: 'I have read this' }).click();
    await expect(page.getByText('Your library was recovered')).toBeHidden();
    await page.reload();
    await expect(collectionLink(page, 'Library')).toContainText('2');
    await expect(page.getByText('Your library was recovered')).toBeHidden();
  });

  await test.step('the browser is killed as soon as a note is there', async () => {
    const page = await machine.open({ hash: '#/library' });
    await writeNote(page, 'Written in the last moment');
    await machine.killBrowser();
    // The files may be held a moment longer by what was killed: they are not taken for damaged, which would cost what the folder has not.
    const again = await machine.open({ hash: '#/library', prepare: (tab) => tab.addInitScript(failToOpen, 2) });
    await expect(again.getByRole('option', { name: 'Written in the last moment' })).toBeVisible();
    await expect(again.getByText('Your library was recovered')).toBeHidden();
    await expect.poll(() => titlesOnDisk(machine)).toContain('Written in the last moment');
    await machine.closeBrowser();
  });

  await test.step('the database cannot be read', async () => {
    spoilDatabase(machine);
    const page = await machine.open({ hash: '#/library' });
    await expect(page.getByText('3 notes are back')).toContainText('Nothing is missing.');
    await expect(page.getByRole('option')).toHaveCount(3);
    // And it goes on from there.
    await writeNote(page, 'After the recovery');
    await expect.poll(() => titlesOnDisk(machine)).toContain('After the recovery');
  });
  expect(machine.errors).toEqual([]);
});

test('a folder that cannot be written to is told of, and catches up afterwards', async ({ machine }) => {
  const page = await machine.open();
  await writeNote(page, 'Before');
  await expect.poll(() => titlesOnDisk(machine)).toEqual(['Before']);

  machine.quota.freeBytes = 0;
  await writeNote(page, 'While the disk is full');
  await expect(page.getByRole('alert').filter({ hasText: 'not being saved to the disk' })).toContainText(
    'disk is full',
  );
  await expect(page.getByRole('link', { name: /Not saved to disk/ })).toBeVisible();
  expect(titlesOnDisk(machine)).toEqual(['Before']);
  machine.quota.freeBytes = undefined;
  await expect.poll(() => titlesOnDisk(machine)).toEqual(['Before', 'While the disk is full']);
  await expect(page.getByText('not being saved to the disk')).toBeHidden();

  // The folder is moved away, and something else has its name.
  const aside = `${machine.libraryFolder}-aside`;
  fs.renameSync(machine.libraryFolder, aside);
  fs.writeFileSync(machine.libraryFolder, 'No folder.');
  await writeNote(page, 'While the folder is gone');
  await expect(page.getByText('not being saved to the disk')).toBeVisible();
  fs.rmSync(machine.libraryFolder);
  fs.renameSync(aside, machine.libraryFolder);
  await expect.poll(() => titlesOnDisk(machine)).toContain('While the folder is gone');
  await expect(page.getByText('not being saved to the disk')).toBeHidden();
});

test('a second profile goes on with the library, and the first one is told', async ({ machine }) => {
  const first = await machine.open({ hash: '#/library' });
  await writeNote(first, 'From the first profile');
  await expect.poll(() => titlesOnDisk(machine)).toEqual(['From the first profile']);

  const context = await launchBrowser(path.join(path.dirname(machine.profile), 'second'));
  const second = await context.newPage();
  await second.goto(machine.host().url);
  await second.goto(`${new URL(machine.host().url).origin}/#/library`);
  await expect(second.getByText('This browser had no library.')).toBeVisible();
  await expect(second.getByRole('option', { name: 'From the first profile' })).toBeVisible();
  await writeNote(second, 'From the second profile');
  await expect.poll(() => titlesOnDisk(machine)).toContain('From the second profile');
  await context.close();

  await writeNote(first, 'Of the first alone');
  await expect(first.getByText('Another browser profile has gone on with this library')).toBeVisible();
  await first.getByRole('button', { name: 'Choose…' }).click();
  await expect(first.getByText('In this browser: 2 notes.')).toBeVisible();
  await first.getByLabel('Before that, write').check();
  const kept = `${machine.libraryFolder}-kept`;
  await first.getByLabel('Folder', { exact: true }).fill(kept);
  await first.getByRole('button', { name: 'Go on with the one in the folder' }).click();
  await expect(first.getByText('The library of the folder has taken the place')).toBeVisible();
  await collectionLink(first, 'Library').click();
  await expect(first.getByRole('option', { name: 'From the second profile' })).toBeVisible();
  await expect(first.getByRole('option', { name: 'Of the first alone' })).toHaveCount(0);
  const titles = readRows(kept, 'notes').map(({ title }) => title);
  expect(titles).toContain('Of the first alone');
});

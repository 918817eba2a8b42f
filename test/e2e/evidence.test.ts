import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { BlobReader, TextWriter, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { clipAddress, readerText } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { type Site, serveSite } from '#fixtures/webServer.ts';

const sentence = 'Acme raised its prices by four per cent in March and told its customers by letter two weeks before. ';
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A page that tries to run, to load and to lead away once it is shown again. */
function pageOf(origin: string, text: string): string {
  return `<!doctype html><html lang="en"><head><title>Acme raises its prices</title>
    <style>@import url("${origin}/import.css"); .marked { color: rgb(1, 2, 3); background: url(${origin}/bg.png) }</style>
    <link rel="dns-prefetch" href="//tracker.example"><meta http-equiv="refresh" content="0; url=${origin}/away">
    <base href="${origin}/"></head>
    <body onload="top.hacked = 1"><script>top.hacked = 1; document.body.textContent = 'gone'</script>
    <article><h1>Acme raises its prices</h1><p class="marked" onclick="top.hacked = 1">${text}</p><p>${sentence.repeat(4)}</p>
    <img src="/chart.png" alt="Chart" onerror="top.hacked = 1"><p>${sentence.repeat(3)}</p></article>
    <a href="${origin}/away">Leave</a><form action="${origin}/away"><button>Send</button></form><iframe src="${origin}/frame"></iframe>
    <svg><script href="${origin}/x.js"></script><image href="${origin}/svg.png"></image></svg></body></html>`;
}

interface Served {
  readonly site: Site;
  say(text: string): void;
}

async function withPage(use: (served: Served) => Promise<void>): Promise<void> {
  let text = 'The letter went to six hundred customers.';
  const site: Site = await serveSite({
    '/a': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(pageOf(site.origin, text));
    },
    '/chart.png': { headers: { 'content-type': 'image/png' }, body: pixel },
  });
  try {
    await use({
      site,
      say: (other) => {
        text = other;
      },
    });
  } finally {
    await site.close();
  }
}

async function chooseAction(page: Page, name: string, nth = 0): Promise<void> {
  // Suggestions stand above the captures, and move them down when they come.
  await expect(page.getByRole('complementary').getByText('to decide')).toBeVisible();
  await page
    .getByRole('button', { name: /^Actions for the capture/ })
    .nth(nth)
    .click();
  await page.getByRole('menuitem', { name }).click();
}

test('a capture is shown as it was, and nothing in it runs or is fetched', async ({ machine }) => {
  await withPage(async ({ site }) => {
    const page = await machine.open();
    await clipAddress(page, `${site.origin}/a`);
    await expect(readerText(page)).toContainText('six hundred customers');
    await expect(readerText(page).locator('img')).toBeVisible();
    const before = site.requested.length;
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(page.url()).origin && !request.url().startsWith('data:'))
        foreign.push(request.url());
    });
    await chooseAction(page, 'View as it was');
    const frame = page.frameLocator('iframe[title="The captured page"]');
    await expect(frame.getByRole('heading', { name: 'Acme raises its prices' })).toBeVisible();
    await expect(frame.locator('.marked')).toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect(frame.getByRole('img', { name: 'Chart' })).toHaveJSProperty('naturalWidth', 1);
    await frame.getByText('Leave').click();
    await frame.getByRole('button', { name: 'Send' }).click();
    await frame.locator('.marked').click();
    await expect(frame.getByText('six hundred customers')).toBeVisible();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(foreign).toEqual([]);
    expect(site.requested.length).toBe(before);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });
  expect(machine.errors).toEqual([]);
});

test('a capture is checked against its hash and leaves with a manifest', async ({ machine }) => {
  await withPage(async ({ site }) => {
    const page = await machine.open();
    await clipAddress(page, `${site.origin}/a`);
    await expect(readerText(page)).toContainText('six hundred customers');
    await chooseAction(page, 'Check that it is unaltered');
    await expect(page.getByText(/^Unaltered: /)).toBeVisible();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chooseAction(page, 'Export with its manifest'),
    ]);
    const zip = new ZipReader(new BlobReader(new Blob([await readFile(await download.path())])), {
      useWebWorkers: false,
    });
    const entries = await zip.getEntries();
    const read = async (name: string) => {
      const entry = entries.find(({ filename }) => filename === name);
      if (!entry || entry.directory) throw new Error(`There is no ${name}.`);
      return entry;
    };
    const manifest = JSON.parse(await (await read('manifest.json')).getData(new TextWriter()));
    const bytes = await (await read(manifest.file)).getData(new Uint8ArrayWriter());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(manifest.sha256);
    expect(Buffer.from(bytes).toString()).toBe(pageOf(site.origin, 'The letter went to six hundred customers.'));
    expect(manifest).toMatchObject({
      format: 'vigie-capture/1',
      contentType: 'text/html',
      method: 'fetch',
      requestedUrl: `${site.origin}/a`,
      finalUrl: `${site.origin}/a`,
      application: expect.stringMatching(/^Vigie \d/),
      note: { title: 'Acme raises its prices' },
    });

    // A disk that fails, or somebody with a hand in the profile.
    await page.evaluate(async () => {
      const request = indexedDB.open('vigie');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const store = database.transaction('snapshots', 'readwrite').objectStore('snapshots');
      const all = store.getAll();
      await new Promise<void>((resolve) => {
        all.onsuccess = () => {
          const [row] = all.result;
          row.bytes[row.bytes.length >> 1] ^= 1;
          store.put(row).onsuccess = () => resolve();
        };
      });
      database.close();
    });
    await page.reload();
    await chooseAction(page, 'Check that it is unaltered');
    await expect(page.getByText(/^This capture is damaged/)).toBeVisible();
  });
});

test('a page that is clipped again shows what changed, and its note takes the new text only when told to', async ({
  machine,
}) => {
  await withPage(async ({ site, say }) => {
    const page = await machine.open();
    await clipAddress(page, `${site.origin}/a`);
    await expect(readerText(page)).toContainText('six hundred customers');
    await clipAddress(page, `${site.origin}/a`);
    const captures = page.getByRole('button', { name: /^Actions for the capture/ });
    await expect(captures).toHaveCount(2);
    await expect(page.getByRole('dialog')).toBeHidden();

    say('The letter went to seven thousand customers.');
    await page.getByRole('button', { name: 'Capture again' }).click();
    const dialog = page.getByRole('dialog', { name: /^What changed between/ });
    await expect(dialog.locator('del').first()).toHaveText(/six hundred/);
    await expect(dialog.locator('ins').first()).toHaveText(/seven thousand/);
    await expect(captures).toHaveCount(3);
    await expect(readerText(page)).toContainText('six hundred customers');
    await dialog.getByRole('button', { name: 'Take the new text into the note' }).click();
    await expect(dialog).toBeHidden();
    await expect(readerText(page)).toContainText('seven thousand customers');
    await expect(readerText(page)).not.toContainText('six hundred');

    // Whoever wrote in the note keeps what they wrote.
    await readerText(page).getByRole('document').press('Enter');
    await readerText(page).getByRole('textbox').press('Control+End');
    await page.keyboard.type(' My own remark.');
    await expect(readerText(page)).toContainText('My own remark.');
    await expect(page.getByText('Saved')).toBeVisible();
    say('The letter went to nobody.');
    await page.getByRole('button', { name: 'Capture again' }).click();
    await expect(dialog.getByText('The note was edited since, so its text stays as it is.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(readerText(page)).toContainText('My own remark.');
  });
  expect(machine.errors).toEqual([]);
});

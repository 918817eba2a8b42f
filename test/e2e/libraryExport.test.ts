import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { TextWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { parse } from 'yaml';
import { clipAddress, makeCompany, readerText, resultsOf, selectPassage, tagName } from '#fixtures/analyst.ts';
import { test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { createMachine } from '#fixtures/machine.ts';
import { serveSite } from '#fixtures/webServer.ts';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);
const article = `<!doctype html><html lang="en"><head><title>Alibaba buys 18 % of Weibo: what now?</title>
<meta property="article:published_time" content="2013-04-29"></head><body><article><h1>Alibaba buys 18 % of Weibo: what now?</h1>
${'<p>Alibaba bought 18 % of Weibo for 586 million dollars, the two companies said on Monday in Hangzhou and Beijing.</p>'.repeat(3)}
<p>Analysts in London called the price fair and the moment well chosen, as advertising moves to where people talk.</p>
<figure><img src="/chart.png" alt="A chart" width="40" height="40"></figure>
<p>Weibo had 46 million daily users at the time, most of them on their phones.</p></article></body></html>`;

/** Lets no picker of files open, which nobody could answer here: the browser's downloads take what is exported, as in Firefox. */
const withoutPickers = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showDirectoryPicker');
  });

async function runCommand(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Collections' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Command palette' }).fill(name);
  await page.getByRole('button', { name, exact: false }).first().click();
}

async function exportLibrary(page: Page, folder: string): Promise<string> {
  await runCommand(page, 'Export the library…');
  const dialog = page.getByRole('dialog', { name: 'Export the library' });
  await expect(dialog.getByText('not encrypted')).toBeVisible();
  expect(await violationsOf(page, '[role="dialog"][aria-modal]')).toEqual([]);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const file = path.join(folder, 'library.zip');
  await (await download).saveAs(file);
  await expect(page.getByText(/Exported: 1 note/)).toBeVisible();
  return file;
}

async function unpack(file: string) {
  const zip = new ZipReader(new Uint8ArrayReader(new Uint8Array(fs.readFileSync(file))), { useWebWorkers: false });
  const files = new Map(
    (await zip.getEntries()).flatMap((entry) => (entry.directory ? [] : [[entry.filename, entry] as const])),
  );
  const get = (name: string) => {
    const entry = files.get(name);
    if (!entry) throw new Error(`There is no ${name}.`);
    return entry;
  };
  return {
    names: [...files.keys()],
    text: (name: string) => get(name).getData(new TextWriter()),
    bytes: (name: string) => get(name).getData(new Uint8ArrayWriter()),
  };
}

test('a library goes out as files that are readable without Vigie, and comes back whole on another machine', async ({
  machine,
}, testInfo) => {
  test.slow();
  const site = await serveSite({
    '/weibo': { body: article },
    '/chart.png': { body: pixel, headers: { 'content-type': 'image/png' } },
  });
  const page = await machine.open({ prepare: withoutPickers });
  await makeCompany(page, 'Alibaba', '阿里巴巴');
  await page.goto(`${new URL(page.url()).origin}/#/inbox`);
  await clipAddress(page, `${site.origin}/weibo`);
  await page.getByRole('option', { name: /Alibaba buys/ }).click();
  await expect(readerText(page).locator('img')).toBeVisible();
  await selectPassage(page, 'Weibo had 46 million daily users');
  await page.keyboard.press('e');
  await tagName(page, 'Hangzhou', { kind: 'Place' });
  await site.close();

  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const file = await exportLibrary(page, testInfo.outputPath());
  expect(
    requests.filter((url) => new URL(url).origin !== new URL(machine.host().url).origin && !url.startsWith('blob:')),
  ).toEqual([]);

  const zip = await unpack(file);
  const note = await zip.text('notes/Alibaba buys 18 % of Weibo - what now.md');
  const [, yaml = '', text = ''] = note.split(/^---\n/mu);
  expect(parse(yaml)).toMatchObject({
    title: 'Alibaba buys 18 % of Weibo: what now?',
    aliases: ['Alibaba buys 18 % of Weibo: what now?'],
    url: `${site.origin}/weibo`,
    published: '2013-04-29',
    triage: 'inbox',
    places: ['[[Hangzhou]]'],
  });
  expect(text).toContain('==Weibo had 46 million daily users== at the time');
  const [, picture = ''] = /!\[A chart\]\(<\.\.\/(assets\/[0-9a-f]{64}\.png)>\)/.exec(text) ?? [];
  expect(Buffer.from(await zip.bytes(picture))).toEqual(pixel);
  expect(await zip.text('entities/Alibaba.md')).toContain('  - 阿里巴巴');
  expect(zip.names).toContain('entities/Hangzhou.md');
  expect(Buffer.from(await zip.bytes('tables/notes.csv')).toString()).toMatch(/^\uFEFFid,title,/);
  for (const line of (await zip.text('SHA256SUMS')).trimEnd().split('\n')) {
    const [sha256 = '', name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(await zip.bytes(name))
        .digest('hex'),
      name,
    ).toBe(sha256);
  }
  const money = (await zip.text('followthemoney.json'))
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one));
  expect(money.map(({ schema }) => schema).toSorted()).toEqual(['Address', 'Article', 'Company', 'Documentation']);

  await test.step('one note', async () => {
    const downloading = page.waitForEvent('download');
    await runCommand(page, 'Export this note…');
    const download = await downloading;
    const saved = testInfo.outputPath(download.suggestedFilename());
    await download.saveAs(saved);
    const alone = await unpack(saved);
    const name = alone.names.find((each) => each.endsWith('.md')) ?? '';
    expect(await alone.text(name)).toContain('==Weibo had 46 million daily users==');
    expect(alone.names.some((each) => each.endsWith('.png'))).toBe(true);
  });

  const other = await createMachine('renderer');
  try {
    const there = await other.open({ prepare: withoutPickers });
    await importLibrary(there, file);
    const found = await resultsOf(there, 'chosen advertising');
    await found.first().click();
    await expect(readerText(there).locator('[data-excerpt-id]').first()).toContainText('Weibo had 46 million');
    await expect(readerText(there).locator('img')).toHaveJSProperty('naturalWidth', 10);
    const inspector = there.getByRole('complementary');
    await expect(inspector.getByText('Hangzhou').first()).toBeVisible();
    await inspector.getByRole('button', { name: /^Actions for the capture/ }).click();
    await there.getByRole('menuitem', { name: 'Check that it is unaltered' }).click();
    await expect(there.getByText(/^Unaltered: the bytes are those of/)).toBeVisible();
    expect(other.errors).toEqual([]);
  } finally {
    await other.dispose();
  }
  expect(machine.errors).toEqual([]);
});

async function importLibrary(page: Page, file: string): Promise<void> {
  await runCommand(page, 'Import notes…');
  const dialog = page.getByRole('dialog', { name: 'Import notes' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await (await chooser).setFiles(file);
  await expect(dialog.getByRole('row', { name: /^Notes 1 0 0/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Import the library' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Imported1 note is in.');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
}

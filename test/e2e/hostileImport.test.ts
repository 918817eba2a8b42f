import type { Page } from '@playwright/test';
import type { DocumentNode } from '#domain/document.ts';
import { readerText } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { giveFiles } from '#fixtures/giveFiles.ts';
import { type ArchiveContent, tarOf, zipOf } from '#fixtures/imports/archives.ts';
import { enexOf } from '#fixtures/imports/evernoteFile.ts';
import { readTables } from '#fixtures/library.ts';
import { hostilePage, hostileSelection } from '#fixtures/xss/pages.ts';
import { script } from '#fixtures/xss/payload.ts';
import { activeParts, documentStrays } from '#fixtures/xss/strays.ts';
import { markdownVectors, textVectors } from '#fixtures/xss/texts.ts';
import { withCanary } from '#fixtures/xss/vectors.ts';
import { startCanary, watchTab, watchTroubles } from '#fixtures/xss/watch.ts';

const words = 'The company would build a second plant beside the first one.';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const quoted = (text = '') => JSON.stringify(text);

/** A vault whose names, properties and texts are hostile. */
function vaultOf(origin: string): ArchiveContent {
  const properties = textVectors.map((text, at) => `k${at}: ${quoted(text)}`).join('\n');
  const head = `---\ntitle: ${quoted(textVectors[0])}\nurl: "javascript:${script}"\ntags: [${textVectors.slice(0, 9).map(quoted).join(', ')}]\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n${properties}\n---\n`;
  const note = withCanary(`${head}${markdownVectors.join('\n\n')}\n\n${words}\n`, origin);
  return {
    'vault/hostile.md': note,
    'vault/page.md': `${words}\n\n${hostilePage(3, origin)}`,
    'vault/bomb.md': `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n---\n${words}`,
    'vault/__proto__/constructor.md': words,
    'vault/CON.md': words,
    'vault/aux .md': words,
    [`vault/${'n'.repeat(200)}.md`]: words,
    [`vault/${'deep/'.repeat(800)}x.md`]: words,
    'vault/<img src=x onerror=alert(1)>.md': words,
    '../evil.md': words,
    'vault/../../evil.md': words,
    '/etc/evil.md': words,
    'C:\\evil.md': words,
  };
}

/** Zips whose names no honest program writes are made by changing the bytes of names that one does. */
async function zipWith(files: ArchiveContent): Promise<Buffer> {
  const honest = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path.replaceAll('..', 'ZZ').replace(/^\//, 'Q'), content]),
  );
  const bytes = Buffer.from(await (await zipOf(honest)).arrayBuffer()).toString('latin1');
  return Buffer.from(bytes.replaceAll('ZZ/', '../').replaceAll('Qetc/', '/etc/'), 'latin1');
}

function joplinOf(origin: string): ArchiveContent {
  const id = (at: number) => String(at).padStart(32, 'a');
  const note = (at: number, title: string, text: string, more = '') =>
    `${title}\n\n${text}\n\nid: ${id(at)}\ncreated_time: 2024-01-01T00:00:00.000Z\nupdated_time: 2024-01-01T00:00:00.000Z\nsource_url: javascript:${script}\n${more}type_: 1`;
  return Object.fromEntries([
    [`${id(1)}.md`, note(1, textVectors[0] ?? '', withCanary(`${markdownVectors.join('\n\n')}\n\n${words}`, origin))],
    [`${id(2)}.md`, note(2, '__proto__', `${words}\n\n${hostilePage(4, origin)}`, 'markup_language: 2\n')],
    [`../${id(3)}.md`, note(3, 'outside', words)],
  ]);
}

/** Drops a file on the window and imports what is in it. */
async function importFile(page: Page, name: string, content: Buffer): Promise<void> {
  await giveFiles(page, 'drop', [{ name, content }]);
  const dialog = page.getByRole('dialog', { name: 'Import notes' });
  const start = dialog.getByRole('button', { name: /^Import [\d,]+ notes?$/ });
  await expect(start).toBeVisible();
  expect((await activeParts(dialog)).filter((part) => !/^<(?:form|button|input)/.test(part))).toEqual([]);
  await start.click();
  await expect(dialog.getByRole('status')).toContainText(/^Imported/);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog).toBeHidden();
}

test('hostile notes of other programs come in as words: nothing runs, asks, leads out of its folder or changes what objects are', async ({
  machine,
}) => {
  test.slow();
  const canary = await startCanary();
  const { origin } = canary;
  const page = await machine.open({ prepare: watchTab });
  const { listTroubles } = watchTroubles(page);
  const evernote = enexOf([
    { title: escaped(textVectors[0] ?? ''), content: hostileSelection(origin).replaceAll(']]>', '') + words },
    { title: '__proto__', content: `<div>${words}</div>`, attributes: `<source-url>javascript:${script}</source-url>` },
  ]);
  const table = `title,url,text\r\n${textVectors.map((text) => `"${text.replaceAll('"', '""')}","javascript:${script}","${words} <img src=x onerror=${script}>"`).join('\r\n')}`;
  const references = `@article{x, title={${textVectors[0]} and more}, url={javascript:${script}}, abstract={${words}}, author={${textVectors[2]}}, __proto__={polluted}}`;
  const files: readonly (readonly [name: string, content: Buffer])[] = [
    ['vault.zip', await zipWith(vaultOf(origin))],
    ['notes.enex', Buffer.from(evernote)],
    ['notes.jex', Buffer.from(await tarOf(joplinOf(origin)).arrayBuffer())],
    ['references.bib', Buffer.from(references)],
  ];
  for (const [name, content] of files) {
    await test.step(name, () => importFile(page, name, content));
  }
  await test.step('a table', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Command palette' }).fill('Import notes');
    await page.getByRole('button', { name: 'Import notes…' }).press('Enter');
    const chooser = page.waitForEvent('filechooser');
    const dialog = page.getByRole('dialog', { name: 'Import notes' });
    await dialog.getByRole('button', { name: 'Choose a file…' }).click();
    await (await chooser).setFiles({ name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await dialog.getByRole('button', { name: /^Import [\d,]+ notes?$/ }).click();
    await expect(dialog.getByRole('status')).toContainText(/^Imported/);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  });

  await page.goto(new URL('#/library', page.url()).href);
  await page
    .getByRole('option', { name: /onerror/ })
    .first()
    .click();
  await expect(readerText(page)).toContainText('second plant');
  expect(await activeParts(readerText(page))).toEqual([]);
  const { bodies, notes, entities } = await readTables(page, ['bodies', 'notes', 'entities']);
  expect(bodies.length).toBeGreaterThan(10);
  expect(bodies.flatMap(({ document }) => documentStrays(document as DocumentNode))).toEqual([]);
  for (const { url, title } of notes) {
    expect(String(url ?? 'https://')).toMatch(/^https?:\/\//);
    expect(String(title)).not.toMatch(/evil|outside/);
  }
  expect(entities.map(({ name }) => name)).not.toContain(undefined);
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  expect(await listTroubles()).toEqual([]);
  expect(canary.asked).toEqual([]);
  expect(machine.errors).toEqual([]);
  await canary.close();
});

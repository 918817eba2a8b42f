import type { Page } from '@playwright/test';
import type { DocumentNode } from '#domain/document.ts';
import { openClipDialog, paste, readerText, resultsOf } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { giveFiles } from '#fixtures/giveFiles.ts';
import { readTables } from '#fixtures/library.ts';
import { serveSite } from '#fixtures/webServer.ts';
import { hostileFiles } from '#fixtures/xss/files.ts';
import { hostilePage, hostileSelection } from '#fixtures/xss/pages.ts';
import { activeParts, documentStrays } from '#fixtures/xss/strays.ts';
import { textVectors } from '#fixtures/xss/texts.ts';
import { withCanary } from '#fixtures/xss/vectors.ts';
import { startCanary, watchTab, watchTroubles } from '#fixtures/xss/watch.ts';

const words = 'beside the first one';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A feed whose every field is hostile. */
function feedOf(origin: string): string {
  const items = textVectors.map(
    (
      text,
      at,
    ) => `<item><guid>${escaped(text)}${at}</guid><title>${escaped(text)} ${at}</title><link>javascript:alert(${at})</link>
      <dc:creator>${escaped(text)}</dc:creator><description>${escaped(hostilePage(at % 20, origin))}</description></item>`,
  );
  const [name = ''] = textVectors;
  return `<?xml version="1.0"?><?xml-stylesheet href="javascript:alert(1)"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>${escaped(name)} feed</title><link>javascript:alert(1)</link>${items.join('')}</channel></rss>`;
}

/** Waits for the newest note to be open and read, and looks whether anything in it is active. */
async function checkOpenNote(page: Page): Promise<void> {
  await expect(readerText(page)).toContainText(words);
  expect(await activeParts(readerText(page))).toEqual([]);
}

test('hostile pieces through every entrance of the window: nothing runs, asks, or stays active', async ({
  machine,
}) => {
  test.slow();
  const canary = await startCanary();
  const { origin } = canary;
  const site = await serveSite({
    '/page': { body: hostilePage(0, origin, 'Clipped by its address') },
    '/feed.xml': { headers: { 'content-type': 'application/rss+xml' }, body: feedOf(origin) },
  });
  const page = await machine.open({ prepare: watchTab });
  const { listTroubles } = watchTroubles(page);
  await expect(page.getByText('The inbox is empty')).toBeVisible();

  await test.step('paste', async () => {
    await paste(page.locator('body'), { 'text/html': hostileSelection(origin), 'text/plain': 'x' });
    await checkOpenNote(page);
  });
  await test.step('paste into a note that is written', async () => {
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Title' }).fill(textVectors[0] ?? '');
    const text = page.getByRole('main').getByRole('textbox', { name: 'Text' });
    await paste(text, { 'text/html': hostileSelection(origin), 'text/plain': 'x' });
    await checkOpenNote(page);
    await paste(text, { 'text/plain': withCanary((await hostileFiles('x'))[4]?.content.toString() ?? '', origin) });
    await checkOpenNote(page);
  });
  await test.step('an address', async () => {
    const dialog = await openClipDialog(page);
    await dialog.getByLabel('Web address').fill(`${site.origin}/page`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Clipped by its address');
    await checkOpenNote(page);
  });
  await test.step('the capture as it was', async () => {
    await page.getByRole('button', { name: /^Actions for the capture/ }).click();
    await page.getByRole('menuitem', { name: 'View as it was' }).click();
    const shown = page.frameLocator('iframe[title="The captured page"]').locator('body');
    await expect(shown).toContainText(words);
    const active = await activeParts(shown);
    // Fields and buttons stand there as they did; what they would send goes nowhere.
    expect(active.filter((part) => !/^<(?:form|input|button|select|textarea)\b/.test(part))).toEqual([]);
    await page.keyboard.press('Escape');
  });
  await test.step('files, with names that are hostile too', async () => {
    for (const [at, { name, content }] of (await hostileFiles(hostilePage(1, origin))).slice(0, 4).entries()) {
      const ending = name.slice(name.lastIndexOf('.'));
      await giveFiles(page, 'drop', [
        { name: `${textVectors[at % textVectors.length]?.replaceAll('/', '∕')}${ending}`, content },
      ]);
      await expect(page.getByRole('listbox', { name: 'Inbox' }).getByRole('option')).toHaveCount(at + 3);
      await checkOpenNote(page);
    }
  });
  await test.step('a feed', async () => {
    await page.goto(new URL('#/feeds', page.url()).href);
    await page.getByLabel('Address of a feed').fill(`${site.origin}/feed.xml`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByText(/^Checked /)).toBeVisible();
    await page.getByRole('link', { name: /^Inbox/ }).click();
    await page
      .getByRole('option', { name: /onerror/ })
      .first()
      .click();
    await checkOpenNote(page);
  });
  await test.step('what a search shows', async () => {
    for (const query of ['pwned', 'alert', 'onerror', '"second plant"']) {
      const found = await resultsOf(page, query);
      await expect(found.first()).toBeVisible();
      const list = page.getByRole('listbox', { name: 'Found notes' });
      expect((await activeParts(list)).filter((part) => !/^<(?:button|input)/.test(part))).toEqual([]);
    }
  });

  const { bodies, notes } = await readTables(page, ['bodies', 'notes']);
  expect(bodies.length).toBeGreaterThan(15);
  expect(bodies.flatMap(({ document }) => documentStrays(document as DocumentNode))).toEqual([]);
  for (const { url } of notes) expect(String(url ?? 'https://')).toMatch(/^https?:\/\//);
  expect(await listTroubles()).toEqual([]);
  expect(canary.asked).toEqual([]);
  expect(machine.errors).toEqual([]);
  await Promise.all([site.close(), canary.close()]);
});

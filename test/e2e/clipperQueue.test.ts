import { pairBrowser } from '#fixtures/clipper.ts';
import { expect, test } from '#fixtures/extension.ts';
import { type Routes, serveSite } from '#fixtures/webServer.ts';

const article = (title: string) => ({
  body: `<title>${title}</title><article><p>${`Words of the article called ${title}. `.repeat(20)}</p></article>`,
});
const routes: Routes = {
  '/favicon.ico': { status: 204 },
  '/1': article('First'),
  '/2': article('Second'),
  '/3': article('Third'),
};

test('clips wait where Vigie does not run, and are delivered in their order and once', async ({
  app,
  extension,
  machine,
}) => {
  const site = await serveSite(routes);
  const page = await app.context().newPage();
  await page.goto(`${site.origin}/1`);
  await pairBrowser(app, page, extension);
  await app.close();
  await machine.host().close();

  const first = await extension.clickButton(page);
  // Another one may run on the machine of the tests; this browser's does not.
  await expect.poll(first.text).toMatch(/Vigie is not running|is not paired with this browser/);
  await first.click('Important');
  await first.click('Clip');
  await expect.poll(first.text).toContain('Kept here.');
  await expect.poll(first.text).toContain('Waiting for Vigie: 1');
  for (const number of ['2', '3']) {
    await page.goto(`${site.origin}/${number}`);
    await extension.pressShortcut(page, 'clip-now');
    await expect.poll(extension.badge).toBe(number);
  }
  // They outlive the background script, which browsers end at will, and are tried again by themselves.
  expect(await extension.background.evaluate(() => chrome.alarms.get('deliver'))).toMatchObject({ periodInMinutes: 1 });

  await machine.serve('renderer');
  await page.goto(`${site.origin}/1`);
  const again = await extension.clickButton(page);
  await expect.poll(extension.badge).toBe('');
  // Taken by Vigie, but no window is open: they are on its disk.
  expect(await again.text()).not.toContain('Waiting for Vigie');
  await site.close();
  const window = await machine.openTab('#/library');
  const rows = window.getByRole('listbox', { name: 'Library' }).getByRole('option');
  await expect(rows).toHaveCount(3);
  await expect(rows).toContainText(['Third', 'Second', 'First']);
  await window.goto(new URL('#/important', window.url()).href);
  await expect(window.getByRole('listbox', { name: 'Important' }).getByRole('option')).toHaveCount(1);
});

test('a clip whose delivery was not heard of is delivered again, and is there once', async ({ app, extension }) => {
  const site = await serveSite(routes);
  const page = await app.context().newPage();
  await page.goto(`${site.origin}/1`);
  await pairBrowser(app, page, extension);
  await app.goto(new URL('#/inbox', app.url()).href);
  const rows = app.getByRole('listbox', { name: 'Inbox' }).getByRole('option');

  // The network breaks off behind the request: Vigie has it, the extension does not know.
  await extension.background.evaluate(() => {
    const { fetch } = globalThis;
    globalThis.fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (!String(input).endsWith('/clips')) return response;
      globalThis.fetch = fetch;
      throw new TypeError('The network broke off.');
    };
  });
  await extension.pressShortcut(page, 'clip-now');
  await expect(rows).toHaveCount(1);
  await expect.poll(extension.badge).toBe('1');
  await page.goto(`${site.origin}/2`);
  await extension.pressShortcut(page, 'clip-now');
  await expect.poll(extension.badge).toBe('');
  await expect(rows).toHaveCount(2);
  await expect(rows).toContainText(['Second', 'First']);
  await site.close();
});

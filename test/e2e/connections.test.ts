import type { Page } from '@playwright/test';
import { clipAddress, readerText, resultsOf } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { serveSite } from '#fixtures/webServer.ts';

const sentence = 'Kestrel said on Monday that it will open a second warehouse in Rotterdam by the spring. ';
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Whatever the tab asks for that is not its own server's. */
function watchRequests(page: Page): readonly string[] {
  const foreign: string[] = [];
  const own = new URL(page.url()).origin;
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(?:data|blob):/.test(url)) foreign.push(url);
  });
  page.on('websocket', (socket) => foreign.push(socket.url()));
  return foreign;
}

/** How many connections of each kind the machine has made, as the settings say. */
async function madeConnections(page: Page): Promise<Record<string, string>> {
  await page.goto(new URL('#/settings', page.url()).href);
  const switches = page.getByRole('switch');
  await expect(switches).toHaveCount(7);
  const facts = await switches.evaluateAll((list) =>
    list.map((one) => [one.ariaLabel ?? '', one.closest('label')?.textContent ?? '']),
  );
  return Object.fromEntries(facts);
}

test('opening, reading, searching and exporting connect to nothing; what is switched off stays off and says so', async ({
  machine,
}) => {
  test.slow();
  const site = await serveSite({
    '/a': ({ headers }, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<html lang="en"><head><title>Kestrel grows</title></head><body><article><p>${sentence.repeat(5)}</p>
        <p><a href="http://${headers.host}/linked">A link</a></p><img src="/a.png" alt="A chart" width="200" height="100"><p>${sentence.repeat(3)}</p></article></body></html>`);
    },
    '/linked': { body: '<link rel="icon" href="data:,"><title>Behind the link</title>' },
    '/b': { body: `<title>Kestrel again</title><article><p>${sentence.repeat(5)}</p></article>` },
    '/a.png': { headers: { 'content-type': 'image/png' }, body: picture },
  });
  let page = await machine.open();
  await clipAddress(page, `${site.origin}/a`);
  await expect(readerText(page).locator('img')).toBeVisible({ timeout: 40_000 });
  const opened = page.context().waitForEvent('page');
  await readerText(page).getByRole('link', { name: 'A link' }).click();
  const outside = await opened;
  await expect(outside).toHaveTitle('Behind the link');
  await outside.close();
  const asked = site.requested.length;
  const before = await madeConnections(page);
  expect(before['Pages that you clip']).toContain('1 since Vigie started');
  expect(before['Pictures of clips']).toContain(': 127.0.0.1');
  expect(before['Links that you open']).toContain('1 since Vigie started');

  const foreign = watchRequests(page);
  await page.reload();
  await page.goto(new URL('#/inbox', page.url()).href);
  await page.getByRole('option', { name: /Kestrel grows/ }).click();
  await expect(readerText(page).locator('img')).toBeVisible();
  await expect(await resultsOf(page, 'rotterdam')).toHaveCount(1);
  await page.getByRole('option', { name: /Kestrel grows/ }).click();
  await expect(page.getByRole('complementary').getByText('to decide')).toBeVisible();
  await page.getByRole('button', { name: /^Actions for the capture/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Export' }).click();
  await download;
  await page.goto(new URL('#/timeline', page.url()).href);
  await page.goto(new URL('#/entities', page.url()).href);
  expect(foreign).toEqual([]);
  expect(site.requested.length).toBe(asked);
  expect(await madeConnections(page)).toEqual(before);

  // Switched off by the keyboard, kept by the machine.
  const switchOf = (name: string) => page.getByRole('switch', { name, exact: true });
  for (const name of ['Pages that you clip', 'Captures again', 'Pictures of clips', 'Feeds', 'Links that you open']) {
    await switchOf(name).focus();
    await page.keyboard.press('Space');
    await expect(switchOf(name)).not.toBeChecked();
  }
  await switchOf('Browser clipper').click();
  await expect(page.getByText('It is switched off, under Connections below.')).toBeVisible();
  expect(machine.errors).toEqual([]);
  await machine.serve('renderer');
  page = await machine.open({ hash: '#/settings' });
  await expect(page.getByRole('switch', { name: 'Feeds' })).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Show a pairing code' })).toBeDisabled();

  await clipAddress(page, `${site.origin}/b`);
  await expect(
    page.getByRole('main').getByText('it is switched off in Settings, under Connections').first(),
  ).toBeVisible();
  await page.getByRole('option', { name: /Kestrel grows/ }).click();
  await readerText(page).getByRole('link', { name: 'A link' }).click();
  await expect(page.getByRole('alert').getByText('it is switched off in Settings')).toBeVisible();
  expect(
    page
      .context()
      .pages()
      .filter((one) => one.url().includes('linked')),
  ).toEqual([]);
  expect(site.requested.length).toBe(asked);
  await site.close();
});

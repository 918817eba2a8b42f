import { readerText } from '#fixtures/analyst.ts';
import { pairBrowser, samplePng } from '#fixtures/clipper.ts';
import { expect, test } from '#fixtures/extension.ts';
import { lines, pdfFile } from '#fixtures/pdfFile.ts';
import { type Routes, serveSite } from '#fixtures/webServer.ts';

const isIn = (cookie = '') => cookie.includes('session=yes');

/** A site that shows an article to those who are signed in: written by a script, in a shadow tree, with a picture that only they may see. */
const members: Routes = {
  '/article': (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "default-src 'self'; require-trusted-types-for 'script'");
    response.end(`<!doctype html><title>Members</title><link rel="canonical" href="/article?id=7">
      <form><input name="childNodes" value="secret-1"><input type="password" value="secret-2"><textarea>secret-3</textarea></form>
      <main><h1>Prices of cells fall</h1><div id="place">Sign in to read.</div><paid-part></paid-part></main>
      <script src="/${isIn(request.headers.cookie) ? 'text' : 'nothing'}.js"></script>`);
  },
  '/favicon.ico': { status: 204 },
  '/nothing.js': { headers: { 'content-type': 'text/javascript' }, body: '' },
  '/text.js': {
    headers: { 'content-type': 'text/javascript' },
    body: `
      const paragraph = document.createElement('p');
      paragraph.textContent = 'For members only: Northvolt cut the price of its cells by 18 % in May. '.repeat(6);
      const image = new Image();
      image.src = '/chart.png';
      image.alt = 'A chart of prices';
      document.getElementById('place').replaceChildren(paragraph, image);
      document.querySelector('textarea').value = 'secret-4';
      customElements.define('paid-part', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'closed' });
          const text = document.createElement('p');
          text.textContent = 'In the shadow: analysts expect a second cut before the end of the year, by a tenth. '.repeat(4);
          root.append(text);
        }
      });`,
  },
  '/chart.png': (request, response) => {
    response.writeHead(isIn(request.headers.cookie) ? 200 : 403, { 'content-type': 'image/png' });
    response.end(isIn(request.headers.cookie) ? samplePng : undefined);
  },
};

test('a page behind a login is clipped as the person sees it, with its picture and without what was typed', async ({
  app,
  extension,
  machine,
}) => {
  const site = await serveSite(members);
  // Under a name that the extension has no leave for but by the click.
  const origin = site.origin.replace('127.0.0.1', 'localhost');
  const page = await app.context().newPage();
  await page.context().addCookies([{ name: 'session', value: 'yes', url: origin }]);
  await page.goto(`${origin}/article?id=7&utm_source=mail`);
  await expect(page.getByAltText('A chart of prices')).toBeVisible();
  await page.locator('[name="childNodes"]').fill('secret-5');
  await pairBrowser(app, page, extension);

  const popup = await extension.clickButton(page);
  await popup.click('Clip');
  await expect.poll(popup.isClosed).toBe(true);
  await app.bringToFront();
  await app.goto(new URL('#/inbox', app.url()).href);
  await app.getByRole('option', { name: /Prices of cells fall/ }).click();
  await expect(readerText(app)).toContainText('For members only: Northvolt cut the price');
  await expect(readerText(app)).toContainText('In the shadow: analysts expect');
  await expect(readerText(app).getByRole('img', { name: 'A chart of prices' })).toHaveAttribute('src', /^blob:/);
  const kept = await app.evaluate(readSnapshots);
  expect(kept).toMatchObject([{ method: 'extension', scope: 'page', url: `${origin}/article?id=7&utm_source=mail` }]);
  expect(kept[0]?.text).toContain('For members only');
  expect(kept[0]?.text).not.toContain('secret-');
  expect(kept[0]?.text).not.toContain('<script');

  // The same page under its other address.
  await page.goto(`${origin}/article?id=7`);
  const second = await extension.clickButton(page);
  const day = new Date().toLocaleDateString('en', { day: 'numeric', month: 'long' });
  await expect.poll(second.text).toContain(`Already clipped on ${day}.`);
  await second.click('Capture again');
  await expect.poll(second.isClosed).toBe(true);
  await expect.poll(async () => (await app.evaluate(readSnapshots)).length).toBe(2);
  await app.bringToFront();
  await expect(app.getByRole('listbox', { name: 'Inbox' }).getByRole('option')).toHaveCount(1);
  expect(machine.errors).toEqual([]);
  await site.close();
});

test('a PDF that only members may open is clipped as the file that it is', { tag: '@long' }, async ({
  app,
  extension,
}) => {
  const report = pdfFile({ pages: [lines(['Members only report of the year', 'It has two lines of text.'], 50, 700)] });
  const site = await serveSite({
    '/favicon.ico': { status: 204 },
    '/report.pdf': (request, response) => {
      response.writeHead(isIn(request.headers.cookie) ? 200 : 403, { 'content-type': 'application/pdf' });
      response.end(report);
    },
  });
  const origin = site.origin.replace('127.0.0.1', 'localhost');
  const page = await app.context().newPage();
  await page.context().addCookies([{ name: 'session', value: 'yes', url: origin }]);
  await pairBrowser(app, page, extension);
  await page.goto(`${origin}/report.pdf`);
  const popup = await extension.clickButton(page);
  await popup.click('Clip');
  await expect.poll(popup.isClosed).toBe(true);
  await app.bringToFront();
  await app.goto(new URL('#/inbox', app.url()).href);
  await expect(app.getByRole('option', { name: /Members only report/ })).toBeVisible();
  expect(await app.evaluate(readSnapshots)).toMatchObject([{ method: 'extension', url: `${origin}/report.pdf` }]);
  await site.close();
});

/** Runs in the page: the captures, unpacked. */
async function readSnapshots() {
  const opening = indexedDB.open('vigie');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const request = database.transaction('snapshots').objectStore('snapshots').getAll();
  await new Promise((resolve) => request.addEventListener('success', resolve));
  database.close();
  interface Row {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly compression: 'gzip' | 'none';
    readonly method: string;
    readonly scope?: string;
    readonly url: string;
  }
  return Promise.all(
    (request.result as Row[]).map(async ({ bytes, compression, method, scope, url }) => {
      const raw = new Blob([bytes]).stream();
      const stream = compression === 'gzip' ? raw.pipeThrough(new DecompressionStream('gzip')) : raw;
      return { method, scope, url, text: await new Response(stream).text() };
    }),
  );
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { DeliveredContent } from '#contract/clipper.ts';
import type { Captured } from '#extension/capture/captured.ts';
import { built } from '#fixtures/built.ts';
import { samplePng } from '#fixtures/clipper.ts';
import { expect, test } from '#fixtures/layers.ts';
import { type Routes, serveSite } from '#fixtures/webServer.ts';

const script = path.join(built, 'extension-chromium', 'capture.js');
const png = { headers: { 'content-type': 'image/png' }, body: samplePng };

/** Opens a page of a small site with the capturing script in it, as the extension puts it there. */
async function openWith(layers: Page, body: string, routes: Routes = {}): Promise<Page> {
  const site = await serveSite({
    '/page': { body: `<!doctype html><html><head><title>A page</title></head><body>${body}</body></html>` },
    ...routes,
  });
  const page = await layers.context().newPage();
  page.on('close', () => void site.close());
  await page.goto(`${site.origin}/page`);
  await page.evaluate(await readFile(script, 'utf8'));
  return page;
}

type Html = Extract<DeliveredContent, { kind: 'page' | 'selection' }>;

async function capture(page: Page, what: 'page' | 'selection'): Promise<Html> {
  const captured: Captured | undefined = await page.evaluate((name) => globalThis.vigieCapture?.[name](), what);
  if (captured?.state !== 'captured') throw new Error(`Nothing was captured: ${captured?.state}`);
  return captured.content as Html;
}

test('what is shown is taken: shadow trees with their slots, frames of the site, rules that scripts put in', async ({
  layers,
}) => {
  const body = `<a id="link" href="/elsewhere">Elsewhere</a><x-card><b slot="head">Headline</b>Body text</x-card>
    <iframe src="/frame"></iframe><noscript>No scripts here</noscript><template>Never shown</template>
    <script type="application/ld+json">{"@type":"Article","headline":"Told to machines"}</script>
    <script>
      customElements.define('x-card', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<h2><slot name="head"></slot></h2><p><slot></slot></p><slot name="none">Fallback</slot>';
        }
      });
      document.head.append(document.createElement('style'));
      document.styleSheets[0].insertRule('p { color: rgb(1, 2, 3); }');
    </script><p onclick="alert(1)">The end</p>`;
  const page = await openWith(layers, body, { '/frame': { body: '<p>In the frame</p><script>"framed"</script>' } });
  const { html } = await capture(page, 'page');
  const text = await page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    return {
      headline: parsed.querySelector('x-card h2')?.textContent,
      card: parsed.querySelector('x-card')?.textContent,
      link: parsed.querySelector('#link')?.getAttribute('href'),
      base: parsed.querySelector('base')?.getAttribute('href'),
      data: parsed.querySelector('script[type="application/ld+json"]')?.textContent,
      scripts: parsed.scripts.length,
    };
  }, html);
  const { origin } = new URL(page.url());
  expect(text).toEqual({
    headline: 'Headline',
    card: 'HeadlineBody textFallback',
    link: `${origin}/elsewhere`,
    base: `${origin}/page`,
    data: expect.stringContaining('Told to machines'),
    scripts: 1,
  });
  expect(html).toContain('In the frame');
  expect(html).toContain('rgb(1, 2, 3)');
  expect(html).not.toMatch(/onclick|No scripts here|Never shown|framed/);
  await page.close();
});

test('what was typed stays behind, also where a form’s fields take the names of its properties', async ({ layers }) => {
  const body = `<form><input name="childNodes" value="secret"><input name="attributes" value="secret">
    <input type="checkbox" checked><select><option selected>One</option></select><textarea>secret</textarea></form>
    <p>Outside</p>`;
  const page = await openWith(layers, body);
  await page.locator('textarea').fill('secret too');
  const { html } = await capture(page, 'page');
  expect(html).toContain('Outside');
  expect(html).not.toMatch(/secret|checked|selected/);
  await page.close();
});

test('pictures come as they are shown, with their bytes where the page may read them', async ({ layers }) => {
  const other = await serveSite({
    '/closed.png': png,
    '/open.png': { ...png, headers: { ...png.headers, 'access-control-allow-origin': '*' } },
  });
  const body = `<picture><source srcset="/large.png"><img id="own" src="/small.png" srcset="/small.png 1x" data-src="/lazy.png"></picture>
    <img id="open" src="${other.origin}/open.png"><img id="closed" src="${other.origin}/closed.png"><img id="drawn">
    <img id="inline" src="data:image/png;base64,${samplePng.toString('base64')}"><img id="later" data-src="/later.png">
    <script>fetch('/large.png').then((r) => r.blob()).then((b) => { drawn.src = URL.createObjectURL(b); });</script>`;
  const page = await openWith(layers, body, { '/large.png': png, '/small.png': png });
  await expect
    .poll(() => page.evaluate(() => [...document.images].filter((one) => one.naturalWidth > 0).length))
    .toBe(5);
  const { html, resources } = await capture(page, 'page');
  const images = await page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    return Object.fromEntries(
      [...parsed.images].map((one) => [one.id, one.outerHTML.match(/ (?:data-)?src(?:set)?="[^"]*"/g)]),
    );
  }, html);
  const { origin } = new URL(page.url());
  const named = [expect.stringMatching(/^ src="cid:[\w-]+@vigie"$/)];
  expect(images).toEqual({
    // What the browser chose, and nothing that would make the reader choose again.
    own: [` src="${origin}/large.png"`],
    open: [` src="${other.origin}/open.png"`],
    closed: [` src="${other.origin}/closed.png"`],
    drawn: named,
    inline: named,
    later: [' data-src="/later.png"'],
  });
  expect(resources.map(({ address }) => address.replace(/^cid:.*/, 'cid')).sort()).toEqual(
    ['cid', 'cid', `${origin}/large.png`, `${other.origin}/open.png`].sort(),
  );
  for (const { bytesBase64 } of resources) expect(bytesBase64).toBe(samplePng.toString('base64'));
  await page.close();
  await other.close();
});

test('a selection is taken from its first word to its last, with what makes sense of it', async ({ layers }) => {
  const body = `<div><p id="a">One two <b>three</b> four.</p><script>1</script><p id="b">Five <i>six</i> seven.</p></div>
    <table><tr><td>Before</td></tr><tr><td id="cell">Cell</td></tr></table>`;
  const page = await openWith(layers, body);
  const select = (from: readonly [string, number, number], to: readonly [string, number, number]) =>
    page.evaluate(
      ([[startId, startNode, start], [endId, endNode, end]]) => {
        const nodeOf = (id: string, index: number) => document.getElementById(id)?.childNodes[index] ?? document.body;
        getSelection()?.setBaseAndExtent(nodeOf(startId, startNode), start, nodeOf(endId, endNode), end);
      },
      [from, to] as const,
    );
  await select(['a', 0, 4], ['b', 0, 4]);
  expect((await capture(page, 'selection')).html).toBe(
    '<div><p id="a">two <b>three</b> four.</p><p id="b">Five</p></div>',
  );
  await select(['a', 2, 1], ['a', 2, 5]);
  expect((await capture(page, 'selection')).html).toBe('<p id="a">four</p>');
  await select(['cell', 0, 0], ['cell', 0, 4]);
  expect((await capture(page, 'selection')).html).toBe(
    '<table><tbody><tr><td id="cell">Cell</td></tr></tbody></table>',
  );
  await page.evaluate(() => getSelection()?.removeAllRanges());
  expect(await page.evaluate(() => globalThis.vigieCapture?.selection())).toEqual({ state: 'nothing' });
  await page.close();
});

test('a page that is nested without end, or larger than a clip may be, is no trap', async ({ layers }) => {
  const page = await openWith(layers, '<main></main>');
  const deep = await page.evaluate(async () => {
    const main = document.querySelector('main') ?? document.body;
    let place: Element = main;
    for (let depth = 0; depth < 20_000; depth += 1) place = place.appendChild(document.createElement('div'));
    place.textContent = 'At the bottom';
    const captured = await globalThis.vigieCapture?.page();
    // Chromium itself does not survive to show it.
    main.remove();
    return captured?.state === 'captured' && captured.content.kind === 'page' ? captured.content.html : '';
  });
  expect(deep).toContain('At the bottom');
  const large = await page.evaluate(async () => {
    document.body.textContent = 'x'.repeat(20_000_001);
    return globalThis.vigieCapture?.page();
  });
  expect(large).toEqual({ state: 'too-large' });
  await page.close();
});

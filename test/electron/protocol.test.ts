import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '#fixtures/electronDouble/electronTest.ts';
import { fixtureApp } from '#fixtures/electronDouble/fixtureApp.ts';

const text = (body: Uint8Array) => new TextDecoder().decode(body);

test('the scheme is declared before the app is ready, with what a page needs and nothing more', async ({ start }) => {
  const main = await start();
  expect((await main.act('getApp')).privilegedSchemes).toEqual([
    {
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        corsEnabled: true,
        stream: true,
        codeCache: true,
      },
    },
  ]);
});

test('the page comes with a strict policy and a nonce that is its own each time', async ({ start, folder }) => {
  const main = await start({ appPath: fixtureApp(folder) });
  const first = await main.act('fetch', 'app://vigie/');
  const second = await main.act('fetch', 'app://vigie/?again#/inbox');
  const nonces = [first, second].map(({ body }) => /nonce="([^"]+)"/.exec(text(body))?.[1]);

  expect(first.status).toBe(200);
  expect(first.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(first.headers['content-security-policy']).toContain("default-src 'none'");
  expect(first.headers['content-security-policy']).toContain(`'nonce-${nonces[0]}'`);
  expect(nonces[1]).toBeTruthy();
  expect(nonces[1]).not.toBe(nonces[0]);
});

test('WebAssembly and scripts have their types and the same policy', async ({ start, folder }) => {
  const main = await start({ appPath: fixtureApp(folder) });
  const wasm = await main.act('fetch', 'app://vigie/assets/engine.wasm');
  const script = await main.act('fetch', 'app://vigie/assets/main-12345678.js');
  expect(wasm.headers['content-type']).toBe('application/wasm');
  expect([...wasm.body.slice(0, 4)]).toEqual([0, 0x61, 0x73, 0x6d]);
  expect(script.headers['content-type']).toContain('text/javascript');
  for (const { headers } of [wasm, script]) {
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('nothing outside the built page is served', async ({ start, folder }) => {
  const main = await start({ appPath: fixtureApp(folder) });
  fs.symlinkSync(path.join(folder, 'dist/secret.txt'), path.join(folder, 'dist/renderer/link.txt'));
  const refused = [
    'app://vigie/../secret.txt',
    'app://vigie/%2e%2e/secret.txt',
    'app://vigie/..%2fsecret.txt',
    'app://vigie/assets/..%5c..%5c..%5csecret.txt',
    'app://vigie/link.txt',
    'app://vigie/%00',
    'app://vigie/%E0%A4%A',
    'app://vigie/assets',
    'app://vigie/missing.js',
    'app://elsewhere/',
    'app://vigie.example/',
  ];
  for (const url of refused) {
    const { status, body } = await main.act('fetch', url);
    expect(status, url).toBe(404);
    expect(text(body), url).not.toContain('Nobody reads this');
  }
  expect((await main.act('fetch', 'app://vigie/', 'POST')).status).toBe(405);
});

test('a real Chromium shows the page, and its policy holds', async ({ start, folder, openPage }) => {
  const main = await start({ appPath: fixtureApp(folder) });
  const page = await openPage(main);
  await expect(page.getByText('A page of the tests')).toBeVisible();
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true);

  const refusal = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        const frame = document.createElement('iframe');
        frame.src = 'https://example.com/';
        document.body.append(frame);
      }),
  );
  expect(await refusal).toBe('frame-src');
});

test('the reading frame runs without an origin, and nothing but its own files are served to it', async ({
  start,
  folder,
  openPage,
}) => {
  const main = await start({ appPath: fixtureApp(folder) });
  expect((await main.act('fetch', 'app://vigie/reading/..%2findex.html')).status).toBe(404);
  expect((await main.act('fetch', 'app://vigie/')).headers['access-control-allow-origin']).toBeUndefined();
  const page = await openPage(main);
  const said = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => resolve(data), { once: true });
        const frame = document.createElement('iframe');
        frame.sandbox.add('allow-scripts');
        frame.src = './reading/';
        document.body.append(frame);
      }),
  );
  expect(await said).toBe('null reads');
});

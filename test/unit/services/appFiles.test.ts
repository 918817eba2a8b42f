import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { appResponse, readingFrameResponse } from '#services/appFiles.ts';

const test = base.extend<{ root: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for
  root: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'vigie-files-'));
    const root = path.join(folder, 'app');
    await mkdir(path.join(root, 'assets'), { recursive: true });
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
    await mkdir(path.join(folder, 'app-beside'));
    await writeFile(path.join(folder, 'app-beside', 'secret.txt'), 'secret');
    await writeFile(path.join(root, 'index.html'), '<meta name="csp-nonce" nonce="__CSP_NONCE__"><p>été');
    await writeFile(path.join(root, 'assets', 'index-AbCd_123.js'), 'export {};');
    await writeFile(path.join(root, 'assets', 'sqlite3.wasm'), Buffer.from([0, 0x61, 0x73, 0x6d]));
    await writeFile(path.join(root, 'assets', 'serif.woff2'), 'font');
    await writeFile(path.join(root, 'a b%.txt'), 'odd name');
    await mkdir(path.join(root, 'reading', 'assets'), { recursive: true });
    await writeFile(path.join(root, 'reading', 'reading.html'), '<p>The frame');
    await writeFile(path.join(root, 'reading', 'assets', 'reading-AbCd_123.js'), 'export {};');
    await symlink(path.join(folder, 'secret.txt'), path.join(root, 'link.txt'));
    await use(root);
    await rm(folder, { recursive: true });
  },
});

test('the page comes with a nonce of its own each time, under a strict policy', async ({ root }) => {
  const nonces = new Set<string>();
  for (const pathname of ['/', '/index.html']) {
    const { status, headers, body } = await appResponse(root, pathname);
    expect(status).toBe(200);
    const text = Buffer.from(body).toString('utf8');
    const nonce = /nonce="([\w-]{22})"/.exec(text)?.[1] ?? '';
    nonces.add(nonce);
    expect(text).toContain('été');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    const policy = headers['content-security-policy']?.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        `style-src 'self' 'nonce-${nonce}'`,
        "connect-src 'self'",
        "frame-src 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(headers['content-security-policy']).not.toMatch(/unsafe-(inline|eval)'(?<!wasm-unsafe-eval')|\*|https?:/);
  }
  expect(nonces.size).toBe(2);
});

const types = {
  '/assets/index-AbCd_123.js': 'text/javascript; charset=utf-8',
  '/assets/sqlite3.wasm': 'application/wasm',
  '/assets/serif.woff2': 'font/woff2',
  '/a%20b%25.txt': 'text/plain; charset=utf-8',
};
for (const [pathname, type] of Object.entries(types)) {
  test(`${pathname} is ${type}`, async ({ root }) => {
    const { status, headers } = await appResponse(root, pathname);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    // Workers take their policy from their own script.
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
}

test('the reading frame’s files have a policy of their own: no origin, and nothing but scripts and tables of the app', async ({
  root,
}) => {
  const frame = await readingFrameResponse(root, '/');
  expect(Buffer.from(frame.body).toString()).toBe('<p>The frame');
  const script = await readingFrameResponse(root, '/assets/reading-AbCd_123.js');
  expect(script.headers['cache-control']).toContain('immutable');
  for (const { status, headers } of [frame, script]) {
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'access-control-allow-origin': 'null', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']?.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
      "require-trusted-types-for 'script'",
      'sandbox allow-scripts',
      "script-src 'self'",
    ]);
  }
  for (const pathname of ['/../index.html', '/..%2findex.html', '/../../secret.txt', '/index.html', '/assets', '']) {
    expect((await readingFrameResponse(root, pathname)).status, pathname).toBe(404);
  }
});

test('only a file that has a hash in its name is cached for good', async ({ root }) => {
  const caching = async (pathname: string) => (await appResponse(root, pathname)).headers['cache-control'];
  expect(await caching('/assets/index-AbCd_123.js')).toContain('immutable');
  expect(await caching('/assets/sqlite3.wasm')).toBe('no-cache');
});

const outside = [
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/../app-beside/secret.txt',
  '/..%2fapp-beside%2fsecret.txt',
  '/link.txt',
  '/assets',
  '/assets/',
  '/..',
  '/nothing.txt',
  '/index.html%00.txt',
  '/%zz',
  '',
];
for (const pathname of outside) {
  test(`“${pathname}” leads to nothing`, async ({ root }) => {
    const { status, body } = await appResponse(root, pathname);
    expect(status).toBe(404);
    expect(Buffer.from(body).toString()).not.toContain('secret');
  });
}

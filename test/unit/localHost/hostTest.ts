import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type LocalHost, startLocalHost } from '#localHost/startLocalHost.ts';

interface Fixtures {
  /** A folder that is deleted after the test. */
  readonly folder: string;
  /** A small built page. */
  readonly root: string;
  /** A running local server, and what is asked of it. */
  readonly local: RunningHost;
}
export interface RunningHost {
  readonly host: LocalHost;
  readonly origin: string;
  readonly port: number;
  readonly token: string;
  /** A session's cookie. */
  readonly cookie: string;
  /** What a call must hold beside it. */
  readonly key: string;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'vigie-host-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  root: async ({ folder }, use) => {
    const root = path.join(folder, 'page');
    await mkdir(path.join(root, 'assets'), { recursive: true });
    await writeFile(path.join(folder, 'secret.txt'), 'secret');
    await writeFile(path.join(root, 'index.html'), '<title>The page</title><meta nonce="__CSP_NONCE__">');
    await writeFile(path.join(root, 'assets', 'sqlite3.wasm'), Buffer.from([0, 0x61, 0x73, 0x6d]));
    await mkdir(path.join(root, 'reading'));
    await writeFile(path.join(root, 'reading', 'reading.html'), 'The frame');
    await use(root);
  },
  local: async ({ folder, root }, use) => {
    const folders = { dataFolder: path.join(folder, 'data'), libraryFolder: path.join(folder, 'library') };
    const host = await startLocalHost({ port: 0, ...folders, root });
    const { origin, port, searchParams } = new URL(host.url);
    const token = searchParams.get('token') ?? '';
    const entered = await ask(host.url);
    const cookie = entered.headers['set-cookie']?.[0]?.split(';', 1)[0] ?? '';
    const key = entered.headers.location?.split('#key=')[1] ?? '';
    await use({ host, origin, port: Number(port), token, cookie, key });
    await host.close();
  },
});
export { expect };

interface Asked {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Sends one request exactly as it is told, unlike `fetch`, which normalises paths and keeps some headers to itself. */
export function ask(
  url: string,
  { method = 'GET', headers = {}, path: rawPath, body }: AskOptions = {},
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const pathOption = rawPath === undefined ? {} : { path: rawPath };
    const request = http.request(url, { method, headers, agent: false, ...pathOption }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

interface AskOptions {
  readonly method?: string;
  readonly headers?: http.OutgoingHttpHeaders;
  readonly path?: string;
  readonly body?: string | Uint8Array;
}

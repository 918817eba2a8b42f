import type { RequestListener } from 'node:http';
import zlib from 'node:zlib';
import { endlessPage, redirectChain, redirectTo } from '#fixtures/webServer.ts';
import { fetchPage } from '#services/fetchPage/fetchPage.ts';
import { expect, test } from './siteTest.ts';

const html = { 'content-type': 'text/html' };
const megabyte = 1024 * 1024;

const statuses: readonly (readonly [number, string])[] = [
  [401, 'refused'],
  [403, 'refused'],
  [404, 'not-found'],
  [410, 'not-found'],
  [418, 'unreachable'],
  [429, 'busy'],
  [451, 'refused'],
  [500, 'unreachable'],
  [503, 'busy'],
  // Not a redirect, as it says nowhere to go.
  [302, 'unreachable'],
];
for (const [status, code] of statuses) {
  test(`status ${status} is “${code}” and is named`, async ({ serve }) => {
    const site = await serve({ '/': { status, body: 'An explanation.' } });
    await expect(fetchPage({ url: site.origin }, { allowedHosts: [site.host] })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(String(status)),
    });
  });
}

interface Wait {
  /** What it says, made when it is said. */
  readonly retryAfter: () => string;
  readonly leastMs: number | undefined;
  readonly mostMs: number | undefined;
}
const waits: Readonly<Record<string, Wait>> = {
  'in seconds': { retryAfter: () => '7', leastMs: 7000, mostMs: 7000 },
  'by a date': {
    retryAfter: () => new Date(Date.now() + 600_000).toUTCString(),
    leastMs: 500_000,
    mostMs: 600_000,
  },
  'by a date that is past': { retryAfter: () => 'Thu, 01 Jan 1970 00:00:00 GMT', leastMs: 0, mostMs: 0 },
  'in no way that is known': { retryAfter: () => 'soon', leastMs: undefined, mostMs: undefined },
};
for (const [way, wait] of Object.entries(waits)) {
  test(`a site that is busy may say when to come again, ${way}`, async ({ serve }) => {
    const { leastMs: least, mostMs: most } = wait;
    const retryAfter = wait.retryAfter();
    const site = await serve({ '/': { status: 503, headers: { 'retry-after': retryAfter } } });
    const failure = await fetchPage({ url: site.origin }, { allowedHosts: [site.host] }).catch((error) => error);
    expect(failure.code).toBe('busy');
    if (least === undefined || most === undefined) expect(failure.retryAfterMs).toBe(undefined);
    else expect(failure.retryAfterMs >= least && failure.retryAfterMs <= most).toBe(true);
  });
}

const wrongUrls = [
  '',
  'not an address',
  'http://',
  'ftp://example.com/file',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://user:secret@example.com/',
  'http://user@example.com/',
  'http://exa mple.com/',
  'http://256.256.256.256/',
  'http://example.com:99999/',
];
for (const url of wrongUrls) {
  test(`“${url}” is no address to fetch`, async () => {
    await expect(fetchPage({ url }, { allowedHosts: [] })).rejects.toMatchObject({ code: 'invalid-url' });
  });
}

test('a redirect to something that is no web address', async ({ serve }) => {
  const site = await serve({
    '/file': redirectTo('file:///etc/passwd'),
    '/login': redirectTo('http://me:pw@x.example/'),
  });
  for (const path of ['/file', '/login']) {
    await expect(fetchPage({ url: site.origin + path }, { allowedHosts: [site.host] })).rejects.toMatchObject({
      code: 'invalid-url',
    });
  }
});

test('six redirects, or a circle, are too many', async ({ serve }) => {
  const site = await serve({ ...redirectChain(6), '/circle': redirectTo('/circle') });
  for (const path of ['/hop/1', '/circle']) {
    await expect(fetchPage({ url: site.origin + path }, { allowedHosts: [site.host] })).rejects.toMatchObject({
      code: 'too-many-hops',
    });
  }
  expect(site.requested).not.toContain('/hop/7');
});

test('nobody listens, or the name means nothing', async ({ serve }) => {
  const site = await serve({});
  await site.close();
  await expect(fetchPage({ url: site.origin }, { allowedHosts: [site.host] })).rejects.toMatchObject({
    code: 'unreachable',
  });
  const resolve = () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }));
  await expect(fetchPage({ url: 'http://no-such-name.example/' }, { allowedHosts: [], resolve })).rejects.toMatchObject(
    { code: 'unreachable', message: expect.stringContaining('no-such-name.example') },
  );
  const empty = async () => [];
  await expect(
    fetchPage({ url: 'http://no-such-name.example/' }, { allowedHosts: [], resolve: empty }),
  ).rejects.toMatchObject({ code: 'unreachable' });
});

const breaks: Readonly<Record<string, RequestListener>> = {
  'before the reply': (request) => request.socket.destroy(),
  'in the middle of the page': (_request, response) => {
    response.writeHead(200, { ...html, 'content-length': '1000' });
    response.write('half', () => response.destroy());
  },
  'by speaking another language than HTTP': (request) => request.socket.end('220 mail.example ESMTP\r\n'),
};
for (const [when, handler] of Object.entries(breaks)) {
  test(`the server breaks off ${when}`, async ({ serve }) => {
    const site = await serve({ '/': handler });
    await expect(fetchPage({ url: site.origin }, { allowedHosts: [site.host] })).rejects.toMatchObject({
      code: 'unreachable',
    });
  });
}

test('a page in an encoding that cannot be unpacked', async ({ serve }) => {
  const site = await serve({
    '/unknown': { headers: { ...html, 'content-encoding': 'sdch' }, body: 'x' },
    '/inherited': { headers: { ...html, 'content-encoding': 'constructor' }, body: 'x' },
    '/broken': { headers: { ...html, 'content-encoding': 'gzip' }, body: 'this is not gzip' },
    '/nested': { headers: { ...html, 'content-encoding': 'gzip, gzip, gzip, gzip' }, body: 'x' },
  });
  for (const path of ['/unknown', '/inherited', '/broken', '/nested']) {
    await expect(fetchPage({ url: site.origin + path }, { allowedHosts: [site.host] })).rejects.toMatchObject({
      code: 'unreachable',
    });
  }
});

test('media that are no page', async ({ serve }) => {
  const bytes = Buffer.from([0, 1, 2, 3]);
  const site = await serve({
    '/video': { headers: { 'content-type': 'video/mp4' }, body: bytes },
    '/archive': { headers: { 'content-type': 'application/zip' }, body: bytes },
    '/program': { headers: { 'content-type': 'application/octet-stream' }, body: bytes },
    '/unnamed': { headers: {}, body: bytes },
    '/script': { headers: { 'content-type': 'text/javascript' }, body: 'let x;' },
  });
  for (const path of ['/video', '/archive', '/program', '/unnamed', '/script']) {
    await expect(fetchPage({ url: site.origin + path }, { allowedHosts: [site.host] })).rejects.toMatchObject({
      code: 'not-a-page',
    });
  }
});

test('too many bytes: announced, sent without end, or packed into a few', async ({ serve }) => {
  const site = await serve({
    '/announced': (_request, response) => {
      response.writeHead(200, { ...html, 'content-length': String(2 * megabyte) });
      response.write('the beginning');
    },
    '/endless': endlessPage(Buffer.alloc(64 * 1024, 'x')),
    '/gzip-bomb': {
      headers: { ...html, 'content-encoding': 'gzip' },
      body: zlib.gzipSync(Buffer.alloc(64 * megabyte)),
    },
    '/brotli-bomb': {
      headers: { ...html, 'content-encoding': 'br' },
      body: zlib.brotliCompressSync(Buffer.alloc(8 * megabyte), {
        params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 },
      }),
    },
    '/zstd-bomb': {
      headers: { ...html, 'content-encoding': 'zstd' },
      body: zlib.zstdCompressSync(Buffer.alloc(8 * megabyte)),
    },
    '/just-right': { body: Buffer.alloc(megabyte, 'x') },
  });
  const options = { allowedHosts: [site.host], maxBytes: megabyte };
  for (const path of ['/announced', '/endless', '/gzip-bomb', '/brotli-bomb', '/zstd-bomb']) {
    await expect(fetchPage({ url: site.origin + path }, options), path).rejects.toMatchObject({
      code: 'too-large',
      message: 'The page is larger than 1 MB.',
    });
  }
  expect(await fetchPage({ url: `${site.origin}/just-right` }, options)).toMatchObject({ status: 200 });
});

test('too slow: drop by drop, silent, in the look-up, or hop by hop', async ({ serve }) => {
  const site = await serve({
    '/drip': endlessPage(Buffer.from('.'), 50),
    '/silent': () => undefined,
    '/slow-circle': (_request, response) => {
      setTimeout(() => response.writeHead(302, { location: '/slow-circle' }).end(), 100);
    },
  });
  const options = { allowedHosts: [site.host], timeoutMs: 300, maxHops: 1000 };
  for (const path of ['/drip', '/silent', '/slow-circle']) {
    await expect(fetchPage({ url: site.origin + path }, options), path).rejects.toMatchObject({ code: 'too-slow' });
  }
  const resolve = () => new Promise<never>(() => undefined);
  await expect(fetchPage({ url: 'http://slow.example/' }, { ...options, resolve })).rejects.toMatchObject({
    code: 'too-slow',
  });
});

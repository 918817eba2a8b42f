import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { redirectChain, redirectTo } from '#fixtures/webServer.ts';
import { fetchPage } from '#services/fetchPage/fetchPage.ts';
import { expect, test, textOf } from './siteTest.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const page = '<!doctype html><title>L’été</title><p>阿里巴巴 a vendu 18 % de ses parts.</p>';

test('a page comes with its bytes, their encoding and its final address', async ({ serve }) => {
  const site = await serve({ '/article': { body: page } });
  const requestedUrl = `${site.origin}/article#top`;
  const before = Date.now();
  const fetched = await fetchPage({ url: requestedUrl }, { allowedHosts: [site.host] });
  expect(fetched).toMatchObject({
    requestedUrl,
    finalUrl: requestedUrl,
    status: 200,
    contentType: 'text/html',
    encoding: 'utf-8',
  });
  expect(textOf(fetched)).toBe(page);
  expect(Date.parse(fetched.fetchedAt)).toBeGreaterThanOrEqual(before);
});

test('the request looks like a browser’s', async ({ serve }) => {
  const site = await serve({
    '/': (request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(request.headers));
    },
  });
  const fetched = await fetchPage({ url: site.origin }, { allowedHosts: [site.host] });
  expect(JSON.parse(textOf(fetched))).toMatchObject({
    host: site.host,
    'user-agent': expect.stringContaining('Mozilla/5.0'),
    accept: expect.stringContaining('text/html'),
    'accept-language': expect.stringMatching(/en.*fr.*zh/),
  });
});

test('redirects are followed five times, keep the fragment and may be relative or in UTF-8', async ({ serve }) => {
  const site = await serve({
    ...redirectChain(5),
    '/start': redirectTo('/été', 308),
    '/%C3%A9t%C3%A9': { body: 'summer' },
  });
  const options = { allowedHosts: [site.host] };
  const chained = await fetchPage({ url: `${site.origin}/hop/1#part` }, options);
  expect(chained.finalUrl).toBe(`${site.origin}/hop/6#part`);
  const moved = await fetchPage({ url: `${site.origin}/start` }, options);
  expect(moved.finalUrl).toBe(`${site.origin}/%C3%A9t%C3%A9`);
  expect(textOf(moved)).toBe('summer');
});

const deflateRaw = promisify<Buffer, Buffer>(zlib.deflateRaw);
const encodings: readonly (readonly [string, string, (bytes: Buffer) => Buffer | Promise<Buffer>])[] = [
  ['gzip', 'gzip', zlib.gzipSync],
  ['brotli', 'br', zlib.brotliCompressSync],
  ['zstandard', 'zstd', zlib.zstdCompressSync],
  ['deflate with its header', 'deflate', zlib.deflateSync],
  ['deflate without its header', 'deflate', deflateRaw],
  [
    'two encodings, the last applied first undone',
    'gzip, br',
    (bytes) => zlib.brotliCompressSync(zlib.gzipSync(bytes)),
  ],
  ['gzip that lacks its last bytes', 'gzip', (bytes) => zlib.gzipSync(bytes).subarray(0, -8)],
];
for (const [what, header, encode] of encodings) {
  test(`content encoding: ${what}`, async ({ serve }) => {
    const body = await encode(Buffer.from(page));
    const site = await serve({ '/': { headers: { ...html, 'content-encoding': header }, body } });
    expect(textOf(await fetchPage({ url: site.origin }, { allowedHosts: [site.host] }))).toBe(page);
  });
}

test('a PDF and a picture come as bytes, without an encoding', async ({ serve }) => {
  const pdf = Buffer.from('%PDF-1.7\n\x80\x81');
  const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const site = await serve({
    '/report': { headers: { 'content-type': 'application/pdf' }, body: pdf },
    '/download': { headers: { 'content-type': 'application/octet-stream' }, body: pdf },
    '/picture': { headers: {}, body: png },
  });
  const options = { allowedHosts: [site.host] };
  for (const path of ['/report', '/download']) {
    const fetched = await fetchPage({ url: site.origin + path }, options);
    expect(fetched).toMatchObject({ contentType: 'application/pdf', bytesBase64: pdf.toString('base64') });
    expect(fetched.encoding).toBeUndefined();
  }
  expect(await fetchPage({ url: `${site.origin}/picture` }, options)).toMatchObject({ contentType: 'image/png' });
});

test('a page whose server names no type is known by its first bytes', async ({ serve }) => {
  const site = await serve({ '/page': { headers: {}, body: page }, '/note': { headers: {}, body: 'Only words.' } });
  const options = { allowedHosts: [site.host] };
  expect(await fetchPage({ url: `${site.origin}/page` }, options)).toMatchObject({ contentType: 'text/html' });
  expect(await fetchPage({ url: `${site.origin}/note` }, options)).toMatchObject({ contentType: 'text/plain' });
});

import { expect, test } from '#fixtures/layers.ts';
import { mimeFile, pngOf } from '#fixtures/mimeFile.ts';
import { binaryPlist, xmlPlist } from '#fixtures/plistFile.ts';
import { readFile } from '#fixtures/readFile.ts';
import { serveSite } from '#fixtures/webServer.ts';

const sentence =
  'Acme and Globex told their shareholders on Monday that they mean to become one company by the summer. ';
const article = (pictures: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Acme buys Globex</title>${head}</head><body><nav>Home News</nav><article><h1>Acme buys Globex</h1>
    <p>${sentence.repeat(3)}</p>${pictures}<p>${sentence.repeat(3)} “Déjà vu.”</p></article></body></html>`;
const chinese = (words: string) => `<p>${words.repeat(40)}</p>`;

test('a page that Chromium saved is read with its pictures and its address, with no network', async ({
  layers,
  machine,
}) => {
  const chart = { headers: { 'content-type': 'image/png' }, body: pngOf('chart') };
  const pictures =
    '<img src="/chart.png" alt="Chart"><img srcset="/small.png 300w, /large.png 1200w" src="/small.png" alt="Plant"><img data-src="/later.png" src="/small.png?1" alt="Later">';
  const site = await serveSite({
    '/2026/11/acme': { body: article(pictures, `<meta property="article:published_time" content="2026-11-20">`) },
    '/favicon.ico': chart,
    '/chart.png': chart,
    '/large.png': { ...chart, body: pngOf('large') },
    '/small.png': { ...chart, body: pngOf('small') },
    '/small.png?1': { ...chart, body: pngOf('small') },
  });
  const page = await layers.context().newPage();
  await page.goto(`${site.origin}/2026/11/acme?utm_source=x`);
  const session = await layers.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  await page.close();
  await site.close();
  const found = await readFile(layers, 'acme.mhtml', data);
  expect(found).toMatchObject({
    state: 'read',
    title: 'Acme buys Globex',
    published: { edtf: '2026-11-20' },
    canonicalUrl: `${site.origin}/2026/11/acme?utm_source=x`,
    language: 'en',
  });
  expect(found.plain).toContain('“Déjà vu.”');
  expect(found.plain).not.toContain('Home News');
  const addresses = found.resources.map(({ address }) => address);
  expect(addresses).toContain(`${site.origin}/chart.png`);
  for (const address of addresses) expect(found.html).toContain(`src="${address}"`);
  expect(addresses.length).toBeGreaterThanOrEqual(2);
  expect(machine.errors).toEqual([]);
});

test('a page that Internet Explorer or Word saved is read, in its charset, with pictures beside it or by their names', async ({
  layers,
}) => {
  const words = '阿里巴巴关闭了微信的入口，转而押注微博。';
  const html = article(`${chinese(words)}<img src="images/chart.png" alt="Chart"><img src="cid:plant@1" alt="Plant">`)
    .replace('</head>', '<meta http-equiv=Content-Type content="text/html; charset=gb2312"></head>')
    .replace(/“|”|é|à/g, '');
  const gbk = await layers.evaluate(() => {
    const decoder = new TextDecoder('gbk');
    const codes: Record<string, readonly number[]> = {};
    for (let lead = 0xb0; lead <= 0xf7; lead += 1)
      for (let trail = 0xa1; trail <= 0xfe; trail += 1)
        codes[decoder.decode(Uint8Array.of(lead, trail))] = [lead, trail];
    return { ...codes, '，': [0xa3, 0xac], '。': [0xa1, 0xa3] } as Record<string, readonly number[]>;
  });
  const bytes = Uint8Array.from([...html].flatMap((letter) => gbk[letter] ?? [letter.charCodeAt(0)]));
  const saved = (folder: string) =>
    mimeFile(
      { From: '"Saved by Windows Internet Explorer 8"', Subject: 'Acme', Date: 'Mon, 5 Aug 2013 10:00:00 +0800' },
      {
        multipart: 'multipart/related; type="text/html"',
        parts: [
          {
            multipart: 'multipart/alternative',
            parts: [
              {
                type: 'text/html',
                body: bytes,
                encoding: 'quoted-printable',
                headers: { 'Content-Location': `${folder}acme.htm` },
              },
            ],
          },
          { type: 'image/png', body: pngOf('chart'), headers: { 'Content-Location': `${folder}images/chart.png` } },
          { type: 'image/png', body: pngOf('plant'), headers: { 'Content-ID': '<plant@1>' } },
        ],
      },
    );
  const web = await readFile(layers, 'acme.mht', saved('http://caijing.example/2013/'));
  expect(web).toMatchObject({ title: 'Acme buys Globex', canonicalUrl: 'http://caijing.example/2013/acme.htm' });
  expect(web.plain).toContain(words);
  expect(web.resources.map(({ address }) => address)).toEqual([
    'http://caijing.example/2013/images/chart.png',
    'cid:part-2',
  ]);
  const disk = await readFile(layers, 'acme.mht', saved('file:///C:/Users/li/'));
  expect(disk).not.toHaveProperty('canonicalUrl');
  expect(disk.resources.map(({ address }) => address)).toEqual(['cid:part-1', 'cid:part-2']);
  expect(disk.html).toContain('<img src="cid:part-1" alt="Chart">');
});

test('pictures that are written out in a page are kept, and what stands in for one until it is loaded is not', async ({
  layers,
}) => {
  const inline = (bytes: Buffer) => `data:image/png;base64,${bytes.toString('base64')}`;
  const large = pngOf('x'.repeat(5000));
  const html = article(
    `<img src="${inline(large)}" alt="Chart"><img src="${inline(pngOf('small'))}" data-src="https://a.example/later.png" alt="Later">`,
  );
  const found = await readFile(layers, 'single.html', html);
  expect(found.resources).toEqual([{ address: 'cid:inline-1', contentType: 'image/png', length: large.length }]);
  expect(found.html).toContain('<img src="cid:inline-1" alt="Chart">');
  expect(found.html).toContain('src="https://a.example/later.png"');
});

test('a frameset’s article is that of its frame; a page without boundaries is damaged', async ({ layers }) => {
  const headers = { 'Snapshot-Content-Location': 'https://old.example/' };
  const frames = mimeFile(headers, {
    multipart: 'multipart/related; type="text/html"',
    parts: [
      {
        type: 'text/html',
        body: '<title>Old site</title><frameset><frame src=menu.htm><frame src=main.htm></frameset>',
        headers: { 'Content-Location': 'https://old.example/' },
      },
      {
        type: 'text/html',
        body: '<a href=/>Menu</a>',
        headers: { 'Content-Location': 'https://old.example/menu.htm' },
      },
      { type: 'text/html', body: article(''), headers: { 'Content-Location': 'https://old.example/main.htm' } },
    ],
  });
  const found = await readFile(layers, 'old.mhtml', frames);
  expect(found).toMatchObject({ title: 'Old site', canonicalUrl: 'https://old.example/' });
  expect(found.plain).toContain('by the summer');
  const lost = frames.toString('latin1').replaceAll('------=_Part', '-----=_Lost');
  expect(await readFile(layers, 'lost.mhtml', Buffer.from(lost, 'latin1'))).toMatchObject({
    state: 'unreadable',
    problem: 'damaged-file',
  });
});

const resource = (url: string, type: string, data: Uint8Array, encoding = 'UTF-8') => ({
  WebResourceData: data,
  WebResourceMIMEType: type,
  WebResourceTextEncodingName: encoding,
  WebResourceURL: url,
  WebResourceFrameName: '',
});
const archive = {
  WebMainResource: resource(
    'https://site.example/acme',
    'text/html',
    Buffer.from(article('<img src="/chart.png" alt="Chart">')),
  ),
  WebSubresources: [
    resource('https://site.example/chart.png', 'image/png', pngOf('chart')),
    resource('https://site.example/seen-é.png', 'image/png', pngOf('unused')),
  ],
};

for (const [form, bytes] of [
  ['binary', binaryPlist(archive)],
  ['XML', Buffer.from(xmlPlist(archive))],
] as const) {
  test(`a page that Safari saved is read with its pictures (${form})`, async ({ layers, machine }) => {
    const found = await readFile(layers, 'acme.webarchive', bytes);
    expect(found).toMatchObject({
      state: 'read',
      title: 'Acme buys Globex',
      canonicalUrl: 'https://site.example/acme',
      resources: [
        { address: 'https://site.example/chart.png', contentType: 'image/png', length: pngOf('chart').length },
      ],
    });
    expect(found.plain).toContain('“Déjà vu.”');
    for (const cut of [40, bytes.length / 2, bytes.length - 5]) {
      const damaged = await readFile(layers, 'cut.webarchive', bytes.subarray(0, cut));
      expect(damaged).toMatchObject({ state: 'unreadable', problem: 'damaged-file' });
    }
    expect(machine.errors).toEqual([]);
  });
}

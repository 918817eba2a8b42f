import { type Routes, redirectTo } from '#fixtures/webServer.ts';
import { blockedPorts } from '#services/fetchPage/blockedPorts.ts';
import { fetchFeed } from '#services/fetchPage/fetchFeed.ts';
import { fetchImage } from '#services/fetchPage/fetchImage.ts';
import { fetchPage } from '#services/fetchPage/fetchPage.ts';
import { isPublicAddress } from '#services/fetchPage/publicAddress.ts';
import { expect, test } from './siteTest.ts';

test('addresses of every special range are told from public ones', () => {
  const closed = [
    ...['0.0.0.1', '10.255.255.255', '100.64.0.0', '100.127.255.255', '127.255.255.254', '169.254.0.1', '172.31.255.1'],
    ...['192.0.0.8', '192.0.2.7', '192.88.99.1', '192.168.255.255', '198.19.0.1', '198.51.100.1', '203.0.113.9'],
    ...['224.0.0.251', '233.252.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:0:0', '::ffff:127.0.0.1', '::ffff:169.254.169.254', '::ffff:0:127.0.0.1', '::127.0.0.1'],
    ...[
      '64:ff9b::127.0.0.1',
      '64:ff9b::a9fe:a9fe',
      '64:ff9b:1::1',
      '100::1',
      '2001::1',
      '2001:0:7f00:1::',
      '2001:10::1',
    ],
    ...['2001:20::1', '2001:db8::1', '2002:7f00:1::', '2002:c0a8:101::1', '3fff::1', '5f00::1', 'fc00::1', 'fd12::1'],
    ...['fe80::1', 'febf::1', 'fec0::1', 'ff02::fb', 'ff05::1:3', 'fe80::1%1', 'fe80::1%eth0'],
  ];
  expect(closed.filter(isPublicAddress)).toEqual([]);
});

const hosts = [
  ...['127.0.0.1.', '127.0.0.1..', '0x7F.1', '0x7f000001.', '0177.1', '017700000001.', '00000177.0.0.1', '127.0.1'],
  ...[
    '2130706433.',
    '0x00000000000000007f000001',
    '127.0.0.0x1',
    '0',
    '0x0',
    '00',
    '0.0',
    '⑫⑦.⓪.⓪.①',
    '127。0。0。1',
    '127．0．0．1',
  ],
  ...[
    '%31%32%37.0.0.1',
    'localhost.',
    'LOCALHOST',
    'ｌocalhost',
    'loc%61lhost',
    '[::ffff:127.0.0.1]',
    '[0:0:0:0:0:ffff:7f00:1]',
  ],
  ...['[::1]', '[0000::0001]', '[::ffff:0x7f.1]'],
];
test('this machine is not reached under any way of writing its address', async ({ serve }) => {
  const inner = await serve({ '/': { body: 'the secret of this machine' } });
  for (const host of hosts) {
    const outer = await serve({ '/': redirectTo(`http://${host}:${inner.port}/`) });
    const url = `http://${host}:${inner.port}/`;
    const asks = [
      () => fetchPage({ url }, { allowedHosts: [] }),
      () => fetchImage({ url }, { allowedHosts: [] }),
      () => fetchFeed({ url }, { allowedHosts: [] }),
      () => fetchPage({ url: outer.origin }, { allowedHosts: [outer.host] }),
    ];
    for (const ask of asks) {
      // A resolver may not know every spelling that the address has.
      await expect(ask(), host).rejects.toMatchObject({
        code: expect.stringMatching(/^(?:blocked-address|invalid-url|unreachable)$/),
      });
    }
  }
  expect(inner.requested).toEqual([]);
});

test('names with a dot at their end, or one that merely holds an allowed name, are not allowed by it', async ({
  serve,
}) => {
  const site = await serve({ '/': { body: 'inside' } });
  const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
  for (const name of [
    'wiki.corp.',
    'wiki.corp.evil.example',
    'evilwiki.corp',
    'wiki.corp@evil.example',
    'wiki.corp%2eevil.example',
  ]) {
    const url = `http://${name}:${site.port}/`;
    await expect(fetchPage({ url }, { allowedHosts: ['wiki.corp'], resolve }), name).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:blocked-address|invalid-url)$/),
    });
  }
  expect(site.requested).toEqual([]);
});

test('ports that browsers do not connect to are refused, asked for or led to', async ({ serve }) => {
  const refused = { code: 'invalid-url', message: expect.stringContaining('not one of the web’s') };
  for (const port of blockedPorts) {
    await expect(fetchPage({ url: `http://93.184.216.34:${port}/` }, { allowedHosts: [] })).rejects.toMatchObject(
      refused,
    );
  }
  const outer = await serve({ '/': redirectTo('http://93.184.216.34:25/EHLO') });
  await expect(fetchPage({ url: outer.origin }, { allowedHosts: [outer.host] })).rejects.toMatchObject(refused);
});

test('a redirect with a user’s name, or to another scheme, leads nowhere', async ({ serve }) => {
  const targets = [
    'http://me:pw@x.example/',
    'ftp://x.example/',
    'gopher://x.example:70/_',
    'ws://x.example/',
    'blob:http://x/',
    'unix:/run/x.sock',
    'HtTpS://me@x.example',
  ];
  const routes: Routes = Object.fromEntries(targets.map((target, at) => [`/${at}`, redirectTo(target)]));
  const site = await serve(routes);
  for (const at of targets.keys()) {
    await expect(fetchPage({ url: `${site.origin}/${at}` }, { allowedHosts: [site.host] })).rejects.toMatchObject({
      code: 'invalid-url',
    });
  }
});

test('what the page hands over cannot add headers to a request', async ({ serve }) => {
  const site = await serve({ '/': { body: '<rss/>', headers: { 'content-type': 'text/xml' } } });
  const options = { allowedHosts: [site.host] };
  for (const etag of ['"a"\r\nX-Evil: 1', '"a"\nCookie: b', 'a\0b', '\u4e2d']) {
    await expect(fetchFeed({ url: site.origin, etag }, options), etag).rejects.toMatchObject({ code: 'unreachable' });
  }
  expect(site.requested).toEqual([]);
  const image = fetchImage({ url: site.origin, pageUrl: 'https://me:secret@ok.example/private?q=1' }, options);
  await expect(image).rejects.toMatchObject({ code: 'not-a-page' });
});

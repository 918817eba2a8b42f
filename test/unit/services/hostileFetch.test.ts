import { createServer, type Server, type Socket } from 'node:net';
import zlib from 'node:zlib';
import { type Routes, redirectTo } from '#fixtures/webServer.ts';
import { blockedPorts } from '#services/fetchPage/blockedPorts.ts';
import { fetchFeed } from '#services/fetchPage/fetchFeed.ts';
import { fetchImage } from '#services/fetchPage/fetchImage.ts';
import { fetchPage } from '#services/fetchPage/fetchPage.ts';
import { isPublicAddress } from '#services/fetchPage/publicAddress.ts';
import { test as base, expect } from './siteTest.ts';

interface Fixtures {
  /** Serves bytes as they are, whatever HTTP has to say of them; gives `127.0.0.1:port`. */
  serveRaw(speak: (socket: Socket) => void): Promise<string>;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for
  serveRaw: async ({}, use) => {
    const servers: Server[] = [];
    const sockets = new Set<Socket>();
    await use(async (speak) => {
      const server = createServer((socket) => {
        sockets.add(socket);
        socket.on('error', () => undefined);
        socket.once('data', () => speak(socket));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      servers.push(server);
      const address = server.address();
      return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    });
    for (const socket of sockets) socket.destroy();
    for (const server of servers) server.close();
  },
});

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

/** Packs zeros again and again, so that each layer is small and what is within it is not. */
function packed(pack: (bytes: Buffer) => Buffer, times: number, megabytes: number): Buffer {
  let bytes = Buffer.alloc(megabytes * 1024 * 1024);
  for (let time = 0; time < times; time += 1) bytes = Buffer.from(pack(bytes));
  return bytes;
}

test('bombs within bombs are given up at the size that a page may have', async ({ serve }) => {
  const html = { 'content-type': 'text/html' };
  const site = await serve({
    '/gzip-gzip': { headers: { ...html, 'content-encoding': 'gzip, gzip' }, body: packed(zlib.gzipSync, 2, 32) },
    '/gzip-three': { headers: { ...html, 'content-encoding': 'gzip,gzip,gzip' }, body: packed(zlib.gzipSync, 3, 32) },
    '/br-gzip': {
      headers: { ...html, 'content-encoding': 'br, gzip' },
      body: zlib.gzipSync(
        zlib.brotliCompressSync(Buffer.alloc(32 * 1024 * 1024), {
          params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 },
        }),
      ),
    },
    '/deflate': { headers: { ...html, 'content-encoding': 'deflate' }, body: packed(zlib.deflateRawSync, 1, 32) },
    '/members': {
      headers: { ...html, 'content-encoding': 'gzip' },
      body: Buffer.concat(Array.from({ length: 40 }, () => packed(zlib.gzipSync, 1, 1))),
    },
  });
  for (const path of ['/gzip-gzip', '/gzip-three', '/br-gzip', '/deflate', '/members']) {
    const fetched = fetchPage({ url: site.origin + path }, { allowedHosts: [site.host], maxBytes: 1024 * 1024 });
    await expect(fetched, path).rejects.toMatchObject({ code: 'too-large' });
  }
});

const drip = (socket: Socket, text: string, everyMs = 40) => {
  const timer = setInterval(() => socket.write(text), everyMs);
  socket.on('close', () => clearInterval(timer));
};

/** How a server may never come to an end, or say what is not so. */
const speakers: Readonly<Record<string, readonly [code: RegExp, speak: (socket: Socket) => void]>> = {
  'headers drop by drop': [
    /too-slow/,
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      drip(socket, 'X-A: b\r\n');
    },
  ],
  'a status drop by drop': [/too-slow|unreachable/, (socket) => drip(socket, 'H')],
  'headers without end': [
    /unreachable/,
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const more = () => socket.writable && socket.write(`X: ${'a'.repeat(8000)}\r\n`, more);
      more();
    },
  ],
  'a header without end': [
    /unreachable/,
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX: ');
      const more = () => socket.writable && socket.write('a'.repeat(8000), more);
      more();
    },
  ],
  'one more moment, without end': [/too-slow/, (socket) => drip(socket, 'HTTP/1.1 100 Continue\r\n\r\n', 10)],
  'hints without end': [
    /too-slow/,
    (socket) => drip(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n', 10),
  ],
  'chunks of one byte': [
    /too-slow/,
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n');
      drip(socket, '1\r\nx\r\n');
    },
  ],
  'a chunk that says it is enormous': [
    /too-large|too-slow|unreachable/,
    (socket) => {
      socket.write(
        'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffff\r\n',
      );
      drip(socket, 'x');
    },
  ],
  'what a chunk says of itself, without end': [
    /unreachable|too-slow/,
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n1;');
      const more = () => socket.writable && socket.write('a=b;'.repeat(2000), more);
      more();
    },
  ],
  'what follows the last chunk, without end': [
    /unreachable|too-slow/,
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n');
      drip(socket, `X: ${'y'.repeat(1000)}\r\n`, 5);
    },
  ],
  'a length that is longer than the page': [
    /unreachable|too-slow/,
    (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nshort'),
  ],
  'a length that is negative': [
    /unreachable/,
    (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx'),
  ],
  'a length and chunks': [
    /unreachable/,
    (socket) =>
      socket.end(
        'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      ),
  ],
  'another protocol': [
    /unreachable/,
    (socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
  ],
};

test('a server that never ends, or lies, is left in time', async ({ serveRaw }) => {
  for (const [name, [code, speak]] of Object.entries(speakers)) {
    await test.step(name, async () => {
      const host = await serveRaw(speak);
      const fetched = fetchPage(
        { url: `http://${host}/` },
        { allowedHosts: [host], timeoutMs: 400, maxBytes: 100_000 },
      );
      await expect(fetched, name).rejects.toMatchObject({ code: expect.stringMatching(code) });
    });
  }
});

test('what stands behind a shorter length is not read as an answer', async ({ serveRaw }) => {
  const host = await serveRaw((socket) =>
    socket.end(
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nshortHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nextra',
    ),
  );
  const { bytesBase64 } = await fetchPage({ url: `http://${host}/` }, { allowedHosts: [host] });
  expect(atob(bytesBase64)).toBe('short');
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

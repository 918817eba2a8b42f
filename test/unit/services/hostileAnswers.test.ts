import { createServer, type Server, type Socket } from 'node:net';
import zlib from 'node:zlib';
import { fetchPage } from '#services/fetchPage/fetchPage.ts';
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

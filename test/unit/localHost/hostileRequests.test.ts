import { connect, type Socket } from 'node:net';
import { startCrowd } from '#fixtures/crowd.ts';
import { ask, expect, type RunningHost, test } from './hostTest.ts';

/** Sends bytes as they are and gives all that comes back until the other side, or the time, ends it. */
function send(port: number, bytes: string | Buffer, waitMs = 1500): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
    socket.setTimeout(waitMs, () => socket.destroy());
  });
}

/** The statuses of the answers in a stream. */
const statuses = (text: string) => [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));

const head = ({ port, cookie, key, origin }: RunningHost, more: readonly string[] = []) =>
  [`Host: 127.0.0.1:${port}`, `Cookie: ${cookie}`, `X-Vigie-Key: ${key}`, `Origin: ${origin}`, ...more].join('\r\n');

test('requests that two servers would read differently are refused, and what is smuggled in them is not answered', async ({
  local,
}) => {
  const inner = `POST /call/hostInfo HTTP/1.1\r\n${head(local, ['Content-Length: 2'])}\r\n\r\n{}`;
  const shapes: Readonly<Record<string, string>> = {
    'two lengths': `POST /call/hostInfo HTTP/1.1\r\n${head(local, ['Content-Length: 2', 'Content-Length: 200'])}\r\n\r\n{}`,
    'a length and chunks': `POST /call/hostInfo HTTP/1.1\r\n${head(local, ['Content-Length: 2', 'Transfer-Encoding: chunked'])}\r\n\r\n0\r\n\r\n${inner}`,
    'chunks under another name': `POST /call/hostInfo HTTP/1.1\r\n${head(local, ['Transfer-Encoding: xchunked'])}\r\n\r\n0\r\n\r\n${inner}`,
    'a space before the colon': `POST /call/hostInfo HTTP/1.1\r\n${head(local, ['Transfer-Encoding : chunked'])}\r\n\r\n0\r\n\r\n`,
    'a folded header': `POST /call/hostInfo HTTP/1.1\r\n${head(local, ['X: a\r\n Content-Length: 200'])}\r\n\r\n`,
    'lines without returns': `POST /call/hostInfo HTTP/1.1\n${head(local).replaceAll('\r', '')}\n\n`,
    'a negative length': `POST /call/hostInfo HTTP/1.1\r\n${head(local, ['Content-Length: -2'])}\r\n\r\n{}`,
    'a length in hexadecimal': `POST /call/hostInfo HTTP/1.1\r\n${head(local, ['Content-Length: 0x2'])}\r\n\r\n{}`,
    'a NUL in a header': `POST /call/hostInfo HTTP/1.1\r\n${head(local, ['X: a\0b'])}\r\n\r\n`,
    'two hosts': `GET / HTTP/1.1\r\nHost: evil.example\r\n${head(local)}\r\n\r\n`,
    'no host': `GET / HTTP/1.1\r\nCookie: ${local.cookie}\r\n\r\n`,
    'no HTTP': 'SSH-2.0-x\r\n\r\n',
    'HTTP/0.9': 'GET /\r\n\r\n',
    'HTTP/2 by prior knowledge': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'a tunnel': `CONNECT 10.0.0.1:80 HTTP/1.1\r\n${head(local)}\r\n\r\n`,
    'a header that never ends': `GET / HTTP/1.1\r\n${head(local)}\r\nX: ${'x'.repeat(70_000)}`,
  };
  for (const [name, bytes] of Object.entries(shapes)) {
    const text = await send(local.port, bytes, 400);
    expect(
      statuses(text).filter((status) => status < 400),
      name,
    ).toEqual([]);
    expect(text, name).not.toContain('"kind":"local"');
  }
  // The same request, whole, is answered: it is not its head that was wrong.
  expect(statuses(await send(local.port, inner, 400))).toEqual([200]);
});

test('no target leads to another file or another server', async ({ local }) => {
  const targets = [
    'http://evil.example/',
    `http://evil.example:${local.port}/call/hostInfo`,
    '//evil.example/',
    '/\\evil.example/',
    '*',
    '/%2e%2e%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..%c0%afsecret.txt',
    '/..%5csecret.txt',
    '/..;/secret.txt',
    '/assets/..%00/secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/%u002e%u002e/secret.txt',
    '/.%2e/.%2e/.%2e/.%2e/etc/passwd',
    '/etc/passwd',
    '/C:/Windows/win.ini',
    '/file:///etc/passwd',
    '/assets/sqlite3.wasm%00.html',
    '/assets/sqlite3.wasm::$DATA',
    '/assets/',
    '/assets',
    '/index.html/',
    `/${'a/'.repeat(2000)}`,
    `/${'%'.repeat(3000)}`,
    '/\ud800',
  ];
  for (const target of targets) {
    const text = await send(local.port, `GET ${target} HTTP/1.1\r\n${head(local)}\r\nConnection: close\r\n\r\n`);
    expect(statuses(text)[0] ?? 0, target).toBeGreaterThanOrEqual(400);
    expect(text, target).not.toMatch(/^secret|root:|\[fonts\]/m);
  }
});

test('nothing but HTTP is spoken: an upgrade is no way round the checks', async ({ local }) => {
  const upgrade = (origin: string) =>
    `GET / HTTP/1.1\r\nHost: 127.0.0.1:${local.port}\r\nCookie: ${local.cookie}\r\nOrigin: ${origin}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;
  for (const origin of ['https://evil.example', local.origin]) {
    expect(statuses(await send(local.port, upgrade(origin), 400))).not.toContain(101);
  }
});

test('wrong keys cannot be tried on end, and a session is not hindered by whoever tries', async ({ local }) => {
  const tries = Array.from({ length: 40 }, (_, at) => ask(`${local.origin}/?token=${'x'.repeat(40)}${at}`));
  const answered = (await Promise.all(tries)).map(({ status }) => status);
  expect(answered.filter((status) => status === 401)).toHaveLength(20);
  expect(answered.filter((status) => status === 429)).toHaveLength(20);
  // Not even the right one tells anything now.
  expect((await ask(local.host.url)).status).toBe(429);
  expect((await ask(local.origin, { headers: { cookie: local.cookie } })).status).toBe(200);
});

test('neither a token nor a key is written down or handed on', async ({ local }) => {
  const said: string[] = [];
  const { log, error, warn } = console;
  Object.assign(console, { log: keep, error: keep, warn: keep });
  function keep(...words: unknown[]) {
    said.push(words.map(String).join(' '));
  }
  try {
    for (const address of [local.host.url, `${local.origin}/?token=wrong`, `${local.origin}/%`]) {
      const { headers, body } = await ask(address);
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cache-control']).toBe('no-store');
      expect(body).not.toContain(local.token);
    }
    await send(local.port, `GET /?token=${local.token} HTTP/9.9\r\n\r\n`, 200);
  } finally {
    Object.assign(console, { log, error, warn });
  }
  expect(said.join('\n')).not.toContain(local.token);
});

test('thousands who connect and say nothing, or half a request, do not keep the person out', async ({ local }) => {
  test.slow();
  const held = await holdOpen(local);
  const crowd = await startCrowd(local.port);
  try {
    // On a connection of its own, in the middle of the crowd.
    for (let turn = 0; turn < 20; turn += 1) {
      const page = await ask(local.origin, { headers: { cookie: local.cookie } });
      expect(page.status).toBe(200);
    }
    expect(await crowd.count()).toBeGreaterThanOrEqual(crowd.wanted);
    // What the window holds open since before is still open.
    expect(held.destroyed).toBe(false);
  } finally {
    held.destroy();
    await crowd.end();
  }
});

/** A call that waits, as the window always has one. */
function holdOpen(local: RunningHost): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(local.port, '127.0.0.1', () => {
      socket.write(`POST /call/nextHostEvent HTTP/1.1\r\n${head(local, ['Content-Length: 2'])}\r\n\r\n{}`, () =>
        resolve(socket),
      );
    });
    socket.on('error', () => undefined);
  });
}

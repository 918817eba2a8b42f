import { connect } from 'node:net';
import { startCrowd } from '#fixtures/crowd.ts';
import { ask, expect, extensionOrigin, pageClip, takeAll, test } from './clipperTest.ts';

const challenge = '0123456789abcdef0123456789abcdef';

test('wrong tokens cannot be tried on end; whoever has none is answered all the same', async ({ clipper }) => {
  const { post, pair } = clipper;
  const paired = await pair();
  const wrong = (at: number) => ({ ...paired, authorization: `Bearer ${String(at).padStart(43, 'x')}` });
  const answers: number[] = [];
  for (let at = 0; at < 30; at += 1) answers.push((await post('/clips', pageClip(), wrong(at))).status);
  expect(answers).toEqual([...Array(20).fill(401), ...Array(10).fill(429)]);
  // The right one waits too; its clip stays in the extension's queue meanwhile.
  expect(await post('/clips', pageClip(), paired)).toEqual({ status: 429, reply: { code: 'busy' } });
  expect(await post('/hello', { challenge })).toMatchObject({ status: 200 });
});

test('thousands who connect and say nothing do not keep a browser out', async ({ clipper }) => {
  test.slow();
  const { endpoint, post, pair, port } = clipper;
  const paired = await pair();
  const crowd = await startCrowd(port);
  try {
    const clips = Array.from({ length: 10 }, () => pageClip());
    for (const clip of clips) expect(await post('/clips', clip, paired)).toMatchObject({ status: 200 });
    expect(await crowd.count()).toBeGreaterThanOrEqual(crowd.wanted);
    expect(await takeAll(endpoint, 10)).toEqual(clips.map(({ id }) => id));
  } finally {
    await crowd.end();
  }
});

const targets = [
  '/clips/../hello',
  '/%68ello',
  '//hello',
  '/hello?x',
  '/hello/',
  '/HELLO',
  '/hello%00',
  'http://127.0.0.1/hello',
  '*',
  '/__proto__',
  '/constructor',
  '/toString',
];
test('only the very paths of the table are answered, by POST', async ({ clipper }) => {
  const url = `http://127.0.0.1:${clipper.port}`;
  const headers = { origin: extensionOrigin };
  for (const path of targets) {
    const { status } = await ask(url, { method: 'POST', path, headers, body: JSON.stringify({ challenge }) });
    expect(status, path).toBe(403);
  }
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'HEAD']) {
    expect((await ask(`${url}/hello`, { method, headers })).status, method).toBe(403);
  }
});

test('an upgrade, two lengths and a tunnel lead nowhere', async ({ clipper }) => {
  const { port } = clipper;
  const own = `Host: 127.0.0.1:${port}\r\nOrigin: ${extensionOrigin}`;
  const shapes = [
    `GET /hello HTTP/1.1\r\n${own}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
    `POST /hello HTTP/1.1\r\n${own}\r\nContent-Length: 2\r\nContent-Length: 60\r\n\r\n{}`,
    `POST /hello HTTP/1.1\r\n${own}\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    `CONNECT 10.0.0.1:80 HTTP/1.1\r\n${own}\r\n\r\n`,
    `POST /hello HTTP/1.1\r\nHost: evil.example\r\n${own}\r\n\r\n`,
  ];
  for (const shape of shapes) {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(shape));
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(text));
      socket.setTimeout(400, () => socket.destroy());
    });
    expect(answer, shape).not.toMatch(/^HTTP\/1\.1 (?:101|2\d\d)/m);
  }
});

test('what a clip brings as its keys and values changes nothing but its clip', async ({ clipper }) => {
  const { post, pair } = clipper;
  const paired = await pair();
  const polluting = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(pageClip()).slice(1)}`;
  const sent = await ask(`http://127.0.0.1:${clipper.port}/clips`, {
    method: 'POST',
    headers: { ...paired, 'content-type': 'application/json' },
    body: polluting,
  });
  expect([200, 400]).toContain(sent.status);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const nested = await ask(`http://127.0.0.1:${clipper.port}/clips`, {
    method: 'POST',
    headers: { ...paired },
    body: deep,
  });
  expect(nested.status).toBe(400);
  expect(await post('/hello', { challenge })).toMatchObject({ status: 200 });
});

import { readFile, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { clipperProof, sha256OfToken } from '#contract/clipperProof.ts';
import { createClipEndpoint } from '#services/clipEndpoint/clipEndpoint.ts';
import { createPairingCode } from '#services/clipEndpoint/pairingCode.ts';
import { ask, expect, extensionOrigin, otherOrigin, pageClip, test } from './clipperTest.ts';

const challenge = '0123456789abcdef0123456789abcdef';
const notAllowed = { status: 403, reply: { code: 'not-allowed' } };

test('it says to extensions, and to nobody else, that it is Vigie', async ({ clipper }) => {
  const { post, port } = clipper;
  const hello = { app: 'vigie', version: '1.2.3', proofs: [] };
  expect(await post('/hello', { challenge })).toEqual({ status: 200, reply: hello });
  expect(await post('/hello', { challenge }, { origin: otherOrigin })).toMatchObject({ status: 200 });
  const strangers = [
    '',
    'null',
    'https://evil.example',
    `http://127.0.0.1:${port}`,
    'chrome-extension://',
    'https://chrome-extension://x',
  ];
  for (const origin of strangers) expect(await post('/hello', { challenge }, { origin })).toEqual(notAllowed);
  const anonymous = await ask(`http://127.0.0.1:${port}/hello`, {
    method: 'POST',
    body: JSON.stringify({ challenge }),
  });
  expect(anonymous.status).toBe(403);
  expect(anonymous.headers['access-control-allow-origin']).toBeUndefined();
});

test('a foreign name that resolves to this machine is turned away', async ({ clipper }) => {
  const { post, pair, port } = clipper;
  const paired = await pair();
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    `localhost:${port}`,
    '127.0.0.1',
    `127.0.0.1:${port + 1}`,
  ]) {
    expect(await post('/hello', { challenge }, { host })).toEqual(notAllowed);
    expect(await post('/clips', pageClip(), { host, ...paired })).toEqual(notAllowed);
  }
});

test('a preflight is answered for extensions only', async ({ clipper }) => {
  const url = `http://127.0.0.1:${clipper.port}/clips`;
  const headers = { 'access-control-request-method': 'POST', 'access-control-request-private-network': 'true' };
  const allowed = await ask(url, { method: 'OPTIONS', headers: { ...headers, origin: extensionOrigin } });
  expect(allowed.status).toBe(204);
  expect(allowed.headers).toMatchObject({
    'access-control-allow-origin': extensionOrigin,
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-allow-private-network': 'true',
    vary: 'origin',
  });
  const denied = await ask(url, { method: 'OPTIONS', headers: { ...headers, origin: 'https://evil.example' } });
  expect(denied.status).toBe(403);
  expect(denied.headers['access-control-allow-origin']).toBeUndefined();
});

test('a code pairs one browser; what is kept of its token opens nothing', async ({ clipper, folder }) => {
  const { endpoint, post } = clipper;
  expect(await post('/pair', { code: '123456', browser: 'Chrome' })).toMatchObject({ reply: { code: 'no-code' } });
  const { code } = await endpoint.showCode();
  expect(code?.digits).toMatch(/^\d{6}$/);
  const paired = await post('/pair', { code: code?.digits, browser: 'Chrome 150' });
  expect(paired).toEqual({ status: 200, reply: { token: expect.stringMatching(/^[\w-]{43}$/) } });
  const { token } = paired.reply as { readonly token: string };
  expect(await endpoint.state()).toMatchObject({ pairings: [{ browser: 'Chrome 150' }] });
  expect(await endpoint.state()).not.toHaveProperty('code');
  // Used up.
  expect(await post('/pair', { code: code?.digits, browser: 'Chrome' })).toMatchObject({ reply: { code: 'no-code' } });

  const file = path.join(folder, 'clip-pairings.json');
  const kept = await readFile(file, 'utf8');
  expect(kept).not.toContain(token);
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
  const [{ tokenSha256 = '' } = {}] = JSON.parse(kept) as { readonly tokenSha256?: string }[];
  for (const wrong of [tokenSha256, tokenSha256.slice(0, 43), token.slice(1), '']) {
    const answered = await post('/clips', pageClip(), { authorization: `Bearer ${wrong}` });
    expect(answered).toEqual({ status: 401, reply: { code: 'not-paired' } });
  }
});

test('five wrong codes end the code, so that it cannot be guessed', async ({ clipper }) => {
  const { endpoint, post } = clipper;
  const { code } = await endpoint.showCode();
  const digits = code?.digits ?? '';
  const wrong = String((Number(digits) + 1) % 1_000_000).padStart(6, '0');
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await post('/pair', { code: wrong, browser: 'Chrome' })).toEqual({
      status: 403,
      reply: { code: 'wrong-code' },
    });
  }
  expect(await post('/pair', { code: wrong, browser: 'Chrome' })).toMatchObject({ reply: { code: 'no-code' } });
  expect(await post('/pair', { code: digits, browser: 'Chrome' })).toMatchObject({ reply: { code: 'no-code' } });
  expect(await endpoint.state()).toMatchObject({ pairings: [] });
});

test('a code is good for five minutes', () => {
  let now = 0;
  const code = createPairingCode(() => now);
  code.show();
  const digits = code.current()?.digits ?? '';
  now = 5 * 60_000 - 1;
  expect(code.current()?.digits).toBe(digits);
  now += 1;
  expect(code.current()).toBeUndefined();
  expect(code.use(digits)).toBe('none');
});

test('it proves to a paired extension that it is the Vigie which it was paired with', async ({ clipper }) => {
  const { post, pair, port } = clipper;
  const { authorization } = await pair();
  const proof = await clipperProof(await sha256OfToken(authorization.slice('Bearer '.length)), port, challenge);
  expect(await post('/hello', { challenge })).toMatchObject({ reply: { proofs: [proof] } });
  const other = await post('/hello', { challenge: challenge.replace('0', 'f') });
  expect(other.reply).not.toMatchObject({ proofs: [proof] });
  expect(await post('/hello', { challenge }, { origin: otherOrigin })).toMatchObject({ reply: { proofs: [] } });
});

test('a clip is taken from the extension that was paired, until it is unpaired', async ({ clipper }) => {
  const { endpoint, post, pair } = clipper;
  const refused = { status: 401, reply: { code: 'not-paired' } };
  expect(await post('/clips', pageClip())).toEqual(refused);
  const paired = await pair();
  const clip = pageClip();
  expect(await post('/clips', clip, paired)).toEqual({ status: 200, reply: { id: clip.id } });
  // Another extension that got hold of the token.
  expect(await post('/clips', pageClip(), { ...paired, origin: otherOrigin })).toEqual(refused);
  const [pairing] = (await endpoint.state()).pairings;
  await endpoint.removePairing(pairing?.id ?? '');
  expect(await post('/clips', pageClip(), paired)).toEqual(refused);
  expect(await post('/lookup', {}, paired)).toEqual(refused);
});

test('what is too long, announced or not, or malformed, is refused', async ({ clipper, folder }) => {
  const { post, pair, port } = clipper;
  const paired = await pair();
  const url = `http://127.0.0.1:${port}/clips`;
  const long = Buffer.alloc(41 * 1024 * 1024, ' ');
  const announced = await ask(url, { method: 'POST', headers: { ...paired, 'content-length': long.length } });
  expect(announced.status).toBe(413);
  const streamed = await ask(url, {
    method: 'POST',
    headers: { ...paired, 'transfer-encoding': 'chunked' },
    body: long,
  }).then(
    ({ status }) => status,
    // The rest of the body was not read, and the connection was closed.
    (error: NodeJS.ErrnoException) => error.code,
  );
  expect([413, 'EPIPE', 'ECONNRESET']).toContain(streamed);
  const wrong = [
    {},
    { ...pageClip(), id: '../../etc/passwd' },
    { ...pageClip(), url: 'file:///etc/passwd' },
    { ...pageClip(), url: 'javascript:alert(1)' },
    { ...pageClip(), more: 1 },
    {
      ...pageClip(),
      content: { kind: 'page', html: '', resources: [{ address: 'x', contentType: 'text/html', bytesBase64: '' }] },
    },
  ];
  for (const body of wrong)
    expect(await post('/clips', body, paired)).toEqual({ status: 400, reply: { code: 'invalid' } });
  expect(await post('/nothing', {}, paired)).toEqual(notAllowed);
  await expect(stat(path.join(folder, 'clip-spool'))).rejects.toThrow('ENOENT');
});

test('a body that comes byte by byte is not waited for', async ({ clipper }) => {
  const { authorization, origin } = await clipper.pair();
  const socket = connect(clipper.port, '127.0.0.1');
  const head = ['POST /clips HTTP/1.1', `Host: 127.0.0.1:${clipper.port}`, `Origin: ${origin}`];
  socket.write(`${[...head, `Authorization: ${authorization}`, 'Content-Length: 1000000'].join('\r\n')}\r\n\r\n{`);
  const trickle = setInterval(() => socket.write(' '), 50);
  const answer = await new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
  clearInterval(trickle);
  expect(answer).toContain('408');
});

test('it takes the next port where one is taken, and listens on 127.0.0.1 only', async ({ clipper, folder }) => {
  const second = createClipEndpoint({ version: '1', dataFolder: folder, ports: [clipper.port, 0] });
  await second.listen();
  const { port } = await second.state();
  expect(port).not.toBe(clipper.port);
  await expect(ask(`http://[::1]:${port}/hello`)).rejects.toThrow();
  await second.close();
  expect(await second.state()).not.toHaveProperty('port');
  const none = createClipEndpoint({ version: '1', dataFolder: folder, ports: [clipper.port] });
  await none.listen();
  expect(await none.showCode()).toEqual({ pairings: [] });
});

import type http from 'node:http';
import { ask, expect, type RunningHost, test } from './hostTest.ts';

const notAllowed = { ok: false, code: 'not-allowed' };

test('the printed address leads into the app: a cookie, then the page without the token', async ({ local }) => {
  const entered = await ask(local.host.url);
  expect(entered.status).toBe(303);
  expect(entered.headers.location).toMatch(/^\/#key=[\w-]{43}$/);
  const [cookie] = entered.headers['set-cookie'] ?? [];
  expect(cookie).toMatch(new RegExp(`^vigie-${local.port}=[\\w-]+; HttpOnly; SameSite=Strict; Path=/; Max-Age=\\d+$`));
  expect(cookie).not.toContain(local.token);
  const page = await ask(local.origin, { headers: { cookie: local.cookie } });
  expect(page.status).toBe(200);
  expect(page.body).toContain('The page');
  expect(page.body).not.toContain('__CSP_NONCE__');
  expect(page.headers).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    // Every visit prolongs the session.
    'set-cookie': [expect.stringContaining(local.cookie)],
  });
});

test('the address for a command line opens the app once', async ({ local }) => {
  const ticket = local.host.ticketUrl();
  expect(ticket).not.toContain(local.token);
  expect((await ask(ticket)).status).toBe(303);
  expect((await ask(ticket)).status).toBe(401);
});

test('WebAssembly has its media type, under the same policy', async ({ local }) => {
  const { status, headers } = await ask(`${local.origin}/assets/sqlite3.wasm`, { headers: { cookie: local.cookie } });
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/wasm');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('without the cookie, or with a wrong one or a wrong token, there is only a word on what to do', async ({
  local,
}) => {
  const [name] = local.cookie.split('=');
  const cookies = [undefined, '', `${name}=`, `${name}=${local.token}`, `other=${local.cookie.split('=')[1]}`];
  for (const cookie of cookies) {
    for (const path of ['/', '/assets/sqlite3.wasm', '/nothing']) {
      const { status, body, headers } = await ask(local.origin + path, {
        headers: cookie === undefined ? {} : { cookie },
      });
      expect(status).toBe(401);
      expect(body).toContain('Please open Vigie with the address');
      expect(headers['set-cookie']).toBeUndefined();
    }
  }
  for (const token of ['', 'wrong', `${local.token}x`, local.token.slice(1), `${Date.now().toString(36)}.x`]) {
    const { status, headers } = await ask(`${local.origin}/?token=${token}`, { headers: { cookie: local.cookie } });
    expect(status).toBe(401);
    expect(headers['set-cookie']).toBeUndefined();
  }
});

const call = (local: RunningHost, more: http.OutgoingHttpHeaders = {}) => ({
  method: 'POST',
  headers: { cookie: local.cookie, origin: local.origin, 'x-vigie-key': local.key, ...more },
  body: '{}',
});

test('a call is answered', async ({ local }) => {
  const answered = await ask(`${local.origin}/call/hostInfo`, call(local));
  expect(answered.status).toBe(200);
  expect(answered.headers['content-type']).toContain('application/json');
  expect(JSON.parse(answered.body)).toEqual({
    ok: true,
    value: { kind: 'local', version: expect.stringMatching(/^\d+\.\d+\.\d+/), platform: process.platform },
  });
});

test('a failure keeps its code on the way', async ({ local }) => {
  const asked = await ask(`${local.origin}/call/fetchPage`, {
    ...call(local),
    body: JSON.stringify({ url: local.origin }),
  });
  expect(JSON.parse(asked.body)).toMatchObject({ ok: false, code: 'blocked-address' });
  const unknown = await ask(`${local.origin}/call/toString`, call(local));
  expect(JSON.parse(unknown.body)).toMatchObject(notAllowed);
  const wrongInput = await ask(`${local.origin}/call/fetchPage`, call(local));
  expect(JSON.parse(wrongInput.body)).toMatchObject({ ok: false, code: 'invalid-input' });
});

test('a foreign Host is turned away: a name that merely resolves to this machine is not ours', async ({ local }) => {
  const hosts = [
    'evil.example',
    `evil.example:${local.port}`,
    '127.0.0.1',
    `127.0.0.1:${local.port + 1}`,
    `0.0.0.0:${local.port}`,
  ];
  for (const host of hosts) {
    for (const url of [local.origin, local.host.url]) {
      const visited = await ask(url, { headers: { cookie: local.cookie, host } });
      expect(visited.status).toBe(421);
      expect(visited.headers['set-cookie']).toBeUndefined();
    }
    const called = await ask(`${local.origin}/call/hostInfo`, call(local, { origin: `http://${host}`, host }));
    expect(called.status).toBe(421);
    expect(JSON.parse(called.body)).toMatchObject(notAllowed);
  }
});

test('a call from another origin is turned away, and so is one that names none', async ({ local }) => {
  const foreign: http.OutgoingHttpHeaders[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `http://127.0.0.1:${local.port + 1}` },
    { origin: `http://localhost:${local.port}` },
    { origin: `https://127.0.0.1:${local.port}` },
    {},
    { origin: local.origin, 'sec-fetch-site': 'cross-site' },
    { origin: local.origin, 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) {
    const called = await ask(`${local.origin}/call/hostInfo`, {
      method: 'POST',
      headers: { cookie: local.cookie, 'x-vigie-key': local.key, ...headers },
      body: '{}',
    });
    expect(called.status).toBe(403);
    expect(JSON.parse(called.body)).toMatchObject(notAllowed);
  }
});

test('a file is not given to another site’s page either', async ({ local }) => {
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'null' }]) {
    const { status } = await ask(local.origin, { headers: { cookie: local.cookie, ...headers } });
    expect(status).toBe(403);
  }
});

test('the reading frame, which has no origin and sends no cookie, has its key in its address', async ({ local }) => {
  const entered = await ask(`${local.origin}/reading/`, { headers: { cookie: local.cookie } });
  expect(entered.status).toBe(303);
  const address = entered.headers.location ?? '';
  expect(address).toMatch(/^\/reading\/[\w-]{43}\/$/);
  const key = address.split('/')[2] ?? '';
  expect(local.cookie).not.toContain(key);
  expect(local.token).not.toContain(key);
  const asFrame = { origin: 'null', 'sec-fetch-site': 'cross-site' };
  const frame = await ask(local.origin + address, { headers: asFrame });
  expect(frame).toMatchObject({ status: 200, body: 'The frame' });
  expect(frame.headers).toMatchObject({
    'access-control-allow-origin': 'null',
    'content-security-policy': expect.stringContaining('sandbox allow-scripts; default-src'),
  });
  expect(frame.headers['set-cookie']).toBeUndefined();
  // The key opens nothing else.
  for (const path of [`${address}index.html`, `${address}..%2findex.html`, `${address}../index.html`]) {
    expect((await ask(local.origin, { path, headers: asFrame })).body, path).not.toContain('The page');
  }
  expect((await ask(`${local.origin}${address}`, { method: 'POST', headers: asFrame })).status).toBe(403);
  expect((await ask(local.origin + address, { headers: { ...asFrame, host: 'evil.example' } })).status).toBe(421);
  for (const wrong of [
    '/reading/',
    '/reading/x/',
    `/reading/${key.slice(1)}/`,
    `/reading/${local.cookie.split('=')[1]}/`,
  ]) {
    const refused = await ask(local.origin + wrong, { headers: asFrame });
    expect(refused.status, wrong).toBe(403);
    expect(refused.headers['access-control-allow-origin']).toBeUndefined();
    expect((await ask(local.origin + wrong)).status, wrong).toBe(401);
  }
});

test('the cookie alone, which browsers show to every server on the machine, opens files and no more', async ({
  local,
}) => {
  expect(local.cookie).not.toContain(local.key);
  const page = await ask(local.origin, { headers: { cookie: local.cookie } });
  expect(page.status).toBe(200);
  expect(page.body).not.toContain(local.key);
  for (const key of ['', 'x', local.key.slice(1), local.token, local.cookie.split('=')[1] ?? '']) {
    const called = await ask(`${local.origin}/call/hostInfo`, call(local, { 'x-vigie-key': key }));
    expect(called.status, key).toBe(401);
  }
  // Nor does the key without the cookie.
  expect((await ask(`${local.origin}/call/hostInfo`, call(local, { cookie: '' }))).status).toBe(401);
  expect((await ask(`${local.origin}/locked`, { headers: { cookie: local.cookie } })).status).toBe(401);
});

test('a call without a session says so', async ({ local }) => {
  for (const cookie of ['', `vigie-${local.port}=wrong`]) {
    const called = await ask(`${local.origin}/call/hostInfo`, call(local, { cookie }));
    expect(called.status).toBe(401);
    expect(JSON.parse(called.body)).toMatchObject(notAllowed);
  }
});

test('a body that is too long, announced or not, or that is no JSON', async ({ local }) => {
  const long = Buffer.alloc(3 * 1024 * 1024, ' ');
  const options = call(local);
  const announced = await ask(`${local.origin}/call/hostInfo`, { ...options, body: long });
  const chunked = await ask(`${local.origin}/call/hostInfo`, {
    ...call(local, { 'transfer-encoding': 'chunked' }),
    body: long,
  });
  const broken = await ask(`${local.origin}/call/hostInfo`, { ...options, body: '{"url":' });
  expect([announced.status, chunked.status, broken.status]).toEqual([413, 413, 400]);
  for (const { body } of [announced, chunked, broken]) {
    expect(JSON.parse(body)).toMatchObject({ ok: false, code: 'invalid-input' });
  }
});

test('other methods do nothing', async ({ local }) => {
  const headers = { cookie: local.cookie, origin: local.origin };
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect((await ask(local.origin, { method, headers })).status).toBe(405);
  }
  expect((await ask(`${local.origin}/call/hostInfo`, { method: 'GET', headers })).status).toBe(405);
});

test('no path leads out of the page’s folder', async ({ local }) => {
  const paths = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/%2e%2e%2f..%2fsecret.txt',
    '//../secret.txt',
    '/..\\secret.txt',
    'http://127.0.0.1/../secret.txt',
    '/%00',
  ];
  for (const path of paths) {
    const { status, body } = await ask(local.origin, { path, headers: { cookie: local.cookie } });
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  }
});

test('under its other name the app would find another library, so the browser is sent to the first', async ({
  local,
}) => {
  const host = `localhost:${local.port}`;
  const visited = await ask(`${local.origin}/?token=${local.token}`, { headers: { host } });
  expect(visited.status).toBe(303);
  expect(visited.headers.location).toBe(local.host.url);
  expect(visited.headers['set-cookie']).toBeUndefined();
});

test('it listens on 127.0.0.1 only', async ({ local }) => {
  await expect(ask(`http://[::1]:${local.port}/`)).rejects.toThrow();
  await expect(ask(`http://127.0.0.2:${local.port}/`)).rejects.toThrow();
});

test('closing ends even a connection that waits', async ({ local }) => {
  const waiting = ask(`${local.origin}/call/nextHostEvent`, call(local)).catch(() => 'cut off');
  await ask(local.origin);
  await local.host.close();
  expect(await waiting).toBe('cut off');
  await expect(ask(local.origin)).rejects.toThrow('ECONNREFUSED');
});

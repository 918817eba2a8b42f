import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { serveSite } from '#fixtures/webServer.ts';
import { findRunningHost } from '#localHost/findRunningHost.ts';
import { openLocalHost } from '#localHost/openLocalHost.ts';
import { startLocalHost } from '#localHost/startLocalHost.ts';
import { ask, expect, test } from './hostTest.ts';

test('a second start finds the running server, by whatever port it asks', async ({ folder, root, local }) => {
  const dataFolder = path.join(folder, 'data');
  for (const port of [local.port, 0, 1]) {
    expect(await openLocalHost({ dataFolder, root, port })).toMatchObject({
      state: 'found',
      host: { url: local.host.url },
    });
  }
});

test('the second start’s ticket opens the running server', async ({ folder, root, local }) => {
  const opened = await openLocalHost({ dataFolder: path.join(folder, 'data'), root, port: local.port });
  if (opened.state !== 'found') throw new Error(`It was ${opened.state}.`);
  expect((await ask(opened.host.ticketUrl())).status).toBe(303);
});

test('two starts in the same instant open one server', async ({ folder, root, local }) => {
  await local.host.close();
  const options = { dataFolder: path.join(folder, 'data'), root, port: local.port };
  const both = await Promise.all([openLocalHost(options), openLocalHost(options)]);
  expect(both.map(({ state }) => state).sort()).toEqual(['found', 'started']);
  for (const opened of both) if (opened.state === 'started') await opened.host.close();
});

test('a port that another program holds is named with the way out', async ({ folder, root }) => {
  const other = await serveSite({});
  const opened = await openLocalHost({ dataFolder: path.join(folder, 'data'), root, port: other.port });
  await other.close();
  expect(opened).toMatchObject({ state: 'impossible', message: expect.stringMatching(/taken.*-- --port \d+/) });
});

test('a program that has taken the port of a server that died learns no token and is not taken for it', async ({
  folder,
  root,
}) => {
  const dataFolder = path.join(folder, 'data');
  const told: string[] = [];
  const impostor = await serveSite({
    '/proof': (request, response) => {
      told.push(`${request.url} ${JSON.stringify(request.headers)}`);
      response.end('certainly');
    },
  });
  const first = await startLocalHost({ dataFolder, root, port: 0 });
  await first.close();
  const state = JSON.parse(await readFile(path.join(dataFolder, 'local-host.json'), 'utf8'));
  await writeFile(path.join(dataFolder, 'local-host.json'), JSON.stringify({ ...state, port: impostor.port }));
  expect(await findRunningHost(dataFolder, [])).toBeUndefined();
  expect(told).toHaveLength(1);
  expect(told[0]).not.toContain(state.token);
  await impostor.close();
});

test('the token outlives a restart, is the owner’s alone, and is made anew where its file is damaged', async ({
  folder,
  root,
}) => {
  const dataFolder = path.join(folder, 'deep', 'data');
  const file = path.join(dataFolder, 'local-host.json');
  const tokenOfStart = async () => {
    const host = await startLocalHost({ dataFolder, root, port: 0 });
    await host.close();
    return new URL(host.url).searchParams.get('token') ?? '';
  };
  const token = await tokenOfStart();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(await tokenOfStart()).toBe(token);
  for (const damaged of ['', '{', '{"token":"short"}', '[]']) {
    await writeFile(file, damaged);
    const fresh = await tokenOfStart();
    expect(fresh).toMatch(/^[\w-]{43}$/);
    expect(fresh).not.toBe(token);
  }
  test.skip(process.platform === 'win32', 'Windows has no such file modes.');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(dataFolder)).mode & 0o777).toBe(0o700);
});

test('a data folder that cannot be is named', async ({ folder, root }) => {
  const dataFolder = path.join(folder, 'secret.txt', 'data');
  expect(await openLocalHost({ dataFolder, root, port: 0 })).toMatchObject({
    state: 'impossible',
    message: expect.stringContaining(dataFolder),
  });
});

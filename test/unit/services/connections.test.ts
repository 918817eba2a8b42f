import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answer } from '#contract/answer.ts';
import { connectionKinds } from '#contract/connections.ts';
import { redirectTo } from '#fixtures/webServer.ts';
import { createClipEndpoint } from '#services/clipEndpoint/clipEndpoint.ts';
import { openConnections } from '#services/connections/connections.ts';
import { createHost } from '#services/createHost.ts';
import { createHostEvents } from '#services/hostEvents.ts';
import { createJournalService } from '#services/journal/journalService.ts';
import { expect, test } from './siteTest.ts';

/** A machine that keeps its files in the test's folder. */
function machine(allowedHosts: readonly string[] = []) {
  const dataFolder = test.info().outputPath('data');
  const clipper = createClipEndpoint({ version: '1', dataFolder, ports: [0] });
  const host = createHost({
    kind: 'local',
    version: '1',
    allowedHosts,
    events: createHostEvents(),
    clipper,
    journal: createJournalService({ dataFolder, folder: test.info().outputPath('library') }),
    connections: openConnections(dataFolder),
  });
  return { host, clipper, dataFolder };
}

const off = { ok: false, code: 'switched-off', message: expect.stringContaining('are switched off in Settings') };

test('what is switched off is refused by the machine before anything is sent, each kind by itself', async ({
  serve,
}) => {
  const site = await serve({ '/': { body: '<p>x' }, '/away': redirectTo('/') });
  const { host } = machine([site.host]);
  const asks = {
    pages: () => answer(host, 'fetchPage', { url: site.origin }),
    again: () => answer(host, 'fetchPage', { url: site.origin, isAgain: true }),
    pictures: () => answer(host, 'fetchImage', { url: site.origin }),
    feeds: () => answer(host, 'fetchFeed', { url: site.origin }),
    outside: () => answer(host, 'leaveFor', { url: site.origin }),
    clipper: () => answer(host, 'showPairingCode', {}),
  };
  for (const [kind, ask] of Object.entries(asks)) {
    await test.step(kind, async () => {
      expect(await ask()).not.toMatchObject(off);
      await answer(host, 'switchConnection', { kind, isOn: false });
      const before = site.requested.length;
      expect(await ask()).toMatchObject(off);
      expect(site.requested.length).toBe(before);
      for (const [other, askOther] of Object.entries(asks)) {
        if (other !== kind) expect(await askOther(), other).not.toMatchObject(off);
      }
      await answer(host, 'switchConnection', { kind, isOn: true });
      expect(await ask()).not.toMatchObject(off);
    });
  }
  await answer(host, 'switchConnection', { kind: 'clipper', isOn: false });
});

test('what is connected to is counted, each hop of it, with whom it was', async ({ serve }) => {
  const site = await serve({ '/': { body: '<p>x' }, '/away': redirectTo('/') });
  const { host } = machine([site.host]);
  await host.fetchPage({ url: `${site.origin}/away` });
  await host.fetchImage({ url: 'http://10.0.0.1/' }).catch(() => undefined);
  const list = await host.listConnections({});
  expect(list.map(({ kind }) => kind)).toEqual([...connectionKinds]);
  expect(list.find(({ kind }) => kind === 'pages')).toMatchObject({ isOn: true, made: 2, lastHost: '127.0.0.1' });
  // A refused address is no connection.
  expect(list.find(({ kind }) => kind === 'pictures')).toEqual({ kind: 'pictures', isOn: true, made: 0 });
});

test('the clipper’s port is closed while it is switched off', async () => {
  const { host, clipper } = machine();
  await clipper.listen();
  const { port } = await clipper.state();
  const knock = () => fetch(`http://127.0.0.1:${port}/hello`, { method: 'POST' }).then(({ status }) => status);
  expect(await knock()).toBe(403);
  await host.switchConnection({ kind: 'clipper', isOn: false });
  await expect(knock()).rejects.toThrow('fetch failed');
  expect(await host.clipperState({})).toMatchObject({ isOff: true });
  await host.switchConnection({ kind: 'clipper', isOn: true });
  expect(await host.clipperState({})).toHaveProperty('port');
  await clipper.close();
});

test('switches are kept by the machine, and a damaged file switches nothing on', async () => {
  const { host, dataFolder } = machine();
  await Promise.all([
    host.switchConnection({ kind: 'pictures', isOn: false }),
    host.switchConnection({ kind: 'feeds', isOn: false }),
  ]);
  const kept = () =>
    openConnections(dataFolder)
      .list()
      .flatMap(({ kind, isOn }) => (isOn ? [] : [kind]));
  expect(kept()).toEqual(['pictures', 'feeds']);
  const file = path.join(dataFolder, 'connections.json');
  if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
  for (const damaged of ['', '{', '[]', '{"off":1}', '\0'.repeat(20)]) {
    await writeFile(file, damaged);
    expect(kept(), damaged).toEqual([...connectionKinds]);
  }
  await writeFile(file, '{"off":["__proto__","nothing"]}');
  expect(kept()).toEqual([]);
});

test('what cannot be kept is off all the same', async () => {
  const { host, dataFolder } = machine();
  await mkdir(path.dirname(dataFolder), { recursive: true });
  await writeFile(dataFolder, 'a file where the folder should be');
  expect(await answer(host, 'switchConnection', { kind: 'pages', isOn: false })).toMatchObject({ ok: false });
  expect(await answer(host, 'fetchPage', { url: 'https://example.com' })).toMatchObject(off);
});

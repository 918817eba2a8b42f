import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bridge } from '#contract/bridge.ts';
import { expect, test } from '#fixtures/electronDouble/electronTest.ts';
import { fixtureApp } from '#fixtures/electronDouble/fixtureApp.ts';
import { ourFrame } from '#fixtures/electronDouble/ourFrame.ts';

test('rows that were handed over before the app quits are on the disk, and the folder is left to others', async ({
  start,
  folder,
  openPage,
}) => {
  const library = path.join(folder, 'library');
  const main = await start({ appPath: fixtureApp(folder), argv: [`--library=${library}`] });
  const page = await openPage(main);
  const joined = await page.evaluate(async () => {
    const bridge: Bridge = Reflect.get(window, 'vigie' as string);
    const reply = (await bridge.call('joinJournal', { lastRev: 0 })) as { value: { identity: unknown } };
    const { identity } = reply.value;
    for (let rev = 1; rev <= 20; rev += 1) {
      const row = JSON.stringify({ id: `n${rev}`, rev });
      const entries = [{ rev, table: 'notes', id: `n${rev}`, row }];
      // Nobody waits for the last ones.
      const appended = bridge.call('appendJournal', { identity, entries });
      if (rev < 15) await appended;
    }
    return reply;
  });
  expect(joined).toMatchObject({ ok: true, value: { state: 'new' } });
  expect(existsSync(path.join(library, 'lock'))).toBe(true);
  expect(await main.end('quit')).toBe(0);
  const lines = readFileSync(path.join(library, 'journal', '000001.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean);
  expect(lines.slice(1).map((line) => JSON.parse(line).rev)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  expect(existsSync(path.join(library, 'lock'))).toBe(false);
});

test('a folder is chosen by the system’s dialog, which begins where the library is and may be cancelled', async ({
  start,
}) => {
  const main = await start();
  const ask = (path: string) => main.act('invoke', ourFrame, 'call', 'askForFolder', { path });
  expect(await ask('/home/analyst/Vigie')).toEqual({ ok: true, value: undefined });
  await main.act('chooseFolder', '/home/analyst/Veille');
  expect(await ask('')).toEqual({ ok: true, value: '/home/analyst/Veille' });
  const properties = ['openDirectory', 'createDirectory', 'promptToCreate'];
  expect(await main.act('getFolderDialogs')).toEqual([
    { properties, defaultPath: '/home/analyst/Vigie' },
    { properties },
  ]);
  expect(await ask('x'.repeat(5000))).toMatchObject({ ok: false, code: 'invalid-input' });
});

test('a database that cannot be read is thrown away with the index, and nothing else', async ({ start }) => {
  const main = await start();
  expect(await main.act('invoke', ourFrame, 'call', 'clearStorage', {})).toMatchObject({ ok: true });
  expect(await main.act('getClearedStorage')).toEqual([{ origin: 'app://vigie', storages: ['indexdb', 'filesystem'] }]);
});

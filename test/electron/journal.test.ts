import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bridge } from '#contract/bridge.ts';
import { expect, test } from '#fixtures/electronDouble/electronTest.ts';
import { fixtureApp } from '#fixtures/electronDouble/fixtureApp.ts';

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

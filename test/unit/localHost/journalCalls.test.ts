import { existsSync } from 'node:fs';
import path from 'node:path';
import { note } from '#fixtures/journalTest.ts';
import { ask, expect, test } from './hostTest.ts';

test('a long row goes through the local server, and no other call may be as long', async ({ local, folder }) => {
  const call = async (method: string, input: unknown) => {
    const headers = { cookie: local.cookie, origin: local.origin, 'x-vigie-key': local.key };
    const { status, body } = await ask(`${local.origin}/call/${method}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(input),
    });
    return { status, reply: JSON.parse(body) };
  };
  const library = path.join(folder, 'library');
  expect(existsSync(library)).toBe(false);
  const joined = await call('joinJournal', { lastRev: 0 });
  expect(joined.reply).toMatchObject({ ok: true, value: { state: 'new' } });
  const { identity } = joined.reply.value;
  const long = '"quoted" '.repeat(1_000_000);
  const appended = await call('appendJournal', { identity, entries: [note(1, 'a', long)] });
  expect(appended.reply).toMatchObject({ ok: true, value: { lastRev: 1 } });
  const read = await call('readJournal', { from: 'journal' });
  expect(JSON.parse(read.reply.value.text.trim()).row.title).toBe(long);
  expect(await call('fetchPage', { url: long })).toMatchObject({ status: 413 });
  expect(await call('__proto__', { url: long })).toMatchObject({ status: 413 });

  await local.host.close();
  expect(existsSync(path.join(library, 'lock'))).toBe(false);
});

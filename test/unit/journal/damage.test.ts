import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { JournalIdentity } from '#contract/journalSchemas.ts';
import { begin, expect, note, readAll, segmentFiles, test, titles } from '#fixtures/journalTest.ts';
import type { JournalService, JournalSetup } from '#services/journal/journalService.ts';

type Open = (setup?: Partial<JournalSetup>) => JournalService;
const segmentBytes = 1000;

/** Writes 30 notes to some segments and leaves the folder. */
async function lay(open: Open): Promise<JournalIdentity> {
  const service = open({ segmentBytes });
  const identity = await begin(service);
  for (let rev = 1; rev <= 30; rev += 1) await service.methods.appendJournal({ identity, entries: [noteOf(rev)] });
  await service.close();
  return identity;
}
const noteOf = (rev: number) => note(rev, `n${rev}`, `Note ${rev}`);
const all = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`n${index + 1}`, `Note ${index + 1}`]));

/** The page sends what it is asked for, and what was damaged is written anew. */
async function repair(service: JournalService, identity: JournalIdentity, sendAfter: number): Promise<void> {
  for (let rev = sendAfter + 1; rev <= 30; rev += 1) {
    await service.methods.appendJournal({ identity, entries: [noteOf(rev)] });
  }
  await service.keepUp();
}

test('a torn last line is cut off and kept aside, and nothing else is lost', async ({ open, folder }) => {
  const identity = await lay(open);
  const file = (await segmentFiles(folder)).at(-1) ?? '';
  await appendFile(file, '{"rev":31,"at":"2026-01-01T00:00:00.000Z","table":"notes","id":"n3');
  const service = open();
  const joined = await service.methods.joinJournal({ identity, lastRev: 31 });
  expect(joined).toMatchObject({
    state: 'ours',
    lastRev: 30,
    sendAfter: 30,
    damage: [{ kind: 'torn-line', afterRev: 30 }],
  });
  const [kept = ''] = await readdir(path.join(folder, 'library', 'damaged'));
  expect(await readFile(path.join(folder, 'library', 'damaged', kept), 'utf8')).toContain('{"rev":31,');
  await service.methods.appendJournal({ identity, entries: [note(31, 'n31', 'Note 31')] });
  expect(await titles(service)).toEqual({ ...all, n31: 'Note 31' });
  await service.close();
  expect(await open().methods.joinJournal({ identity, lastRev: 31 })).toMatchObject({ state: 'ours', damage: [] });
});

test('a segment cut off anywhere loses its torn line only', async ({ open, folder }) => {
  const identity = await lay(open);
  const file = (await segmentFiles(folder)).at(-1) ?? '';
  const whole = await readFile(file);
  for (let length = whole.length - 1; length >= 0; length -= 37) {
    await truncate(file, length);
    const service = open();
    const joined = await service.methods.joinJournal({ identity, lastRev: 30 });
    const lines = whole.subarray(0, length).toString('utf8').split('\n').slice(0, -1);
    const last = lines.slice(1).at(-1);
    const { afterRev } = JSON.parse(whole.toString('utf8').split('\n', 1)[0] ?? '');
    expect(joined).toMatchObject({ state: 'ours', lastRev: last ? JSON.parse(last).rev : afterRev });
    await service.close();
    await writeFile(file, whole);
  }
});

test('a flipped bit costs its line; it is told, passed over, and written anew', async ({ open, folder }) => {
  const identity = await lay(open);
  const file = (await segmentFiles(folder))[1] ?? '';
  const bytes = await readFile(file);
  const at = bytes.indexOf('"title":"Note') + 10;
  const rev = Number(/"rev":(\d+),"title":"N/.exec(bytes.toString('latin1', at - 60, at))?.[1] ?? '0');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at);
  await writeFile(file, bytes);

  const service = open({ segmentBytes });
  const joined = await service.methods.joinJournal({ identity, lastRev: 30 });
  const name = `journal/${path.basename(file)}`;
  const lost = { kind: 'bad-line', file: name, table: 'notes', afterRev: rev - 1, beforeRev: rev + 1 };
  expect(joined).toMatchObject({ state: 'ours', lastRev: 30, sendAfter: rev - 1, damage: [lost] });
  const { [`n${rev}`]: _, ...others } = all;
  expect(await titles(service)).toEqual(others);
  expect((await readAll(service)).damage).toEqual([lost]);

  await repair(service, identity, rev - 1);
  expect(await titles(service)).toEqual(all);
  expect(await service.methods.joinJournal({ identity, lastRev: 30 })).toMatchObject({ damage: [], sendAfter: 30 });
  expect((await readdir(path.join(folder, 'library', 'damaged'))).join()).toContain(path.basename(file));
  await service.close();
  expect(await open().methods.joinJournal({ identity, lastRev: 30 })).toMatchObject({ state: 'ours', damage: [] });
});

test('a missing segment is told with what it held, and written anew', async ({ open, folder }) => {
  const identity = await lay(open);
  const file = (await segmentFiles(folder))[1] ?? '';
  const revs = [...(await readFile(file, 'utf8')).matchAll(/^{"rev":(\d+)/gm)].map(([, rev]) => Number(rev));
  const [first = 0, last = 0] = [revs[0], revs.at(-1)];
  await rm(file);
  const service = open({ segmentBytes });
  expect(await service.methods.joinJournal({ identity, lastRev: 30 })).toMatchObject({
    state: 'ours',
    sendAfter: first - 1,
    damage: [{ kind: 'missing-segment', afterRev: first - 1, beforeRev: last + 1 }],
  });
  expect(Object.keys(await titles(service))).toHaveLength(30 - revs.length);
  await repair(service, identity, first - 1);
  expect(await titles(service)).toEqual(all);
  await service.close();
  expect(await open().methods.joinJournal({ identity, lastRev: 30 })).toMatchObject({ state: 'ours', damage: [] });
});

test('lines that were cut out whole, the first segment and all of the last one, are noticed', async ({
  open,
  folder,
}) => {
  const identity = await lay(open);
  const files = await segmentFiles(folder);
  const [first = '', second = ''] = files;
  const last = files.at(-1) ?? '';
  const join = async () => {
    const service = open({ segmentBytes });
    const joined = await service.methods.joinJournal({ identity, lastRev: 30 });
    await service.close();
    return joined;
  };
  const kept = await readFile(second);
  await writeFile(second, kept.toString('utf8').split('\n').toSpliced(2, 1).join('\n'));
  expect(await join()).toMatchObject({
    damage: [{ kind: 'altered-segment', file: `journal/${path.basename(second)}` }],
  });
  await writeFile(second, kept);
  const keptFirst = await readFile(first);
  await rm(first);
  expect(await join()).toMatchObject({ sendAfter: 0, damage: [{ kind: 'missing-segment', afterRev: 0 }] });
  await writeFile(first, keptFirst);
  // Nothing follows that could name it, but the page knows what it had sent.
  await rm(last);
  const joined = await join();
  expect(joined.state === 'ours' && joined.lastRev).toBeLessThan(30);
});

test('unrepaired damage keeps the files: nothing is compacted away', async ({ open, folder }) => {
  const identity = await lay(open);
  const [, file = ''] = await segmentFiles(folder);
  const bytes = await readFile(file);
  bytes.writeUInt8(bytes.readUInt8(500) ^ 1, 500);
  await writeFile(file, bytes);
  const service = open({ segmentBytes, smallBytes: 100 });
  await service.methods.joinJournal({ identity, lastRev: 30 });
  await expect(service.keepUp()).rejects.toMatchObject({ code: 'library-damaged' });
  expect(await readFile(file)).toEqual(bytes);
  expect((await readdir(path.join(folder, 'library', 'journal'))).join()).not.toContain('snapshot');
});

test('damage that is found while the page writes on is repaired once the page knows of it', async ({
  open,
  folder,
}) => {
  const identity = await lay(open);
  const service = open({ segmentBytes, smallBytes: 100 });
  await service.methods.joinJournal({ identity, lastRev: 30 });
  const [, file = ''] = await segmentFiles(folder);
  const bytes = await readFile(file);
  bytes.writeUInt8(bytes.readUInt8(500) ^ 1, 500);
  await writeFile(file, bytes);
  await service.methods.makeBackup({ reason: 'person' });
  expect((await service.methods.journalState({})).damage).toMatchObject([{ kind: 'bad-line' }]);
  // The page does not know yet, and goes on.
  await service.methods.appendJournal({ identity, entries: [note(31, 'n31', 'Note 31')] });
  await expect(service.keepUp()).rejects.toMatchObject({ code: 'library-damaged' });
  const joined = await service.methods.joinJournal({ identity, lastRev: 31 });
  const sendAfter = joined.state === 'ours' ? joined.sendAfter : 31;
  expect(sendAfter).toBeLessThan(30);
  for (let rev = sendAfter + 1; rev <= 31; rev += 1) {
    await service.methods.appendJournal({ identity, entries: [noteOf(rev)] });
  }
  await service.keepUp();
  expect(await titles(service)).toEqual({ ...all, n31: 'Note 31' });
  expect((await service.methods.journalState({})).damage).toEqual([]);
});

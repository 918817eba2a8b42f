import { createHash } from 'node:crypto';
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { JournalIdentity } from '#contract/journalSchemas.ts';
import { begin, expect, note, readAll, test, titles } from '#fixtures/journalTest.ts';
import type { JournalService } from '#services/journal/journalService.ts';

/** Two notes and the capture of one of them. */
async function lay(service: JournalService): Promise<{ identity: JournalIdentity; sha256: string }> {
  const identity = await begin(service);
  const bytes = Buffer.from('<p>Bonjour');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const piece = { identity, sha256, compression: 'none', offset: 0, isLast: true } as const;
  await service.methods.saveJournalBytes({ ...piece, bytesBase64: bytes.toString('base64') });
  const row = JSON.stringify({ id: 's', rev: 3, sha256 });
  const entries = [note(1, 'a', 'A'), note(2, 'b', 'B'), { rev: 3, table: 'snapshots', id: 's', row }];
  await service.methods.appendJournal({ identity, entries });
  return { identity, sha256 };
}

test('a backup holds what was there when it was made, and is found sound', async ({ open }) => {
  const service = open();
  const { identity } = await lay(service);
  const backup = await service.methods.makeBackup({ reason: 'migration' });
  expect(backup).toMatchObject({ reason: 'migration', lastRev: 3, counts: { notes: 2, snapshots: 1 } });
  await service.methods.appendJournal({ identity, entries: [note(4, 'a', 'Changed'), note(5, 'b')] });
  expect(await titles(service, backup.name)).toEqual({ a: 'A', b: 'B', s: '' });
  expect((await readAll(service, backup.name)).damage).toEqual([]);
  expect(await service.methods.verifyBackup({ name: backup.name })).toEqual({
    isSound: true,
    damage: [],
    missingBytes: 0,
  });
  expect(await service.methods.listBackups({})).toEqual([backup]);
  expect((await service.methods.journalState({})).backups).toEqual({ count: 1, last: backup, missingBytes: 0 });
  const only = await service.methods.readJournal({ from: backup.name, tables: ['notes'], naming: '"b"' });
  expect(only.text.split('\n').filter(Boolean)).toHaveLength(1);
});

test('damage to a backup, and bytes that are gone, are found', async ({ open, folder }) => {
  const service = open();
  const { sha256 } = await lay(service);
  const { name } = await service.methods.makeBackup({ reason: 'person' });
  const file = path.join(folder, 'library', 'backups', `${name}.ndjson.gz`);
  const sound = await readFile(file);
  const { verifyBackup } = service.methods;
  for (let at = 0; at < sound.length; at += 11) {
    const bytes = Buffer.from(sound);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 8, at);
    await writeFile(file, bytes);
    expect(await verifyBackup({ name }), `byte ${at}`).toMatchObject({ isSound: false });
  }
  await writeFile(file, sound);
  await truncate(file, sound.length - 20);
  expect(await verifyBackup({ name })).toMatchObject({ isSound: false });
  await writeFile(file, sound);
  await rm(path.join(folder, 'library', 'bytes', sha256.slice(0, 2), sha256));
  expect(await verifyBackup({ name })).toEqual({ isSound: true, damage: [], missingBytes: 1 });
  await service.methods.makeBackup({ reason: 'person' });
  expect((await service.methods.journalState({})).backups).toMatchObject({ missingBytes: 1 });
  await expect(verifyBackup({ name: '2026-01-01T00-00-00Z-daily-1' })).rejects.toMatchObject({ code: 'not-found' });
});

test('the first look of a day makes the backup of that day, and old ones go', async ({ open, folder }) => {
  const service = open();
  const { identity } = await lay(service);
  let rev = 3;
  const dayMs = 86_400_000;
  const start = Date.now();
  for (let day = 0; day < 45; day += 1) {
    rev += 1;
    await service.methods.appendJournal({ identity, entries: [note(rev, 'a', `Day ${day}`)] });
    await service.keepUp(new Date(start + day * dayMs));
    await service.keepUp(new Date(start + day * dayMs + 1000));
  }
  const names = (await readdir(path.join(folder, 'library', 'backups'))).sort();
  const lastDays = Array.from({ length: 7 }, (_, index) => new Date(start + (44 - index) * dayMs));
  for (const day of lastDays) {
    expect(names.filter((name) => name.startsWith(day.toISOString().slice(0, 10)))).toHaveLength(1);
  }
  expect(names.length).toBeGreaterThan(8);
  expect(names.length).toBeLessThan(14);
  expect(await titles(service, (await service.methods.listBackups({}))[0]?.name)).toMatchObject({ a: 'Day 44' });
});

test('a full disk leaves no half backup, and the state says that it failed', async ({ open, folder }) => {
  const quota: { freeBytes: number | undefined } = { freeBytes: undefined };
  const service = open({ quota });
  await lay(service);
  quota.freeBytes = 100;
  await expect(service.methods.makeBackup({ reason: 'person' })).rejects.toMatchObject({ code: 'storage-full' });
  expect(await readdir(path.join(folder, 'library', 'backups'))).toEqual([]);
  expect((await service.methods.journalState({})).backups).toMatchObject({
    count: 0,
    problem: { code: 'storage-full' },
  });
  quota.freeBytes = undefined;
  await service.methods.makeBackup({ reason: 'person' });
  expect((await service.methods.journalState({})).backups.problem).toBeUndefined();
});

test('a backup becomes a library of its own, with its bytes', async ({ open, folder }) => {
  const service = open();
  const { identity, sha256 } = await lay(service);
  const { name } = await service.methods.makeBackup({ reason: 'person' });
  const target = path.join(folder, 'second', 'Vigie');
  await expect(service.methods.copyBackup({ name, path: 'second' })).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(service.methods.copyBackup({ name, path: folder })).rejects.toMatchObject({
    code: 'not-a-library-folder',
  });
  const { libraryId } = await service.methods.copyBackup({ name, path: target });
  expect(libraryId).not.toBe(identity.libraryId);
  await service.methods.chooseLibraryFolder({ path: target });
  expect(await service.methods.joinJournal({ identity, lastRev: 3 })).toMatchObject({ state: 'other', libraryId });
  expect(await service.methods.joinJournal({ lastRev: 0 })).toMatchObject({
    state: 'found',
    summary: { lastRev: 3, counts: { notes: 2, snapshots: 1 }, damage: [] },
  });
  expect(await titles(service)).toEqual({ a: 'A', b: 'B', s: '' });
  expect((await service.methods.missingJournalBytes({ hashes: [sha256] })).missing).toEqual([]);
  const taken = await service.methods.takeJournal({ rows: 'kept', libraryId });
  expect(await service.methods.appendJournal({ identity: taken.identity, entries: [note(4, 'c', 'C')] })).toMatchObject(
    {
      lastRev: 4,
    },
  );
});

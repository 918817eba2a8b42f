import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { JournalIdentity } from '#contract/journalSchemas.ts';
import { begin, expect, note, readAll, test, titles } from '#fixtures/journalTest.ts';
import type { JournalService } from '#services/journal/journalService.ts';

const small = { segmentBytes: 2000, smallBytes: 1000 };

/** Edits 50 notes four times, deletes every tenth, and gives what lives. */
async function edit(service: JournalService, identity: JournalIdentity, firstRev = 1): Promise<Record<string, string>> {
  const living = new Map<string, string>();
  let rev = firstRev;
  for (let round = 0; round < 4; round += 1) {
    for (let index = 0; index < 50; index += 1, rev += 1) {
      const isGone = round === 3 && index % 10 === 0;
      const title = `Round ${round} of ${firstRev}`;
      if (isGone) living.delete(`n${index}`);
      else living.set(`n${index}`, title);
      const entries = [isGone ? note(rev, `n${index}`) : note(rev, `n${index}`, title)];
      await service.methods.appendJournal({ identity, entries });
    }
  }
  return Object.fromEntries([...living].sort());
}

/** The snapshot's file. */
async function snapshotFile(folder: string): Promise<string> {
  const within = path.join(folder, 'library', 'journal');
  const names = (await readdir(within)).filter((name) => name.startsWith('snapshot-'));
  expect(names).toHaveLength(1);
  return path.join(within, names[0] ?? '');
}

test('compaction keeps what lives, in a file that zcat reads, and deletes the rest', async ({ open, folder }) => {
  const service = open(small);
  const identity = await begin(service);
  const living = await edit(service, identity);
  await service.keepUp();
  expect(await titles(service)).toEqual(living);
  expect((await readAll(service)).lines).toHaveLength(45);
  const file = await snapshotFile(folder);
  expect(await readdir(path.dirname(file))).toEqual([path.basename(file), 'vigie.json']);

  const lines = gunzipSync(await readFile(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'vigie-snapshot', version: 1, rev: 200, ...identity });
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ end: true, lines: 45, counts: { notes: 45 } });
  if (process.platform !== 'win32') {
    expect(execFileSync('gzip', ['-dc', file], { encoding: 'utf8' }).split('\n').filter(Boolean)).toEqual(lines);
  }
  // A second round on top of the first.
  const later = await edit(service, identity, 201);
  await service.keepUp();
  expect(await titles(service)).toEqual(later);
  await service.close();
  const again = open(small);
  expect(await again.methods.joinJournal({ identity, lastRev: 400 })).toMatchObject({
    state: 'ours',
    lastRev: 400,
    damage: [],
  });
  expect(await titles(again)).toEqual(later);
});

test('rows that are appended while it is compacted are kept', async ({ open }) => {
  const service = open(small);
  const identity = await begin(service);
  await edit(service, identity);
  const compaction = service.keepUp();
  const later = await edit(service, identity, 201);
  await compaction;
  expect(await titles(service)).toEqual(later);
  await service.close();
  const again = open(small);
  expect(await again.methods.joinJournal({ identity, lastRev: 400 })).toMatchObject({ lastRev: 400, damage: [] });
  expect(await titles(again)).toEqual(later);
});

test('a disk that is full keeps the journal as it is', async ({ open, folder }) => {
  const quota: { freeBytes: number | undefined } = { freeBytes: undefined };
  const service = open({ ...small, quota });
  const identity = await begin(service);
  const living = await edit(service, identity);
  quota.freeBytes = 300;
  await expect(service.keepUp()).rejects.toMatchObject({ code: 'ENOSPC' });
  const names = await readdir(path.join(folder, 'library', 'journal'));
  expect(names.filter((name) => !name.endsWith('.ndjson') && name !== 'vigie.json')).toEqual([]);
  quota.freeBytes = undefined;
  expect(await titles(service)).toEqual(living);
  await service.keepUp();
  expect(await titles(service)).toEqual(living);
});

test('what a snapshot has made superfluous is deleted at the next start', async ({ open, folder }) => {
  const service = open(small);
  const identity = await begin(service);
  await service.methods.appendJournal({ identity, entries: [note(1, 'old', 'x'.repeat(1500))] });
  const within = path.join(folder, 'library', 'journal');
  const aside = path.join(folder, 'aside.ndjson');
  await copyFile(path.join(within, '000001.ndjson'), aside);
  await service.methods.appendJournal({ identity, entries: [note(2, 'old'), note(3, 'new', 'New')] });
  await service.keepUp();
  await service.close();
  // As if the process had been killed between the snapshot's rename and this one's deletion.
  await copyFile(aside, path.join(within, '000001.ndjson'));
  const again = open(small);
  expect(await again.methods.joinJournal({ identity, lastRev: 3 })).toMatchObject({ state: 'ours', damage: [] });
  expect(await titles(again)).toEqual({ new: 'New' });
  expect(await readdir(within)).not.toContain('000001.ndjson');
});

test('a damaged block of a snapshot costs no other; what a backup has of it is read there', async ({
  open,
  folder,
}) => {
  const service = open(small);
  const identity = await begin(service);
  // Three blocks of about a MB.
  for (let rev = 1; rev <= 30; rev += 1) {
    const title = `${rev} ${randomBytes(75_000).toString('hex')}`;
    await service.methods.appendJournal({ identity, entries: [note(rev, `n${rev}`, title)] });
  }
  const living = await titles(service);
  await service.keepUp();
  const file = await snapshotFile(folder);
  const bytes = await readFile(file);
  const start = Buffer.from('1f8b08040000000000ff21005647', 'hex');
  const second = bytes.indexOf(start, bytes.indexOf(start, 1) + 1);
  const third = bytes.indexOf(start, second + 1);
  const middle = Math.floor((second + third) / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 16, middle);
  await writeFile(file, bytes);

  const { lines, damage } = await readAll(service);
  expect(damage).toMatchObject([{ kind: 'bad-block', file: `journal/${path.basename(file)}` }]);
  const [lost] = damage;
  const isLost = (rev: number) => rev > (lost?.afterRev ?? 0) && rev < (lost?.beforeRev ?? 0);
  expect(lines.map(({ rev }) => rev)).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1).filter((rev) => !isLost(rev)),
  );
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.length).toBeLessThan(30);

  // The daily backup was made before; its rows come first.
  expect(await titles(service)).toEqual(living);
  // A damaged head, too, costs one block only.
  bytes.writeUInt8(0, second);
  await writeFile(file, bytes);
  await service.close();
  const again = open(small);
  const joined = await again.methods.joinJournal({ identity, lastRev: 30 });
  expect(joined).toMatchObject({ state: 'ours', lastRev: 30 });
  expect((await readAll(again)).lines.length).toBe(lines.length);
  // Told once it was read, so that the page sends what it has.
  const asked = await again.methods.joinJournal({ identity, lastRev: 30 });
  expect(asked).toMatchObject({ state: 'ours', sendAfter: 0 });
  const entries = Object.entries(living).map(([id, title]) => note(Number(id.slice(1)), id, title));
  await again.methods.appendJournal({ identity, entries: entries.sort((a, b) => a.rev - b.rev) });
  await again.keepUp();
  expect((await readAll(again)).damage).toEqual([]);
  expect(await titles(again)).toEqual(living);
});

test('a missing snapshot is told, and what the newest backup has of it is read', async ({ open, folder }) => {
  const service = open(small);
  const identity = await begin(service);
  const living = await edit(service, identity);
  await service.keepUp();
  await service.methods.appendJournal({ identity, entries: [note(201, 'late', 'Late')] });
  await service.close();
  await rm(await snapshotFile(folder));
  const again = open(small);
  expect(await again.methods.joinJournal({ lastRev: 0 })).toMatchObject({
    state: 'found',
    summary: { lastRev: 201, damage: [{ kind: 'missing-snapshot', afterRev: 0, beforeRev: 201 }] },
  });
  expect(await titles(again)).toEqual({ ...living, late: 'Late' });
});

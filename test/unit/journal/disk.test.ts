import { spawnSync } from 'node:child_process';
import { chmod, mkdir, open as openFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { begin, expect, note, rawLines, segmentFiles, test, titles } from '#fixtures/journalTest.ts';

/** A small disk of its own, where the one who runs the tests may make one; `undefined` otherwise. */
async function smallDisk(folder: string): Promise<string | undefined> {
  const mount = path.join(folder, 'disk');
  await mkdir(mount);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', mount]);
  return status === 0 ? mount : undefined;
}
function remount(mount: string, option: 'ro' | 'rw'): void {
  expect(spawnSync('mount', ['-o', `remount,${option}`, mount]).status).toBe(0);
}

test('a full disk refuses an append whole, and the next one goes where there is space again', async ({
  open,
  folder,
}) => {
  const quota: { freeBytes: number | undefined } = { freeBytes: undefined };
  const service = open({ quota });
  const identity = await begin(service);
  const { appendJournal, joinJournal, journalState } = service.methods;
  await appendJournal({ identity, entries: [note(1, 'a', 'A')] });
  const before = await rawLines(folder);
  for (const freeBytes of [0, 1, 60, 200]) {
    quota.freeBytes = freeBytes;
    const entries = [note(2, 'b', 'B'), note(3, 'c', 'C'.repeat(500))];
    await expect(appendJournal({ identity, entries })).rejects.toMatchObject({ code: 'storage-full' });
    expect((await rawLines(folder)).slice(0, before.length)).toEqual(before);
    expect((await rawLines(folder)).filter((line) => !line.startsWith('{"format"'))).toHaveLength(1);
    expect(await journalState({})).toMatchObject({
      lastRev: 1,
      space: 'critical',
      problem: { code: 'storage-full' },
    });
  }
  quota.freeBytes = undefined;
  expect(await appendJournal({ identity, entries: [note(2, 'b', 'B')] })).toMatchObject({ lastRev: 2 });
  expect((await journalState({})).problem).toBeUndefined();
  expect(await titles(service)).toEqual({ a: 'A', b: 'B' });
  expect(await joinJournal({ identity, lastRev: 2 })).toMatchObject({ state: 'ours', damage: [] });
  await service.close();
  expect(await open().methods.joinJournal({ identity, lastRev: 2 })).toMatchObject({ state: 'ours', damage: [] });
});

test('the same on a disk that is really full', async ({ open, folder }) => {
  const disk = await smallDisk(folder);
  test.skip(disk === undefined, 'Only root can mount a small disk.');
  try {
    const library = path.join(disk ?? '', 'Vigie');
    const service = open({ folder: library });
    const identity = await begin(service);
    await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A')] });
    const filler = path.join(disk ?? '', 'filler');
    await writeFile(filler, Buffer.alloc(1024 * 1024)).catch(() => undefined);
    const entries = Array.from({ length: 50 }, (_, index) => note(index + 2, `n${index}`, 'x'.repeat(1000)));
    await expect(service.methods.appendJournal({ identity, entries })).rejects.toMatchObject({ code: 'storage-full' });
    await expect(service.methods.makeBackup({ reason: 'person' })).rejects.toMatchObject({ code: 'storage-full' });
    await rm(filler);
    expect(await service.methods.appendJournal({ identity, entries })).toMatchObject({ lastRev: 51 });
    expect(Object.keys(await titles(service))).toHaveLength(51);
    await service.close();
    const again = open({ folder: library });
    expect(await again.methods.joinJournal({ identity, lastRev: 51 })).toMatchObject({ state: 'ours', damage: [] });
    await again.close();
  } finally {
    if (disk !== undefined) spawnSync('umount', [disk]);
  }
});

test('a disk that can only be read is said to be so, and is written to when it can be', async ({ open, folder }) => {
  const disk = await smallDisk(folder);
  test.skip(disk === undefined, 'Only root can mount a small disk.');
  try {
    const library = path.join(disk ?? '', 'Vigie');
    const service = open({ folder: library });
    const identity = await begin(service);
    await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A')] });
    await service.close();
    remount(disk ?? '', 'ro');
    const second = open({ folder: library });
    const unavailable = { state: 'unavailable', code: 'folder-read-only' };
    expect(await second.methods.joinJournal({ identity, lastRev: 1 })).toMatchObject(unavailable);
    remount(disk ?? '', 'rw');
    expect(await second.methods.joinJournal({ identity, lastRev: 1 })).toMatchObject({ state: 'ours' });
    await second.methods.appendJournal({ identity, entries: [note(2, 'b', 'B')] });
    expect(await titles(second)).toEqual({ a: 'A', b: 'B' });
    await second.close();
  } finally {
    if (disk !== undefined) spawnSync('umount', [disk]);
  }
});

test('a folder without the right to write in it', async ({ open, folder }) => {
  test.skip(process.getuid?.() === 0 || process.platform === 'win32', 'Root may write anywhere.');
  const library = path.join(folder, 'library');
  await mkdir(library, { mode: 0o500 });
  const service = open();
  expect(await service.methods.joinJournal({ lastRev: 0 })).toMatchObject({ code: 'folder-read-only' });
  await chmod(library, 0o700);
  expect(await service.methods.joinJournal({ lastRev: 0 })).toMatchObject({ state: 'new' });
});

test('a folder that is deleted while it is open is noticed by the next append, and begun anew', async ({
  open,
  folder,
}) => {
  const service = open();
  const identity = await begin(service);
  await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A')] });
  const library = path.join(folder, 'library');
  await rm(library, { recursive: true });
  const append = () => service.methods.appendJournal({ identity, entries: [note(2, 'b', 'B')] });
  await expect(append()).rejects.toMatchObject({ code: 'folder-missing' });
  // The page's own rows come again, all of them.
  const joined = await service.methods.joinJournal({ identity, lastRev: 2 });
  expect(joined).toMatchObject({ state: 'ours', lastRev: 0, sendAfter: 0 });
  await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A'), note(2, 'b', 'B')] });
  expect(await titles(service)).toEqual({ a: 'A', b: 'B' });

  // Moved away and another one in its place: what was open is not what is there.
  await rename(library, `${library}-elsewhere`);
  await mkdir(library);
  await expect(service.methods.appendJournal({ identity, entries: [note(3, 'c', 'C')] })).rejects.toMatchObject({
    code: 'folder-missing',
  });

  // And back again, with the lock that was in it.
  await rm(library, { recursive: true });
  await rename(`${library}-elsewhere`, library);
  expect(await service.methods.joinJournal({ identity, lastRev: 2 })).toMatchObject({ state: 'ours', lastRev: 2 });
});

test('of two processes only one writes, and the other is told', async ({ open, folder }) => {
  const [first, second] = [open(), open()];
  const identity = await begin(first);
  await first.methods.appendJournal({ identity, entries: [note(1, 'a', 'A')] });
  expect(await second.methods.joinJournal({ identity, lastRev: 1 })).toMatchObject({
    state: 'unavailable',
    code: 'folder-in-use',
  });
  await first.close();
  expect(await second.methods.joinJournal({ identity, lastRev: 1 })).toMatchObject({ state: 'ours' });
  await second.methods.appendJournal({ identity, entries: [note(2, 'b', 'B')] });

  // A machine that slept while another one took the folder over.
  const lock = path.join(folder, 'library', 'lock');
  const foreign = { pid: 1, host: 'elsewhere', token: 'theirs', startedAt: new Date().toISOString() };
  await writeFile(lock, JSON.stringify(foreign));
  await expect(second.methods.appendJournal({ identity, entries: [note(3, 'c', 'C')] })).rejects.toMatchObject({
    code: 'folder-in-use',
  });
  expect(await second.methods.joinJournal({ identity, lastRev: 3 })).toMatchObject({ code: 'folder-in-use' });
  expect(await readFile(lock, 'utf8')).toBe(JSON.stringify(foreign));

  // It gives no sign of life for a minute.
  const handle = await openFile(lock, 'r+');
  await handle.utimes(new Date(Date.now() - 61_000), new Date(Date.now() - 61_000));
  await handle.close();
  expect(await second.methods.joinJournal({ identity, lastRev: 3 })).toMatchObject({ state: 'ours', lastRev: 2 });
});

test('the lock of a process that has ended, a lock that says nothing, and one that was deleted', async ({
  open,
  folder,
}) => {
  const service = open();
  const identity = await begin(service);
  const lock = path.join(folder, 'library', 'lock');
  await rm(lock);
  await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A')] });
  expect(JSON.parse(await readFile(lock, 'utf8'))).toMatchObject({ pid: process.pid, host: os.hostname() });
  await service.close();
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  for (const text of [JSON.stringify({ pid: ended, host: os.hostname(), token: 't', startedAt: '' }), '', '{"pid":']) {
    await writeFile(lock, text);
    const again = open();
    expect(await again.methods.joinJournal({ identity, lastRev: 1 })).toMatchObject({ state: 'ours' });
    await again.close();
  }
});

test('a segment that somebody else has written to is not written to', async ({ open, folder }) => {
  const service = open();
  const identity = await begin(service);
  await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A')] });
  const [file = ''] = await segmentFiles(folder);
  await writeFile(file, 'theirs\n', { flag: 'a' });
  await expect(service.methods.appendJournal({ identity, entries: [note(2, 'b', 'B')] })).rejects.toMatchObject({
    code: 'folder-in-use',
  });
  expect(await service.methods.joinJournal({ identity, lastRev: 2 })).toMatchObject({ state: 'ours', lastRev: 1 });
  await service.methods.appendJournal({ identity, entries: [note(2, 'b', 'B')] });
  expect(await titles(service)).toEqual({ a: 'A', b: 'B' });
});

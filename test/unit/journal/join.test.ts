import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { begin, expect, note, test, titles } from '#fixtures/journalTest.ts';

test('a folder stands to each page as it should', async ({ open, folder }) => {
  const service = open();
  const identity = await begin(service);
  await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A'), note(2, 'b', 'B'), note(3, 'b')] });
  const { joinJournal, takeJournal, appendJournal } = service.methods;

  expect(await joinJournal({ identity, lastRev: 3 })).toMatchObject({ state: 'ours', lastRev: 3, sendAfter: 3 });
  expect(await joinJournal({ identity, lastRev: 7 })).toMatchObject({ state: 'ours', lastRev: 3, sendAfter: 3 });
  expect(await joinJournal({ identity, lastRev: 2 })).toMatchObject({ state: 'behind', summary: { lastRev: 3 } });
  const { libraryId } = identity;
  expect(await joinJournal({ lastRev: 0 })).toMatchObject({ state: 'found', libraryId, summary: { lastRev: 3 } });
  const stranger = { libraryId: crypto.randomUUID(), instance: identity.instance };
  expect(await joinJournal({ identity: stranger, lastRev: 9 })).toMatchObject({ state: 'other', libraryId });

  await expect(takeJournal({ rows: 'kept', libraryId: stranger.libraryId })).rejects.toMatchObject({
    code: 'library-taken',
  });
  const taken = await takeJournal({ rows: 'kept', libraryId });
  expect(taken).toMatchObject({ lastRev: 3, identity: { libraryId } });
  expect(await joinJournal({ identity, lastRev: 3 })).toMatchObject({ state: 'taken', summary: { lastRev: 3 } });
  await expect(appendJournal({ identity, entries: [note(4, 'c', 'C')] })).rejects.toMatchObject({
    code: 'library-taken',
  });
  await appendJournal({ identity: taken.identity, entries: [note(4, 'd', 'D')] });
  expect(await titles(service)).toEqual({ a: 'A', d: 'D' });
  // What was written since it was opened is counted as it is after the next opening.
  const summary = { lastRev: 4, counts: { notes: 3 } };
  expect(await joinJournal({ identity, lastRev: 3 })).toMatchObject({ state: 'taken', summary });

  await service.close();
  const later = open();
  expect(await later.methods.joinJournal({ lastRev: 0 })).toMatchObject({
    state: 'found',
    summary: { lastRev: 4, counts: { notes: 3 }, damage: [] },
  });
  expect(await readdir(path.join(folder, 'library', 'journal'))).toContain('vigie.json');
});

test('of two new profiles that join an empty folder the later one has it', async ({ open }) => {
  const service = open();
  const first = await begin(service);
  const second = await begin(service);
  await expect(service.methods.appendJournal({ identity: first, entries: [note(1, 'a', 'A')] })).rejects.toMatchObject({
    code: 'library-taken',
  });
  await service.methods.appendJournal({ identity: second, entries: [note(1, 'b', 'B')] });
  expect(await service.methods.joinJournal({ identity: first, lastRev: 1 })).toMatchObject({ state: 'taken' });
});

test('a library can be replaced by the page’s own rows, and is a backup then', async ({ open }) => {
  const service = open();
  const identity = await begin(service);
  await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A')] });
  const libraryId = crypto.randomUUID();
  const taken = await service.methods.takeJournal({ rows: 'replaced', libraryId });
  expect(taken).toMatchObject({ lastRev: 0, identity: { libraryId } });
  await service.methods.appendJournal({ identity: taken.identity, entries: [note(1, 'b', 'B')] });
  expect(await titles(service)).toEqual({ b: 'B' });
  const [backup] = await service.methods.listBackups({});
  expect(backup).toMatchObject({ reason: 'replace', lastRev: 1, counts: { notes: 1 } });
  expect(await titles(service, backup?.name)).toEqual({ a: 'A' });
  await service.close();
  const again = open();
  expect(await again.methods.joinJournal({ identity: taken.identity, lastRev: 1 })).toMatchObject({ state: 'ours' });
});

test('a folder with a person’s files, one on a missing disk, and a file are refused', async ({ open, folder }) => {
  const foreign = path.join(folder, 'documents');
  await mkdir(foreign);
  await writeFile(path.join(foreign, 'letter.txt'), 'Dear');
  const state = async (library: string) =>
    open({ folder: library, isFolderFixed: true }).methods.joinJournal({ lastRev: 0 });
  expect(await state(foreign)).toMatchObject({ state: 'unavailable', code: 'not-a-library-folder' });
  expect(await readdir(foreign)).toEqual(['letter.txt']);
  expect(await state(path.join(folder, 'usb', 'Vigie'))).toMatchObject({
    state: 'unavailable',
    code: 'folder-missing',
  });
  expect(await state(path.join(foreign, 'letter.txt'))).toMatchObject({ state: 'unavailable', code: 'folder-missing' });
});

test('another folder can be chosen, and is chosen after a restart too', async ({ open, folder }) => {
  const service = open();
  const identity = await begin(service);
  await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A')] });
  const other = path.join(folder, 'other');
  await expect(service.methods.chooseLibraryFolder({ path: 'other' })).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(service.methods.chooseLibraryFolder({ path: path.join(folder, 'no', 'such') })).rejects.toMatchObject({
    code: 'folder-missing',
  });
  expect(await titles(service)).toEqual({ a: 'A' });
  expect(await service.methods.chooseLibraryFolder({ path: other })).toMatchObject({ folder: other, lastRev: 0 });
  expect(await service.methods.joinJournal({ identity, lastRev: 1 })).toMatchObject({ state: 'new' });
  await service.close();
  const again = open();
  expect(await again.methods.journalState({})).toMatchObject({ folder: other, isFolderFixed: false });
  const fixed = open({ isFolderFixed: true });
  expect(await fixed.methods.journalState({})).toMatchObject({ folder: path.join(folder, 'library') });
  await expect(fixed.methods.chooseLibraryFolder({ path: other })).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a lost vigie.json is made of its copy, or of what the segments say', async ({ open, folder }) => {
  const service = open();
  const identity = await begin(service);
  await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A')] });
  await service.close();
  const file = path.join(folder, 'library', 'vigie.json');
  const copy = path.join(folder, 'library', 'journal', 'vigie.json');
  for (const lose of [() => rm(file), () => writeFile(file, '{"format":'), () => rm(file).then(() => rm(copy))]) {
    await lose();
    const again = open();
    expect(await again.methods.joinJournal({ identity, lastRev: 1 })).toMatchObject({ state: 'ours', lastRev: 1 });
    await again.close();
  }
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject(identity);
});

test('what a newer Vigie wrote is left alone', async ({ open, folder }) => {
  const library = path.join(folder, 'library');
  await mkdir(library);
  const text = JSON.stringify({ format: 'vigie-library', version: 2, identity: 'in another way' });
  await writeFile(path.join(library, 'vigie.json'), text);
  const service = open();
  expect(await service.methods.joinJournal({ lastRev: 0 })).toMatchObject({
    state: 'unavailable',
    code: 'newer-format',
  });
  expect(await service.methods.journalState({})).toMatchObject({ problem: { code: 'newer-format' } });
  expect(await readdir(library)).toEqual(['vigie.json']);
  expect(await readFile(path.join(library, 'vigie.json'), 'utf8')).toBe(text);
});

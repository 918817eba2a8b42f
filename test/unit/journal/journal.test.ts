import { appendFile, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { begin, expect, note, rawLines, readAll, segmentFiles, test, titles } from '#fixtures/journalTest.ts';
import { rowLine } from '#services/journal/line.ts';

test('what was appended is on the disk as checked lines, and is read back', async ({ open, folder }) => {
  const service = open();
  const identity = await begin(service);
  const first = await service.methods.appendJournal({
    identity,
    entries: [note(1, 'a', 'Erste'), note(2, 'b', '第二'), note(3, 'a', 'Ärger\u2028"\\')],
  });
  expect(first.lastRev).toBe(3);
  await service.methods.appendJournal({ identity, entries: [note(4, 'b')] });

  const [header, ...lines] = await rawLines(folder);
  expect(JSON.parse(header ?? '')).toMatchObject({ format: 'vigie-journal', version: 1, segment: 1, afterRev: 0 });
  expect(lines).toHaveLength(4);
  for (const line of [header ?? '', ...lines]) {
    const [text = '', checksum] = line.split(/,"crc32":"([0-9a-f]{8})"}$/);
    expect(crc32(text).toString(16).padStart(8, '0')).toBe(checksum);
  }
  expect((await readAll(service)).lines.map(({ rev, id, row, removed }) => [rev, id, row?.title ?? removed])).toEqual([
    [1, 'a', 'Erste'],
    [2, 'b', '第二'],
    [3, 'a', 'Ärger\u2028"\\'],
    [4, 'b', true],
  ]);
  expect(await titles(service)).toEqual({ a: 'Ärger\u2028"\\' });
  const vigie = JSON.parse(await readFile(path.join(folder, 'library', 'vigie.json'), 'utf8'));
  expect(vigie).toMatchObject({ format: 'vigie-library', version: 1, ...identity });
  if (process.platform !== 'win32') expect((await stat(path.join(folder, 'library'))).mode & 0o077).toBe(0);
});

test('rows that are no JSON on one line are refused, and nothing is written', async ({ open, folder }) => {
  const service = open();
  const identity = await begin(service);
  await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A')] });
  const before = await rawLines(folder);
  for (const row of ['', '{', '[]', 'null', '{"a":1}\n', '{"a":\n1}', '{"a":1},"crc32":"00000000"}', '{}{}']) {
    const entries = [note(2, 'b', 'B'), { ...note(3, 'c', 'C'), row }];
    await expect(service.methods.appendJournal({ identity, entries })).rejects.toMatchObject({ code: 'invalid-input' });
  }
  expect(await rawLines(folder)).toEqual(before);
});

test('a batch that is sent again is written once', async ({ open }) => {
  const service = open();
  const identity = await begin(service);
  const entries = [note(1, 'a', 'A'), note(2, 'b', 'B')];
  await service.methods.appendJournal({ identity, entries });
  expect(await service.methods.appendJournal({ identity, entries })).toMatchObject({ lastRev: 2 });
  expect((await readAll(service)).lines).toHaveLength(2);
});

test('a full segment is followed by the next, which names it, and pages go across them', async ({ open, folder }) => {
  const service = open({ segmentBytes: 2000 });
  const identity = await begin(service);
  for (let rev = 1; rev <= 40; rev += 1) {
    await service.methods.appendJournal({ identity, entries: [note(rev, `n${rev}`, 'x'.repeat(200))] });
  }
  const headers = (await rawLines(folder))
    .filter((line) => line.startsWith('{"format"'))
    .map((line) => JSON.parse(line));
  expect(headers.length).toBeGreaterThan(4);
  headers.slice(1).forEach((header, index) => {
    expect(header.segment).toBe(index + 2);
    expect(header.previous.segment).toBe(index + 1);
  });
  const { lines, damage } = await readAll(service);
  expect(lines.map(({ rev }) => rev)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  expect(damage).toEqual([]);
});

test('a journal that is larger than a page comes in pages with progress, and can be filtered', async ({ open }) => {
  const service = open();
  const identity = await begin(service);
  const long = 'x'.repeat(900_000);
  for (let rev = 1; rev <= 12; rev += 1) {
    const entry = rev % 4 === 0 ? { ...note(rev, `n${rev}`, long), table: 'bodies' } : note(rev, `n${rev}`, long);
    await service.methods.appendJournal({ identity, entries: [entry] });
  }
  const first = await service.methods.readJournal({ from: 'journal' });
  expect(first.text.length).toBeGreaterThan(2_000_000);
  expect(first.text.length).toBeLessThan(5_000_000);
  expect(first.doneBytes).toBeGreaterThan(0);
  expect(first.doneBytes).toBeLessThan(first.totalBytes);
  expect((await readAll(service)).lines.map(({ rev }) => rev)).toHaveLength(12);
  const bodies = await service.methods.readJournal({ from: 'journal', tables: ['bodies'] });
  expect(bodies.text.match(/"rev":\d+,"at"/g)).toEqual(['"rev":4,"at"', '"rev":8,"at"', '"rev":12,"at"']);
  const one = await service.methods.readJournal({ from: 'journal', naming: '"n7"' });
  expect(one.text.match(/"rev":\d+,"at"/g)).toEqual(['"rev":7,"at"']);
  await expect(
    service.methods.readJournal({ from: 'journal', cursor: '../../../etc/passwd@0:0' }),
  ).rejects.toMatchObject({ code: 'interrupted' });
});

test('the shown time never goes back, though the clock does', async ({ open, folder }) => {
  const service = open();
  const identity = await begin(service);
  const { savedAt } = await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A')] });
  await service.close();
  // As if the row had been written by a clock that was a century ahead.
  const [file = ''] = await segmentFiles(folder);
  await appendFile(file, `${rowLine(note(2, 'b', 'B'), '2126-01-01T00:00:00.000Z')}\n`);
  const again = open();
  expect(await again.methods.joinJournal({ identity, lastRev: 2 })).toMatchObject({ state: 'ours', lastRev: 2 });
  const next = await again.methods.appendJournal({ identity, entries: [note(3, 'c', 'C')] });
  expect(next.savedAt > savedAt).toBe(true);
  expect(next.savedAt).toBe('2126-01-01T00:00:00.000Z');
  expect(await titles(again)).toEqual({ a: 'A', b: 'B', c: 'C' });
});

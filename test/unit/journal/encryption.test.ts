import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { JournalIdentity } from '#contract/journalSchemas.ts';
import { begin, expect, note, readAll, segmentFiles, test, titles } from '#fixtures/journalTest.ts';
import type { JournalService } from '#services/journal/journalService.ts';

const secret = 'Das Geheimnis der 阿里巴巴';
const bytes = Buffer.concat([Buffer.from(secret), randomBytes(2_500_000)]);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const packed = gzipSync(Buffer.from(secret.repeat(10)));
const packedHash = createHash('sha256').update(secret.repeat(10)).digest('hex');

async function sendBytes(service: JournalService, identity: JournalIdentity): Promise<void> {
  const save = (hash: string, compression: 'none' | 'gzip', content: Buffer) =>
    service.methods.saveJournalBytes({
      ...{ identity, sha256: hash, compression, offset: 0, isLast: true },
      bytesBase64: content.toString('base64'),
    });
  await save(sha256, 'none', bytes);
  await save(packedHash, 'gzip', packed);
}

async function readBytes(service: JournalService, hash: string, piece = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let offset = 0; ; ) {
    const [part] = (await service.methods.readJournalBytes({ wanted: [{ sha256: hash, offset }] })).parts;
    if (part?.state !== 'read') throw new Error(`${hash} is missing.`);
    const got = Buffer.from(part.bytesBase64, 'base64').subarray(0, piece);
    parts.push(got);
    offset += got.length;
    if (offset >= part.totalLength) return Buffer.concat(parts);
  }
}

/** Every file of the library, with its content as it stands on the disk. */
async function contents(folder: string): Promise<[string, Buffer][]> {
  const names = await readdir(path.join(folder, 'library'), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (file): Promise<[string, Buffer]> => [file, await readFile(file)]));
}
/** The files in which something can be read that nobody should. */
async function telling(folder: string): Promise<string[]> {
  const found = await contents(folder);
  const isTelling = (content: Buffer) => content.includes(secret) || content.includes(packed.subarray(0, 40));
  return found.filter(([, content]) => isTelling(content)).map(([file]) => path.relative(folder, file));
}

/** The hash of every file but those that may change. */
async function hashes(folder: string): Promise<string[]> {
  const files = (await contents(folder)).filter(([file]) => !/vigie\.json$|lock$/.test(file));
  return files.map(([file, content]) => `${file} ${createHash('sha256').update(content).digest('hex')}`).sort();
}

test('a passphrase seals what is there and what comes, and only it opens the library again', async ({
  open,
  folder,
}) => {
  const service = open();
  const identity = await begin(service);
  await sendBytes(service, identity);
  const row = JSON.stringify({ id: 's', rev: 2, sha256 });
  const entries = [note(1, 'a', secret), { rev: 2, table: 'snapshots', id: 's', row }];
  await service.methods.appendJournal({ identity, entries });
  const backup = await service.methods.makeBackup({ reason: 'person' });
  expect(await telling(folder)).not.toEqual([]);

  expect(await service.methods.setPassphrase({ next: 'correct horse' })).toMatchObject({
    isEncrypted: true,
    isLocked: false,
  });
  await service.keepUp();
  expect(await telling(folder)).toEqual([]);
  await service.methods.appendJournal({ identity, entries: [note(3, 'b', `${secret} 2`)] });
  await service.keepUp();
  expect(await telling(folder)).toEqual([]);
  expect(await titles(service)).toEqual({ a: secret, b: `${secret} 2`, s: '' });
  expect(await titles(service, backup.name)).toEqual({ a: secret, s: '' });
  expect(await service.methods.verifyBackup({ name: backup.name })).toMatchObject({ isSound: true, missingBytes: 0 });
  expect((await readBytes(service, sha256, 700_001)).equals(bytes)).toBe(true);
  await service.close();

  const again = open();
  const { joinJournal, unlock, journalState, appendJournal } = again.methods;
  expect(await joinJournal({ identity, lastRev: 3 })).toMatchObject({ state: 'unavailable', code: 'library-locked' });
  expect(await journalState({})).toMatchObject({ isEncrypted: true, isLocked: true });
  await expect(appendJournal({ identity, entries: [note(4, 'c', 'C')] })).rejects.toMatchObject({
    code: 'library-locked',
  });
  await expect(unlock({ passphrase: 'Correct horse' })).rejects.toMatchObject({ code: 'wrong-passphrase' });
  expect(await unlock({ passphrase: 'correct horse' })).toMatchObject({ isEncrypted: true, isLocked: false });
  expect(await joinJournal({ identity, lastRev: 3 })).toMatchObject({ state: 'ours', lastRev: 3, damage: [] });
  expect(await titles(again)).toEqual({ a: secret, b: `${secret} 2`, s: '' });
  expect((await readBytes(again, packedHash)).equals(packed)).toBe(true);
});

test('another passphrase rewrites nothing but vigie.json; none opens every file', async ({ open, folder }) => {
  const service = open();
  const identity = await begin(service);
  await service.methods.setPassphrase({ next: 'first' });
  await sendBytes(service, identity);
  await service.methods.appendJournal({ identity, entries: [note(1, 'a', secret)] });
  await service.keepUp();
  await service.methods.makeBackup({ reason: 'person' });
  const before = await hashes(folder);
  const { setPassphrase } = service.methods;
  for (const current of [undefined, 'wrong']) {
    await expect(setPassphrase({ ...(current && { current }), next: 'second' })).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
  }
  await setPassphrase({ current: 'first', next: 'second' });
  expect(await hashes(folder)).toEqual(before);
  await service.close();

  const again = open();
  await expect(again.methods.unlock({ passphrase: 'first' })).rejects.toMatchObject({ code: 'wrong-passphrase' });
  await again.methods.unlock({ passphrase: 'second' });
  expect(await again.methods.joinJournal({ identity, lastRev: 1 })).toMatchObject({ state: 'ours' });
  await again.methods.setPassphrase({ current: 'second' });
  await again.keepUp();
  expect(await again.methods.journalState({})).toMatchObject({
    isEncrypted: false,
    isLocked: false,
    isConverting: false,
  });
  expect((await contents(folder)).filter(([file]) => file.endsWith('.sealed'))).toEqual([]);
  await again.close();
  const plain = open();
  expect(await plain.methods.joinJournal({ identity, lastRev: 1 })).toMatchObject({ state: 'ours', damage: [] });
  expect(await titles(plain)).toEqual({ a: secret });
  expect((await readBytes(plain, sha256)).equals(bytes)).toBe(true);
});

test('sealing that was broken off is gone on with after the next start', async ({ open, folder }) => {
  const quota: { freeBytes: number | undefined } = { freeBytes: undefined };
  const service = open({ quota });
  const identity = await begin(service);
  await sendBytes(service, identity);
  await service.methods.appendJournal({ identity, entries: [note(1, 'a', secret)] });
  quota.freeBytes = 20_000;
  await service.methods.setPassphrase({ next: 'pass' });
  await expect(service.keepUp()).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await service.methods.journalState({})).toMatchObject({ isConverting: true });
  await service.close();
  const again = open();
  await again.methods.unlock({ passphrase: 'pass' });
  expect(await again.methods.joinJournal({ identity, lastRev: 1 })).toMatchObject({ state: 'ours', damage: [] });
  expect((await readBytes(again, sha256)).equals(bytes)).toBe(true);
  await again.keepUp();
  expect(await again.methods.journalState({})).toMatchObject({ isConverting: false, isEncrypted: true });
  expect(await telling(folder)).toEqual([]);
  expect(await titles(again)).toEqual({ a: secret });
});

test('what was changed in a sealed file is damage like any other', async ({ open, folder }) => {
  const service = open();
  const identity = await begin(service);
  await service.methods.setPassphrase({ next: 'pass' });
  await service.keepUp();
  await sendBytes(service, identity);
  for (let rev = 1; rev <= 3; rev += 1) {
    await service.methods.appendJournal({ identity, entries: [note(rev, `n${rev}`, `Note ${rev}`)] });
  }
  const [file = ''] = await segmentFiles(folder);
  const text = await readFile(file);
  const at = text.indexOf('{"sealed":"', text.indexOf('{"sealed":"') + 1) + 40;
  text.writeUInt8(text.readUInt8(at) ^ 1, at);
  await writeFile(file, text);
  expect(await readAll(service)).toMatchObject({
    lines: [{ rev: 1 }, { rev: 3 }],
    damage: [{ kind: 'bad-line', afterRev: 1, beforeRev: 3 }],
  });
  const sealed = path.join(folder, 'library', 'bytes', sha256.slice(0, 2), `${sha256}.sealed`);
  const content = await readFile(sealed);
  // Pieces in another order would have the right length and each its tag.
  const piece = 1024 * 1024 + 28;
  const swapped = [content.subarray(0, 4), content.subarray(4 + piece, 4 + 2 * piece), content.subarray(4, 4 + piece)];
  await writeFile(sealed, Buffer.concat([...swapped, content.subarray(4 + 2 * piece)]));
  await expect(readBytes(service, sha256)).rejects.toMatchObject({ code: 'damaged-file' });
  await writeFile(sealed, content.subarray(0, 4 + 2 * piece));
  await expect(readBytes(service, sha256)).rejects.toMatchObject({ code: 'damaged-file' });
});

test('one passphrase, however it is typed', async ({ open }) => {
  const service = open();
  const identity = await begin(service);
  await service.methods.appendJournal({ identity, entries: [note(1, 'a', 'A')] });
  await service.methods.setPassphrase({ next: 'clé été'.normalize('NFC') });
  await service.close();
  const again = open();
  await again.methods.unlock({ passphrase: 'clé été'.normalize('NFD') });
  expect(await again.methods.joinJournal({ identity, lastRev: 1 })).toMatchObject({ state: 'ours' });
});

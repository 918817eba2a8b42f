import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, rename, utimes } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { JournalIdentity } from '#contract/journalSchemas.ts';
import { begin, expect, test } from '#fixtures/journalTest.ts';
import type { JournalService } from '#services/journal/journalService.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Sends bytes in pieces. */
async function send(
  service: JournalService,
  identity: JournalIdentity,
  hash: string,
  { bytes, compression = 'none', piece = 100_000 }: { bytes: Buffer; compression?: 'none' | 'gzip'; piece?: number },
): Promise<void> {
  for (let offset = 0; ; offset += piece) {
    const part = bytes.subarray(offset, offset + piece);
    const isLast = offset + piece >= bytes.length;
    const place = { identity, sha256: hash, compression, offset, isLast };
    await service.methods.saveJournalBytes({ ...place, bytesBase64: part.toString('base64') });
    if (isLast) return;
  }
}

test('bytes are files by their hash, come in pieces, and are read back in pieces', async ({ open, folder }) => {
  const service = open();
  const identity = await begin(service);
  const [plain, packed] = [randomBytes(350_000), Buffer.from('<p>Bonjour'.repeat(9000))];
  const [plainHash, packedHash] = [sha256(plain), sha256(packed)];
  const { missingJournalBytes, readJournalBytes } = service.methods;
  const hashes = [plainHash, packedHash, sha256(Buffer.from('absent'))];
  expect((await missingJournalBytes({ hashes })).missing).toEqual(hashes);
  await send(service, identity, plainHash, { bytes: plain });
  await send(service, identity, packedHash, { bytes: gzipSync(packed), compression: 'gzip' });
  await send(service, identity, packedHash, { bytes: gzipSync(packed), compression: 'gzip' });
  expect((await missingJournalBytes({ hashes })).missing).toEqual(hashes.slice(2));

  const at = (hash: string, ending: string) =>
    path.join(folder, 'library', 'bytes', hash.slice(0, 2), `${hash}${ending}`);
  expect(await readFile(at(plainHash, ''))).toEqual(plain);
  expect(gunzipSync(await readFile(at(packedHash, '.gz')))).toEqual(packed);
  expect(await readdir(path.join(folder, 'library', 'bytes', 'incoming'))).toEqual([]);

  const { parts } = await readJournalBytes({ wanted: hashes.map((hash) => ({ sha256: hash, offset: 0 })) });
  expect(parts.map((part) => part.state)).toEqual(['read', 'read', 'missing']);
  expect(parts[0]).toMatchObject({ compression: 'none', totalLength: plain.length, isLast: true });
  const [tail] = (await readJournalBytes({ wanted: [{ sha256: plainHash, offset: 349_990 }] })).parts;
  expect(tail).toMatchObject({ bytesBase64: plain.subarray(349_990).toString('base64'), isLast: true });
});

test('what one answer does not hold is asked for again', async ({ open }) => {
  const service = open();
  const identity = await begin(service);
  const files = [randomBytes(3_000_000), randomBytes(3_000_000), randomBytes(10)];
  for (const bytes of files) await send(service, identity, sha256(bytes), { bytes, piece: 4_000_000 });
  const wanted = files.map((bytes) => ({ sha256: sha256(bytes), offset: 0 }));
  const first = await service.methods.readJournalBytes({ wanted });
  expect(first.parts).toMatchObject([{ isLast: true }, { isLast: false }]);
  const [, cut] = first.parts;
  const had = cut?.state === 'read' ? Buffer.from(cut.bytesBase64, 'base64') : Buffer.alloc(0);
  const rest = await service.methods.readJournalBytes({
    wanted: [{ sha256: wanted[1]?.sha256 ?? '', offset: had.length }, ...wanted.slice(2)],
  });
  expect(rest.parts).toMatchObject([
    { isLast: true, offset: had.length },
    { isLast: true, totalLength: 10 },
  ]);
  const [end] = rest.parts;
  const got = Buffer.concat([had, Buffer.from(end?.state === 'read' ? end.bytesBase64 : '', 'base64')]);
  expect(sha256(got)).toBe(wanted[1]?.sha256);
});

test('bytes of another hash, pieces out of order, broken gzip and foreign profiles are refused', async ({
  open,
  folder,
}) => {
  const service = open();
  const identity = await begin(service);
  const { saveJournalBytes } = service.methods;
  const bytes = randomBytes(1000);
  const piece = {
    identity,
    sha256: sha256(bytes),
    compression: 'none',
    bytesBase64: bytes.toString('base64'),
  } as const;
  await expect(saveJournalBytes({ ...piece, offset: 5, isLast: true })).rejects.toMatchObject({
    code: 'invalid-input',
  });
  await saveJournalBytes({ ...piece, offset: 0, isLast: false });
  await expect(saveJournalBytes({ ...piece, offset: 999, isLast: true })).rejects.toMatchObject({
    code: 'invalid-input',
  });
  const wrong = { ...piece, offset: 0, isLast: true, sha256: sha256(Buffer.from('other')) };
  await expect(saveJournalBytes(wrong)).rejects.toMatchObject({ code: 'damaged-file' });
  await expect(saveJournalBytes({ ...wrong, compression: 'gzip' })).rejects.toMatchObject({ code: 'damaged-file' });
  const stranger = { libraryId: identity.libraryId, instance: crypto.randomUUID() };
  await expect(saveJournalBytes({ ...piece, identity: stranger, offset: 0, isLast: true })).rejects.toMatchObject({
    code: 'library-taken',
  });
  expect((await readdir(path.join(folder, 'library', 'bytes'))).filter((name) => name !== 'incoming')).toEqual([]);
  await saveJournalBytes({ ...piece, offset: 0, isLast: true });
  expect((await service.methods.missingJournalBytes({ hashes: [piece.sha256] })).missing).toEqual([]);
});

test('a full disk refuses a piece, and takes it again later', async ({ open }) => {
  const quota: { freeBytes: number | undefined } = { freeBytes: undefined };
  const service = open({ quota });
  const identity = await begin(service);
  const bytes = randomBytes(5000);
  const hash = sha256(bytes);
  const piece = (offset: number, end: number) => ({
    ...{ identity, sha256: hash, compression: 'none' as const, offset, isLast: end === bytes.length },
    bytesBase64: bytes.subarray(offset, end).toString('base64'),
  });
  await service.methods.saveJournalBytes(piece(0, 2000));
  quota.freeBytes = 100;
  await expect(service.methods.saveJournalBytes(piece(2000, 5000))).rejects.toMatchObject({ code: 'storage-full' });
  quota.freeBytes = undefined;
  await service.methods.saveJournalBytes(piece(2000, 5000));
  expect((await service.methods.missingJournalBytes({ hashes: [hash] })).missing).toEqual([]);
});

test('the bytes that no row and no backup names are deleted after a day', async ({ open, folder }) => {
  const service = open();
  const identity = await begin(service);
  const row = (rev: number, hash: string) => ({
    ...{ rev, table: 'snapshots', id: `s${rev}` },
    row: JSON.stringify({ id: `s${rev}`, rev, sha256: hash }),
  });
  const files = Array.from({ length: 5 }, () => randomBytes(500));
  const [live = '', inBackup = '', loose = '', young = '', asked = ''] = files.map(sha256);
  for (const bytes of files) await send(service, identity, sha256(bytes), { bytes });
  await service.methods.appendJournal({ identity, entries: [row(1, live), row(2, inBackup)] });
  const { name } = await service.methods.makeBackup({ reason: 'person' });
  const backups = path.join(folder, 'library', 'backups');
  const twoDaysAgo = name.replace(/^[\d-]{10}/, new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10));
  await rename(path.join(backups, `${name}.ndjson.gz`), path.join(backups, `${twoDaysAgo}.ndjson.gz`));
  await service.methods.appendJournal({ identity, entries: [{ rev: 3, table: 'snapshots', id: 's2' }] });
  const longAgo = new Date(Date.now() - 3 * 86_400_000);
  for (const hash of [live, inBackup, loose, asked]) {
    await utimes(path.join(folder, 'library', 'bytes', hash.slice(0, 2), hash), longAgo, longAgo);
  }
  // Somebody is about to name it: who asks for it may count on it.
  await service.methods.missingJournalBytes({ hashes: [asked] });
  await service.keepUp();
  const { missing } = await service.methods.missingJournalBytes({ hashes: [live, inBackup, loose, young, asked] });
  expect(missing).toEqual([loose]);
});

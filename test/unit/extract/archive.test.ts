import { expect, test } from '@playwright/test';
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { ArchiveError } from '#extract/archive/archive.ts';
import { openArchive } from '#extract/archive/openArchive.ts';
import { safePath } from '#extract/archive/safePath.ts';

async function zipOf(pack: (zip: ZipWriter<Uint8Array>) => Promise<unknown>): Promise<Blob> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  await pack(zip);
  return new Blob([new Uint8Array(await zip.close())]);
}

const megabyte = 1024 * 1024;

test('paths that lead out of an archive are none', () => {
  for (const path of [
    '../a',
    'a/../../b',
    '/etc/passwd',
    'C:\\a',
    '\\\\server\\a',
    'a\0b',
    'a\nb',
    '',
    '.',
    'a'.repeat(5000),
  ])
    expect(safePath(path), path.slice(0, 20)).toBeUndefined();
  expect(safePath('a\\b/./c')).toBe('a/b/c');
  expect(safePath('notes/..hidden.md')).toBe('notes/..hidden.md');
});

test('files are read by their paths; links, encrypted, repeated and outward ones are left alone', async () => {
  const zip = await zipOf(async (writer) => {
    await writer.add('notes/été.md', new TextReader('bonjour'));
    await writer.add('../out.md', new TextReader('out'));
    await writer.add('link', new TextReader('/etc/passwd'), { externalFileAttributes: 0o120777 << 16 });
    await writer.add('secret.md', new TextReader('secret'), { password: 'a' });
    await writer.add('notes\\été.md', new TextReader('again'));
  });
  const { files, refused } = await openArchive(zip, 'a.zip');
  expect([...files.keys()]).toEqual(['notes/été.md']);
  expect(new TextDecoder().decode(await files.get('notes/été.md')?.open(100))).toBe('bonjour');
  expect(refused).toEqual([
    { path: '../out.md', reason: 'unsafe-path' },
    { path: 'link', reason: 'link' },
    { path: 'secret.md', reason: 'encrypted' },
    { path: 'notes\\été.md', reason: 'repeated' },
  ]);
});

test('a bomb is not unpacked, whatever it says of its size', async () => {
  const bomb = await zipOf((writer) => writer.add('bomb', new Uint8ArrayReader(new Uint8Array(20 * megabyte))));
  const bytes = new Uint8Array(await bomb.arrayBuffer());
  // Both headers say ten bytes.
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 20 * megabyte) view.setUint32(at, 10, true);
  const { files } = await openArchive(new Blob([bytes]), 'bomb.zip');
  const problem = await files
    .get('bomb')
    ?.open(megabyte)
    .catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ArchiveError);
  await expect(
    openArchive(bomb, 'bomb.zip').then((archive) => archive.files.get('bomb')?.open(megabyte)),
  ).rejects.toMatchObject({
    problem: 'too-large',
  });
});

test('what is no archive, is damaged or has too many files is said to be so', async () => {
  await expect(openArchive(new Blob(['no archive']), 'a.zip')).rejects.toMatchObject({ problem: 'damaged' });
  const zip = await zipOf((writer) => writer.add('a.txt', new TextReader('abc'.repeat(1000)), { level: 0 }));
  const bytes = new Uint8Array(await zip.arrayBuffer());
  bytes[500] = (bytes[500] ?? 0) ^ 1;
  const { files } = await openArchive(new Blob([bytes]), 'a.zip');
  await expect(files.get('a.txt')?.open(megabyte)).rejects.toMatchObject({ problem: 'damaged' });
  await expect(openArchive(zip, 'a.zip', 0)).rejects.toMatchObject({ problem: 'too-many' });
});

test('many files are read side by side, each as far as its reader wants', async () => {
  const count = 30;
  const content = Array.from({ length: 30_000 }, (_, at) => String(at)).join(' ');
  const zip = await zipOf(async (writer) => {
    for (let at = 0; at < count; at += 1) await writer.add(`${at}.txt`, new TextReader(content));
  });
  const { files } = await openArchive(zip, 'a.zip');
  const readers = [...files.values()].map((file) => file.stream(10 * megabyte).getReader());
  const first = await Promise.all(readers.map((reader) => reader.read()));
  expect(first.every(({ done }) => !done)).toBe(true);
  await Promise.all(readers.map((reader) => reader.cancel()));
});

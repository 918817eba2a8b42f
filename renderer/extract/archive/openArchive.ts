import { configure, type FileEntry, ZipReader } from '@zip.js/zip.js';
import { createBreath } from '#extract/breath.ts';
import { type Archive, ArchiveError, type ArchiveFile, type RefusedPath } from './archive.ts';
import { BlockReader } from './blockReader.ts';
import { createBudget, limitedStream, readAll, type UnpackBudget } from './limitedStream.ts';
import { safePath } from './safePath.ts';

/** More than any folder of notes has. */
const usualEntries = 200_000;

/**
 * So many files may be read at once. Some are read side by side, each as far as its reader wants: with the few that zip.js reads at a time by itself, one
 * would wait for another's end, which waits for it.
 */
const readAtOnce = 64;

/** Unix file types in the upper half of an entry's attributes. Source: PKWARE APPNOTE 4.4.15, `stat.h`. */
const fileTypeMask = 0o170000;
const symbolicLink = 0o120000;

/**
 * Opens a zip archive; its files are read when they are asked for. Paths that lead out of it, links, encrypted and repeated files are refused, not read.
 * @throws ArchiveError where it is no archive, is damaged, or has more than `maxEntries`.
 */
export async function openArchive(file: Blob, name: string, maxEntries = usualEntries): Promise<Archive> {
  configure({ maxWorkers: readAtOnce });
  const reader = new ZipReader(new BlockReader(file), {
    // They would be scripts of blob: addresses, which the security policy refuses.
    useWebWorkers: false,
    checkSignature: true,
    // One name that leads out would keep all others from being read; `safePath` looks at each.
    filenameValidation: 'tolerant',
  });
  const files = new Map<string, ArchiveFile>();
  const refused: RefusedPath[] = [];
  const budget = createBudget(file.size);
  const breath = createBreath();
  let count = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      await breath();
      count += 1;
      if (count > maxEntries) throw new ArchiveError('too-many', name);
      if (entry.directory) continue;
      const original = entry.filename;
      const path = safePath(original);
      const reason = reasonAgainst(entry, path, files);
      if (path === undefined || reason !== undefined) refused.push({ path: original, reason: reason ?? 'unsafe-path' });
      else files.set(path, fileOf(path, entry, budget));
    }
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('damaged', name, error);
  }
  return { files, refused };
}

function reasonAgainst(
  entry: FileEntry,
  path: string | undefined,
  files: ReadonlyMap<string, ArchiveFile>,
): RefusedPath['reason'] | undefined {
  if (path === undefined) return 'unsafe-path';
  if (((entry.externalFileAttributes >>> 16) & fileTypeMask) === symbolicLink) return 'link';
  if (entry.encrypted) return 'encrypted';
  return files.has(path) ? 'repeated' : undefined;
}

function fileOf(path: string, entry: FileEntry, budget: UnpackBudget): ArchiveFile {
  const stream = (maxBytes: number): ReadableStream<Uint8Array<ArrayBuffer>> => {
    if (entry.uncompressedSize > maxBytes) throw new ArchiveError('too-large', path);
    const { readable, writable, fail } = limitedStream(path, maxBytes, budget);
    entry
      .getData(writable)
      .catch((error) => fail(error instanceof ArchiveError ? error : new ArchiveError('damaged', path, error)));
    return readable;
  };
  return {
    path,
    size: entry.uncompressedSize,
    modified: entry.lastModDate,
    stream,
    async open(maxBytes) {
      try {
        return await readAll(stream(maxBytes));
      } catch (error) {
        throw error instanceof ArchiveError ? error : new ArchiveError('damaged', path, error);
      }
    },
  };
}

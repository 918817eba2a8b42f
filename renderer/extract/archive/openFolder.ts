import { type Archive, ArchiveError, type ArchiveFile, type RefusedPath } from './archive.ts';
import { readAll } from './limitedStream.ts';
import { safePath } from './safePath.ts';

/** A folder that a person chose, as an archive. */
export function openFolder(given: readonly { readonly path: string; readonly file: File }[]): Archive {
  const files = new Map<string, ArchiveFile>();
  const refused: RefusedPath[] = [];
  for (const { path: original, file } of given) {
    const path = safePath(original);
    if (path === undefined) refused.push({ path: original, reason: 'unsafe-path' });
    else files.set(path, fileOf(path, file));
  }
  return { files, refused };
}

function fileOf(path: string, file: File): ArchiveFile {
  const stream = (maxBytes: number): ReadableStream<Uint8Array<ArrayBuffer>> => {
    if (file.size > maxBytes) throw new ArchiveError('too-large', path);
    return file.stream();
  };
  return {
    path,
    size: file.size,
    modified: new Date(file.lastModified),
    stream,
    async open(maxBytes) {
      try {
        return await readAll(stream(maxBytes));
      } catch (error) {
        // It was moved or changed since it was chosen.
        throw error instanceof ArchiveError ? error : new ArchiveError('damaged', path, error);
      }
    },
  };
}

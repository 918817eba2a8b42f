import { type Archive, ArchiveError, type ArchiveFile } from '#extract/archive/archive.ts';
import { decodeText } from '#extract/decodeText.ts';
import { type ImportedFile, type ImportItem, type RemarkReason, remarkItem } from './importedNote.ts';

/** Larger texts are no notes. In bytes. */
export const maxTextBytes = 20_000_000;
/** A database of a browser is no place for films. In bytes. */
export const maxFileBytes = 100_000_000;

/** What programs keep for themselves, and what systems strew about. */
const ownFiles = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$|node_modules\/)/i;
const picture = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Whether a file looks like a picture that a browser shows, by its name. */
export function isPictureName(path: string): boolean {
  return picture.test(path);
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The parts of a path but for the last. */
export function folderOf(path: string): string[] {
  return path.split('/').slice(0, -1);
}

/** The files of an archive that are the person's, by their paths below the folder that all of them lie in. */
export function ownFilesOf({ files }: Archive): ReadonlyMap<string, ArchiveFile> {
  const own = [...files].filter(([path]) => !ownFiles.test(path));
  const [first] = own[0] ?? [''];
  const top = first.slice(0, first.indexOf('/') + 1);
  const isBelow = top !== '' && own.every(([path]) => path.startsWith(top));
  return new Map(own.map(([path, file]) => [isBelow ? path.slice(top.length) : path, file]));
}

/** What an archive refuses, as remarks. */
export function* refusedItems({ refused }: Archive): Generator<ImportItem> {
  for (const { path, reason } of refused) {
    if (reason !== 'repeated') yield remarkItem(path, reason === 'encrypted' ? 'encrypted' : 'unsafe-path');
  }
}

/** The text of a file, in whatever encoding. @throws ArchiveError */
export async function textOf(file: ArchiveFile): Promise<string> {
  return decodeText(await file.open(maxTextBytes)).text.replace(/^\uFEFF/, '');
}

/** A file as it goes into a note. */
export function importedFile(file: ArchiveFile, address?: string): ImportedFile {
  return {
    name: baseName(file.path),
    ...(address !== undefined && { address }),
    read: async () => {
      try {
        return await file.open(maxFileBytes);
      } catch (error) {
        if (error instanceof ArchiveError) return undefined;
        throw error;
      }
    },
  };
}

/** Why a file cannot be read. */
export function reasonOf(error: unknown): RemarkReason {
  if (!(error instanceof ArchiveError)) return 'damaged';
  return error.problem === 'too-many' ? 'too-large' : error.problem;
}

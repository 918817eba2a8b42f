import type { ArchiveFile } from '#extract/archive/archive.ts';
import { importedFile, isPictureName } from '#extract/imports/archiveFiles.ts';
import type { ImportedFile, ImportRemark } from '#extract/imports/importedNote.ts';
import { houseMarkdown, type Target } from './dialect.ts';
import type { FolderIndex } from './folderIndex.ts';

/** The folder that a note lies in, as its links see it. */
export interface NoteSurroundings {
  readonly index: FolderIndex;
  readonly files: ReadonlyMap<string, ArchiveFile>;
  /** The note of a path; undefined for a file that is none. */
  readonly noteKey: (path: string) => string | undefined;
}

/** A note's text as the house reads it, with what it shows and names. */
export interface NoteText {
  readonly markdown: string;
  readonly files: readonly ImportedFile[];
  readonly paths: readonly string[];
  readonly tags: readonly string[];
  readonly remarks: readonly ImportRemark[];
}

/** Reads the Markdown of one note of a folder. */
export function noteTextOf(markdown: string, path: string, title: string, around: NoteSurroundings): NoteText {
  const shown = new Map<string, ImportedFile>();
  const tags = new Set<string>();
  const missing = new Set<string>();
  const find = (address: string, isWiki: boolean): Target => {
    const found = around.index.find(address, path, isWiki);
    if (found === 'elsewhere') return { kind: 'elsewhere' };
    const file = found === undefined ? undefined : around.files.get(found);
    if (found === undefined || !file) {
      if (isPictureName(address.replace(/[?#|].*$/, ''))) missing.add(address);
      return { kind: 'missing' };
    }
    const key = around.noteKey(found);
    if (key !== undefined) return { kind: 'note', key };
    const isPicture = isPictureName(found);
    const known = shown.get(found) ?? importedFile(file, isPicture ? `cid:file-${shown.size + 1}` : undefined);
    shown.set(found, known);
    return known.address === undefined ? { kind: 'file' } : { kind: 'picture', address: known.address };
  };
  return {
    markdown: houseMarkdown(withoutTitle(markdown, title), { find, onTag: (tag) => tags.add(tag) }),
    files: [...shown.values()],
    paths: [...shown.keys()],
    tags: [...tags],
    remarks: [...missing].map((detail) => ({ name: title, reason: 'file-missing', detail })),
  };
}

/** A first heading that says the title again is left out. */
function withoutTitle(markdown: string, title: string): string {
  const heading = /^\s*#[ \t]+([^\n]+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(markdown);
  return heading?.[1]?.trim() === title.trim() ? markdown.slice(heading[0].length) : markdown;
}

import { type Archive, ArchiveError, type ArchiveFile } from '#extract/archive/archive.ts';
import { openArchive } from '#extract/archive/openArchive.ts';
import { decodeText } from '#extract/decodeText.ts';
import { isBinary } from '#extract/isBinary.ts';
import { ownFilesOf } from './archiveFiles.ts';
import { readEnex } from './evernote/readEnex.ts';
import type { NoteReader } from './importedNote.ts';
import { readJex } from './joplin/readJex.ts';
import { isMarkdownName, readMarkdownFolder } from './markdown/markdownFolder.ts';
import { looksLikeNotion } from './notion/notionNames.ts';
import { readNotion } from './notion/readNotion.ts';
import { isNoteTable, readTableNotes } from './table/readTableNotes.ts';
import { isBibtex } from './zotero/bibtex.ts';
import { listIn, readBibliography } from './zotero/readBibliography.ts';
import { isRis } from './zotero/ris.ts';

/** Why something given is not brought in. */
export type UnrecognisedReason = 'unknown' | 'empty' | 'encrypted' | 'damaged' | 'too-large' | 'no-notes';

/** What was given turned out to be. */
export type Recognised =
  | { readonly state: 'notes'; readonly reader: NoteReader }
  | { readonly state: 'unknown'; readonly reason: UnrecognisedReason };

/** A bibliography or table that is larger is none that a browser could hold. In bytes. */
const maxTextBytes = 200_000_000;
const headLength = 64 * 1024;
/** Parts of one export in one zip. In bytes. */
const maxPartBytes = 8_000_000_000;

/** Tells what a file is by what is in it, whatever it is called. */
export async function recogniseFile(file: File): Promise<Recognised> {
  if (file.size === 0) return unknown('empty');
  const bytes = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  const head = new TextDecoder('latin1').decode(bytes).replace(/^\u00ef\u00bb\u00bf/, '');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return recogniseZip(file);
  if (isTar(bytes)) return { state: 'notes', reader: readJex(file, file.name) };
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE en-export[^>]*>\s*)?<en-export\b/i.test(head)) {
    return { state: 'notes', reader: readEnex(file, file.name) };
  }
  if (isBinary(bytes)) return unknown('unknown');
  return recogniseText(file, head);
}

/** Tells what an opened folder is. */
export function recogniseFolder(archive: Archive): Recognised {
  const paths = [...ownFilesOf(archive).keys()];
  if (looksLikeNotion(paths)) return { state: 'notes', reader: readNotion(archive) };
  if (paths.some(isMarkdownName)) return { state: 'notes', reader: readMarkdownFolder(archive) };
  return unknown(archive.refused.some(({ reason }) => reason === 'encrypted') ? 'encrypted' : 'no-notes');
}

function unknown(reason: UnrecognisedReason): Recognised {
  return { state: 'unknown', reason };
}

/** Source: POSIX.1-2017, ustar: the sum of its header stands in it. */
function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false;
  const header = bytes.subarray(0, 512);
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  return sum > 256 && Number.parseInt(new TextDecoder('latin1').decode(header.subarray(148, 156)).trim(), 8) === sum;
}

async function recogniseZip(file: File): Promise<Recognised> {
  try {
    const archive = await withParts(await openArchive(file, file.name));
    // A document of an office program.
    return archive.files.has('[Content_Types].xml') ? unknown('unknown') : recogniseFolder(archive);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return unknown(error.problem === 'too-many' ? 'too-large' : error.problem);
  }
}

/** Notion exports what is large as zips in a zip; their files count as those of one. */
async function withParts(archive: Archive): Promise<Archive> {
  const parts = [...archive.files.values()].filter(({ path }) => /(?:^|\/)[^/]*\.zip$/i.test(path));
  if (parts.length === 0 || parts.length < archive.files.size / 2) return archive;
  const files = new Map<string, ArchiveFile>(archive.files);
  const refused = [...archive.refused];
  for (const part of parts) {
    files.delete(part.path);
    // The browser keeps what is large of it on the disk.
    const blob = await new Response(part.stream(maxPartBytes)).blob();
    const inside = await openArchive(blob, part.path);
    for (const [path, file] of inside.files) files.set(path, file);
    refused.push(...inside.refused);
  }
  return { files, refused };
}

async function recogniseText(file: File, head: string): Promise<Recognised> {
  const isJson = /^\s*[[{]/.test(head);
  const format = isRis(head) ? 'ris' : isBibtex(head) ? 'bibtex' : isJson ? 'csl-json' : undefined;
  if (file.size > maxTextBytes) return unknown('too-large');
  const text = decodeText(new Uint8Array(await file.arrayBuffer())).text.replace(/^\uFEFF/, '');
  if (text.trim() === '') return unknown('empty');
  if (format === 'csl-json') {
    return listIn(text).length > 0 ? { state: 'notes', reader: readBibliography(format, text) } : unknown('unknown');
  }
  if (format) return { state: 'notes', reader: readBibliography(format, text) };
  return isNoteTable(text) ? { state: 'notes', reader: readTableNotes(text) } : unknown('unknown');
}

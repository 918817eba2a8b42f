import { type Archive, ArchiveError, type ArchiveFile, type RefusedPath } from '#extract/archive/archive.ts';
import { safePath } from '#extract/archive/safePath.ts';
import { createBreath } from '#extract/breath.ts';

const blockSize = 512;
/** Read at once, so that headers of small files need no read of their own. In bytes. */
const windowBytes = 1024 * 1024;
const maxEntries = 500_000;
/** Longer is no name. In bytes. */
const maxNameBytes = 64 * 1024;
/** Types of entries. Source: POSIX.1-2017, pax, ustar; GNU tar. */
const regular = new Set(['0', '\0', '7']);

/**
 * The files of a tar archive, which are read when they are asked for.
 * @throws ArchiveError where it is none, or is cut off before its first file.
 */
export async function openTar(
  file: Blob,
  name: string,
  signal: AbortSignal,
): Promise<Archive & { readonly isCutOff: boolean }> {
  const files = new Map<string, ArchiveFile>();
  const refused: RefusedPath[] = [];
  const breath = createBreath(signal);
  const read = createWindow(file);
  let longName: string | undefined;
  let at = 0;
  for (let count = 0; at + blockSize <= file.size; count += 1) {
    await breath();
    const block = await read(at, blockSize);
    if (block.every((byte) => byte === 0)) return { files, refused, isCutOff: false };
    const header = headerOf(block);
    if (!header || count > maxEntries) {
      if (files.size === 0 || count > maxEntries) throw new ArchiveError(header ? 'too-many' : 'damaged', name);
      return { files, refused, isCutOff: true };
    }
    const start = at + blockSize;
    const isName = header.type === 'L' || header.type === 'x';
    if (isName && header.size <= maxNameBytes) {
      const text = new TextDecoder().decode(await read(start, header.size));
      longName = header.type === 'L' ? text.replace(/\0.*$/s, '') : (paxPath(text) ?? longName);
    } else if (header.type !== 'g' && header.type !== '5') {
      const original = longName ?? header.name;
      longName = undefined;
      const path = safePath(original);
      if (!regular.has(header.type)) refused.push({ path: original, reason: 'link' });
      else if (path === undefined) refused.push({ path: original, reason: 'unsafe-path' });
      else if (start + header.size > file.size) return { files, refused, isCutOff: true };
      else files.set(path, fileOf(path, file, start, header));
    }
    at = start + Math.ceil(header.size / blockSize) * blockSize;
  }
  return { files, refused, isCutOff: true };
}

interface Header {
  readonly name: string;
  readonly size: number;
  readonly modified: number;
  readonly type: string;
}

function headerOf(block: Uint8Array): Header | undefined {
  const text = (from: number, length: number) =>
    new TextDecoder().decode(block.subarray(from, from + length)).replace(/\0.*$/s, '');
  const octal = (from: number, length: number) => Number.parseInt(text(from, length).trim() || '0', 8);
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  const size = octal(124, 12);
  if (octal(148, 8) !== sum || !Number.isSafeInteger(size) || size < 0) return undefined;
  const prefix = text(257, 5) === 'ustar' ? text(345, 155) : '';
  const name = text(0, 100);
  const type = String.fromCharCode(block[156] ?? 0);
  return { name: prefix === '' ? name : `${prefix}/${name}`, size, modified: octal(136, 12) * 1000, type };
}

/** A name that the header has no room for. Source: POSIX.1-2017, pax Extended Header. */
function paxPath(text: string): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1];
}

function createWindow(file: Blob): (from: number, length: number) => Promise<Uint8Array<ArrayBuffer>> {
  let start = 0;
  let bytes = new Uint8Array();
  return async (from, length) => {
    if (from < start || from + length > start + bytes.length) {
      start = from;
      bytes = new Uint8Array(await file.slice(from, from + Math.max(windowBytes, length)).arrayBuffer());
    }
    return bytes.slice(from - start, from - start + length);
  };
}

function fileOf(path: string, file: Blob, start: number, { size, modified }: Header): ArchiveFile {
  const part = (maxBytes: number): Blob => {
    if (size > maxBytes) throw new ArchiveError('too-large', path);
    return file.slice(start, start + size);
  };
  return {
    path,
    size,
    modified: new Date(modified),
    stream: (maxBytes) => part(maxBytes).stream(),
    open: async (maxBytes) => new Uint8Array(await part(maxBytes).arrayBuffer()),
  };
}

import type { FileHandle } from 'node:fs/promises';
import { open, rm } from 'node:fs/promises';
import { type Cipher, sealBytes } from './cipher.ts';
import { type Disk, withFile } from './disk.ts';

/** A sealed file of bytes: these four, then pieces of 1 MB, each sealed with its number and whether it is the last. */
const start = Buffer.from('VGB1', 'latin1');
const pieceBytes = 1024 * 1024;
const storedBytes = pieceBytes + sealBytes;

/** Writes a file sealed to another one, and syncs it. @throws errors of the file system. */
export async function sealFile(from: string, to: string, cipher: Cipher, disk: Disk): Promise<void> {
  await rewrite(from, to, async (source, target, size) => {
    await disk.write(target, start, 0);
    const count = Math.max(1, Math.ceil(size / pieceBytes));
    for (let piece = 0; piece < count; piece += 1) {
      const bytes = await read(source, piece * pieceBytes, Math.min(pieceBytes, size - piece * pieceBytes));
      const sealed = cipher.seal(bytes, pieceHeader(piece, piece === count - 1));
      await disk.write(target, sealed, start.length + piece * storedBytes);
    }
  });
}

/** Writes what a sealed file holds to another one, and syncs it. @throws Error where it was changed; errors of the file system. */
export async function openFile(from: string, to: string, cipher: Cipher, disk: Disk): Promise<void> {
  await rewrite(from, to, async (source, target, size) => {
    const { count } = piecesOf(size);
    for (let piece = 0; piece < count; piece += 1) {
      await disk.write(target, await readPiece(source, piece, size, cipher), piece * pieceBytes);
    }
  });
}

/** How long what a sealed file holds is, in bytes. */
export function openLength(storedSize: number): number {
  return piecesOf(storedSize).length;
}

/** Reads a stretch of what a sealed file holds. @throws Error where it was changed; errors of the file system. */
export async function readSealed(
  file: { readonly path: string; readonly size: number },
  { offset, length }: { readonly offset: number; readonly length: number },
  cipher: Cipher,
): Promise<Buffer> {
  if (length === 0) return Buffer.alloc(0);
  return withFile(file.path, 'r', async (handle) => {
    const parts: Buffer[] = [];
    const first = Math.floor(offset / pieceBytes);
    const last = Math.floor((offset + length - 1) / pieceBytes);
    for (let piece = first; piece <= last; piece += 1) parts.push(await readPiece(handle, piece, file.size, cipher));
    const begin = offset - first * pieceBytes;
    return Buffer.concat(parts).subarray(begin, begin + length);
  });
}

function piecesOf(storedSize: number): { count: number; length: number } {
  const count = Math.max(1, Math.ceil((storedSize - start.length) / storedBytes));
  return { count, length: Math.max(0, storedSize - start.length - count * sealBytes) };
}

async function readPiece(handle: FileHandle, piece: number, storedSize: number, cipher: Cipher): Promise<Buffer> {
  const at = start.length + piece * storedBytes;
  const sealed = await read(handle, at, Math.min(storedBytes, storedSize - at));
  return cipher.open(sealed, pieceHeader(piece, piece === piecesOf(storedSize).count - 1));
}

/** Without it pieces could be put in another order, or the last ones cut off. */
function pieceHeader(piece: number, isLast: boolean): Buffer {
  return Buffer.from(`vigie-bytes ${piece} ${isLast ? 'last' : 'more'}`);
}

async function rewrite(
  from: string,
  to: string,
  work: (source: FileHandle, target: FileHandle, size: number) => Promise<void>,
): Promise<void> {
  await rm(to, { force: true });
  const target = await open(to, 'wx', 0o600);
  try {
    await withFile(from, 'r', async (source) => work(source, target, (await source.stat()).size));
    await target.sync();
  } catch (error) {
    await rm(to, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    await target.close();
  }
}

async function read(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}

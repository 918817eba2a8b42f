import type { FileHandle } from 'node:fs/promises';
import { AppError } from '#contract/appError.ts';
import type { JournalDamage } from '#contract/journalSchemas.ts';
import { type BlockHead, findBlock, headBytes, readBlockHead, unpackBlock } from './block.ts';
import type { Cipher } from './cipher.ts';
import { withFile } from './disk.ts';
import { readRow, splitLines } from './readSegment.ts';
import { fromStart, type ReadingPoint, type Row, type RowChunk, type RowFile } from './rowFile.ts';

interface SnapshotReading {
  readonly from?: ReadingPoint;
  readonly cipher?: Cipher | undefined;
  /** Reads only the blocks whose rows name files of bytes. */
  readonly onlyNaming?: boolean;
}
/** One step of reading a snapshot: the rows of a block, and its other lines. */
export interface SnapshotChunk extends RowChunk {
  /** The first line and the last of a snapshot, which are no rows. */
  readonly frame: readonly Buffer[];
}

/** How much is searched at once for the next block after a damaged one, in bytes. */
const searchBytes = 1024 * 1024;

/**
 * Reads the rows of a snapshot or a backup block by block; a damaged block is passed over and told.
 * @throws AppError `library-locked` where a block is sealed and there is no `cipher`; errors of the file system.
 */
export async function* readSnapshot(
  file: RowFile,
  { from = fromStart, cipher, onlyNaming = false }: SnapshotReading = {},
): AsyncGenerator<SnapshotChunk> {
  let offset = from.offset;
  while (offset < file.size) {
    const at = offset;
    const found = await withFile(file.path, 'r', (handle) => readBlock(handle, at, file.size, onlyNaming));
    offset = found.next;
    const bad = (head?: BlockHead): JournalDamage => ({
      kind: 'bad-block',
      file: file.name,
      afterRev: Math.max(0, (head?.firstRev ?? 1) - 1),
      ...(head && head.lastRev > 0 && { beforeRev: head.lastRev + 1 }),
    });
    if (!found.head) {
      yield { rows: [], frame: [], next: offset, damage: [bad()], isInDamage: false };
    } else if (found.block) {
      const lines = await readBlockLines(found.block, cipher);
      const damage = lines ? [] : [bad(found.head)];
      yield { rows: lines?.rows ?? [], frame: lines?.frame ?? [], next: offset, damage, isInDamage: false };
    }
  }
}

interface FoundBlock {
  readonly next: number;
  readonly head?: BlockHead;
  readonly block?: Buffer;
}

async function readBlock(handle: FileHandle, offset: number, end: number, onlyNaming: boolean): Promise<FoundBlock> {
  const head = readBlockHead(await readBytes(handle, offset, headBytes));
  if (!head || offset + head.length > end) return { next: await nextBlock(handle, offset + 1, end) };
  const next = offset + head.length;
  if (onlyNaming && !head.namesBytes) return { next, head };
  return { next, head, block: await readBytes(handle, offset, head.length) };
}

async function nextBlock(handle: FileHandle, from: number, end: number): Promise<number> {
  let offset = from;
  while (offset < end) {
    const bytes = await readBytes(handle, offset, searchBytes + headBytes);
    for (let at = findBlock(bytes, 0); at !== -1 && at < searchBytes; at = findBlock(bytes, at + 1)) {
      if (readBlockHead(bytes.subarray(at))) return offset + at;
    }
    offset += searchBytes;
  }
  return end;
}

async function readBlockLines(
  block: Buffer,
  cipher: Cipher | undefined,
): Promise<{ rows: Row[]; frame: Buffer[] } | undefined> {
  const rows: Row[] = [];
  const frame: Buffer[] = [];
  try {
    for (const line of splitLines(await unpackBlock(block, cipher))) {
      const row = readRow(line, undefined);
      if (row === 'header') frame.push(line);
      // The block's own checksum was right, so a wrong line was written so.
      else if (row) rows.push(row);
    }
    return { rows, frame };
  } catch (error) {
    if (error instanceof AppError && error.code === 'damaged-file') return undefined;
    throw error;
  }
}

async function readBytes(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}

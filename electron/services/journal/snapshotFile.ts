import { findBlock, headBytes, readBlockHead, unpackBlock } from './block.ts';
import type { Cipher } from './cipher.ts';
import { withFile } from './disk.ts';
import { parseSnapshotEnd, parseSnapshotHeader, type SnapshotEnd, type SnapshotHeader } from './headers.ts';
import { splitLines } from './readSegment.ts';
import { readSnapshot } from './readSnapshot.ts';
import type { RowFile } from './rowFile.ts';

/** The first line of a snapshot and its last, without what is between; each `undefined` where it is damaged. */
export interface SnapshotFrame {
  readonly header: SnapshotHeader | undefined;
  readonly end: SnapshotEnd | undefined;
}

/** The longest last block: counts of a few dozen tables. In bytes. */
const endBytes = 64 * 1024;

/** Reads the frame of a snapshot. @throws AppError `newer-format`, `library-locked`; errors of the file system. */
export async function readFrame(file: RowFile, cipher: Cipher | undefined): Promise<SnapshotFrame> {
  const { value: first } = await readSnapshot(file, { cipher }).next();
  const [line] = first?.frame ?? [];
  return { header: line && parseSnapshotHeader(line), end: await readEnd(file, cipher) };
}

async function readEnd(file: RowFile, cipher: Cipher | undefined): Promise<SnapshotEnd | undefined> {
  const start = Math.max(0, file.size - endBytes);
  const bytes = await withFile(file.path, 'r', async (handle) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(file.size - start), 0, file.size - start, start);
    return buffer.subarray(0, bytesRead);
  });
  for (let at = findBlock(bytes, 0); at !== -1; at = findBlock(bytes, at + 1)) {
    const head = readBlockHead(bytes.subarray(at, at + headBytes));
    if (!head || at + head.length !== bytes.length) continue;
    const text = await unpackBlock(bytes.subarray(at), cipher).catch(() => undefined);
    const [line] = text ? splitLines(text) : [];
    if (line) return parseSnapshotEnd(line);
  }
  return undefined;
}

import { journalLimits } from '#contract/journalLimits.ts';
import type { BytesPart } from '#contract/journalSchemas.ts';
import { findBytes, type StoredBytes } from './bytesFiles.ts';
import { withFile } from './disk.ts';

/** Reads a stretch of a sealed file, in the coordinates of what it holds. */
export interface SealedReading {
  length(file: StoredBytes): number;
  read(file: StoredBytes, offset: number, length: number): Promise<Buffer>;
}

/** Reads pieces of files of bytes, as many as one answer holds; the first always. */
export async function readBytes(
  folder: string,
  wanted: readonly { readonly sha256: string; readonly offset: number }[],
  sealed: SealedReading,
): Promise<BytesPart[]> {
  const parts: BytesPart[] = [];
  let left: number = journalLimits.piece;
  for (const { sha256, offset } of wanted) {
    if (left <= 0) break;
    const file = await findBytes(folder, sha256);
    if (!file) {
      parts.push({ state: 'missing', sha256 });
      continue;
    }
    const totalLength = file.isSealed ? sealed.length(file) : file.size;
    const length = Math.max(0, Math.min(left, totalLength - offset));
    const bytes = file.isSealed ? await sealed.read(file, offset, length) : await readPlain(file, offset, length);
    left -= bytes.length;
    parts.push({
      state: 'read',
      sha256,
      offset,
      compression: file.compression,
      bytesBase64: bytes.toString('base64'),
      totalLength,
      isLast: offset + bytes.length >= totalLength,
    });
  }
  return parts;
}

async function readPlain(file: StoredBytes, offset: number, length: number): Promise<Buffer> {
  return withFile(file.path, 'r', async (handle) => {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  });
}

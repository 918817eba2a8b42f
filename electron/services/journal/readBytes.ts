import { AppError } from '#contract/appError.ts';
import { journalLimits } from '#contract/journalLimits.ts';
import type { BytesPart } from '#contract/journalSchemas.ts';
import { findBytes, type StoredBytes } from './bytesFiles.ts';
import type { Cipher } from './cipher.ts';
import { withFile } from './disk.ts';
import { openLength, readSealed } from './sealedFile.ts';

/** Reads pieces of files of bytes, as many as one answer holds; the first always. @throws AppError `library-locked`, `damaged-file`. */
export async function readBytes(
  folder: string,
  wanted: readonly { readonly sha256: string; readonly offset: number }[],
  cipher: Cipher | undefined,
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
    const totalLength = file.isSealed ? openLength(file.size) : file.size;
    const length = Math.max(0, Math.min(left, totalLength - offset));
    const bytes = await readStretch(file, { offset, length }, cipher);
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

async function readStretch(
  file: StoredBytes,
  stretch: { readonly offset: number; readonly length: number },
  cipher: Cipher | undefined,
): Promise<Buffer> {
  if (file.isSealed) {
    if (!cipher) throw new AppError('library-locked', 'The library is encrypted.');
    try {
      return await readSealed(file, stretch, cipher);
    } catch (cause) {
      throw new AppError('damaged-file', 'The sealed bytes were changed.', { cause });
    }
  }
  const { offset, length } = stretch;
  return withFile(file.path, 'r', async (handle) => {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  });
}

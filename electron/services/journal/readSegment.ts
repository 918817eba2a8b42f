import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { AppError } from '#contract/appError.ts';
import { type Cipher, sealedLineStart } from './cipher.ts';
import { createDamageRange } from './damageRange.ts';
import { withFile } from './disk.ts';
import { isSound, legibleTable, readHead } from './line.ts';
import type { ReadingPoint, Row, RowChunk, RowFile } from './rowFile.ts';

/** A step of reading a segment. */
export interface SegmentChunk extends RowChunk {
  /** CRC-32 of the bytes from where the reading began to `next`. */
  readonly checksum: number;
  /** The bytes of a last line without its end, which was cut off. */
  readonly torn?: Buffer;
}

/** How much is read at once, in bytes; a longer line comes whole. */
const stepBytes = 1024 * 1024;
const lineBreak = 0x0a;

/**
 * Reads the rows of a segment from a point on, in steps of about 1 MB; what is damaged is passed over and told.
 * @throws AppError `library-locked` where a line is sealed and there is no `cipher`; errors of the file system.
 */
export async function* readSegment(
  file: RowFile,
  { offset, rev }: ReadingPoint,
  cipher?: Cipher,
): AsyncGenerator<SegmentChunk> {
  const range = createDamageRange(rev);
  let next = offset;
  let checksum = 0;
  while (next < file.size) {
    const lines = await withFile(file.path, 'r', (handle) => readLines(handle, next, file.size));
    const rows: Row[] = [];
    for (const line of splitLines(lines.whole)) {
      const row = readRow(line, cipher);
      if (row === 'header') {
        range.pass(revBefore(line));
      } else if (row === undefined) {
        const table = legibleTable(line);
        range.open({ kind: 'bad-line', file: file.name, ...(table !== undefined && { table }) });
      } else {
        range.pass(row.rev);
        rows.push(row);
      }
    }
    checksum = crc32(lines.whole, checksum);
    next += lines.whole.length;
    const { torn } = lines;
    if (torn) range.open({ kind: 'torn-line', file: file.name });
    const isEnd = torn !== undefined || next >= file.size;
    const damage = isEnd ? range.finish() : range.take();
    yield { rows, next, damage, isInDamage: range.isOpen(), checksum, ...(torn && { torn }) };
    if (torn) return;
  }
}

/** The highest revision before a segment, as its header says. */
function revBefore(header: Buffer): number {
  return Number(/"afterRev":(\d{1,16})/.exec(header.toString('latin1'))?.[1] ?? 0);
}

interface Lines {
  /** Whole lines with their line breaks. */
  readonly whole: Buffer;
  /** What the file ends with instead of a line. */
  readonly torn?: Buffer;
}

async function readLines(handle: FileHandle, offset: number, end: number): Promise<Lines> {
  for (let wanted = stepBytes; ; wanted *= 2) {
    const length = Math.min(wanted, end - offset);
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, offset);
    const bytes = buffer.subarray(0, bytesRead);
    const whole = bytes.subarray(0, bytes.lastIndexOf(lineBreak) + 1);
    const isEnd = bytesRead < length || offset + length >= end;
    if (isEnd) return { whole, ...(whole.length < bytes.length && { torn: bytes.subarray(whole.length) }) };
    if (whole.length > 0) return { whole };
  }
}

/** The lines of some text that ends in a line break, without their line breaks. */
export function* splitLines(text: Buffer): Generator<Buffer> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf(lineBreak, start);
    const end = found === -1 ? text.length : found;
    yield text.subarray(start, end);
    start = end + 1;
  }
}

/** A line's row; `undefined` where the line is damaged. */
export function readRow(line: Buffer, cipher: Cipher | undefined): Row | 'header' | undefined {
  if (!isSound(line)) return undefined;
  const head = readHead(line);
  if (head) return { ...head, line };
  const start = line.toString('latin1', 0, 16);
  if (!start.startsWith(sealedLineStart)) return /^\{"(?:format|end)":/.test(start) ? 'header' : undefined;
  if (!cipher) throw new AppError('library-locked', 'The library is encrypted.');
  try {
    return readRow(cipher.openLine(line), undefined);
  } catch {
    return undefined;
  }
}

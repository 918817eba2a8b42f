import type { JournalDamage } from '#contract/journalSchemas.ts';
import type { Cipher } from './cipher.ts';
import { withFile } from './disk.ts';
import { parseSegmentHeader, type SegmentHeader } from './headers.ts';
import { readSegment, splitLines } from './readSegment.ts';
import { fromStart, type Row, type RowFile } from './rowFile.ts';

/** What reading a whole segment shows. */
export interface SegmentScan {
  readonly header: SegmentHeader | undefined;
  /** The highest revision in it; 0 where it has no row. */
  readonly lastRev: number;
  /** The latest time at which a row of it was written. */
  readonly savedAt: string | undefined;
  readonly damage: readonly JournalDamage[];
  /** Up to its last whole line, in bytes. */
  readonly size: number;
  /** CRC-32 of these bytes. */
  readonly checksum: number;
  /** What follows them. */
  readonly torn: Buffer | undefined;
}

/** The longest header. In bytes. */
const headerBytes = 4096;

/** Reads a segment whole, with every checksum. @throws AppError `newer-format`, `library-locked`; errors of the file system. */
export async function scanSegment(
  file: RowFile,
  cipher: Cipher | undefined,
  onRow?: (row: Row) => void,
): Promise<SegmentScan> {
  const header = await readHeader(file);
  const damage: JournalDamage[] = [];
  let [lastRev, size, checksum] = [0, 0, 0];
  let savedAt: string | undefined;
  let torn: Buffer | undefined;
  for await (const chunk of readSegment(file, fromStart, cipher)) {
    for (const row of chunk.rows) {
      lastRev = Math.max(lastRev, row.rev);
      if (savedAt === undefined || row.at > savedAt) savedAt = row.at;
      onRow?.(row);
    }
    damage.push(...chunk.damage);
    size = chunk.next;
    checksum = chunk.checksum;
    torn = chunk.torn;
  }
  return { header, lastRev, savedAt, damage, size, checksum, torn };
}

async function readHeader(file: RowFile): Promise<SegmentHeader | undefined> {
  const [line] = await withFile(file.path, 'r', async (handle) => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
    return splitLines(buffer.subarray(0, bytesRead));
  });
  return line && parseSegmentHeader(line);
}

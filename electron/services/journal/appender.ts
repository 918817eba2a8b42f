import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { AppError } from '#contract/appError.ts';
import type { Disk } from './disk.ts';
import { syncFolder } from './durable.ts';
import { formatVersion, type SegmentHeader } from './headers.ts';
import { journalFile, layout, segmentName } from './layout.ts';
import { withChecksum } from './line.ts';
import type { RowFile } from './rowFile.ts';

/** A segment that this process has written, or found. */
export interface KnownSegment {
  readonly number: number;
  readonly file: RowFile;
  /** CRC-32 of the whole file. */
  readonly checksum: number;
}
/** Writes lines to the newest segment. */
export interface Appender {
  /** Writes whole lines; all of them are on the disk when it resolves. Where it fails, none of them is. */
  append(lines: Buffer): Promise<void>;
  /** Ends the segment: what comes goes to the next one. Gives those that are ended and not dropped. */
  seal(): Promise<readonly KnownSegment[]>;
  /** Forgets segments that are no longer needed. */
  drop(throughSegment: number): void;
  /** Every segment, with what of it is written. */
  segments(): readonly KnownSegment[];
  close(): Promise<void>;
}

export interface AppenderSetup {
  readonly folder: string;
  readonly disk: Disk;
  /** What the folder held when it was opened, in order. */
  readonly found: readonly KnownSegment[];
  /** The number below which no segment may be made. */
  readonly throughSegment: number;
  /** What a new segment's header says beside what the appender knows. */
  readonly about: () => Pick<SegmentHeader, 'libraryId' | 'instance' | 'afterRev'>;
  /** Beyond which the next segment is begun, in bytes. */
  readonly segmentBytes: number;
}

interface OpenSegment extends KnownSegment {
  readonly handle: FileHandle;
  /** The file's number in its file system. */
  readonly inode: number;
}

/** Makes the writer of a journal. It never goes on in a segment of another process: what it opens, it has made. */
export function createAppender({ folder, disk, found, throughSegment, about, segmentBytes }: AppenderSetup): Appender {
  const ended: KnownSegment[] = [...found];
  let lastNumber = Math.max(throughSegment, ...found.map(({ number }) => number));
  let current: OpenSegment | undefined;

  const seal = async (): Promise<void> => {
    if (!current) return;
    const { handle, number, file, checksum } = current;
    current = undefined;
    ended.push({ number, file, checksum });
    await handle.close();
  };
  const begin = async (): Promise<OpenSegment> => {
    lastNumber += 1;
    const number = lastNumber;
    const { checksum, file: { size } = { size: 0 }, number: segment } = ended.at(-1) ?? {};
    const header: SegmentHeader = {
      format: 'vigie-journal',
      version: formatVersion,
      segment: number,
      createdAt: new Date().toISOString(),
      ...about(),
      ...(segment !== undefined && checksum !== undefined && { previous: { segment, size, checksum } }),
    };
    const bytes = Buffer.from(`${withChecksum(JSON.stringify(header))}\n`);
    const file = journalFile(folder, 'segment', segmentName(number), bytes.length);
    const handle = await open(file.path, 'wx', 0o600);
    try {
      await disk.write(handle, bytes, 0);
      await handle.sync();
      await syncFolder(layout.journal(folder));
      const { ino } = await handle.stat();
      return { number, file, checksum: crc32(bytes), handle, inode: ino };
    } catch (error) {
      await handle.close();
      await rm(file.path, { force: true }).catch(() => undefined);
      throw error;
    }
  };
  return {
    async append(lines) {
      if (current && current.file.size >= segmentBytes) await seal();
      current ??= await begin();
      const { handle, file, checksum } = current;
      await expectUntouched(current);
      try {
        await disk.write(handle, lines, file.size);
        await handle.datasync();
      } catch (error) {
        // After a failed sync nobody knows what is on the disk, so the half-written lines are cut off and this file is left alone.
        await handle.truncate(file.size).catch(() => undefined);
        await seal();
        throw error;
      }
      const size = file.size + lines.length;
      current = { ...current, file: { ...file, size }, checksum: crc32(lines, checksum) };
    },
    async seal() {
      await seal();
      return [...ended];
    },
    drop(through) {
      ended.splice(0, ended.length, ...ended.filter(({ number }) => number > through));
    },
    segments: () => (current ? [...ended, current] : [...ended]),
    close: seal,
  };
}

/** A file that was deleted can still be written to, and one that another process writes to as well must not be. */
async function expectUntouched({ file, inode }: OpenSegment): Promise<void> {
  const { ino, size } = await stat(file.path);
  if (ino !== inode) throw new AppError('folder-missing', `${file.name} was replaced.`);
  if (size !== file.size) throw new AppError('folder-in-use', `Another process has written to ${file.name}.`);
}

import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { packBlock } from './block.ts';
import type { Cipher } from './cipher.ts';
import type { Disk } from './disk.ts';
import type { SnapshotEnd, SnapshotHeader } from './headers.ts';
import { withChecksum } from './line.ts';
import type { Row } from './rowFile.ts';

/** A snapshot that is being written under a temporary name. */
export interface SnapshotWriter {
  add(row: Row): Promise<void>;
  /** Writes the last line and syncs; the file is whole then. */
  finish(): Promise<SnapshotEnd>;
  close(): Promise<void>;
}

/** How much text a block holds, in bytes; a longer line comes whole. */
const blockText = 1024 * 1024;
/** How a row names a file of bytes. */
const namesBytesForm = Buffer.from('"sha256":"');

/** Begins a snapshot in a file that is not there yet. @throws errors of the file system. */
export async function writeSnapshot(
  draft: string,
  header: SnapshotHeader,
  { disk, cipher }: { readonly disk: Disk; readonly cipher: Cipher | undefined },
): Promise<SnapshotWriter> {
  const handle = await open(draft, 'wx', 0o600);
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  const plain = collect(false);
  const naming = collect(true);
  let lines = 0;
  let size = 0;

  const put = async (collected: Collected): Promise<void> => {
    const text = Buffer.concat(collected.parts);
    hash.update(text);
    size += await putBlock(handle, size, await packBlock(text, collected, cipher), disk);
    Object.assign(collected, collect(collected.namesBytes));
  };
  const putLine = async (json: string): Promise<void> => {
    const about = { namesBytes: false, firstRev: 0, lastRev: 0 };
    const block = await packBlock(Buffer.from(`${withChecksum(json)}\n`), about, cipher);
    size += await putBlock(handle, size, block, disk);
  };
  try {
    await putLine(JSON.stringify(header));
  } catch (error) {
    await handle.close();
    throw error;
  }
  return {
    async add(row) {
      const collected = row.line.includes(namesBytesForm) ? naming : plain;
      collected.parts.push(row.line, lineBreak);
      collected.length += row.line.length + 1;
      collected.firstRev = collected.firstRev === 0 ? row.rev : Math.min(collected.firstRev, row.rev);
      collected.lastRev = Math.max(collected.lastRev, row.rev);
      counts[row.table] = (counts[row.table] ?? 0) + 1;
      lines += 1;
      if (collected.length >= blockText) await put(collected);
    },
    async finish() {
      for (const collected of [plain, naming]) if (collected.length > 0) await put(collected);
      const end: SnapshotEnd = { end: true, lines, counts, sha256: hash.digest('hex') };
      await putLine(JSON.stringify(end));
      await handle.sync();
      return end;
    },
    close: () => handle.close(),
  };
}

interface Collected {
  readonly namesBytes: boolean;
  parts: Buffer[];
  length: number;
  firstRev: number;
  lastRev: number;
}
const lineBreak = Buffer.from('\n');

function collect(namesBytes: boolean): Collected {
  return { namesBytes, parts: [], length: 0, firstRev: 0, lastRev: 0 };
}

async function putBlock(handle: FileHandle, size: number, block: Buffer, disk: Disk): Promise<number> {
  await disk.write(handle, block, size);
  return block.length;
}

import { type FileHandle, open, statfs } from 'node:fs/promises';

/** A limit that stands in for the size of a disk; whoever made it may change it at any time. */
export interface DiskQuota {
  /** What can still be written, in bytes; it falls with every write. `undefined`: as much as the real disk takes. */
  freeBytes: number | undefined;
}

/** The few things that a full disk shows itself in. */
export interface Disk {
  /** Writes all of `bytes` at a position; where it fails, a part of them may have been written. @throws Error of Node's, with its `code`. */
  write(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void>;
  /** What is free for this user on the disk of a folder, in bytes; `undefined` where the system does not tell. */
  freeBytes(folder: string): Promise<number | undefined>;
}

/** The real disk, or a smaller one. */
export function createDisk(quota: DiskQuota = { freeBytes: undefined }): Disk {
  return {
    async write(handle, bytes, position) {
      const { freeBytes } = quota;
      if (freeBytes === undefined) return writeAll(handle, bytes, position);
      const taken = bytes.subarray(0, Math.max(0, Math.min(freeBytes, bytes.length)));
      quota.freeBytes = freeBytes - taken.length;
      await writeAll(handle, taken, position);
      if (taken.length < bytes.length)
        throw Object.assign(new Error('ENOSPC: the quota is used up'), { code: 'ENOSPC' });
    },
    async freeBytes(folder) {
      if (quota.freeBytes !== undefined) return quota.freeBytes;
      try {
        const { bavail, bsize } = await statfs(folder);
        return bavail * bsize;
      } catch {
        return undefined;
      }
    },
  };
}

/** Opens a file for as long as `work` lasts. */
export async function withFile<Result>(
  file: string,
  flags: string,
  work: (handle: FileHandle) => Promise<Result>,
): Promise<Result> {
  const handle = await open(file, flags, 0o600);
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Disk, withFile } from './disk.ts';

/** Whose drafts were left by a process that ended; they are deleted when the folder is opened. */
export const draftSuffix = '.draft';

/** Syncs a folder, and with it the names of its files; Windows does so by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await withFile(folder, 'r', (handle) => handle.sync());
}

/** Gives a finished and synced draft its name: whole or not at all. */
export async function publish(draft: string, file: string): Promise<void> {
  await rename(draft, file);
  await syncFolder(path.dirname(file));
}

/** Writes a file of text: all of it is on the disk when the promise resolves, and never half of it. */
export async function writeWhole(disk: Disk, file: string, text: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}${draftSuffix}`;
  try {
    await withFile(draft, 'wx', async (handle) => {
      await disk.write(handle, Buffer.from(text), 0);
      await handle.sync();
    });
    await publish(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

import { readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { findBackups, type StoredBackup } from '#services/backups/backupFiles.ts';
import { backupFileName } from '#services/backups/backupName.ts';
import type { Ciphers } from './cipher.ts';
import { compact } from './compact.ts';
import type { Disk } from './disk.ts';
import { draftSuffix, syncFolder } from './durable.ts';
import { unlessAbsent } from './fileFailure.ts';
import { layout } from './layout.ts';
import type { Library } from './library.ts';
import { DamagedSource, saveSnapshot } from './saveSnapshot.ts';
import { openFile, sealFile } from './sealedFile.ts';
import { readFrame } from './snapshotFile.ts';
import type { InTurn } from './turns.ts';

interface Conversion {
  readonly disk: Disk;
  readonly ciphers: Ciphers;
  readonly inTurn: InTurn;
}

const sealedSuffix = '.sealed';

/**
 * Brings every file of a library into the form that `vigie.json` says: sealed, or plain. Each is written under a temporary name first, so that it can be
 * broken off anywhere and gone on with. What lay damaged beside the library is deleted, where it is to be sealed.
 * @throws AppError; errors of the file system.
 */
export async function convert(library: Library, { disk, ciphers, inTurn }: Conversion): Promise<void> {
  const { folder } = library;
  await compact(library, { disk, ciphers, inTurn, isForced: true });
  for (const backup of await findBackups(folder)) {
    if (isSealed(backup.file.path) === (ciphers.writing !== undefined)) continue;
    await convertBackup(library, backup, { disk, ciphers });
  }
  for (const prefix of (await unlessAbsent(readdir(layout.bytes(folder)))) ?? []) {
    library.signal.throwIfAborted();
    if (/^[0-9a-f]{2}$/.test(prefix)) await convertBytes(path.join(layout.bytes(folder), prefix), { disk, ciphers });
  }
  const isSealing = ciphers.writing !== undefined;
  if (isSealing) await rm(layout.damaged(folder), { recursive: true, force: true });
  await inTurn(async () => {
    const { converting: _, encryption, ...vigie } = library.vigie();
    await library.saveVigie({ ...vigie, ...(isSealing && encryption && { encryption }) });
  });
}

async function convertBackup(
  { folder, signal }: Library,
  { name, file }: StoredBackup,
  { disk, ciphers }: Omit<Conversion, 'inTurn'>,
): Promise<void> {
  const { header } = await readFrame(file, ciphers.reading);
  const fileName = backupFileName(name, ciphers.writing !== undefined);
  const to = { path: path.join(layout.backups(folder), fileName), name: `backups/${fileName}` };
  try {
    if (!header) return;
    await saveSnapshot({
      from: { snapshot: file, segments: [] },
      to,
      header,
      disk,
      ciphers,
      signal,
      acceptsDamage: false,
    });
    await rm(file.path);
  } catch (error) {
    // One that cannot be read whole stays as it is: what is left of it would be lost with it.
    if (!(error instanceof DamagedSource)) throw error;
  }
}

async function convertBytes(
  within: string,
  { disk, ciphers: { reading, writing } }: Omit<Conversion, 'inTurn'>,
): Promise<void> {
  for (const name of await readdir(within)) {
    const file = path.join(within, name);
    if (name.endsWith(draftSuffix) || isSealed(name) === (writing !== undefined)) continue;
    const target = writing ? `${file}${sealedSuffix}` : file.slice(0, -sealedSuffix.length);
    if (writing) await sealFile(file, `${target}${draftSuffix}`, writing, disk);
    else if (reading) await openFile(file, `${target}${draftSuffix}`, reading, disk);
    const { atime, mtime } = await stat(file);
    await rename(`${target}${draftSuffix}`, target);
    await syncFolder(within);
    await utimes(target, atime, mtime);
    await rm(file);
    await setImmediate();
  }
}

function isSealed(file: string): boolean {
  return file.endsWith(sealedSuffix);
}

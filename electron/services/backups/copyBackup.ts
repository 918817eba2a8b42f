import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '#contract/appError.ts';
import { findBytes } from '#services/journal/bytesFiles.ts';
import type { Ciphers } from '#services/journal/cipher.ts';
import type { Disk } from '#services/journal/disk.ts';
import { withFile } from '#services/journal/disk.ts';
import { syncFolder } from '#services/journal/durable.ts';
import { formatVersion } from '#services/journal/headers.ts';
import { layout, snapshotName } from '#services/journal/layout.ts';
import { saveSnapshot } from '#services/journal/saveSnapshot.ts';
import { readFrame } from '#services/journal/snapshotFile.ts';
import { saveVigieFile, type VigieFile } from '#services/journal/vigieFile.ts';
import type { StoredBackup } from './backupFiles.ts';

interface Copying {
  /** The library folder of the backup. */
  readonly folder: string;
  readonly backup: StoredBackup;
  /** The folder of the new library, absolute. */
  readonly target: string;
  readonly disk: Disk;
  readonly ciphers: Ciphers;
  /** The library's own `vigie.json`, of which the new one keeps the encryption. */
  readonly vigie: VigieFile;
  readonly signal: AbortSignal;
}

/**
 * Makes a library of its own of a backup: its rows as a snapshot, and a copy of each file of bytes that they name. `vigie.json` is written last, so that
 * a copy that was broken off is no library.
 * @throws AppError `not-a-library-folder` where the target is not empty; errors of the file system.
 */
export async function copyBackup({ folder, backup, target, disk, ciphers, vigie, signal }: Copying): Promise<string> {
  await mkdir(target, { recursive: true, mode: 0o700 });
  if ((await readdir(target)).length > 0) throw new AppError('not-a-library-folder', `${target} is not empty.`);
  const { header } = await readFrame(backup.file, ciphers.reading);
  const now = new Date().toISOString();
  const identity = { libraryId: randomUUID(), instance: randomUUID() };
  const named = new Set<string>();
  const name = snapshotName(backup.rev, ciphers.writing !== undefined);
  await mkdir(layout.journal(target), { mode: 0o700 });
  await saveSnapshot({
    from: { snapshot: backup.file, segments: [] },
    to: { path: path.join(layout.journal(target), name), name: `journal/${name}` },
    header: {
      format: 'vigie-snapshot',
      version: formatVersion,
      ...identity,
      rev: backup.rev,
      throughSegment: 0,
      createdAt: now,
      ...(header?.savedAt !== undefined && { savedAt: header.savedAt }),
    },
    disk,
    ciphers,
    signal,
    acceptsDamage: true,
    onNamed: (sha256) => named.add(sha256),
  });
  for (const sha256 of named) {
    await copyBytes(folder, target, sha256);
    await setImmediate();
    signal.throwIfAborted();
  }
  const { encryption } = vigie;
  await saveVigieFile(disk, target, {
    format: 'vigie-library',
    version: formatVersion,
    ...identity,
    createdAt: now,
    takenAt: now,
    ...(encryption && { encryption }),
  });
  return identity.libraryId;
}

async function copyBytes(folder: string, target: string, sha256: string): Promise<void> {
  const found = await findBytes(folder, sha256);
  if (!found) return;
  const copy = path.join(target, path.relative(folder, found.path));
  await mkdir(path.dirname(copy), { recursive: true, mode: 0o700 });
  await copyFile(found.path, copy);
  await withFile(copy, 'r+', (handle) => handle.sync());
  await syncFolder(path.dirname(copy));
}

/** Deletes backups that are no longer needed. */
export async function removeBackups(backups: readonly StoredBackup[], names: readonly string[]): Promise<void> {
  for (const { name, file } of backups) if (names.includes(name)) await rm(file.path, { force: true });
}

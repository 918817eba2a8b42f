import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/appError.ts';
import type { Backup, BackupCheck, BackupReason } from '#contract/journalSchemas.ts';
import { findBytes } from '#services/journal/bytesFiles.ts';
import type { Cipher, Ciphers } from '#services/journal/cipher.ts';
import type { Disk } from '#services/journal/disk.ts';
import { unlessAbsent } from '#services/journal/fileFailure.ts';
import { formatVersion } from '#services/journal/headers.ts';
import { layout } from '#services/journal/layout.ts';
import type { Library } from '#services/journal/library.ts';
import type { RowFile } from '#services/journal/rowFile.ts';
import { saveSnapshot } from '#services/journal/saveSnapshot.ts';
import { readFrame } from '#services/journal/snapshotFile.ts';
import { verifySnapshot } from '#services/journal/verifySnapshot.ts';
import { type BackupLabel, backupFileName, backupName, nameOfFile, parseBackupName } from './backupName.ts';

/** A backup's file, and what its name says. */
export interface StoredBackup extends BackupLabel {
  readonly file: RowFile;
}

/** The backups in a library folder, the newest first. @throws errors of the file system. */
export async function findBackups(folder: string): Promise<StoredBackup[]> {
  const names = (await unlessAbsent(readdir(layout.backups(folder)))) ?? [];
  const found: StoredBackup[] = [];
  for (const fileName of names) {
    const label = parseBackupName(nameOfFile(fileName) ?? '');
    const filePath = path.join(layout.backups(folder), fileName);
    const size = (await unlessAbsent(stat(filePath)))?.size;
    if (!label || size === undefined) continue;
    found.push({ ...label, file: { kind: 'snapshot', path: filePath, name: `backups/${fileName}`, size } });
  }
  return found.sort((a, b) => b.madeAt.localeCompare(a.madeAt) || b.rev - a.rev);
}

/** One backup by its name. @throws AppError `not-found`. */
export async function findBackup(folder: string, name: string): Promise<StoredBackup> {
  const found = (await findBackups(folder)).find((backup) => backup.name === name);
  if (!found) throw new AppError('not-found', `There is no backup ${name}.`);
  return found;
}

/** A backup as the page sees it. */
export async function describeBackup(
  { name, reason, madeAt, rev, file }: StoredBackup,
  cipher: Cipher | undefined,
): Promise<Backup> {
  const { end } = await readFrame(file, cipher);
  return { name, reason, madeAt, lastRev: rev, counts: end?.counts ?? {}, size: file.size };
}

/**
 * Makes a backup of what a library's journal holds at this moment: written, synced, read back with every checksum, and each file of bytes that it names
 * looked for.
 * @throws AppError `damaged-file` where it is not what was written; errors of the file system.
 */
export async function makeBackup(
  library: Library,
  reason: BackupReason,
  { disk, ciphers, now }: { readonly disk: Disk; readonly ciphers: Ciphers; readonly now: Date },
): Promise<{ readonly backup: Backup; readonly missingBytes: number }> {
  const { folder } = library;
  await mkdir(layout.backups(folder), { recursive: true, mode: 0o700 });
  const { identity, summary } = library.standing();
  const { lastRev, savedAt } = summary;
  const name = backupName(now, reason, lastRev);
  const fileName = backupFileName(name, ciphers.writing !== undefined);
  const named = new Set<string>();
  const { file, end, damage } = await saveSnapshot({
    from: library.files(),
    to: { path: path.join(layout.backups(folder), fileName), name: `backups/${fileName}` },
    header: {
      format: 'vigie-snapshot',
      version: formatVersion,
      ...identity,
      rev: lastRev,
      throughSegment: 0,
      createdAt: now.toISOString(),
      reason,
      ...(savedAt !== undefined && { savedAt }),
    },
    disk,
    ciphers,
    signal: library.signal,
    // A backup of what can be read is better than none, and it replaces nothing.
    acceptsDamage: true,
    onNamed: (sha256) => named.add(sha256),
  });
  library.addDamage(damage);
  const label = { name, reason, madeAt: parseBackupName(name)?.madeAt ?? now.toISOString(), rev: lastRev };
  const { counts } = end;
  const backup = { name, reason, madeAt: label.madeAt, lastRev, counts, size: file.size };
  return { backup, missingBytes: await countMissing(folder, named) };
}

/** Reads a backup back with every checksum, and looks for the files of bytes that it names. */
export async function verifyBackup(
  folder: string,
  { file }: StoredBackup,
  cipher: Cipher | undefined,
): Promise<BackupCheck> {
  const named = new Set<string>();
  const { damage } = await verifySnapshot(file, cipher, { onNamed: (sha256) => named.add(sha256) });
  return {
    isSound: damage.length === 0,
    damage: damage.slice(0, 100),
    missingBytes: await countMissing(folder, named),
  };
}

async function countMissing(folder: string, named: ReadonlySet<string>): Promise<number> {
  let missing = 0;
  for (const sha256 of named) if (!(await findBytes(folder, sha256))) missing += 1;
  return missing;
}

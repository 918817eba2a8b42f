import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Cipher } from '#services/journal/cipher.ts';
import { unlessAbsent } from '#services/journal/fileFailure.ts';
import { isLoss } from '#services/journal/join.ts';
import { layout } from '#services/journal/layout.ts';
import type { Library } from '#services/journal/library.ts';
import { readSegment } from '#services/journal/readSegment.ts';
import { readSnapshot } from '#services/journal/readSnapshot.ts';
import { fromStart, type RowFile } from '#services/journal/rowFile.ts';
import { namedBytes } from '#services/journal/verifySnapshot.ts';
import { findBackups } from './backupFiles.ts';

/** Bytes come before the row that names them, so a young file may be named yet. In milliseconds. */
const youngMs = 86_400_000;
const fileForm = /^([0-9a-f]{64})(?:\.gz)?(?:\.sealed)?$/;

/**
 * Deletes the files of bytes that are older than a day and that neither the journal nor a backup names; nothing where one of these cannot be read whole.
 * Gives how many were deleted.
 * @throws AppError; errors of the file system.
 */
export async function collectBytes(library: Library, cipher: Cipher | undefined, nowMs: number): Promise<number> {
  const { folder } = library;
  const named = await listNamed(library, cipher);
  if (!named) return 0;
  let deleted = 0;
  for (const prefix of (await unlessAbsent(readdir(layout.bytes(folder)))) ?? []) {
    if (!/^[0-9a-f]{2}$/.test(prefix)) continue;
    const within = path.join(layout.bytes(folder), prefix);
    for (const name of await readdir(within)) {
      const [, sha256] = fileForm.exec(name) ?? [];
      if (sha256 === undefined || named.has(sha256)) continue;
      const file = path.join(within, name);
      const { mtimeMs } = await stat(file);
      if (nowMs - mtimeMs < youngMs) continue;
      await rm(file, { force: true });
      deleted += 1;
    }
  }
  return deleted;
}

/** Every file of bytes that is named anywhere; `undefined` where something cannot be read, as it may name any. */
async function listNamed(library: Library, cipher: Cipher | undefined): Promise<ReadonlySet<string> | undefined> {
  const { snapshot, segments } = library.files();
  const backups = await findBackups(library.folder);
  const snapshots = [...(snapshot ? [snapshot] : []), ...backups.map(({ file }) => file)];
  const named = new Set<string>();
  for (const file of [...segments, ...snapshots]) {
    for await (const { rows, damage } of steps(file, cipher)) {
      if (damage.length > 0) return undefined;
      for (const { line } of rows) for (const sha256 of namedBytes(line)) named.add(sha256);
      await setImmediate();
      library.signal.throwIfAborted();
    }
  }
  return library.standing().summary.damage.some(isLoss) ? undefined : named;
}

function steps(file: RowFile, cipher: Cipher | undefined) {
  return file.kind === 'snapshot'
    ? readSnapshot(file, { cipher, onlyNaming: true })
    : readSegment(file, fromStart, cipher);
}

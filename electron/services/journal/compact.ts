import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Ciphers } from './cipher.ts';
import type { Disk } from './disk.ts';
import { formatVersion, type SnapshotHeader } from './headers.ts';
import { layout, snapshotName } from './layout.ts';
import type { Library } from './library.ts';
import type { RowFile } from './rowFile.ts';
import { DamagedSource, saveSnapshot } from './saveSnapshot.ts';
import { setAside } from './setAside.ts';

/** Many starts make many small segments. */
const maxSegments = 200;

/**
 * Whether so much was appended that it may hold as much garbage as half of what lives, and each start has to read it. Segments smaller than `smallBytes`
 * are read faster than written anew.
 */
export function isWorthCompacting(library: Library, smallBytes: number): boolean {
  const { snapshot, segments } = library.files();
  const size = segments.reduce((sum, segment) => sum + segment.size, 0);
  // A snapshot is packed to about a quarter, so twice its size is half of what lives.
  const isMuch = size > Math.max(smallBytes, 2 * (snapshot?.size ?? 0));
  return isMuch || segments.length > maxSegments || library.isRepaired();
}

interface Compaction {
  readonly disk: Disk;
  readonly ciphers: Ciphers;
  /** Writes the snapshot anew even where nothing was appended since. */
  readonly isForced?: boolean;
  /** Runs work while nothing is appended. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/**
 * Writes the living rows to a snapshot, and deletes what it was made of once the snapshot is on the disk and was read back. Appends go on meanwhile.
 * @throws AppError `library-damaged` where a file is damaged whose rows were not written again: nothing is deleted then; errors of the file system.
 */
export async function compact(
  library: Library,
  { disk, ciphers, inTurn, isForced = false }: Compaction,
): Promise<void> {
  const { files, throughSegment, rev } = await inTurn(() => library.seal());
  const isIdle = files.segments.length === 0 && !library.isRepaired();
  if (isIdle && !(isForced && files.snapshot)) return;
  const { identity, summary } = library.standing();
  const header: SnapshotHeader = {
    format: 'vigie-snapshot',
    version: formatVersion,
    ...identity,
    rev,
    throughSegment,
    createdAt: new Date().toISOString(),
    ...(summary.savedAt !== undefined && { savedAt: summary.savedAt }),
  };
  const isRepaired = library.isRepaired();
  const { signal } = library;
  const name = snapshotName(rev, ciphers.writing !== undefined);
  const to = { path: path.join(layout.journal(library.folder), name), name: `journal/${name}` };
  try {
    const { file, end } = await saveSnapshot({
      from: files,
      to,
      header,
      disk,
      ciphers,
      acceptsDamage: isRepaired,
      signal,
    });
    await inTurn(async () => {
      signal.throwIfAborted();
      const damaged = new Set(library.standing().summary.damage.map((each) => each.file));
      library.replaceBy({ file, header, end, rev, throughSegment });
      if (isRepaired) library.clearDamage();
      const old = [files.snapshot, ...files.segments].filter((each) => each !== undefined && each.path !== file.path);
      for (const each of old) if (each) await leave(library.folder, each, damaged);
    });
  } catch (error) {
    if (error instanceof DamagedSource) library.addDamage(error.damage);
    throw error;
  }
}

async function leave(folder: string, file: RowFile, damaged: ReadonlySet<string>): Promise<void> {
  if (damaged.has(file.name)) await setAside(folder, file.path);
  else await rm(file.path, { force: true });
}

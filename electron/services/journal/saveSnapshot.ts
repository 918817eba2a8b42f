import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '#contract/appError.ts';
import type { JournalDamage } from '#contract/journalSchemas.ts';
import type { Ciphers } from './cipher.ts';
import type { Disk } from './disk.ts';
import { draftSuffix, publish } from './durable.ts';
import type { SnapshotEnd, SnapshotHeader } from './headers.ts';
import { mergeRows, type RowFiles } from './mergeRows.ts';
import type { RowFile } from './rowFile.ts';
import { verifySnapshot } from './verifySnapshot.ts';
import { writeSnapshot } from './writeSnapshot.ts';

interface SnapshotJob {
  readonly from: RowFiles;
  /** Where it goes, and its name relative to the library folder. */
  readonly to: Pick<RowFile, 'path' | 'name'>;
  readonly header: SnapshotHeader;
  readonly disk: Disk;
  readonly ciphers: Ciphers;
  /** Ends it: nothing is left of it then. */
  readonly signal: AbortSignal;
  /** Whether a snapshot may be made of files of which not everything can be read. */
  readonly acceptsDamage: boolean;
  /** Is told each SHA-256 of a file of bytes that the rows name. */
  readonly onNamed?: (sha256: string) => void;
}
export interface SavedSnapshot {
  readonly file: RowFile;
  readonly end: SnapshotEnd;
  /** What of the files it was made from could not be read. */
  readonly damage: readonly JournalDamage[];
}

/** What a snapshot was to be made of is damaged. */
export class DamagedSource extends AppError {
  readonly damage: readonly JournalDamage[];

  constructor(damage: readonly JournalDamage[]) {
    super('library-damaged', `${damage[0]?.file} is damaged.`);
    this.damage = damage;
  }
}

/**
 * Writes the living rows of a library to one file: under a temporary name, synced, read back with every checksum, and only then given its name. Others
 * have their turn after each MB.
 * @throws DamagedSource where a file that it is made of is damaged and that is not accepted; AppError `damaged-file` where what was written is not what
 * is read back; errors of the file system.
 */
export async function saveSnapshot(job: SnapshotJob): Promise<SavedSnapshot> {
  const { from, to, header, disk, ciphers, signal, acceptsDamage, onNamed } = job;
  const { reading, writing } = ciphers;
  const pause = async () => {
    await setImmediate();
    signal.throwIfAborted();
  };
  const draft = `${to.path}${draftSuffix}`;
  const damage: JournalDamage[] = [];
  await rm(draft, { force: true });
  try {
    const writer = await writeSnapshot(draft, header, { disk, cipher: writing });
    let end: SnapshotEnd;
    try {
      const merging = {
        cipher: reading,
        pause,
        onDamage: (each: JournalDamage) => damage.push(each),
      };
      for await (const rows of mergeRows(from, merging)) for (const row of rows) await writer.add(row);
      if (damage.length > 0 && !acceptsDamage) throw new DamagedSource(damage);
      end = await writer.finish();
    } finally {
      await writer.close();
    }
    const file: RowFile = { kind: 'snapshot', path: draft, name: to.name, size: (await stat(draft)).size };
    const check = await verifySnapshot(file, writing ?? reading, { onNamed, pause });
    if (check.damage.length > 0 || check.end?.sha256 !== end.sha256) {
      throw new AppError('damaged-file', `${path.basename(to.path)} is not what was written.`);
    }
    await publish(draft, to.path);
    return { file: { ...file, path: to.path }, end, damage };
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

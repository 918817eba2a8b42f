import type { JournalState } from '#contract/journalSchemas.ts';
import type { Backups } from '#services/backups/backups.ts';
import { spaceOf } from '#services/backups/freeSpace.ts';
import type { Disk } from './disk.ts';
import type { Keyring } from './keyring.ts';
import type { Library } from './library.ts';
import type { ProblemNote } from './problem.ts';
import { readVigieFile, type VigieFile } from './vigieFile.ts';

interface StateParts {
  readonly folder: string;
  readonly isFolderFixed: boolean;
  readonly disk: Disk;
  readonly library: Library | undefined;
  readonly problem: ProblemNote;
  readonly backups: Backups;
  readonly keyring: Keyring;
}

/** Everything that the page shows of the library folder; of one that is not open, what can be said without opening it. */
export async function journalState(parts: StateParts): Promise<JournalState> {
  const { folder, isFolderFixed, disk, library, problem, backups, keyring } = parts;
  const freeBytes = await disk.freeBytes(folder);
  const failure = problem.current();
  const { snapshot, segments } = library?.files() ?? { snapshot: undefined, segments: [] };
  const vigie = library?.vigie() ?? (await storedVigie(folder));
  const summary = library?.standing().summary;
  return {
    folder,
    isFolderFixed,
    space: spaceOf(freeBytes),
    ...(freeBytes !== undefined && { freeBytes }),
    ...(failure && { problem: failure }),
    ...(vigie && { libraryId: vigie.libraryId }),
    ...(summary && { lastRev: summary.lastRev }),
    ...(summary?.savedAt !== undefined && { savedAt: summary.savedAt }),
    damage: summary?.damage ?? [],
    journalBytes: segments.reduce((sum, { size }) => sum + size, snapshot?.size ?? 0),
    isEncrypted: vigie?.encryption !== undefined,
    isLocked: vigie !== undefined && keyring.isLocked(vigie),
    isConverting: vigie?.converting !== undefined,
    backups: await backups.summary(library),
  };
}

/** What `vigie.json` of a folder says that is not open, as one that is locked cannot be. */
async function storedVigie(folder: string): Promise<VigieFile | undefined> {
  const stored = await readVigieFile(folder).catch(() => undefined);
  return stored === 'damaged' ? undefined : stored;
}

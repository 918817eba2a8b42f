import type { JournalState } from '#contract/journalSchemas.ts';
import type { Backups } from '#services/backups/backups.ts';
import { spaceOf } from '#services/backups/freeSpace.ts';
import type { Disk } from './disk.ts';
import type { Library } from './library.ts';
import type { ProblemNote } from './problem.ts';

interface StateParts {
  readonly folder: string;
  readonly isFolderFixed: boolean;
  readonly disk: Disk;
  readonly library: Library | undefined;
  readonly problem: ProblemNote;
  readonly backups: Backups;
}

/** Everything that the page shows of the library folder; of one that is not open, what can be said without opening it. */
export async function journalState(parts: StateParts): Promise<JournalState> {
  const { folder, isFolderFixed, disk, library, problem, backups } = parts;
  const freeBytes = await disk.freeBytes(folder);
  const failure = problem.current();
  const { snapshot, segments } = library?.files() ?? { snapshot: undefined, segments: [] };
  const vigie = library?.vigie();
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
    isEncrypted: vigie?.encryption !== undefined || failure?.code === 'library-locked',
    isLocked: failure?.code === 'library-locked',
    isConverting: vigie?.isConverting ?? false,
    backups: await backups.summary(library),
  };
}

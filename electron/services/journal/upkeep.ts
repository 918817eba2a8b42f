import type { Backups } from '#services/backups/backups.ts';
import { spaceOf } from '#services/backups/freeSpace.ts';
import type { Ciphers } from './cipher.ts';
import { compact, isWorthCompacting } from './compact.ts';
import { convert } from './convert.ts';
import type { Disk } from './disk.ts';
import type { FolderKeeper } from './folderKeeper.ts';
import type { Library } from './library.ts';
import type { InTurn } from './turns.ts';

/** What is done while nobody waits for it. */
export interface Upkeep {
  run(now: Date): Promise<void>;
  /** Somebody is reading the journal, whose files must stay for a while, or has read it to its end. */
  noteReading(isAtEnd: boolean): void;
  stop(): void;
}
interface UpkeepSetup {
  readonly keeper: FolderKeeper;
  readonly disk: Disk;
  readonly inTurn: InTurn;
  readonly inBackground: InTurn;
  readonly backups: Backups;
  readonly ciphersOf: (library: Library) => Ciphers;
  /** Segments of fewer bytes are left as they are. */
  readonly smallBytes: number;
}

/** How often it is looked for something to do, and how long a reader may think about a page. In milliseconds. */
const everyMs = 60_000;
/** How often it is put off while rows are being written. */
const maxPatience = 10;

/** Begins to look every minute whether something is due. */
export function createUpkeep({
  keeper,
  disk,
  inTurn,
  inBackground,
  backups,
  ciphersOf,
  smallBytes,
}: UpkeepSetup): Upkeep {
  let lastReadMs = Number.NEGATIVE_INFINITY;
  const convertAndCompact = async (library: Library): Promise<void> => {
    if (library.vigie().converting) await convert(library, { disk, ciphers: ciphersOf(library), inTurn });
    const isRead = performance.now() - lastReadMs < everyMs;
    if (isRead || !isWorthCompacting(library, smallBytes)) return;
    await compact(library, { disk, ciphers: ciphersOf(library), inTurn });
  };
  const backUp = async (library: Library, now: Date): Promise<void> => {
    if (spaceOf(await disk.freeBytes(library.folder)) !== 'critical') await backups.keepDaily(library, now);
  };
  const run = (now: Date): Promise<void> =>
    inBackground(async () => {
      const library = keeper.opened();
      if (!library) return;
      // What is damaged is not compacted, and needs its backup all the more.
      const done = await Promise.allSettled([convertAndCompact(library)]);
      await backUp(library, now);
      for (const each of done) if (each.status === 'rejected') throw each.reason;
    });
  let seenRev = 0;
  let patience = maxPatience;
  /** While somebody imports or writes, what takes a while waits, though not for ever. */
  const isQuiet = (): boolean => {
    const lastRev = keeper.opened()?.standing().summary.lastRev ?? 0;
    const isStill = lastRev === seenRev || patience === 0;
    seenRev = lastRev;
    patience = isStill ? maxPatience : patience - 1;
    return isStill;
  };
  const timer = setInterval(() => {
    // A failure shows in the state, or at the next append.
    if (isQuiet()) run(new Date()).catch(() => undefined);
  }, everyMs);
  timer.unref();
  return {
    run,
    noteReading(isAtEnd) {
      lastReadMs = isAtEnd ? Number.NEGATIVE_INFINITY : performance.now();
    },
    stop: () => clearInterval(timer),
  };
}

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
  const run = (now: Date): Promise<void> =>
    inBackground(async () => {
      const library = keeper.opened();
      if (!library) return;
      const ciphers = ciphersOf(library);
      if (library.vigie().converting) await convert(library, { disk, ciphers, inTurn });
      const isRead = performance.now() - lastReadMs < everyMs;
      if (!isRead && isWorthCompacting(library, smallBytes))
        await compact(library, { disk, ciphers: ciphersOf(library), inTurn });
      if (spaceOf(await disk.freeBytes(library.folder)) !== 'critical') await backups.keepDaily(library, now);
    });
  const timer = setInterval(() => {
    // A failure shows in the state, or at the next append.
    run(new Date()).catch(() => undefined);
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

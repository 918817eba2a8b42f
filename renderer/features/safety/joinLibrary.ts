import type { Host, HostOutput } from '#contract/hostMethods.ts';
import { library } from '#storage/database.ts';
import { getLibraryCopy, type LibraryCopy, saveIdentity } from '#storage/journal/libraryCopy.ts';
import { type RecoveryProgress, recoverLibrary, type WantedRecovery } from './recoverLibrary.ts';

type Joined = HostOutput<'joinJournal'>;

/** One window at a time says how the library and its folder stand to one another, and makes the library anew. */
const lockName = 'vigie.library';
/** A machine that has not answered by then does not keep a person from their notes. */
const patienceMs = 4000;
/**
 * A database that cannot be read is tried again after these times: one whose browser was restarted a moment ago can be read in the end, and is no older than its
 * folder. Source: dexie/Dexie.js, issues 554 and 1767.
 */
const triedAgainMs = [300, 700, 1500] as const;

/**
 * Before anything of the library is shown: where this profile has none, has one that cannot be read, or an older one than its folder has, it is made anew from
 * the folder. Whatever else there is to settle, such as a folder that another profile went on with, does not keep the library shut.
 * `locked`: the library is in an encrypted folder and nowhere else; once that is unlocked, this is to be done again.
 * @throws what opening the library threw, where there is nothing to make it anew from.
 */
export function joinLibrary(host: Host, show: (progress: RecoveryProgress) => void): Promise<'joined' | 'locked'> {
  return navigator.locks.request(lockName, async () => {
    const wanted = await readCopy().then(
      async (copy) => {
        const { lastRev, identity } = copy;
        const joined = await within(patienceMs, host.joinJournal({ lastRev, ...(identity && { identity }) }));
        return joined && settle(joined, copy);
      },
      async (error: unknown) => {
        if (!isBeyondReading(error)) throw error;
        const joined = await within(patienceMs, host.joinJournal({ lastRev: 0 }));
        if (joined && isLocked(joined)) return 'locked' as const;
        if (joined?.state !== 'found') throw error;
        return { libraryId: joined.libraryId, summary: joined.summary, reason: 'unreadable' as const };
      },
    );
    if (wanted === 'locked') return wanted;
    if (wanted) await recoverLibrary(host, wanted, show);
    return 'joined';
  });
}

/** Reads how this profile's copy stands. @throws what opening it threw, again and again where it is beyond reading. */
async function readCopy(): Promise<LibraryCopy> {
  for (const ms of triedAgainMs) {
    try {
      return await getLibraryCopy();
    } catch (error) {
      if (!isBeyondReading(error)) throw error;
    }
    library.close({ disableAutoOpen: false });
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
  return getLibraryCopy();
}

/** Calls back once the window that makes the library anew has done so. */
export async function afterRecovery(callBack: () => void): Promise<void> {
  await navigator.locks.request(lockName, callBack);
}

/** Keeps what the folder said, and gives what is to be recovered from it. */
async function settle(joined: Joined, copy: LibraryCopy): Promise<WantedRecovery | 'locked' | undefined> {
  switch (joined.state) {
    case 'new':
      await saveIdentity(joined.identity);
      return undefined;
    case 'behind':
      return copy.identity && { libraryId: copy.identity.libraryId, summary: joined.summary, reason: 'behind' };
    case 'found':
    case 'taken':
    case 'other':
      // What somebody has written here is not replaced unasked.
      if (copy.lastRev > 0) return undefined;
      return { libraryId: joined.libraryId, summary: joined.summary, reason: copy.reason ?? 'empty' };
    case 'ours':
      return undefined;
    case 'unavailable':
      return isLocked(joined) && copy.lastRev === 0 ? 'locked' : undefined;
    default:
      return joined satisfies never;
  }
}

function isLocked(joined: Joined): boolean {
  return joined.state === 'unavailable' && joined.code === 'library-locked';
}

/** What a browser says of a database whose files are damaged. One that is newer, or that there is no room for, is not. */
const damagedNames = ['UnknownError', 'DataError', 'NotReadableError', 'NotFoundError', 'AbortError'];

function isBeyondReading(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = 'inner' in error ? error.inner : error.cause;
  return inner instanceof Error ? isBeyondReading(inner) : damagedNames.includes(error.name);
}

/** What comes of it in time; `undefined` where that is too late, or the machine is not there, or too old to know of folders. */
function within<Result>(ms: number, work: Promise<Result>): Promise<Result | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, ms));
  return Promise.race([work.catch(() => undefined), late]);
}

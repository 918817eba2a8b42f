import { AppError } from '#contract/appError.ts';
import type { Host, HostOutput } from '#contract/hostMethods.ts';
import { type Follower, revAbove, startFollower } from '#storage/followFeed.ts';
import { type DiskFacts, type DiskStanding, onLookAgain, tellDiskStatus } from '#storage/journal/diskStatus.ts';
import type { LibraryIdentity } from '#storage/journal/journalRow.ts';
import { getLibraryCopy, listOwedBytes, saveIdentity } from '#storage/journal/libraryCopy.ts';
import { type JournalWorker, startJournalWorker } from '#storage/journalClient.ts';
import { errorCode } from '#ui/errorText.ts';
import { breathe } from './breathe.ts';
import { sendBytes, sendOwedBytes } from './sendBytes.ts';

/** While changes come one upon the other, such as letters, they go out together this often. */
const breathMs = 150;
/** After a failure it is tried again, later each time up to this. */
const longestPatienceMs = 5000;
const firstPatienceMs = 300;
/** How often the folder is looked at where nothing is to be written: whether it is there, and how much room its disk has. */
const lookEveryMs = 20_000;

/** Where the library and its folder have come together. */
interface Together {
  readonly identity: LibraryIdentity;
  /** The last revision that the disk has. */
  cursor: number;
}

/**
 * Writes every change of the library into its folder on the disk, at once and in order, for as long as the window lives; one window does it for all. Gives a
 * function that stops it.
 */
export function startSaving(host: Host): () => void {
  return startFollower('journal', async () => createSender(host, startJournalWorker()));
}

function createSender(host: Host, worker: JournalWorker): Follower {
  let together: Together | undefined;
  let failures = 0;
  let failingSince: string | undefined;
  let facts: DiskFacts = { space: 'enough' };
  let askedAt = Number.NEGATIVE_INFINITY;
  /** What was wrong with the folder at the last look; whether it still is, the next write tells. */
  let problem: HostOutput<'journalState'>['problem'];
  let isDamaged = false;
  let knownDamage = 0;

  const tell = (standing: DiskStanding) => tellDiskStatus({ ...facts, ...standing });

  const lookAtFolder = async () => {
    if (performance.now() - askedAt < lookEveryMs) return;
    const { space, freeBytes, problem: found, damage } = await host.journalState({});
    // What is damaged in the folder is written again, from the revision that joining it tells.
    isDamaged = damage.length > knownDamage;
    knownDamage = damage.length;
    facts = { ...facts, space, ...(freeBytes !== undefined && { freeBytes }) };
    problem = found;
    askedAt = performance.now();
  };

  /** Writes the next changes; tells whether there may be more. */
  const send = async (to: Together): Promise<boolean> => {
    await lookAtFolder();
    await sendOwedBytes(host, worker, to.identity);
    const { entries, bytes, lastRev } = await worker.run('batch', to.cursor);
    const last = entries.at(-1);
    if (!last) {
      to.cursor = Math.max(to.cursor, lastRev);
      facts = { ...facts, savedRev: to.cursor };
      if (problem) throw new AppError(problem.code, problem.message);
      if ((await listOwedBytes()).length > 0) throw new AppError('storage-full', 'Captures wait for room on the disk.');
      tell({ state: 'saved' });
      return false;
    }
    tell({ state: 'saving', lastRev });
    await sendBytes(host, worker, to.identity, bytes);
    const { savedAt } = await host.appendJournal({ identity: to.identity, entries: [...entries] });
    to.cursor = last.rev;
    facts = { ...facts, savedAt, savedRev: to.cursor };
    return true;
  };

  const fail = async (code: string) => {
    failingSince ??= new Date().toISOString();
    // The host may have been started again, and knows of no folder then; or its folder is another by now.
    together = undefined;
    askedAt = Number.NEGATIVE_INFINITY;
    tell({ state: 'failing', code, since: failingSince });
    await looked(Math.min(firstPatienceMs * 2 ** failures, longestPatienceMs));
    failures += 1;
  };

  return {
    async step() {
      try {
        if (!together) {
          const joined = await join(host);
          if (joined.state === 'none') {
            tell(joined.standing);
            // The person chooses another folder, or the other library goes.
            await looked(longestPatienceMs);
            return true;
          }
          together = joined.together;
          facts = { ...facts, ...(joined.savedAt && { savedAt: joined.savedAt }) };
        }
        const hasMore = await send(together);
        failures = 0;
        failingSince = undefined;
        if (hasMore) await breathe(breathMs);
        else if (isDamaged || (await looked(lookEveryMs, together.cursor))) together = undefined;
        return true;
      } catch (error) {
        const code = errorCode(error);
        if (code === 'unexpected') reportError(error);
        await fail(code);
        return true;
      }
    },
  };
}

/**
 * Waits, until somebody asks for a look at the folder at the latest, and, where a revision is given, until there is a higher one. Tells whether somebody asked.
 */
async function looked(longestMs: number, rev?: number): Promise<boolean> {
  const over = new AbortController();
  const { promise: asked, resolve } = Promise.withResolvers<boolean>();
  const stopListening = onLookAgain(() => resolve(true));
  const timer = setTimeout(() => resolve(false), longestMs);
  const changed = rev === undefined ? [] : [revAbove(rev, over.signal).then(() => false)];
  try {
    return await Promise.race([asked, ...changed]);
  } finally {
    clearTimeout(timer);
    stopListening();
    over.abort();
  }
}

type Joined =
  | { readonly state: 'together'; readonly together: Together; readonly savedAt?: string }
  | { readonly state: 'none'; readonly standing: DiskStanding };

/** Asks the folder how it stands to this library. @throws AppError where it cannot be written to now. */
async function join(host: Host): Promise<Joined> {
  const { identity, lastRev } = await getLibraryCopy();
  const joined = await host.joinJournal({ lastRev, ...(identity && { identity }) }).catch((error: unknown) => {
    // A host of an earlier Vigie has no such method.
    if (errorCode(error) === 'not-allowed') return undefined;
    throw error;
  });
  if (!joined) return { state: 'none', standing: { state: 'absent' } };
  return settle(joined, identity);
}

async function settle(joined: HostOutput<'joinJournal'>, identity: LibraryIdentity | undefined): Promise<Joined> {
  switch (joined.state) {
    case 'new':
      await saveIdentity(joined.identity);
      return { state: 'together', together: { identity: joined.identity, cursor: 0 } };
    case 'ours': {
      if (!identity) throw new AppError('unexpected', 'The folder knows a library that has no identity.');
      const { sendAfter: cursor, savedAt } = joined;
      return { state: 'together', together: { identity, cursor }, ...(savedAt && { savedAt }) };
    }
    case 'taken':
      return { state: 'none', standing: { state: 'apart', how: 'taken' } };
    case 'behind':
    case 'found':
    case 'other':
      return { state: 'none', standing: { state: 'apart', how: 'other' } };
    case 'unavailable':
      throw new AppError(joined.code, joined.message);
    default:
      return joined satisfies never;
  }
}

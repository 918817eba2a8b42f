import { liveQuery } from 'dexie';
import type { IndexProgress, IndexTrouble } from '#search/protocol.ts';
import { getLastRev, listChanges, revOf } from '#storage/changeFeed.ts';
import { library } from '#storage/database.ts';
import { countAllNotes } from '#storage/noteCounts.ts';
import { applyChanges, followedTables, tablesBesideNotes } from './applyChanges.ts';
import { createChecker } from './checkIndex.ts';
import { isBroken, isOutOfRoom } from './isBroken.ts';
import type { Index } from './openIndex.ts';
import { startPending } from './pend.ts';
import { createNoteReader, type Pacing } from './readNotes.ts';
import {
  countNotes,
  getCursor,
  getListedRev,
  getTrouble,
  listPending,
  removeTrouble,
  saveCursor,
  saveListedRev,
} from './state.ts';
import { transactionOf } from './transaction.ts';

const batchSize = 300;
const retryMs = 2000;
const maxDoublings = 6;
/** An index that is spoilt again and again is so by a mistake that another rebuild does not mend. */
const maxRebuilds = 4;
/** Room on the disk comes from elsewhere; there is no haste to look. */
const roomRetryMs = 20_000;

/** What the follower tells of itself. */
export interface Follower {
  /** How far the index had come after the last batch. */
  readonly progress: IndexProgress;
  /** Looks for changes now, as after a rebuild; otherwise every write of any window wakes it. */
  wake(): void;
}

/** Keeps the index up with the library for as long as the worker lives. */
export function follow(index: Index, pacing: Pacing, onMoved: (progress: IndexProgress) => void): Follower {
  const { turns } = pacing;
  let progress: IndexProgress = { indexed: 0, total: 0 };
  let isRunning = false;
  let isWanted = false;
  let rebuilds = 0;
  let failures = 0;
  /** Ends the wait after a failure. */
  let goOn: (() => void) | undefined;
  const reader = createNoteReader(index, pacing, batchSize);
  const checker = createChecker(index, turns, () => void run());

  async function run(): Promise<void> {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        while (await step()) onMoved(progress);
        if (getTrouble(index.db) && progress.indexed >= progress.total) await settle();
        failures = 0;
        checker.rest();
      }
    } catch (error) {
      await recover(error);
    } finally {
      isRunning = false;
    }
    if (isWanted) await run();
  }

  /** Takes in one batch of changes and reads one batch of notes; tells whether there was anything to do. */
  async function step(): Promise<boolean> {
    const taken = await takeChanges();
    // What was just saved waits for nothing else to be read with it.
    const pending = taken === 'some' ? [] : listPending(index.db, Math.min(taken || batchSize, batchSize));
    if (pending.length > 0) await reader.read(pending);
    progress = await measure();
    return taken !== 0 || pending.length > 0;
  }

  /** Takes in the next changes and tells how many; `some`, where they are from before all notes were put down as pending, and more are to come. */
  async function takeChanges(): Promise<number | 'some'> {
    const lastRev = await getLastRev();
    // The library is not the one that was indexed, or was put back to an earlier state.
    if (getCursor(index.db) > lastRev) index.rebuild(index.db, 'outdated');
    if (getCursor(index.db) === 0 && getListedRev(index.db) === 0 && lastRev > 0) await listAll(lastRev);
    const { db } = index;
    const cursor = getCursor(db);
    const listedRev = getListedRev(db);
    const isListed = cursor < listedRev;
    const target = isListed ? listedRev : lastRev;
    const listed = await listChanges(cursor, batchSize, isListed ? tablesBesideNotes : followedTables);
    const changes = isListed ? listed.filter((change) => revOf(change) <= listedRev) : listed;
    if (db !== index.db) return 'some';
    if (changes.length > 0) applyChanges(db, changes, isListed);
    else if (cursor < target) saveCursor(db, target);
    return isListed ? 'some' : changes.length;
  }

  /** Puts every note down as pending, which is much faster than to find them in the feed one change after the other. */
  async function listAll(lastRev: number): Promise<void> {
    const { db } = index;
    const noteIds = await library.notes.toCollection().primaryKeys();
    const jobs = Array.from({ length: Math.ceil(noteIds.length / batchSize) }, (_, number) => () => {
      if (db !== index.db) return;
      const pend = startPending(db);
      for (const noteId of noteIds.slice(number * batchSize, (number + 1) * batchSize)) pend(noteId);
    });
    await turns.write(transactionOf(index), [...jobs, () => db === index.db && saveListedRev(db, lastRev)]);
  }

  async function measure(trouble: IndexTrouble | undefined = getTrouble(index.db)): Promise<IndexProgress> {
    const { known, pending } = countNotes(index.db);
    const total = await countAllNotes();
    return { indexed: Math.min(known - pending, total), total, trouble };
  }

  /** The index has caught up: whatever was wrong with the last one is over. */
  async function settle(): Promise<void> {
    removeTrouble(index.db);
    progress = await measure();
    onMoved(progress);
  }

  async function recover(error: unknown): Promise<void> {
    if (await isOutOfRoom(error)) {
      progress = await measure('full');
      onMoved(progress);
      await pause(roomRetryMs);
    } else if (isBroken(error) && rebuilds < maxRebuilds) {
      rebuilds += 1;
      index.rebuild(index.db, 'damaged');
    } else {
      reportError(error);
      await pause(retryMs * 2 ** Math.min(failures, maxDoublings));
      failures += 1;
    }
    isWanted = true;
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      goOn = resolve;
      setTimeout(resolve, ms);
    });
  }

  const wake = (): void => {
    goOn?.();
    void run();
  };
  // Fires at once and after every write; the writes of other windows reach it through Dexie's own channel.
  liveQuery(getLastRev).subscribe({ next: wake, error: reportError });
  return {
    get progress() {
      return progress;
    },
    wake,
  };
}

import { liveQuery } from 'dexie';
import type { IndexProgress } from '#search/protocol.ts';
import { getLastRev, listChanges } from '#storage/changeFeed.ts';
import { library } from '#storage/database.ts';
import { applyChanges, followedTables } from './applyChanges.ts';
import { gatherNotes, type NoteParts } from './gatherNotes.ts';
import { isBroken } from './isBroken.ts';
import { noteEntryOf } from './noteEntry.ts';
import type { Index } from './openIndex.ts';
import { hideEntry, removeEntry, saveEntry } from './saveEntries.ts';
import { countNotes, getCursor, listPending, saveCursor } from './state.ts';
import type { Turns } from './turns.ts';

const batchSize = 300;
const retryMs = 2000;

/** What the follower tells of itself. */
export interface Follower {
  /** How far the index had come after the last batch. */
  readonly progress: IndexProgress;
  /** Looks for changes now, as after a rebuild; otherwise every write of any window wakes it. */
  wake(): void;
}

/** Keeps the index up with the library for as long as the worker lives. */
export function follow(index: Index, turns: Turns, onMoved: (progress: IndexProgress) => void): Follower {
  let progress: IndexProgress = { indexed: 0, total: 0 };
  let isRunning = false;
  let isWanted = false;
  let isChecked = false;

  async function run(): Promise<void> {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        while (await step()) onMoved(progress);
        if (!isChecked) await check();
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
    const lastRev = await getLastRev();
    const cursor = getCursor(index.db);
    // The library is not the one that was indexed, or was put back to an earlier state.
    if (cursor > lastRev) await index.rebuild();
    const changes = await listChanges(getCursor(index.db), batchSize, followedTables);
    if (changes.length > 0) applyChanges(index.db, changes);
    else if (cursor < lastRev) saveCursor(index.db, lastRev);
    const pending = listPending(index.db, batchSize);
    if (pending.length > 0) await read(pending);
    progress = await measure();
    return changes.length > 0 || pending.length > 0;
  }

  async function read(noteIds: readonly string[]): Promise<void> {
    const { db } = index;
    const parts = new Map((await gatherNotes(noteIds)).map((part) => [part.note.id, part]));
    await turns.write(
      { begin: () => index.db.exec('BEGIN'), commit: () => index.db.exec('COMMIT'), rollback },
      // After a rebuild in between, the notes are read again anyway.
      noteIds.map((noteId) => () => index.db === db && keep(noteId, parts.get(noteId))),
    );
  }

  function rollback(): void {
    try {
      index.db.exec('ROLLBACK');
    } catch {
      // SQLite has done so itself, as it does when the disk is full; the error that led here is thrown on.
    }
  }

  function keep(noteId: string, parts: NoteParts | undefined): void {
    if (!parts) removeEntry(index.db, noteId);
    else if (parts.note.trashedAt) hideEntry(index.db, noteId);
    else saveEntry(index.db, noteId, noteEntryOf(parts));
  }

  async function measure(): Promise<IndexProgress> {
    const { known, pending } = countNotes(index.db);
    const total = await library.notes.count();
    return { indexed: Math.min(known - pending, total), total };
  }

  /** Once a start, when it has caught up: an index that knows more or fewer notes than there are is made anew. */
  async function check(): Promise<void> {
    isChecked = true;
    const lastRev = await getLastRev();
    const total = await library.notes.count();
    const isStill = lastRev === getCursor(index.db) && lastRev === (await getLastRev());
    if (!isStill || countNotes(index.db).known === total) return;
    await index.rebuild();
    isWanted = true;
  }

  async function recover(error: unknown): Promise<void> {
    if (isBroken(error)) await index.rebuild();
    else {
      reportError(error);
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
    isWanted = true;
  }

  const wake = (): void => void run();
  // Fires at once and after every write; the writes of other windows reach it through Dexie's own channel.
  liveQuery(getLastRev).subscribe({ next: wake, error: reportError });
  return {
    get progress() {
      return progress;
    },
    wake,
  };
}

import { trashedUntil } from '#domain/trash.ts';
import { library } from './database.ts';
import { removeNotes } from './removeNote.ts';

/** So many notes go at a time: each is several rows, and whoever reads meanwhile must not wait long. */
const batchSize = 20;

/** Deletes the notes for good whose time in the trash is over; gives how many. */
export function removeExpiredNotes(now: string): Promise<number> {
  return removeTrashed(trashedUntil(now));
}

/** Deletes everything in the trash for good, some notes at a time until there are none or `signal` says stop; says after each how many have gone. */
export function emptyTrash(onProgress?: (removed: number) => void, signal?: AbortSignal): Promise<number> {
  return removeTrashed('\uffff', onProgress, signal);
}

async function removeTrashed(
  until: string,
  onProgress?: (removed: number) => void,
  signal?: AbortSignal,
): Promise<number> {
  let removed = 0;
  while (!signal?.aborted) {
    // Read anew each time: a note may be restored meanwhile.
    const ids = await library.notes.where('trashedAt').belowOrEqual(until).limit(batchSize).primaryKeys();
    if (ids.length === 0) break;
    await removeNotes(ids);
    removed += ids.length;
    onProgress?.(removed);
  }
  return removed;
}

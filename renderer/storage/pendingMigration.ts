import { library } from './database.ts';
import { migrations } from './migrations.ts';

/** That the library on disk is of an earlier Vigie, and will be brought up to date by the first read. */
interface PendingMigration {
  readonly from: number;
  readonly to: number;
}

/** Dexie keeps a version as its tenfold, so that there is room between two of them. Source: https://dexie.org/docs/Dexie/Dexie.version() */
const dexieFactor = 10;

/**
 * Says what opening the library would change, without changing it; `undefined` where it is of today's version, of a newer one, or not there yet. To be
 * asked before anything else is read.
 */
export async function getPendingMigration(): Promise<PendingMigration | undefined> {
  const from = Math.floor((await getStoredVersion()) / dexieFactor);
  const to = Math.max(...migrations.map(({ version }) => version));
  return from > 0 && from < to ? { from, to } : undefined;
}

/** The version that is stored, as IndexedDB counts; 0 where there is no library. */
async function getStoredVersion(): Promise<number> {
  const stored = await indexedDB.databases();
  if (!stored.some(({ name }) => name === library.name)) return 0;
  // After a migration that was cut off the list names the version that it was to reach; only what is opened has been put back.
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(library.name);
    // It has been deleted in this instant: none is to be made.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => (request.error?.name === 'AbortError' ? resolve(0) : reject(request.error));
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
  });
}

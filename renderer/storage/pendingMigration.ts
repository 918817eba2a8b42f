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
 * Says what opening the library would change, without opening it; `undefined` where it is of today's version, of a newer one, or not there yet. To be
 * asked before anything else is read.
 */
export async function getPendingMigration(): Promise<PendingMigration | undefined> {
  const stored = (await indexedDB.databases()).find(({ name }) => name === library.name);
  const from = Math.floor((stored?.version ?? 0) / dexieFactor);
  const to = Math.max(...migrations.map(({ version }) => version));
  return from > 0 && from < to ? { from, to } : undefined;
}

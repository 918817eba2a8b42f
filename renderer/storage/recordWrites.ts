import { Dexie, type Transaction } from 'dexie';
import { library } from './database.ts';
import type { ChangedRow, ChangedRows } from './recordingWriter.ts';

const recorded = new WeakMap<Transaction, ChangedRow[]>();

/**
 * Does something to the library, whatever named writes that takes, as one transaction, and gives what it changed. Nothing in it may wait for anything
 * but the library.
 */
export function recordWrites<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly changes: ChangedRows }> {
  return library.transaction('rw', library.tables, async (transaction) => {
    const changes: ChangedRow[] = [];
    recorded.set(transaction, changes);
    return { result: await work(), changes };
  });
}

/** Inside a write: where its changes are to be kept, if somebody records them; another write of the window at the same time is not theirs. */
export function recorderOfTransaction(): ((changes: ChangedRows) => void) | undefined {
  let transaction: Transaction | undefined = Dexie.currentTransaction;
  while (transaction) {
    const changes = recorded.get(transaction);
    if (changes) return (more) => changes.push(...more);
    transaction = transaction.parent;
  }
  return undefined;
}

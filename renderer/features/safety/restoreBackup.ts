import type { Host } from '#contract/hostMethods.ts';
import type { RestoreChanges } from '#storage/journal/restore.ts';
import { type JournalWorker, startJournalWorker } from '#storage/journalClient.ts';
import { fetchBytes } from './fetchBytes.ts';
import { readPages } from './readPages.ts';

/** How far something has come, from 0 to 1. */
export type ShowDone = (done: number) => void;

/** A backup that was held against the library. */
export interface ComparedBackup {
  readonly changes: RestoreChanges;
  /** Puts it in the library's place, as ordinary changes. */
  restore(show: ShowDone): Promise<void>;
  /** To be called in the end, restored or not. */
  close(): void;
}

/** Holds a backup against the library, to say what restoring it would change. */
export async function compareBackup(host: Host, name: string, show: ShowDone): Promise<ComparedBackup> {
  const worker = startJournalWorker();
  try {
    await worker.run('startRestore', undefined);
    await readPages(host, { from: name }, async ({ text, doneBytes, totalBytes }) => {
      await worker.run('compare', text);
      show(share(doneBytes, totalBytes));
    });
    return {
      changes: await worker.run('changes', undefined),
      restore: (showRestored) => putBack(host, worker, name, showRestored),
      close: worker.close,
    };
  } catch (error) {
    worker.close();
    throw error;
  }
}

async function putBack(host: Host, worker: JournalWorker, name: string, show: ShowDone): Promise<void> {
  await worker.run('beginRestore', name);
  await readPages(host, { from: name }, async ({ text, doneBytes, totalBytes }) => {
    const wanted = await worker.run('putBack', text);
    await fetchBytes(host, wanted, (files) => worker.run('giveBack', files));
    show(share(doneBytes, totalBytes));
  });
  await worker.run('finishRestore', undefined);
}

/** Restores a backup from beginning to end; also where that was begun before and ended half-way. */
export async function restoreBackup(host: Host, name: string, show: ShowDone): Promise<void> {
  const compared = await compareBackup(host, name, (done) => show(done / 2));
  try {
    await compared.restore((done) => show(0.5 + done / 2));
  } finally {
    compared.close();
  }
}

function share(done: number, total: number): number {
  return total === 0 ? 1 : done / total;
}

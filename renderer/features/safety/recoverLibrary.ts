import type { Host } from '#contract/hostMethods.ts';
import type { JournalSummary } from '#contract/journalSchemas.ts';
import { library } from '#storage/database.ts';
import type { RecoveryNotice } from '#storage/journal/journalRow.ts';
import type { Rebuilt } from '#storage/journal/rebuild.ts';
import { type JournalWorker, startJournalWorker } from '#storage/journalClient.ts';
import { errorCode } from '#ui/errorText.ts';
import { clearStorage } from './clearStorage.ts';
import { fetchBytes } from './fetchBytes.ts';
import { readPages } from './readPages.ts';

/** What is to be recovered, and why. */
export interface WantedRecovery {
  readonly libraryId: string;
  readonly summary: JournalSummary;
  readonly reason: RecoveryNotice['reason'];
}

/** How far the recovery has come, or the end of a restore that was cut off. */
export interface RecoveryProgress {
  /** From 0 to 1. */
  readonly done: number;
  /** The notes that are back, and how many there are as far as the disk knows before it was read whole; not known of a restore. */
  readonly notes?: { readonly back: number; readonly total: number };
}

/** The files of a folder may be put together anew while they are read. */
const maxBeginnings = 3;
/** The full-text index; it is made anew from the library. */
const indexFolder = '.vigie-search';

/** Makes the library of this profile anew from its folder. What is in the profile now goes; until it is whole, a mark in it says that it is not. */
export async function recoverLibrary(
  host: Host,
  wanted: WantedRecovery,
  show: (progress: RecoveryProgress) => void,
): Promise<Rebuilt> {
  const worker = startJournalWorker();
  // Held open, this window would hold up its own worker.
  library.close({ disableAutoOpen: false });
  try {
    const damage = await rebuildAgain(host, worker, wanted, show);
    const { identity, lastRev } = await host.takeJournal({ rows: 'kept', libraryId: wanted.libraryId });
    const { reason, summary } = wanted;
    const recoveredAt = new Date().toISOString();
    const notice = { reason, recoveredAt, damage, ...(summary.savedAt && { asOf: summary.savedAt }) };
    const rebuilt = await worker.run('finish', { identity, lastRev: Math.max(lastRev, summary.lastRev), notice });
    await removeIndex();
    return rebuilt;
  } finally {
    worker.close();
  }
}

async function rebuildAgain(
  host: Host,
  worker: JournalWorker,
  wanted: WantedRecovery,
  show: (progress: RecoveryProgress) => void,
): Promise<JournalSummary['damage']> {
  for (let beginning = 1; ; beginning += 1) {
    try {
      return await rebuild(host, worker, wanted, show);
    } catch (error) {
      if (beginning === maxBeginnings || errorCode(error) !== 'interrupted') throw error;
    }
  }
}

async function rebuild(
  host: Host,
  worker: JournalWorker,
  { summary, reason }: WantedRecovery,
  show: (progress: RecoveryProgress) => void,
): Promise<JournalSummary['damage']> {
  const damage = [...summary.damage];
  const totalNotes = summary.counts.notes ?? 0;
  show({ done: 0, notes: { back: 0, total: totalNotes } });
  await worker.run('startRebuild', undefined).catch(async (error: unknown) => {
    if (reason !== 'unreadable') throw error;
    await clearStorage(host);
    await worker.run('startRebuild', undefined);
  });
  await readPages(host, { from: 'journal' }, async ({ text, damage: passedOver, doneBytes, totalBytes }) => {
    damage.push(...passedOver);
    const { wanted, notes: back } = await worker.run('apply', text);
    await fetchBytes(host, wanted, (files) => worker.run('give', files));
    const notes = { back, total: Math.max(totalNotes, back) };
    show({ done: totalBytes === 0 ? 1 : doneBytes / totalBytes, notes });
  });
  return distinct(damage);
}

function distinct(damage: JournalSummary['damage']): JournalSummary['damage'] {
  return [...new Map(damage.map((part) => [JSON.stringify(part), part])).values()];
}

/** An index of the library that was lost may know of changes that this one has not. */
async function removeIndex(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  // Where there is none, or another window still holds it: it sees for itself that it is of another library.
  await root.removeEntry(indexFolder, { recursive: true }).catch(() => undefined);
}

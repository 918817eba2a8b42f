import type { Host } from '#contract/hostMethods.ts';
import { getUnfinishedRestore } from '#storage/journal/libraryCopy.ts';
import type { RecoveryProgress } from './recoverLibrary.ts';
import { restoreBackup } from './restoreBackup.ts';

/** Restores a backup to the end that was being restored when its window closed. */
export async function finishRestore(host: Host, show: (progress: RecoveryProgress) => void): Promise<void> {
  const backup = await getUnfinishedRestore();
  if (backup === undefined) return;
  // Where the machine does not give it now, it is tried again at the next start; what is here is of then in part, and none of it is lost.
  await restoreBackup(host, backup, (done) => show({ done })).catch(reportError);
}

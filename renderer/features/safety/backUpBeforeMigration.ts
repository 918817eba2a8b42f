import type { Host } from '#contract/hostMethods.ts';
import { getPendingMigration } from '#storage/pendingMigration.ts';

/** The first version whose rows are on the disk. */
const firstKept = 5;

/** Has a backup made where opening the library will bring it up to today's form; before anything of it is read. */
export async function backUpBeforeMigration(host: Host): Promise<void> {
  // A database that cannot be read cannot be migrated; whoever opens it sees to that.
  const pending = await getPendingMigration().catch(() => undefined);
  if (!pending || pending.from < firstKept) return;
  // A machine that cannot make one keeps nobody from their notes: a migration is one transaction, all of it or none.
  await host.makeBackup({ reason: 'migration' }).catch(reportError);
}

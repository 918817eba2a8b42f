import type { Host } from '#contract/hostMethods.ts';
import { askToLookAgain } from '#storage/journal/diskStatus.ts';
import { getIdentity, removeIdentity, saveChoiceOfDisk, saveIdentity } from '#storage/journal/libraryCopy.ts';
import { waitUntilSaved } from './waitUntilSaved.ts';

/** As long as a library of a hundred thousand notes needs to be written out. */
const patienceMs = 10 * 60_000;

/** The library of the folder takes the place of this browser's, as soon as the window has been loaded again. */
export async function takeDisk(): Promise<void> {
  await saveChoiceOfDisk();
  location.reload();
}

/** This browser's library takes the place of the folder's, of which a backup is made first. */
export async function takeMine(host: Host): Promise<void> {
  const known = await getIdentity();
  const { identity } = await host.takeJournal({ rows: 'replaced', ...(known && { libraryId: known.libraryId }) });
  await saveIdentity(identity);
  askToLookAgain();
}

/** Writes this browser's library to a folder of its own, and comes back to the other; tells whether all of it is there. */
export async function keepMineElsewhere(host: Host, folder: string, path: string): Promise<boolean> {
  await host.chooseLibraryFolder({ path });
  try {
    // It becomes a library of its own.
    await removeIdentity();
    askToLookAgain();
    return await waitUntilSaved(host, patienceMs);
  } finally {
    await host.chooseLibraryFolder({ path: folder });
  }
}

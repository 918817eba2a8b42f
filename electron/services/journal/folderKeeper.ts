import { AppError } from '#contract/appError.ts';
import type { JournalIdentity } from '#contract/journalSchemas.ts';
import type { Disk } from './disk.ts';
import { onFiles } from './fileFailure.ts';
import type { Keyring } from './keyring.ts';
import { createLibrary, type Library } from './library.ts';
import { openLibrary } from './openLibrary.ts';

/** Opens the library folder when it is needed, and again after it was lost. */
export interface FolderKeeper {
  /** The open library; opens it where it is not. @throws AppError */
  library(fresh?: JournalIdentity): Promise<Library>;
  /** The open library, if it is. */
  opened(): Library | undefined;
  /** Runs work on the library, which is closed where it turns out that the folder is no longer ours or no longer there. */
  use<Result>(work: (library: Library) => Promise<Result>, fresh?: JournalIdentity): Promise<Result>;
  close(): Promise<void>;
}

interface KeeperSetup {
  readonly folder: () => string;
  readonly disk: Disk;
  readonly keyring: Keyring;
  readonly segmentBytes: number;
}

/** After these, what is known of the folder no longer holds. */
const endings: readonly string[] = ['folder-missing', 'folder-in-use', 'folder-read-only'];

/** Makes the keeper of a folder, which is not opened yet. */
export function createFolderKeeper({ folder, disk, keyring, segmentBytes }: KeeperSetup): FolderKeeper {
  let open: Library | undefined;
  const close = async (): Promise<void> => {
    const closing = open;
    open = undefined;
    await closing?.close().catch(() => undefined);
  };
  const library = async (fresh?: JournalIdentity): Promise<Library> => {
    if (!open) {
      const at = folder();
      const opened = await openLibrary({ folder: at, disk, cipherOf: keyring.reading, fresh });
      open = createLibrary(opened, { folder: at, disk, writing: keyring.writing, segmentBytes });
    }
    return open;
  };
  return {
    library,
    close,
    opened: () => open,
    async use(work, fresh) {
      try {
        return await onFiles(async () => work(await library(fresh)));
      } catch (error) {
        if (error instanceof AppError && endings.includes(error.code)) await close();
        throw error;
      }
    },
  };
}

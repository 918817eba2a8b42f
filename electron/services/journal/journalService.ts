import { AppError } from '#contract/appError.ts';
import type { Host } from '#contract/hostMethods.ts';
import type { journalMethods } from '#contract/journalMethods.ts';

interface JournalSetup {
  /** The library folder, absolute. */
  readonly folder: string;
}

/** The library folder as the page sees it. */
export type JournalService = Pick<Host, keyof typeof journalMethods> & {
  /** Finishes what is being written and leaves the folder to others. */
  close(): Promise<void>;
};

/** Makes the service of a library folder, which is not opened before a page asks. */
export function createJournalService({ folder }: JournalSetup): JournalService {
  const unavailable = async (): Promise<never> => {
    throw new AppError('folder-missing', `The library folder ${folder} is not open.`);
  };
  return {
    joinJournal: async () => ({ state: 'unavailable', code: 'folder-missing', message: `${folder} is not open.` }),
    takeJournal: unavailable,
    appendJournal: unavailable,
    saveJournalBytes: unavailable,
    missingJournalBytes: unavailable,
    readJournal: unavailable,
    readJournalBytes: unavailable,
    journalState: unavailable,
    chooseLibraryFolder: unavailable,
    listBackups: unavailable,
    makeBackup: unavailable,
    verifyBackup: unavailable,
    copyBackup: unavailable,
    setPassphrase: unavailable,
    unlock: unavailable,
    close: async () => undefined,
  };
}

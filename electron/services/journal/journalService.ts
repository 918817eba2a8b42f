import path from 'node:path';
import { AppError } from '#contract/appError.ts';
import type { Host } from '#contract/hostMethods.ts';
import type { journalMethods } from '#contract/journalMethods.ts';
import type { JoinedJournal, JournalIdentity } from '#contract/journalSchemas.ts';
import { createBackups } from '#services/backups/backups.ts';
import { missingBytes, savePiece } from './bytesFiles.ts';
import type { Ciphers } from './cipher.ts';
import { createDisk, type DiskQuota } from './disk.ts';
import { createFolderKeeper } from './folderKeeper.ts';
import { standingOf } from './join.ts';
import { journalState } from './journalState.ts';
import { createKeyring } from './keyring.ts';
import type { Library } from './library.ts';
import { defaultLibraryFolder, readChosenFolder, saveChosenFolder } from './libraryFolder.ts';
import { createProblemNote } from './problem.ts';
import { readBytes } from './readBytes.ts';
import { readPage } from './readPages.ts';
import { sealFile } from './sealedFile.ts';
import { createTurns } from './turns.ts';
import { createUpkeep } from './upkeep.ts';
import { readVigieFile } from './vigieFile.ts';

export interface JournalSetup {
  /** Where the choice of another folder is kept. */
  readonly dataFolder: string;
  /** The library folder, absolute; the one that was chosen, or the usual one, where it is not named. */
  readonly folder?: string | undefined;
  /** The folder cannot be changed by the page. */
  readonly isFolderFixed?: boolean;
  /** A smaller disk than the real one. */
  readonly quota?: DiskQuota | undefined;
  /** When a segment is full, in bytes. */
  readonly segmentBytes?: number;
  /** Segments of fewer bytes are not compacted. */
  readonly smallBytes?: number;
}

/** The library folder as the page sees it, and how it is left. */
export interface JournalService {
  readonly methods: Pick<Host, keyof typeof journalMethods>;
  /** Does what is due: compaction, the daily backup, what no row names. It is done every minute anyhow. */
  keepUp(now?: Date): Promise<void>;
  /** Resolves when every row that was handed over is written, or has failed. */
  settled(): Promise<void>;
  /** Finishes what is being written, breaks off what can be done again, and leaves the folder to others. */
  close(): Promise<void>;
}

/** Large enough that a library of years has some dozens, small enough to be read at a start. In bytes. */
const defaultSegmentBytes = 16 * 1024 * 1024;
/** So much is read in a tenth of a second. In bytes. */
const defaultSmallBytes = 64 * 1024 * 1024;

/** Makes the service of a library folder, which is not opened before a page joins. */
export function createJournalService(setup: JournalSetup): JournalService {
  const {
    dataFolder,
    isFolderFixed = false,
    segmentBytes = defaultSegmentBytes,
    smallBytes = defaultSmallBytes,
  } = setup;
  const disk = createDisk(setup.quota);
  const inTurn = createTurns();
  const inBackground = createTurns();
  const problem = createProblemNote();
  let folder = setup.folder ?? defaultLibraryFolder();
  const chosen = isFolderFixed ? undefined : readChosenFolder(dataFolder);
  const ready = Promise.resolve(chosen).then((path_) => {
    folder = path_ ?? folder;
  });
  const keyring = createKeyring();
  const keeper = createFolderKeeper({ disk, segmentBytes, keyring, folder: () => folder });
  const ciphersOf = (library: Library): Ciphers => {
    const vigie = library.vigie();
    return { reading: keyring.reading(vigie), writing: keyring.writing(vigie) };
  };
  const onLibrary = <Result>(work: (library: Library) => Promise<Result>, fresh?: JournalIdentity): Promise<Result> =>
    inTurn(async () => {
      await ready;
      return problem.watch(() => keeper.use(work, fresh));
    });
  const ofIdentity = <Result>(identity: JournalIdentity, work: (library: Library) => Promise<Result>) =>
    onLibrary(async (library) => {
      expectIdentity(library, identity);
      return work(library);
    });
  const backups = createBackups({ disk, inBackground, ciphersOf });
  const upkeep = createUpkeep({ keeper, disk, inTurn, inBackground, backups, smallBytes, ciphersOf });
  const state = () =>
    ready.then(() =>
      journalState({ folder, isFolderFixed, disk, library: keeper.opened(), problem, backups, keyring }),
    );

  const methods: JournalService['methods'] = {
    async joinJournal({ identity, lastRev }) {
      try {
        return await onLibrary(async (library): Promise<JoinedJournal> => {
          await library.check();
          const standing = standingOf(library.standing(), { identity, lastRev });
          if (standing.state === 'ours') library.beginRepair();
          // Two profiles that begin at the same time: the later one has it, and the earlier one is told.
          return standing.state === 'new' ? { state: 'new', identity: await library.take() } : standing;
        }, identity);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return { state: 'unavailable', code: error.code, message: error.message };
      }
    },
    takeJournal: (request) =>
      // In the background's turn as well, as a compaction must not take away what the backup is made of.
      inBackground(() =>
        onLibrary(async (library) => {
          const { identity, summary } = library.standing();
          if (request.rows === 'replaced') {
            if (summary.lastRev > 0) await backups.makeNow(library, 'replace');
            return { identity: await library.beginAnew(request.libraryId ?? crypto.randomUUID()), lastRev: 0 };
          }
          if (request.libraryId === identity.libraryId) {
            // Who takes it over has read what could be read; nobody has more.
            library.beginRepair();
            return { identity: await library.take(), lastRev: summary.lastRev };
          }
          throw new AppError('library-taken', 'The folder holds another library.');
        }),
      ),
    appendJournal: ({ identity, entries }) => ofIdentity(identity, (library) => library.append(entries)),
    saveJournalBytes: ({ identity, bytesBase64, ...piece }) =>
      ofIdentity(identity, async (library) => {
        await library.check();
        const bytes = Buffer.from(bytesBase64, 'base64');
        const cipher = ciphersOf(library).writing;
        const seal = cipher && ((from: string, to: string) => sealFile(from, to, cipher, disk));
        await savePiece(library.folder, { ...piece, bytes }, { disk, seal });
      }),
    missingJournalBytes: ({ hashes }) =>
      onLibrary(async (library) => ({ missing: await missingBytes(library.folder, hashes) })),
    readJournal: async ({ from, cursor, tables, naming }) => {
      if (from === 'journal') upkeep.noteReading(false);
      const { files, cipher } = await onLibrary(async (library) => ({
        files: await backups.filesOf(library, from),
        cipher: ciphersOf(library).reading,
      }));
      const page = await problem.watch(() => readPage(files, cursor, { cipher, filter: { tables, naming } }));
      if (from === 'journal') {
        upkeep.noteReading(page.cursor === undefined);
        keeper.opened()?.addDamage(page.damage);
      }
      return page;
    },
    readJournalBytes: async ({ wanted }) => {
      const { at, cipher } = await onLibrary(async (library) => ({
        at: library.folder,
        cipher: ciphersOf(library).reading,
      }));
      return { parts: await problem.watch(() => readBytes(at, wanted, cipher)) };
    },
    journalState: state,
    async chooseLibraryFolder(request) {
      if (isFolderFixed) throw new AppError('not-allowed', 'The command line has chosen the folder.');
      if (!path.isAbsolute(request.path)) throw new AppError('invalid-input', 'The folder is not an absolute path.');
      await ready;
      await inBackground(() =>
        inTurn(async () => {
          const before = folder;
          await keeper.close();
          folder = path.normalize(request.path);
          try {
            await keeper.use(async () => undefined);
            await saveChosenFolder(dataFolder, folder);
          } catch (error) {
            folder = before;
            throw error;
          }
        }),
      );
      problem.clear();
      return state();
    },
    listBackups: () => onLibrary((library) => backups.list(library)),
    makeBackup: async ({ reason }) => backups.make(await onLibrary(async (library) => library), reason),
    verifyBackup: async ({ name }) => backups.verify(await onLibrary(async (library) => library), name),
    copyBackup: async ({ name, path: target }) => {
      if (!path.isAbsolute(target)) throw new AppError('invalid-input', 'The folder is not an absolute path.');
      return { libraryId: await backups.copy(await onLibrary(async (library) => library), name, target) };
    },
    async setPassphrase(change) {
      await inBackground(() =>
        onLibrary(async (library) => library.saveVigie(await keyring.change(library.vigie(), change))),
      );
      // The files follow in the background; where that is broken off, the next start goes on with it.
      upkeep.run(new Date()).catch(() => undefined);
      return state();
    },
    async unlock({ passphrase }) {
      await ready;
      const vigie = await readVigieFile(folder);
      if (!vigie || vigie === 'damaged') throw new AppError('library-damaged', 'vigie.json cannot be read.');
      await keyring.unlock(vigie, passphrase);
      problem.clear();
      return state();
    },
  };
  return {
    methods,
    settled: () => inTurn(async () => undefined),
    keepUp: (now = new Date()) => upkeep.run(now),
    async close() {
      upkeep.stop();
      keeper.opened()?.stop();
      await inBackground(async () => undefined);
      await inTurn(() => keeper.close());
    },
  };
}

function expectIdentity(library: Library, { libraryId, instance }: JournalIdentity): void {
  const { identity } = library.standing();
  if (identity.libraryId === libraryId && identity.instance === instance) return;
  throw new AppError('library-taken', 'Another profile goes on with what is in the folder.');
}

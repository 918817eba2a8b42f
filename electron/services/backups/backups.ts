import type { Backup, BackupCheck, BackupReason, JournalState } from '#contract/journalSchemas.ts';
import type { Ciphers } from '#services/journal/cipher.ts';
import type { Disk } from '#services/journal/disk.ts';
import { onFiles } from '#services/journal/fileFailure.ts';
import type { Library } from '#services/journal/library.ts';
import { createProblemNote } from '#services/journal/problem.ts';
import type { RowFile } from '#services/journal/rowFile.ts';
import type { InTurn } from '#services/journal/turns.ts';
import { describeBackup, findBackup, findBackups, makeBackup, verifyBackup } from './backupFiles.ts';
import { collectBytes } from './collectBytes.ts';
import { copyBackup, removeBackups } from './copyBackup.ts';
import { expiredBackups, isDailyDue } from './retention.ts';

/** The backups of the library folder. */
export interface Backups {
  list(library: Library): Promise<Backup[]>;
  make(library: Library, reason: BackupReason): Promise<Backup>;
  /** The same for one who has the background's turn. */
  makeNow(library: Library, reason: BackupReason): Promise<Backup>;
  verify(library: Library, name: string): Promise<BackupCheck>;
  /** Makes a library of its own of a backup. Gives its id. */
  copy(library: Library, name: string, target: string): Promise<string>;
  /** The files to read rows from: a backup's, or the journal's. */
  filesOf(library: Library, from: string): Promise<RowFile[]>;
  summary(library: Library | undefined): Promise<JournalState['backups']>;
  /** Makes the backup of the day where it is due, and deletes what is no longer needed. */
  keepDaily(library: Library, now: Date): Promise<void>;
}
interface BackupsSetup {
  readonly disk: Disk;
  readonly inBackground: InTurn;
  readonly ciphersOf: (library: Library) => Ciphers;
}

/** Makes the keeper of backups. */
export function createBackups({ disk, inBackground, ciphersOf }: BackupsSetup): Backups {
  const problem = createProblemNote();
  let missingBytes = 0;

  const make = (library: Library, reason: BackupReason, now: Date): Promise<Backup> =>
    problem.watch(async () => {
      const made = await makeBackup(library, reason, { disk, ciphers: ciphersOf(library), now });
      missingBytes = made.missingBytes;
      return made.backup;
    });
  const list = (library: Library): Promise<Backup[]> =>
    onFiles(async () => {
      const described: Backup[] = [];
      const { reading } = ciphersOf(library);
      for (const backup of await findBackups(library.folder)) described.push(await describeBackup(backup, reading));
      return described;
    });
  return {
    list,
    make: (library, reason) => inBackground(() => make(library, reason, new Date())),
    makeNow: (library, reason) => make(library, reason, new Date()),
    verify: (library, name) =>
      inBackground(() =>
        onFiles(async () =>
          verifyBackup(library.folder, await findBackup(library.folder, name), ciphersOf(library).reading),
        ),
      ),
    copy: (library, name, target) =>
      inBackground(() =>
        onFiles(async () => {
          const { folder } = library;
          const backup = await findBackup(folder, name);
          return copyBackup({
            folder,
            backup,
            target,
            disk,
            ciphers: ciphersOf(library),
            vigie: library.vigie(),
            signal: library.signal,
          });
        }),
      ),
    async filesOf(library, from) {
      if (from !== 'journal') return [(await findBackup(library.folder, from)).file];
      const { snapshot, segments } = library.files();
      const own = [...(snapshot ? [snapshot] : []), ...segments];
      // What the snapshot has lost, the newest backup may still have; its older rows come first and give way to newer ones.
      const isLost = library
        .standing()
        .summary.damage.some(
          ({ kind }) => kind === 'bad-block' || kind === 'missing-snapshot' || kind === 'missing-segment',
        );
      const [newest] = isLost ? await findBackups(library.folder) : [];
      return [...(newest ? [newest.file] : []), ...own];
    },
    async summary(library) {
      const found = library ? await findBackups(library.folder).catch(() => []) : [];
      const failure = problem.current();
      const [newest] = found;
      const last =
        library && newest && (await describeBackup(newest, ciphersOf(library).reading).catch(() => undefined));
      return { count: found.length, missingBytes, ...(last && { last }), ...(failure && { problem: failure }) };
    },
    async keepDaily(library, now) {
      const found = await findBackups(library.folder);
      if (!isDailyDue(found, library.standing().summary.lastRev, now)) return;
      await make(library, 'daily', now);
      const all = await findBackups(library.folder);
      await removeBackups(all, expiredBackups(all, now.getTime()));
      await collectBytes(library, ciphersOf(library).reading, now.getTime());
    },
  };
}

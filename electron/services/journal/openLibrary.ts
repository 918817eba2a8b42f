import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/appError.ts';
import type { JournalDamage } from '#contract/journalSchemas.ts';
import type { Cipher } from './cipher.ts';
import type { Disk } from './disk.ts';
import { draftSuffix, writeWhole } from './durable.ts';
import { systemCode, unlessAbsent } from './fileFailure.ts';
import { folderReadme } from './folderReadme.ts';
import { type JournalContent, readContent } from './journalContent.ts';
import { layout, segmentNumber, snapshotRev } from './layout.ts';
import { type FolderLock, takeLock } from './lock.ts';
import { copyAside, cutTornLine } from './setAside.ts';
import { readVigieFile, saveVigieFile, type VigieFile } from './vigieFile.ts';

/** A library folder that this process writes in. */
export interface OpenedFolder {
  readonly lock: FolderLock;
  readonly vigie: VigieFile;
  readonly content: JournalContent;
  readonly damage: readonly JournalDamage[];
}
interface Opening {
  readonly folder: string;
  readonly disk: Disk;
  /** Opens what the file says is encrypted. @throws AppError `library-locked`. */
  readonly cipherOf: (vigie: VigieFile) => Cipher | undefined;
  /** The library to begin in a folder where none is. */
  readonly fresh: { readonly libraryId: string; readonly instance: string } | undefined;
}

/**
 * Opens a library folder, making it where it is not there: takes its lock, reads the journal, and puts in order what a process that was killed left
 * behind.
 * @throws AppError `folder-in-use`, `folder-missing`, `newer-format`, `library-damaged`, `library-locked`, `not-a-library-folder`; errors of the file
 * system.
 */
export async function openLibrary({ folder, disk, cipherOf, fresh }: Opening): Promise<OpenedFolder> {
  await makeFolder(folder);
  const stored = await readVigieFile(folder);
  if (stored === undefined) await expectOwnFiles(folder);
  const lock = await takeLock(layout.lock(folder));
  try {
    await putBack(folder);
    await mkdir(layout.journal(folder), { recursive: true, mode: 0o700 });
    await removeDrafts(folder);
    const known = stored === undefined || stored === 'damaged' ? undefined : stored;
    const content = await readContent(folder, known && cipherOf(known)).catch((error: unknown) => {
      const isKeyLost = !known && error instanceof AppError && error.code === 'library-locked';
      throw isKeyLost ? new AppError('library-damaged', 'vigie.json, which holds the key, is lost.') : error;
    });
    await tidy(folder, content);
    const vigie = known ?? (await beginLibrary(folder, content, fresh, stored === 'damaged'));
    if (!known) {
      await writeWhole(disk, layout.readme(folder), folderReadme);
      await saveVigieFile(disk, folder, vigie);
    }
    const isLost = !known && (stored === 'damaged' || content.lastRev > 0);
    const missing: JournalDamage[] = isLost ? [{ kind: 'missing-identity', file: 'vigie.json', afterRev: 0 }] : [];
    const segments = content.segments.filter(({ size }) => size > 0);
    return { lock, vigie, content: { ...content, segments }, damage: [...missing, ...content.damage] };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A disk that is not plugged in has no folder above, and must not get an empty library in its place. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
  if (!(await stat(folder)).isDirectory()) throw new AppError('folder-missing', `${folder} is no folder.`);
}

const ownNames: readonly string[] = ['journal', 'journal.old', 'bytes', 'backups', 'damaged', 'lock', 'README.txt'];

/** What a file manager leaves in every folder. */
const strayNames: readonly string[] = ['.DS_Store', 'desktop.ini', 'Thumbs.db', '.directory', 'lost+found'];

/** @throws AppError `not-a-library-folder` where there are a person's files, among which Vigie has no business. */
async function expectOwnFiles(folder: string): Promise<void> {
  const names = await readdir(folder);
  const foreign = names.filter((name) => !isOwn(name) && !strayNames.includes(name));
  if (foreign.length > 0) throw new AppError('not-a-library-folder', `${folder} holds other files: ${foreign[0]}`);
}

function isOwn(name: string): boolean {
  return ownNames.includes(name) || name.startsWith('vigie.json') || name.startsWith('lock.');
}

/** Ends what `replaceJournal` had begun: the old journal is there until the new one is. */
async function putBack(folder: string): Promise<void> {
  const isReplaced = (await unlessAbsent(stat(layout.journal(folder)))) !== undefined;
  if (isReplaced) await rm(layout.replaced(folder), { recursive: true, force: true });
  else await unlessAbsent(rename(layout.replaced(folder), layout.journal(folder)));
}

async function removeDrafts(folder: string): Promise<void> {
  for (const each of [folder, layout.journal(folder), layout.backups(folder)]) {
    const names = await readdir(each).catch(() => []);
    const drafts = names.filter((name) => name.endsWith(draftSuffix) && !name.startsWith('lock.'));
    for (const name of drafts) await rm(path.join(each, name), { force: true });
  }
  await rm(layout.incoming(folder), { recursive: true, force: true });
}

/** Takes torn lines away, keeping a copy, and what a snapshot has made superfluous. */
async function tidy(folder: string, { segments, superfluous }: JournalContent): Promise<void> {
  for (const { torn, size, file } of segments) {
    if (torn) await cutTornLine(folder, file, torn);
    else if (size === 0) await rm(file.path);
  }
  for (const name of superfluous) {
    if (segmentNumber(name) !== undefined || snapshotRev(name) !== undefined) {
      await rm(path.join(layout.journal(folder), name), { force: true });
    }
  }
}

/** A new library, or the one that the headers of its files name where `vigie.json` is lost. */
async function beginLibrary(
  folder: string,
  { segments, snapshot }: JournalContent,
  fresh: Opening['fresh'],
  isDamaged: boolean,
): Promise<VigieFile> {
  if (isDamaged) await copyAside(folder, layout.identity(folder));
  const header = segments.findLast((segment) => segment.header !== undefined)?.header ?? snapshot?.header;
  if (!header && (segments.length > 0 || snapshot)) {
    throw new AppError('library-damaged', 'No file of the folder says which library it is.');
  }
  const now = new Date().toISOString();
  const { libraryId, instance } = header ?? fresh ?? { libraryId: randomUUID(), instance: randomUUID() };
  return { format: 'vigie-library', version: 1, libraryId, instance, createdAt: now, takenAt: now };
}

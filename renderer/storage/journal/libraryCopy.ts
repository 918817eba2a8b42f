import { getLastRev } from '#storage/changeFeed.ts';
import { library } from '#storage/database.ts';
import type { BytesOfRow, LibraryIdentity, RecoveryNotice } from './journalRow.ts';

/** How this profile's copy of the library stands, before its folder is asked. */
export interface LibraryCopy {
  readonly identity?: LibraryIdentity;
  readonly lastRev: number;
  /** Where the person chose that the folder's library takes the place of this one. */
  readonly reason?: 'chosen';
}

/** Reads it; a copy that was being made anew when its window closed is none. Opens the library. */
export async function getLibraryCopy(): Promise<LibraryCopy> {
  const [recovery, identity, lastRev] = await Promise.all([
    library.journal.get('recovery'),
    getIdentity(),
    getLastRev(),
  ]);
  if (recovery?.name === 'recovery') return { lastRev: 0, ...(recovery.reason === 'chosen' && { reason: 'chosen' }) };
  return { lastRev, ...(identity && { identity }) };
}

/** Which library this is a copy of; `undefined` until it has a folder. */
export async function getIdentity(): Promise<LibraryIdentity | undefined> {
  const row = await library.journal.get('identity');
  return row?.name === 'identity' ? { libraryId: row.libraryId, instance: row.instance } : undefined;
}

/** Keeps which library this is a copy of. */
export async function saveIdentity({ libraryId, instance }: LibraryIdentity): Promise<void> {
  await library.journal.put({ name: 'identity', libraryId, instance });
}

/** What was recovered, until the person has read it. */
export async function getRecoveryNotice(): Promise<RecoveryNotice | undefined> {
  const row = await library.journal.get('notice');
  return row?.name === 'notice' ? row : undefined;
}

/** Keeps that the person has read what was recovered. */
export async function removeRecoveryNotice(): Promise<void> {
  await library.journal.delete('notice');
}

/** The bytes that the disk has still to be given. */
export async function listOwedBytes(): Promise<readonly BytesOfRow[]> {
  const row = await library.journal.get('owed');
  return row?.name === 'owed' ? row.bytes : [];
}

/** Keeps which bytes the disk has still to be given. */
export async function saveOwedBytes(bytes: readonly BytesOfRow[]): Promise<void> {
  if (bytes.length > 0) await library.journal.put({ name: 'owed', bytes });
  else await library.journal.delete('owed');
}

/** Has the library of the folder take the place of this one, at the next start of the window. */
export async function saveChoiceOfDisk(): Promise<void> {
  await library.journal.put({ name: 'recovery', startedAt: new Date().toISOString(), reason: 'chosen' });
}

/** The backup that was being restored when its window closed. */
export async function getUnfinishedRestore(): Promise<string | undefined> {
  const row = await library.journal.get('restore');
  return row?.name === 'restore' ? row.backup : undefined;
}

/** Forgets which library this is a copy of, so that it becomes one of its own. */
export async function removeIdentity(): Promise<void> {
  await library.journal.delete('identity');
}

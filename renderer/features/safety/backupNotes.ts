import type { Host } from '#contract/hostMethods.ts';
import { type BackupTitle, titlesIn } from '#storage/journal/backupTitles.ts';
import { type JournalLine, parseLines } from '#storage/journal/journalLine.ts';
import { readPages } from './readPages.ts';

/** The notes of a backup, the last changed first; `signal` ends the reading. */
export async function listBackupNotes(host: Host, name: string, signal: AbortSignal): Promise<readonly BackupTitle[]> {
  const titles: BackupTitle[] = [];
  await readPages(host, { from: name, tables: ['notes'] }, async ({ text }) => {
    signal.throwIfAborted();
    titles.push(...titlesIn(text));
    await scheduler.yield();
  });
  return titles.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
}

/** All rows of a backup that are of one note. */
export async function readBackupNote(host: Host, name: string, noteId: string): Promise<readonly JournalLine[]> {
  const lines: JournalLine[] = [];
  await readPages(host, { from: name, naming: noteId }, async ({ text }) => {
    lines.push(...parseLines(text).filter(({ id, row }) => row && (id === noteId || row.noteId === noteId)));
  });
  return lines;
}

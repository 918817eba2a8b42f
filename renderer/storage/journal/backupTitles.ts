import type { Note } from '#domain/note.ts';
import { parseLines } from './journalLine.ts';

/** A note of a backup, as one looks for it. */
export interface BackupTitle {
  readonly id: string;
  readonly title: string;
  readonly updatedAt: string;
}

/** The notes that stand in a page of a backup. */
export function titlesIn(text: string): BackupTitle[] {
  return parseLines(text).flatMap(({ table, row }) => {
    if (table !== 'notes' || !row) return [];
    const { id, title, lead, updatedAt } = row as unknown as Note;
    return [{ id, title: title || lead, updatedAt }];
  });
}

import { daysLeftInTrash } from '#domain/trash.ts';
import { translator } from '#ui/i18n.ts';
import { libraryStrings } from './strings.ts';

/** How long a note that was put into the trash at an instant still stays there, in words. */
export function daysLeftText(trashedAt: string): string {
  return translator(libraryStrings)('daysLeft', { count: daysLeftInTrash(trashedAt, new Date().toISOString()) });
}

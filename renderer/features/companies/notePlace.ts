import type { Note } from '#domain/note.ts';
import { formatPartialDate } from '#domain/partialDate.ts';

/** A list in which a note stands: the library has all but what was thrown out. */
export function placeOf({ id, shelf }: Note) {
  return { view: shelf === 'trash' || shelf === 'discarded' ? shelf : 'library', noteId: id } as const;
}

/** The day that a note is listed under: that of its publication, else of its making. */
export function noteDay({ published, createdAt }: Note, language: string): string {
  return published
    ? formatPartialDate(published, language)
    : new Date(createdAt).toLocaleDateString(language, { dateStyle: 'medium' });
}

import type { Note } from '#domain/note.ts';
import { outletOf } from '#domain/outletOf.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { ReprintNote } from '#storage/noteLinks.ts';
import { hrefOf } from '#ui/route.ts';

/** Where a clip is from. */
export function sourceOf({ note, sourceName }: ReprintNote): string | undefined {
  return outletOf(note, sourceName);
}

/** When a clip was published, else when it was clipped. */
export function dateOf(note: Note, language: string): string {
  return note.published ? formatPartialDate(note.published, language) : clipDate(note, language);
}

/** The day on which a note was clipped. */
export function clipDate({ createdAt }: Note, language: string): string {
  return new Date(createdAt).toLocaleDateString(language, { dateStyle: 'long' });
}

/** The note in the list that it stands in. */
export function hrefOfNote({ id, shelf }: Note): string {
  return hrefOf({ view: shelf, noteId: id });
}

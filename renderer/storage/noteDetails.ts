import type { Note } from '#domain/note.ts';
import { write } from './write.ts';

type NoteDetails = Pick<Note, 'title' | 'author' | 'published' | 'language' | 'sourceId'>;

/** Changes what is known about a note besides its text; a detail set to `undefined` is taken out. */
export async function saveNoteDetails(
  noteId: string,
  details: { readonly [Key in keyof NoteDetails]?: NoteDetails[Key] | undefined },
): Promise<void> {
  await write(['notes'], (writer) => writer.change('notes', noteId, details));
}

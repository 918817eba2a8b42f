import type { Note } from '#domain/note.ts';
import { library } from './database.ts';
import { putSessionStart } from './revisions.ts';
import { write } from './write.ts';

type NoteDetails = Pick<Note, 'title' | 'author' | 'published' | 'language' | 'sourceId'>;

/** Changes what is known about a note besides its text; a detail set to `undefined` is taken out. */
export async function saveNoteDetails(
  noteId: string,
  details: { readonly [Key in keyof NoteDetails]?: NoteDetails[Key] | undefined },
): Promise<void> {
  await write(['notes'], (writer) => writer.change('notes', noteId, details));
}

/** Saves the title that a person wrote; says whether an editing session has begun with it, where it may. */
export function saveTitle(noteId: string, title: string, startsSession: boolean): Promise<boolean> {
  return write(['notes', 'bodies', 'revisions'], async (writer) => {
    const [note, body] = await Promise.all([library.notes.get(noteId), library.bodies.get(noteId)]);
    const hasStarted = startsSession && note && body ? await putSessionStart(writer, note, body, { title }) : false;
    await writer.change('notes', noteId, { title });
    return hasStarted;
  });
}

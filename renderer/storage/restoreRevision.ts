import { remarkExcerpts } from '#domain/remarkExcerpts.ts';
import { bodyTables, putBody } from './bodies.ts';
import { library } from './database.ts';
import { type ChangedRows, recordingWriter } from './recordingWriter.ts';
import { putRevision } from './revisions.ts';
import { write } from './write.ts';

/**
 * Makes an earlier version of a note its text and title again; what it says now is kept as a version, and its excerpts stay where their words are.
 * Gives what that changed, to take it back by; `undefined` where the version or its note is gone.
 */
export function restoreRevision(id: string): Promise<ChangedRows | undefined> {
  return write(bodyTables, async (plain) => {
    const revision = await library.revisions.get(id);
    if (!revision) return undefined;
    const { noteId, title, document } = revision;
    const [note, body] = await Promise.all([library.notes.get(noteId), library.bodies.get(noteId)]);
    if (!note) return undefined;
    if (body) await putRevision(plain, note, body);
    const { writer, changes } = recordingWriter(plain);
    const renamed = (await writer.change('notes', noteId, { title })) ?? note;
    const excerpts = await library.excerpts.where('noteId').equals(noteId).toArray();
    await putBody(writer, renamed, remarkExcerpts(document, excerpts));
    return changes;
  });
}

import { newId } from '#domain/id.ts';
import { keepExcerpts } from '#domain/keepExcerpts.ts';
import type { Body, Note } from '#domain/note.ts';
import { remarkExcerpts } from '#domain/remarkExcerpts.ts';
import { bodyTables, putBody } from '#storage/bodies.ts';
import { library } from '#storage/database.ts';
import { type ChangedRows, recordingWriter } from '#storage/recordingWriter.ts';
import { putRevision } from '#storage/revisions.ts';
import { write } from '#storage/write.ts';
import type { JournalLine } from './journalLine.ts';

/** A note as a backup has it. */
export interface NoteInBackup {
  readonly note: Note;
  readonly body: Body;
}

/** The note and its text among the rows of a backup that are of it; `undefined` where the backup has no text of it. */
export function noteInBackup(lines: readonly JournalLine[]): NoteInBackup | undefined {
  const [note, body] = (['notes', 'bodies'] as const).map((name) => lines.find(({ table }) => table === name)?.row);
  return note && body ? { note: note as unknown as Note, body: body as unknown as Body } : undefined;
}

/**
 * Makes the text and title that a note had the present ones; what it says now is kept as a version. Gives what that changed, to take it back by; `undefined`
 * where the note is gone.
 */
export function restoreAsPresent({
  note: { id, title },
  body: { document },
}: NoteInBackup): Promise<ChangedRows | undefined> {
  return write(bodyTables, async (plain) => {
    const [note, body] = await Promise.all([library.notes.get(id), library.bodies.get(id)]);
    if (!note) return undefined;
    if (body) await putRevision(plain, note, body);
    const { writer, changes } = recordingWriter(plain);
    const renamed = (await writer.change('notes', id, { title })) ?? note;
    const excerpts = await library.excerpts.where('noteId').equals(id).toArray();
    await putBody(writer, renamed, remarkExcerpts(document, excerpts));
    return changes;
  });
}

/** Makes a further note of what a backup has; gives its id and what that changed, to take it back by. */
export function restoreAsNew({
  note,
  body,
}: NoteInBackup): Promise<{ readonly id: string; readonly changes: ChangedRows }> {
  return write(bodyTables, async (plain) => {
    const { writer, changes } = recordingWriter(plain);
    const id = newId();
    // It is the other note's page that was clipped, and its excerpts are the other's.
    const { canonicalUrl: _, trashedAt: __, mergedIntoId: ___, rev: ____, ...kept } = note;
    const made = await writer.put('notes', {
      ...kept,
      id,
      createdAt: new Date().toISOString(),
      capture: { state: 'ready' },
    });
    await putBody(
      writer,
      made,
      keepExcerpts(body.document, () => false),
    );
    return { id, changes };
  });
}

import { changeEvidenceOf, claimTableNames } from './claims.ts';
import { library, type TableName } from './database.ts';
import { removeLinksOf } from './noteLinks.ts';
import { removeAnswers } from './questionLinks.ts';
import { type Writer, write } from './write.ts';

/** The tables whose rows belong to one note and go with it. */
const ownedTables = ['mentions', 'excerpts', 'snapshots', 'suggestionDecisions', 'revisions'] as const;
const tables: readonly TableName[] = [
  'notes',
  'bodies',
  'noteLinks',
  ...claimTableNames,
  'questionLinks',
  ...ownedTables,
];

/**
 * Deletes a note for good, with its text, earlier versions, snapshots, mentions and excerpts. Claims that cite it stay, with the evidence that they have
 * elsewhere. Assets stay until nothing names them and nobody can take that back.
 */
export function removeNote(id: string): Promise<void> {
  return write(tables, (writer) => removeOne(writer, id));
}

/** Deletes notes in the trash for good, all or none of them; one that was restored meanwhile stays. */
export function removeNotes(ids: readonly string[]): Promise<void> {
  return write(tables, async (writer) => {
    for (const note of await library.notes.bulkGet([...ids])) if (note?.trashedAt) await removeOne(writer, note.id);
  });
}

async function removeOne(writer: Writer, id: string): Promise<void> {
  await removeOwned(writer, id);
  await changeEvidenceOf(writer, id, (evidence) => evidence.filter(({ noteId }) => noteId !== id));
  await removeAnswers(writer, id);
  await removeLinksOf(writer, id, ['reprint', 'different']);
  await writer.remove('bodies', id);
  await writer.remove('notes', id);
}

async function removeOwned(writer: Writer, noteId: string): Promise<void> {
  for (const table of ownedTables) {
    const ids = await library.table(table).where('noteId').equals(noteId).primaryKeys();
    for (const id of ids) await writer.remove(table, String(id));
  }
}

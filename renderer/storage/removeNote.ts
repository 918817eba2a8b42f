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
 * Deletes a note for good, with its text, snapshots, mentions and excerpts. Claims that cite it stay, with the evidence that they have
 * elsewhere. Assets stay too, as another note may show the same image.
 */
export async function removeNote(id: string): Promise<void> {
  await write(tables, async (writer) => {
    await removeOwned(writer, id);
    await changeEvidenceOf(writer, id, (evidence) => evidence.filter(({ noteId }) => noteId !== id));
    await removeAnswers(writer, id);
    await removeLinksOf(writer, id, ['reprint', 'different']);
    await writer.remove('bodies', id);
    await writer.remove('notes', id);
  });
}

async function removeOwned(writer: Writer, noteId: string): Promise<void> {
  for (const table of ownedTables) {
    const ids = await library.table(table).where('noteId').equals(noteId).primaryKeys();
    for (const id of ids) await writer.remove(table, String(id));
  }
}

import { changeEvidenceOf, claimTableNames } from './claims.ts';
import { library, type TableName } from './database.ts';
import { removeLinksOf } from './noteLinks.ts';
import { type Writer, write } from './write.ts';

/** The tables whose rows belong to one note and go with it. */
const ownedTables = ['mentions', 'excerpts', 'snapshots', 'suggestionDecisions', 'revisions'] as const;
/** Everything in which a note has a part. */
const removalScope: readonly TableName[] = [
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
  return write(removalScope, (writer) => removeForGood(writer, [id]));
}

/** Deletes notes in the trash for good, all or none of them; one that was restored meanwhile stays. */
export function removeNotes(ids: readonly string[]): Promise<void> {
  return write(removalScope, async (writer) => {
    const notes = await library.notes.bulkGet([...ids]);
    await removeForGood(
      writer,
      notes.flatMap((note) => (note?.trashedAt ? [note.id] : [])),
    );
  });
}

/** Inside a write over all tables: deletes notes for good, wherever they are. */
export async function removeForGood(writer: Writer, ids: readonly string[]): Promise<void> {
  for (const table of ownedTables) await removeAllWith(writer, table, 'noteId', ids);
  await removeAllWith(writer, 'questionLinks', 'targetId', ids);
  // Few notes are cited or have reprints, so that those are looked for all at once.
  for (const id of await listKeys(claimTableNames, 'evidenceNoteIds', ids)) {
    await changeEvidenceOf(writer, id, (evidence) => evidence.filter(({ noteId }) => noteId !== id));
  }
  for (const id of await listKeys(['noteLinks'], 'noteIds', ids)) {
    await removeLinksOf(writer, id, ['reprint', 'different']);
  }
  await writer.removeAll('bodies', ids);
  await writer.removeAll('notes', ids);
}

async function removeAllWith(writer: Writer, table: TableName, index: string, ids: readonly string[]): Promise<void> {
  const keys = await library
    .table(table)
    .where(index)
    .anyOf([...ids])
    .primaryKeys();
  if (keys.length > 0) await writer.removeAll(table, keys.map(String));
}

/** Which of the ids an index of some tables has. */
async function listKeys(among: readonly TableName[], index: string, ids: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    among.map((table) =>
      library
        .table(table)
        .where(index)
        .anyOf([...ids])
        .keys(),
    ),
  );
  return [...new Set(found.flat().map(String))];
}

import type { Note } from '#domain/note.ts';
import { claimTableNames } from './claims.ts';
import { library, type TableName } from './database.ts';
import { markOf } from './writeImported.ts';

/** The notes that stay when their import is taken back. */
export type KeptNotes = ReadonlySet<string>;

const batchSize = 200;
/** What, made by a person for a note, speaks for keeping it. */
const workTables: readonly TableName[] = ['excerpts', 'questionLinks', ...claimTableNames];

/** What an import wrote, as far as it tells what a person has done since. */
interface Written {
  /** The marks of the notes that it made. */
  readonly marks: ReadonlyMap<string, string>;
  /** The revisions of their texts. */
  readonly bodyRevs: ReadonlyMap<string, number>;
  /** Excerpts, claims and answers that came with it. */
  readonly work: ReadonlySet<string>;
}

/**
 * The notes of an import that a person has worked with since: wrote in, sorted, starred, took an excerpt of, cited or attached to a question. Opening
 * one is no work.
 */
export async function listNotesWorkedWith(importId: string, signal: AbortSignal): Promise<KeptNotes> {
  const written = await readWritten(importId);
  const kept = new Set<string>();
  const ids = [...written.marks.keys()];
  for (let start = 0; start < ids.length; start += batchSize) {
    signal.throwIfAborted();
    const some = ids.slice(start, start + batchSize);
    for (const id of await listWorkedWith(some, written)) kept.add(id);
  }
  return kept;
}

async function readWritten(importId: string): Promise<Written> {
  const marks = new Map<string, string>();
  const bodyRevs = new Map<string, number>();
  const work = new Set<string>();
  await library.importChanges
    .where('importId')
    .equals(importId)
    .each(({ table, id, rev, before, mark }) => {
      if (table === 'notes' && before === undefined) marks.set(id, mark ?? '');
      if (table === 'bodies') bodyRevs.set(id, rev);
      if (workTables.includes(table)) work.add(id);
    });
  return { marks, bodyRevs, work };
}

async function listWorkedWith(ids: readonly string[], { marks, bodyRevs, work }: Written): Promise<string[]> {
  const [notes, changedBodies, cited] = await Promise.all([
    library.notes.bulkGet([...ids]),
    listChangedBodies(ids, bodyRevs),
    listCited(ids, work),
  ]);
  const isSorted = (note: Note | undefined) => note !== undefined && markOf(note) !== marks.get(note.id);
  return ids.filter((id, at) => isSorted(notes[at]) || changedBodies.has(id) || cited.has(id));
}

async function listChangedBodies(
  ids: readonly string[],
  bodyRevs: ReadonlyMap<string, number>,
): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  await library.bodies
    .where('id')
    .anyOf([...ids])
    .each(({ id, rev }) => {
      if (rev !== bodyRevs.get(id)) changed.add(id);
    });
  return changed;
}

/** The notes from which a person made something that did not come with the import. */
async function listCited(ids: readonly string[], work: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const wanted = new Set(ids);
  const keys = [...ids];
  const cited = new Set<string>();
  const excerpts = await library.excerpts.where('noteId').anyOf(keys).toArray();
  for (const { id, noteId } of excerpts) if (!work.has(id)) cited.add(noteId);
  const answers = await library.questionLinks.where('targetId').anyOf(keys).toArray();
  for (const { id, targetId } of answers) if (!work.has(id)) cited.add(targetId);
  for (const table of claimTableNames) {
    const claims = await library.table(table).where('evidenceNoteIds').anyOf(keys).toArray();
    for (const { id, evidenceNoteIds } of claims) {
      if (!work.has(id)) for (const noteId of evidenceNoteIds) if (wanted.has(noteId)) cited.add(noteId);
    }
  }
  return cited;
}

import { Dexie } from 'dexie';
import type { DocumentNode } from '#domain/document.ts';
import { newId } from '#domain/id.ts';
import { keepExcerpts } from '#domain/keepExcerpts.ts';
import type { Body, Note } from '#domain/note.ts';
import type { Revision } from '#domain/revision.ts';
import { isSame } from '#domain/takenBack.ts';
import { listThinned } from '#domain/thinRevisions.ts';
import { library } from './database.ts';
import type { Writer } from './write.ts';

/** Whoever comes back to a note so soon goes on with what they were at. */
const sessionPauseMs = 120_000;

/** The earlier versions of a note, the newest first. */
export async function listRevisions(noteId: string): Promise<Revision[]> {
  return revisionsOf(noteId).reverse().toArray();
}

/**
 * Inside a write: keeps a note as it is at the start of an editing session. Says whether the session has begun: a text in which but an excerpt was
 * marked is still the same text.
 */
export async function putSessionStart(
  writer: Writer,
  note: Note,
  body: Body,
  next: { readonly title?: string; readonly document?: DocumentNode },
): Promise<boolean> {
  const isRetitled = next.title !== undefined && next.title !== note.title;
  if (!isRetitled && (!next.document || isSameText(body.document, next.document))) return false;
  const newest = await revisionsOf(note.id).last();
  const isGoingOn = newest && Date.now() - Date.parse(newest.createdAt) < sessionPauseMs;
  if (!isGoingOn) await putRevision(writer, note, body);
  return true;
}

/** Inside a write: keeps a note as it is before something takes its text's place, and lets go of versions that stand too close by now. */
export async function putRevision(writer: Writer, note: Note, body: Body): Promise<void> {
  const { title } = note;
  if (title === '' && body.text.trim() === '') return;
  const newest = await revisionsOf(note.id).last();
  if (newest?.title === title && isSame(newest.document, body.document)) return;
  const createdAt = new Date().toISOString();
  const { document, updatedAt: savedAt } = body;
  await writer.put('revisions', { id: newId(), createdAt, noteId: note.id, savedAt, title, document });
  const thinned = listThinned(await listDates(note.id), createdAt);
  if (thinned.length > 0)
    await writer.removeAll(
      'revisions',
      thinned.map(({ id }) => id),
    );
}

function revisionsOf(noteId: string) {
  return library.revisions.where('[noteId+savedAt]').between([noteId, Dexie.minKey], [noteId, Dexie.maxKey]);
}

/** From the index alone, as the documents may be large. */
async function listDates(noteId: string): Promise<{ readonly id: string; readonly savedAt: string }[]> {
  const dates: { id: string; savedAt: string }[] = [];
  await revisionsOf(noteId).eachKey((key, { primaryKey: id }) => {
    const [, savedAt] = key as unknown as readonly [string, string];
    dates.push({ id, savedAt });
  });
  return dates;
}

function isSameText(one: DocumentNode, other: DocumentNode): boolean {
  const plain = (document: DocumentNode) => keepExcerpts(document, () => false);
  return isSame(plain(one), plain(other));
}

import type { Excerpt, TextQuote } from '#domain/excerpt.ts';
import { newId } from '#domain/id.ts';
import { claimTableNames, listClaimsCiting } from './claims.ts';
import { library } from './database.ts';
import { write } from './write.ts';

/** Saves a passage of a note, with the page that it begins on where there are pages, and gives the new excerpt's id. */
export async function saveExcerpt(noteId: string, quote: TextQuote, page?: number): Promise<string> {
  const id = newId();
  await write(['excerpts'], (writer) =>
    writer.put('excerpts', {
      id,
      createdAt: new Date().toISOString(),
      noteId,
      quote,
      ...(page !== undefined && { page }),
    }),
  );
  return id;
}

/** The excerpts of a note, oldest first. */
export async function listExcerpts(noteId: string): Promise<Excerpt[]> {
  const excerpts = await library.excerpts.where('noteId').equals(noteId).toArray();
  return excerpts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One excerpt, or `undefined` where it is gone. */
export function getExcerpt(id: string): Promise<Excerpt | undefined> {
  return library.excerpts.get(id);
}

/** Deletes an excerpt that no claim cites; says how many cite it otherwise. */
export function removeExcerpt(id: string): Promise<{ state: 'removed' } | { state: 'cited'; by: number }> {
  return write(['excerpts', ...claimTableNames], async (writer) => {
    const excerpt = await library.excerpts.get(id);
    if (!excerpt) return { state: 'removed' };
    const claims = await listClaimsCiting(excerpt.noteId);
    const by = claims.filter(({ row }) => row.evidence.some(({ excerptId }) => excerptId === id)).length;
    if (by > 0) return { state: 'cited', by };
    await writer.remove('excerpts', id);
    return { state: 'removed' };
  });
}

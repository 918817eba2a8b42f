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

/** An excerpt with how many claims cite it. */
export interface CitedExcerpt {
  readonly excerpt: Excerpt;
  readonly claimCount: number;
}

/** The excerpts of a note with how many events, relations and figures cite each, oldest first. */
export async function listCitedExcerpts(noteId: string): Promise<CitedExcerpt[]> {
  const [excerpts, claims] = await Promise.all([listExcerpts(noteId), listClaimsCiting(noteId)]);
  const cited = claims.flatMap(({ row }) => [...new Set(row.evidence.map(({ excerptId }) => excerptId))]);
  return excerpts.map((excerpt) => ({ excerpt, claimCount: cited.filter((id) => id === excerpt.id).length }));
}

/** Gives an excerpt other words, as a person says that they stand for the same; gives it as it was, to take that back by. */
export function saveQuote(id: string, quote: TextQuote): Promise<Excerpt | undefined> {
  return write(['excerpts'], async (writer) => {
    const before = await library.excerpts.get(id);
    if (before) await writer.change('excerpts', id, { quote });
    return before;
  });
}

/** Puts an excerpt back as it was. */
export async function restoreExcerpt(excerpt: Excerpt): Promise<void> {
  await write(['excerpts'], (writer) => writer.put('excerpts', excerpt));
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

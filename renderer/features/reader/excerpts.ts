import type { Editor } from '@tiptap/core';
import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { pageAt } from '#domain/documentPages.ts';
import type { Excerpt } from '#domain/excerpt.ts';
import { excerptRanges } from '#domain/excerptMarks.ts';
import { locateExcerpt } from '#domain/locateExcerpt.ts';
import { findQuote, type QuotePlace, quoteAt } from '#domain/textQuote.ts';
import { markExcerpt, unmarkExcerpt } from '#editor/markExcerpt.ts';
import { getExcerpt, listExcerpts, saveExcerpt } from '#storage/excerpts.ts';
import type { Passage } from './readerHandle.ts';

export interface MadeExcerpt {
  readonly excerptId: string;
  readonly text: string;
  /** The page of the original that it begins on, where it has pages. */
  readonly page?: number;
  /** It was there before. */
  readonly isKnown: boolean;
}

/** Keeps a passage as an excerpt: a row in the library and a mark in the text. `undefined` where there is no such passage. */
export async function makeExcerpt(editor: Editor, noteId: string, asked: Passage): Promise<MadeExcerpt | undefined> {
  const passage = findPassage(editor, asked);
  if (!passage) return undefined;
  const page = pageAt(documentOf(editor), passage.start);
  const made = { text: passage.text, ...(page !== undefined && { page }) };
  const known = await findKnown(editor, noteId, passage);
  if (known !== undefined) return { ...made, excerptId: known, isKnown: true };

  const quote = quoteAt(textOf(editor), passage.start, passage.end);
  const excerptId = await saveExcerpt(noteId, quote, page);
  markMade(editor, { id: excerptId, quote });
  return { ...made, excerptId, isKnown: false };
}

/** Marks an excerpt that was just made; typed on meanwhile, its passage may stand elsewhere. */
export function markMade(editor: Editor, { id, quote }: Pick<Excerpt, 'id' | 'quote'>): void {
  if (editor.isDestroyed) return;
  const place = findQuote(textOf(editor), quote);
  if (place.state !== 'orphan') markExcerpt(editor, id, place);
}

/** Puts the mark of an excerpt on another passage; says whether that is still there. */
export function moveExcerpt(editor: Editor, excerptId: string, asked: Passage): boolean {
  if (editor.isDestroyed) return false;
  const passage = findPassage(editor, asked);
  if (!passage) return false;
  unmarkExcerpt(editor, excerptId);
  markExcerpt(editor, excerptId, passage);
  return true;
}

/** Where an excerpt stands in the text now, and what it said when it was made. */
export async function findExcerpt(
  editor: Editor,
  excerptId: string,
): Promise<{ readonly place: QuotePlace; readonly quoted: string } | undefined> {
  const excerpt = await getExcerpt(excerptId);
  if (!excerpt || editor.isDestroyed) return undefined;
  return { place: locateExcerpt(documentOf(editor), excerpt), quoted: excerpt.quote.exact };
}

/** A passage that was taken from the text a while ago, as it stands now. */
export function findPassage(editor: Editor, { start, end, text }: Passage): Passage | undefined {
  const now = textOf(editor);
  if (now.slice(start, end) === text) return { start, end, text };
  const place = findQuote(now, { exact: text, prefix: '', suffix: '' });
  return place.state === 'orphan'
    ? undefined
    : { start: place.start, end: place.end, text: now.slice(place.start, place.end) };
}

async function findKnown(editor: Editor, noteId: string, { start, end }: Passage): Promise<string | undefined> {
  const same = [...excerptRanges(documentOf(editor))].filter(([, range]) => range.start === start && range.end === end);
  if (same.length === 0) return undefined;
  const excerpts = await listExcerpts(noteId);
  return excerpts.find(({ id }) => same.some(([markedId]) => markedId === id))?.id;
}

function documentOf(editor: Editor): DocumentNode {
  return editor.state.doc.toJSON() as DocumentNode;
}

function textOf(editor: Editor): string {
  return textOfDocument(documentOf(editor));
}

import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { rangeOfPages } from '#domain/documentPages.ts';
import type { TextRange } from '#domain/excerptMarks.ts';
import { foldWithOffsets } from '#domain/foldOffsets.ts';
import { contextAt } from '#domain/textQuoteContext.ts';
import { withoutRadicals } from '#extract/formats/pdf/radicals.ts';
import type { PagesSelection } from './selectionOnPages.ts';

/** The letters and figures of a text, folded, each with its UTF-16 offset in the text. */
interface Letters {
  readonly text: string;
  readonly offsets: readonly number[];
}

const letters = /[\p{L}\p{N}\p{M}]+/gu;
/** What stands before the first letter of a quotation, and behind its last, without a space between. */
const opening = /^[^\p{L}\p{N}\s]{0,3}/u;
const closing = /[^\p{L}\p{N}\s]{0,3}$/u;

/**
 * Finds in a note's text what is selected on the pages that the text was read from: on these pages, else anywhere. Only its letters count, as lines and
 * columns end otherwise in the text and broken words are whole there; but all of them must be the same, or another passage would be cited.
 */
export function locateOnPages(document: DocumentNode, selection: PagesSelection): TextRange | undefined {
  const whole = textOfDocument(document);
  const sought = lettersOf(selection.text).text;
  if (sought === '') return undefined;
  const text = lettersOf(whole);
  const around = { prefix: lettersOf(selection.before).text, suffix: lettersOf(selection.after).text };
  const pages = rangeOfPages(document, selection.firstPage, selection.lastPage);
  let best: { readonly start: number; readonly likeness: number } | undefined;
  for (let start = text.text.indexOf(sought); start >= 0; start = text.text.indexOf(sought, start + 1)) {
    const offset = text.offsets[start] ?? 0;
    const isThere = pages !== undefined && offset >= pages.start && offset < pages.end;
    const likeness = contextAt(text.text, start, start + sought.length, around) + (isThere ? onPage : 0);
    if (!best || likeness > best.likeness) best = { start, likeness };
  }
  if (!best) return undefined;
  const start = text.offsets[best.start] ?? 0;
  const last = text.offsets[best.start + sought.length - 1] ?? start;
  return withSigns(whole, { start, end: last + lengthAt(whole, last) }, selection.text.trim());
}

/** A passage on the page itself is meant before one with the same words around it elsewhere. */
const onPage = 1000;

function lettersOf(text: string): Letters {
  const folded = foldWithOffsets(withoutRadicals(text));
  const kept: string[] = [];
  const offsets: number[] = [];
  for (const { 0: run, index } of folded.text.matchAll(letters)) {
    kept.push(run);
    for (let at = index; at < index + run.length; at++) offsets.push(folded.offsets[at] ?? 0);
  }
  return { text: kept.join(''), offsets };
}

function lengthAt(text: string, offset: number): number {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0).length;
}

/** The passage with the quotation marks, brackets and full stops that are selected with it. */
function withSigns(whole: string, { start, end }: TextRange, selected: string): TextRange {
  const before = opening.exec(selected)?.[0] ?? '';
  const after = closing.exec(selected)?.[0] ?? '';
  return {
    start: whole.slice(start - before.length, start) === before ? start - before.length : start,
    end: whole.startsWith(after, end) ? end + after.length : end,
  };
}

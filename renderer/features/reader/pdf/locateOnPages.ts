import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { rangeOfPages } from '#domain/documentPages.ts';
import type { TextRange } from '#domain/excerptMarks.ts';
import { findQuote } from '#domain/textQuote.ts';
import { withoutRadicals } from '#extract/formats/pdf/radicals.ts';
import type { PagesSelection } from './selectionOnPages.ts';

const brokenWord = /(\p{L})[-\u2010\u00AD]\n(?=\p{Ll})/gu;
const cjk = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const betweenCjk = new RegExp(`(?<=${cjk})\\n|\\n(?=${cjk})`, 'gu');

/** Finds in a note's text what is selected on the pages that the text was read from: on these pages, else anywhere. */
export function locateOnPages(document: DocumentNode, selection: PagesSelection): TextRange | undefined {
  const whole = textOfDocument(document);
  const quote = {
    exact: running(selection.text).trim(),
    prefix: running(selection.before),
    suffix: running(selection.after),
  };
  const pages = rangeOfPages(document, selection.firstPage, selection.lastPage);
  for (const { start, end } of pages ? [pages, { start: 0, end: whole.length }] : [{ start: 0, end: whole.length }]) {
    const place = findQuote(whole.slice(start, end), quote);
    if (place.state !== 'orphan') return { start: start + place.start, end: start + place.end };
  }
  return undefined;
}

/** The lines of a page as running text. */
function running(lines: string): string {
  return withoutRadicals(lines)
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(brokenWord, '$1')
    .replace(betweenCjk, '')
    .replaceAll('\n', ' ');
}

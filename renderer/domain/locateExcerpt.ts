import { type DocumentNode, textOfDocument } from './document.ts';
import type { TextQuote } from './excerpt.ts';
import { excerptRanges } from './excerptMarks.ts';
import { findQuote, type QuotePlace } from './textQuote.ts';

/**
 * Finds an excerpt's passage in its note as it is now: by its mark, which follows edits, or else by its words. `drifted` means that the passage
 * no longer says what was quoted.
 */
export function locateExcerpt(
  document: DocumentNode,
  excerpt: { readonly id: string; readonly quote: TextQuote },
): QuotePlace {
  const text = textOfDocument(document);
  const marked = excerptRanges(document).get(excerpt.id);
  if (!marked) return findQuote(text, excerpt.quote);
  const isSame = text.slice(marked.start, marked.end) === excerpt.quote.exact;
  return { state: isSame ? 'ok' : 'drifted', ...marked };
}

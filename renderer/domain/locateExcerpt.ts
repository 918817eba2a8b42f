import { type DocumentNode, textOfDocument } from './document.ts';
import type { TextQuote } from './excerpt.ts';
import { excerptRanges } from './excerptMarks.ts';
import { findQuote, type QuotePlace, readsTheSame } from './textQuote.ts';

type Anchored = { readonly id: string; readonly quote: TextQuote };

/**
 * Finds an excerpt's passage in its note as it is now: by its mark, which follows edits, or else by its words. `drifted` means that the passage
 * no longer says what was quoted.
 */
export function locateExcerpt(document: DocumentNode, excerpt: Anchored): QuotePlace {
  return createExcerptLocator(document).locate(excerpt);
}

/** Reads a note once, to find many of its excerpts as `locateExcerpt` does; `text` is its plain text. */
export function createExcerptLocator(document: DocumentNode): {
  readonly text: string;
  readonly locate: (excerpt: Anchored) => QuotePlace;
} {
  const text = textOfDocument(document);
  const ranges = excerptRanges(document);
  return {
    text,
    locate: ({ id, quote }) => {
      const marked = ranges.get(id);
      if (!marked) return findQuote(text, quote);
      const isSame = readsTheSame(text.slice(marked.start, marked.end), quote.exact);
      return { state: isSame ? 'ok' : 'drifted', ...marked };
    },
  };
}

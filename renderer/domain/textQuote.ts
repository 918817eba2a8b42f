import type { TextQuote } from './excerpt.ts';
import { fold } from './fold.ts';
import { type FoldedText, foldWithOffsets } from './foldOffsets.ts';
import { contextAt, type QuoteContext } from './textQuoteContext.ts';
import { findChanged, type Passage } from './textQuoteFuzzy.ts';

/** How much of the text is kept on each side of a quotation, in UTF-16 units. Source: Hypothesis, which anchors W3C TextQuoteSelectors so. */
const contextLength = 32;

/** Where a quotation stands now: unchanged, changed but recognisable, or nowhere. Offsets are UTF-16, the end is exclusive. */
export type QuotePlace =
  | { readonly state: 'ok' | 'drifted'; readonly start: number; readonly end: number }
  | { readonly state: 'orphan' };

/** Quotes a passage of a text with the words around it; `start` and `end` are UTF-16 offsets. */
export function quoteAt(text: string, start: number, end: number): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/**
 * Finds a quotation in a text that may have been edited since: as it was, where it stands several times by what stands around it; else with other
 * spaces, quotation marks or letters' case; else the passage most like it.
 */
export function findQuote(text: string, quote: TextQuote): QuotePlace {
  if (quote.exact.trim() === '') return { state: 'orphan' };
  const unchanged = bestOccurrence(text, quote.exact, quote);
  if (unchanged) return { state: 'ok', ...unchanged };
  const folded = foldWithOffsets(text);
  const exact = fold(quote.exact).trim();
  const context = { prefix: fold(quote.prefix), suffix: fold(quote.suffix) };
  const found = bestOccurrence(folded.text, exact, context) ?? findChanged(folded.text, exact, context);
  if (!found) return { state: 'orphan' };
  const place = original(folded, found);
  return { state: readsTheSame(text.slice(place.start, place.end), quote.exact) ? 'ok' : 'drifted', ...place };
}

/** Of all occurrences the one with most of the context around it. */
function bestOccurrence(text: string, exact: string, context: QuoteContext): Passage | undefined {
  let best: Passage | undefined;
  let bestContext = -1;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const around = contextAt(text, start, start + exact.length, context);
    if (around > bestContext) [best, bestContext] = [{ start, end: start + exact.length }, around];
  }
  return best;
}

function original({ offsets }: FoldedText, { start, end }: Passage): Passage {
  return { start: offsets[start] ?? 0, end: offsets[end] ?? 0 };
}

/** Says whether a reader would call two texts the same. */
export function readsTheSame(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

/** What a reader would call the same text: one kind of space and of each quotation mark, no invisible letters. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
    .replace(/[\u201C-\u201F\u2033]/g, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

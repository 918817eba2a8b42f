import type { TextQuote } from './excerpt.ts';

/** How much of the text around a quotation is kept on each side, in UTF-16 units. Source: W3C Web Annotation, as Hypothesis uses it. */
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

/** Finds a quotation in a text that may have been edited since. */
export function findQuote(text: string, quote: TextQuote): QuotePlace {
  if (quote.exact === '') return { state: 'orphan' };
  let best: { start: number; context: number } | undefined;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const context = contextAt(text, at, at + quote.exact.length, quote);
    if (!best || context > best.context) best = { start: at, context };
  }
  if (!best) return { state: 'orphan' };
  return { state: 'ok', start: best.start, end: best.start + quote.exact.length };
}

function contextAt(text: string, start: number, end: number, { prefix, suffix }: TextQuote): number {
  return commonEnd(text, start, prefix) + commonStart(text, end, suffix);
}

function commonEnd(text: string, end: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && length < end && text[end - 1 - length] === prefix[prefix.length - 1 - length])
    length++;
  return length;
}

function commonStart(text: string, start: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && text[start + length] !== undefined && text[start + length] === suffix[length])
    length++;
  return length;
}

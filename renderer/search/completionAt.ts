import { type FilterName, filterOf, listFiltersLike } from './filterTable.ts';
import { type QueryPiece, scanQuery } from './queryScanner.ts';
import { quoteValue } from './quoteValue.ts';

/** What is being typed where the caret stands, and the place in the text that a chosen completion takes. */
export type Completion = { readonly typed: string; readonly start: number; readonly end: number } & (
  | { readonly kind: 'filter'; readonly filters: readonly FilterName[] }
  | { readonly kind: 'value'; readonly filter: FilterName }
);

/**
 * Tells what could be completed in a search: the name of a filter (at a word that one begins like, and where nothing is typed yet), the value of
 * one, or nothing.
 */
export function completionAt(text: string, caret: number): Completion | undefined {
  const piece = scanQuery(text).find(({ start, end }) => start < caret && caret <= end);
  if (!piece || piece.kind === 'open' || piece.kind === 'close' || piece.kind === 'not')
    return nameAt(text, caret, caret, caret);
  if (piece.kind === 'filter') return inFilter(text, caret, piece);
  if (piece.kind !== 'words' || piece.quoted) return undefined;
  return nameAt(text, caret, piece.start, piece.end);
}

/** The search with a completion put in, and where the caret then stands. */
export function withCompletion(
  text: string,
  { kind, start, end }: Completion,
  chosen: string,
): { readonly text: string; readonly caret: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (kind === 'filter') return { text: `${before}${chosen}:${after}`, caret: start + chosen.length + 1 };
  // The space says that the value is whole.
  const value = `${quoteValue(chosen)}${/^[\s)]/u.test(after) ? '' : ' '}`;
  const passed = after.startsWith(' ') ? 1 : 0;
  return { text: before + value + after, caret: start + value.length + passed };
}

function nameAt(text: string, caret: number, start: number, end: number): Completion | undefined {
  const typed = text.slice(start, caret);
  const filters = /^\p{L}*$/u.test(typed) ? listFiltersLike(typed) : [];
  return filters.length > 0 ? { kind: 'filter', filters, typed, start, end } : undefined;
}

function inFilter(
  text: string,
  caret: number,
  { word, start, valueStart, end, isQuoted, open }: Extract<QueryPiece, { kind: 'filter' }>,
): Completion | undefined {
  if (caret < valueStart) return nameAt(text, caret, start, valueStart);
  const filter = filterOf(word);
  if (filter === undefined || filter === 'near') return undefined;
  if (!isQuoted) return { kind: 'value', filter, typed: text.slice(valueStart, caret), start: valueStart, end };
  // Behind the closing quote the value is whole; a quote that is not closed would take in all that follows.
  if (caret === end && !open) return undefined;
  return {
    kind: 'value',
    filter,
    typed: text.slice(valueStart + 1, caret),
    start: valueStart,
    end: open ? caret : end,
  };
}

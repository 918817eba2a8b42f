import { eventTypeLabels } from '#domain/eventLabels.ts';
import { eventTypeNames } from '#domain/eventType.ts';
import { fold } from '#domain/fold.ts';
import { readLanguage } from '#search/filterLanguage.ts';
import { filterOf } from '#search/filterTable.ts';
import { type QueryPiece, scanQuery } from '#search/queryScanner.ts';
import { quoteValue } from '#search/quoteValue.ts';
import type { FacetName } from '#search/searchClient.ts';

/** The filter that asks for a value of a facet, and those that may stand for it when a person typed it. */
const filters = {
  company: { put: 'company', read: ['company'] },
  event: { put: 'type', read: ['type', 'event'] },
  source: { put: 'source', read: ['source'] },
  language: { put: 'lang', read: ['lang'] },
  year: { put: 'on', read: ['on'] },
} as const satisfies Record<FacetName, { readonly put: string; readonly read: readonly string[] }>;

/** Tells whether a search asks for a value of a facet already. */
export function hasFacet(query: string, facet: FacetName, value: string): boolean {
  return placeOf(query, facet, value) !== undefined;
}

/** The search that asks for a value of a facet as well, or no longer where it does already. */
export function withFacet(query: string, facet: FacetName, value: string): string {
  const place = placeOf(query, facet, value);
  // The space at the end says that the last word is whole.
  if (place) return closed(`${query.slice(0, place.start).trimEnd()} ${query.slice(place.end).trimStart()}`.trim());
  const before = completed(query);
  return closed(`${before} ${filters[facet].put}:${quoteValue(value)}`.trim());
}

function closed(query: string): string {
  return query === '' ? '' : `${query} `;
}

/** What is asked for beside a search must not get into its last quotes, nor into only one of its choices. */
function completed(query: string): string {
  const pieces = scanQuery(query);
  const last = pieces.at(-1);
  const isQuoteOpen = last !== undefined && 'open' in last && last.open && /^["“«]/u.test(query.slice(quoteAt(last)));
  const whole = `${query.trim()}${isQuoteOpen ? '"' : ''}`;
  return outermost(pieces).some(({ kind }) => kind === 'or') ? `(${whole})` : whole;
}

function quoteAt(piece: QueryPiece): number {
  return piece.kind === 'filter' ? piece.valueStart : piece.start;
}

function placeOf(query: string, facet: FacetName, value: string): QueryPiece | undefined {
  const pieces = outermost(scanQuery(query));
  // What is one of several choices is not asked for.
  if (pieces.some(({ kind }) => kind === 'or')) return undefined;
  return pieces.find(
    (piece, index) => piece.kind === 'filter' && pieces[index - 1]?.kind !== 'not' && means(piece, facet, value),
  );
}

/** The pieces that stand in no parentheses. */
function outermost(pieces: readonly QueryPiece[]): QueryPiece[] {
  let depth = 0;
  return pieces.filter(({ kind }) => {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth = Math.max(0, depth - 1);
    return depth === 0 && kind !== 'close';
  });
}

function means(piece: Extract<QueryPiece, { kind: 'filter' }>, facet: FacetName, value: string): boolean {
  const filter = filterOf(piece.word);
  const reads: readonly string[] = filters[facet].read;
  if (filter === undefined || !reads.includes(filter)) return false;
  const typed = piece.value.trim();
  if (facet === 'language') return readLanguage(typed) === value;
  return spellings(facet, value).some((spelling) => fold(spelling) === fold(typed));
}

/** A value as it is counted, and as a person may have written it. */
function spellings(facet: FacetName, value: string): string[] {
  const type = facet === 'event' ? eventTypeNames.find((name) => name === value) : undefined;
  return type ? [type, ...Object.values(eventTypeLabels[type])] : [value];
}

/** What a language is called in another. */
export function languageName(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code) ?? code;
  } catch {
    // A page may say of itself that it is in a language that is none.
    return code;
  }
}

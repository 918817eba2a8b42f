import { readTokenGroups, type SearchToken } from '#domain/searchTokens.ts';
import type { Pattern } from './patterns.ts';

/** One place in a text where a pattern stands, in UTF-16 units of the original text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of the patterns it is. */
  readonly pattern: number;
}

/** A text as tokens, to look for several searches in. */
export interface TokenizedText {
  readonly tokens: readonly SearchToken[];
  /** Linked words written as one; none follows another. */
  readonly joined: readonly SearchToken[];
}

/** Reads a text for `findHitsIn`. */
export function tokenize(text: string): TokenizedText {
  const tokens: SearchToken[] = [];
  const joined: SearchToken[] = [];
  for (const group of readTokenGroups(text)) {
    tokens.push(...group.tokens);
    if (group.joined) joined.push(group.joined);
  }
  return { tokens, joined };
}

/** Finds every place in a text where one of the patterns stands, in order and without overlap; the longer of two that begin together wins. */
export function findHits(patterns: readonly Pattern[], text: string): Hit[] {
  return patterns.length === 0 ? [] : findHitsIn(patterns, tokenize(text));
}

/** As `findHits`, in a text that was read before. */
export function findHitsIn(patterns: readonly Pattern[], { tokens, joined }: TokenizedText): Hit[] {
  const hits: Hit[] = [];
  for (const [number, pattern] of patterns.entries()) {
    for (let index = 0; index < tokens.length; index += 1) pushHit(hits, pattern, number, tokens, index);
    for (const token of joined) pushHit(hits, pattern, number, [token], 0);
  }
  return withoutOverlap(hits);
}

function pushHit(hits: Hit[], pattern: Pattern, number: number, tokens: readonly SearchToken[], index: number): void {
  const end = endOfMatch(pattern, tokens, index);
  const start = tokens[index]?.start;
  if (end !== undefined && start !== undefined) hits.push({ start, end, pattern: number });
}

function endOfMatch(
  { tokens: wanted, open }: Pattern,
  tokens: readonly SearchToken[],
  index: number,
): number | undefined {
  const last = wanted.length - 1;
  for (let offset = 0; offset < last; offset += 1) {
    if (tokens[index + offset]?.text !== wanted[offset]) return undefined;
  }
  const token = tokens[index + last];
  const text = wanted[last];
  if (!token || text === undefined) return undefined;
  if (token.text === text) return token.end;
  if (!open || !token.text.startsWith(text)) return undefined;
  // Of a pair of characters only the first was asked for.
  return token.kind === 'pair' ? token.headEnd : token.end;
}

function withoutOverlap(hits: Hit[]): Hit[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
    else if (hit.end > last.end) kept.splice(-1, 1, { ...last, end: hit.end });
  }
  return kept;
}

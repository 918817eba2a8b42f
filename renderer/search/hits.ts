import { readTokenGroups, type SearchToken } from '#domain/searchTokens.ts';
import type { Pattern } from './patterns.ts';

/** One place in a text where a pattern stands, in UTF-16 units of the original text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of the patterns it is. */
  readonly pattern: number;
}

/** Finds every place where one of the patterns stands, in order and without overlap; the longer of two that begin together wins. */
export function findHits(patterns: readonly Pattern[], text: string): Hit[] {
  if (patterns.length === 0) return [];
  const groups = readTokenGroups(text);
  const tokens = groups.flatMap((group) => group.tokens);
  const joined = groups.flatMap((group) => (group.joined ? [group.joined] : []));
  const hits = [
    ...tokens.flatMap((_, index) => hitsAt(patterns, tokens, index)),
    ...joined.flatMap((token) => hitsAt(patterns, [token], 0)),
  ];
  return withoutOverlap(hits);
}

function hitsAt(patterns: readonly Pattern[], tokens: readonly SearchToken[], index: number): Hit[] {
  const hits: Hit[] = [];
  patterns.forEach((pattern, number) => {
    const end = endOfMatch(pattern, tokens, index);
    const start = tokens[index]?.start;
    if (end !== undefined && start !== undefined) hits.push({ start, end, pattern: number });
  });
  return hits;
}

function endOfMatch(
  { tokens: wanted, open }: Pattern,
  tokens: readonly SearchToken[],
  index: number,
): number | undefined {
  for (const [offset, text] of wanted.entries()) {
    const token = tokens[index + offset];
    if (!token) return undefined;
    const isLast = offset === wanted.length - 1;
    if (token.text === text) {
      if (isLast) return token.end;
    } else if (isLast && open && token.text.startsWith(text)) {
      // Of a pair of characters only the first was asked for.
      return token.kind === 'pair' ? token.headEnd : token.end;
    } else return undefined;
  }
  return undefined;
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

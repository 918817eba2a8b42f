import { findHitsIn, type Hit, type TokenizedText, tokenize } from './hits.ts';
import type { Pattern } from './patterns.ts';

/** A piece of a note's text around its hits. */
export interface Passage {
  readonly text: string;
  /** `[start, end]` in UTF-16 units of `text`. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** Where the passage begins in the note's text. */
  readonly offset: number;
}

const passageLength = 200;
const before = 40;
/** A book pasted into one note is searched whole, but its passage is looked for up to here. */
const maxScanned = 300_000;

/** Chooses the passage in which the most different things that were asked for stand together, the earliest of equals; without hits, the beginning. */
export function choosePassage(patterns: readonly Pattern[], text: string, read = readForPassage): Passage {
  const hits = patterns.length === 0 ? [] : findHitsIn(patterns, read(text));
  const first = bestStart(hits);
  const start = first === undefined ? 0 : wordStart(text, Math.max(0, first - before));
  const end = wordEnd(text, Math.min(text.length, Math.max(start + passageLength, hitEnd(hits, first))));
  const ranges = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => [hit.start - start, hit.end - start] as const);
  // Line breaks become spaces one by one, so that the ranges stay where they are.
  return { text: text.slice(start, end).replace(/\s/gu, ' '), ranges, offset: start };
}

/** Reads a text as far as a passage of it is looked for. */
export function readForPassage(text: string): TokenizedText {
  return tokenize(text.slice(0, maxScanned));
}

function bestStart(hits: readonly Hit[]): number | undefined {
  let best: { start: number; different: number } | undefined;
  let to = 0;
  hits.forEach(({ start }, from) => {
    while (to < hits.length && (hits[to]?.end ?? 0) <= start + passageLength - before) to += 1;
    const different = new Set(hits.slice(from, Math.min(to, from + 50)).map(({ pattern }) => pattern)).size;
    if (!best || different > best.different) best = { start, different };
  });
  return best?.start;
}

function hitEnd(hits: readonly Hit[], start: number | undefined): number {
  return hits.find((hit) => hit.start === start)?.end ?? 0;
}

const spacedLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
const longestWord = 30;

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestWord && isInsideWord(text, start)) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < longestWord && isInsideWord(text, end)) end += 1;
  return end;
}

function isInsideWord(text: string, at: number): boolean {
  const isLowSurrogate = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return isLowSurrogate || (spacedLetter.test(text.charAt(at - 1)) && spacedLetter.test(text.charAt(at)));
}

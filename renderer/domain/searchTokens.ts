import { fold } from './fold.ts';
import { readWordGroups } from './searchWords.ts';
import { toSimplified } from './simplifiedChinese.ts';

/** One folded token with the place in the original text, in UTF-16 units, that it stands for. */
export interface SearchToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `pair` and `tail` come from scripts without spaces: two characters, and the last character of a run by itself. */
  readonly kind: 'word' | 'pair' | 'tail';
  /** Where the first character ends. */
  readonly headEnd: number;
}

/** What stands between two separators, as tokens that follow one another, and the same written in one: `e-commerce` is also `ecommerce`. */
export interface TokenGroup {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly SearchToken[];
  readonly joined: SearchToken | undefined;
}

/** Rises whenever the same text gives other tokens, so that an index of older tokens is made anew. */
export const tokensVersion = 1;

const maxTokenLength = 64;
const unspaced =
  /(?:[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]&&[\p{L}\p{N}]]\p{M}*)+/gv;
/** From Thai on; below it every script has spaces. Asking this first makes Latin text three times as fast. */
const mayBeUnspaced = /[\u0E00-\uFFFF]/;
/** Such a word is folded by writing it small, which is faster than to look up how it was folded before. */
const plain = /^[A-Za-z0-9]+$/;
const character = /.\p{M}*/gsu;
const noToken = /[^\p{L}\p{N}]+/gu;
/** Stands between joined words, so that no phrase reaches from one into the next; no text has it as a token. */
const gap = '¶';

const foldedWords = new Map<string, string>();
const maxFoldedWords = 100_000;

/**
 * Reads a text as the tokens that search compares: folded, traditional Chinese as simplified, elisions and possessives dropped, scripts without
 * spaces as overlapping pairs plus the last character of a run.
 */
export function readTokenGroups(text: string): TokenGroup[] {
  const groups: TokenGroup[] = [];
  for (const group of readWordGroups(text)) {
    const tokens: SearchToken[] = [];
    for (const word of group.words) pushTokens(tokens, text, word.start, word.end);
    const { start, end, joins } = group;
    if (tokens.length > 0) groups.push({ start, end, tokens, joined: joins ? joinedToken(tokens) : undefined });
  }
  return groups;
}

/** The tokens of a text as the index takes them: with spaces between, the joined forms last. */
export function indexTokensOf(text: string): string {
  const tokens: string[] = [];
  const joined: string[] = [];
  for (const group of readTokenGroups(text)) {
    for (const token of group.tokens) tokens.push(token.text);
    if (group.joined) joined.push(gap, group.joined.text);
  }
  return [...tokens, ...joined].join(' ');
}

/** Several texts in one field, none of whose phrases reaches into the next. */
export function indexTokensOfAll(texts: readonly string[]): string {
  return texts.map(indexTokensOf).join(` ${gap} `);
}

function joinedToken(tokens: readonly SearchToken[]): SearchToken | undefined {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || first === last || tokens.some(({ kind }) => kind !== 'word')) return undefined;
  const text = cut(tokens.map((token) => token.text).join(''));
  return { text, start: first.start, end: last.end, kind: 'word', headEnd: last.end };
}

function pushTokens(tokens: SearchToken[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  if (!mayBeUnspaced.test(raw)) {
    pushWord(tokens, raw, start);
    return;
  }
  let at = 0;
  for (const run of raw.matchAll(unspaced)) {
    pushWord(tokens, raw.slice(at, run.index), start + at);
    pushRun(tokens, run[0], start + run.index);
    at = run.index + run[0].length;
  }
  pushWord(tokens, raw.slice(at), start + at);
}

function pushWord(tokens: SearchToken[], raw: string, start: number): void {
  const text = raw === '' ? '' : foldWord(raw);
  const end = start + raw.length;
  if (text !== '') tokens.push({ text, start, end, kind: 'word', headEnd: end });
}

function pushRun(tokens: SearchToken[], raw: string, start: number): void {
  const units = Array.from(raw.matchAll(character), (match) => ({
    text: toSimplified(foldWord(match[0])),
    start: start + match.index,
    end: start + match.index + match[0].length,
  })).filter(({ text }) => text !== '');
  units.forEach((unit, index) => {
    const next = units[index + 1];
    if (next) {
      tokens.push({ text: unit.text + next.text, start: unit.start, end: next.end, kind: 'pair', headEnd: unit.end });
    } else {
      tokens.push({ text: unit.text, start: unit.start, end: unit.end, kind: 'tail', headEnd: unit.end });
    }
  });
}

/** Folding costs more than anything else here, and a library says the same words again and again. */
function foldWord(raw: string): string {
  if (plain.test(raw)) return cut(raw.toLowerCase());
  const known = foldedWords.get(raw);
  if (known !== undefined) return known;
  const folded = cut(fold(raw).replace(noToken, ''));
  if (foldedWords.size >= maxFoldedWords) foldedWords.clear();
  foldedWords.set(raw, folded);
  return folded;
}

function cut(token: string): string {
  return token.length > maxTokenLength ? token.slice(0, maxTokenLength).toWellFormed() : token;
}

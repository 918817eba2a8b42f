import { fold } from './fold.ts';

interface Word {
  readonly start: number;
  readonly end: number;
}

/** Words that one sign at a time links: `e-commerce`, `l’application`, `49,8`, `U.S.A.`; most often a single word. */
export interface WordGroup extends Word {
  readonly words: readonly Word[];
  /** Whether people also write the words as one. */
  readonly joins: boolean;
}

// NUL and what shows as nothing do not end a word. U+02BC counts as a letter to Unicode, to writers as an apostrophe.
const word = /[[\p{L}\p{N}]--[\u02BC]][[\p{L}\p{N}\p{M}\0\u00AD\u200B-\u200D\u2060\uFEFF]--[\u02BC]]*/gv;
const apostrophes = new Set("'\u2018\u2019\u02BC\u0060\u00B4\u2032\uFF07");
const hyphens = new Set('-\u2010\u2011\uFE63\uFF0D&+_');
const digit = /\p{Nd}/u;

/** French words that lose their vowel before another: nobody searches for what is left of them. */
const elided = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);
const maxJoined = 6;

/** Finds the words of a text and which of them hang together, without elided articles (`l’`) and possessives (`’s`). */
export function readWordGroups(text: string): WordGroup[] {
  const groups: WordGroup[] = [];
  let linked: Word[] = [];
  for (const match of text.matchAll(word)) {
    const next = { start: match.index, end: match.index + match[0].length };
    const last = linked.at(-1);
    if (last && !isLinked(text, last, next)) {
      groups.push(groupOf(text, linked));
      linked = [];
    }
    linked.push(next);
  }
  if (linked.length > 0) groups.push(groupOf(text, linked));
  return groups;
}

function isLinked(text: string, before: Word, after: Word): boolean {
  if (after.start - before.end !== 1) return false;
  const sign = text.charAt(before.end);
  if (sign === ',') return isBetweenDigits(text, before.end);
  return sign === '.' || hyphens.has(sign) || apostrophes.has(sign);
}

function isBetweenDigits(text: string, at: number): boolean {
  return digit.test(text.charAt(at - 1)) && digit.test(text.charAt(at + 1));
}

function groupOf(text: string, linked: readonly Word[]): WordGroup {
  const [first] = linked;
  const last = linked.at(-1);
  const span = { start: first?.start ?? 0, end: last?.end ?? 0 };
  if (linked.length < 2) return { ...span, words: linked, joins: false };
  const words = withoutPossessive(text, withoutElision(text, linked));
  return { ...span, words, joins: joinsInWriting(text, words) };
}

function withoutElision(text: string, words: readonly Word[]): readonly Word[] {
  const [first] = words;
  if (!first || !apostrophes.has(text.charAt(first.end))) return words;
  return elided.has(foldedText(text, first)) ? words.slice(1) : words;
}

function withoutPossessive(text: string, words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  if (!last || words.length < 2 || foldedText(text, last) !== 's') return words;
  return apostrophes.has(text.charAt(last.start - 1)) ? words.slice(0, -1) : words;
}

/** Hyphens and their like always join; a point or comma joins numbers (`1.500`) and initials (`U.S.`), not sentences without a space. */
function joinsInWriting(text: string, words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > maxJoined) return false;
  const areInitials = words.every(({ start, end }) => end - start === 1);
  return words.slice(1).every(({ start }) => {
    const sign = text.charAt(start - 1);
    return (sign !== '.' && sign !== ',') || areInitials || isBetweenDigits(text, start - 1);
  });
}

function foldedText(text: string, { start, end }: Word): string {
  return fold(text.slice(start, end));
}

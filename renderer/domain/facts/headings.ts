import { isCommonWord } from './commonWords.ts';
import type { NameToken } from './nameTokens.ts';
import { openers } from './nameWords.ts';

/** A longer line in Title Case is a sentence that is full of names. */
const maxHeadingWords = 15;

/** Says whether a line is a heading in Title Case or in capitals, whose capitals say nothing; a line of names ("Elias Funez/AP") is none. */
export function isTitleCase(tokens: readonly NameToken[], isGerman: boolean): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{2,}/u.test(text));
  if (words.length < 3) return false;
  const capitals = words.filter(({ isCapital }) => isCapital);
  const shouted = words.filter(({ text }) => text.length > 2 && text === text.toUpperCase()).length / words.length;
  if (shouted > 0.6) return true;
  if (isGerman || capitals.length / words.length <= 0.75 || words.length >= maxHeadingWords) return false;
  return capitals.filter(({ folded }) => isCommonWord(folded) && !openers.has(folded)).length >= capitals.length / 2;
}

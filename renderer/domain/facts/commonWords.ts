import { commonNounsGerman } from './words/commonNounsGerman.ts';
import { commonWordsEnglish } from './words/commonWordsEnglish.ts';

let english: ReadonlySet<string> | undefined;
let german: ReadonlySet<string> | undefined;

/** How the forms of an English word are led back to the one that the table has. */
const endings: readonly (readonly [ending: RegExp, base: string])[] = [
  [/ies$/, 'y'],
  [/es$/, ''],
  [/s$/, ''],
  [/ied$/, 'y'],
  [/ed$/, ''],
  [/d$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ly$/, ''],
];

/** Says whether a folded word is a common one of English, in any of its forms; a capital then says little. */
export function isCommonWord(word: string): boolean {
  english ??= new Set(commonWordsEnglish.split(/\s+/));
  const known = english;
  if (known.has(word)) return true;
  if (word.includes('-')) return word.split('-').every((part) => part.length < 3 || isCommonWord(part));
  return endings.some(([ending, base]) => ending.test(word) && known.has(word.replace(ending, base)));
}

/** The shortest last part that is enough to tell a compound. */
const minTail = 4;

/** Says whether a folded German word is a common noun, or a compound whose last part is one. */
export function isCommonNoun(word: string): boolean {
  german ??= new Set(commonNounsGerman.split(/\s+/));
  const tail = word.slice(word.lastIndexOf('-') + 1);
  if (german.has(tail)) return true;
  for (let at = 3; at <= tail.length - minTail; at++) if (german.has(tail.slice(at))) return true;
  return false;
}

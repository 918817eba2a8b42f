import type { WordTable } from './wordTable.ts';

/** The small numbers in English, French and German words. */
export const numberWords: WordTable<number> = [
  ['one|an|a|une|un|eine[mnrs]?|ein', 1],
  ['two|a couple of|deux|zwei', 2],
  ['three|trois|drei', 3],
  ['four|quatre|vier', 4],
  ['five|cinq|funf', 5],
  ['six|sechs', 6],
  ['seven|sept|sieben', 7],
  ['eight|huit|acht', 8],
  ['nine|neuf|neun', 9],
  ['ten|dix|zehn', 10],
  ['eleven|onze|elf', 11],
  ['twelve|douze|zwolf', 12],
];

const digits = '〇一二三四五六七八九';

/** A Chinese number in digits: up to 99 ("二十三", "两"), or spelt digit by digit ("二〇一三"). */
export function chineseDigits(numeral: string): string {
  const plain = numeral.replaceAll('零', '〇').replaceAll('两', '二');
  const [tens, ones] = plain.split('十');
  const digit = (letter: string | undefined, absent: number) => (letter ? digits.indexOf(letter) : absent);
  if (ones !== undefined) return String(digit(tens, 1) * 10 + digit(ones, 0));
  return [...plain].map((letter) => digit(letter, 0)).join('');
}

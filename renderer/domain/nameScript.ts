/**
 * Which letters tell which script, with its ISO 15924 code; kana before Han, as Japanese has both. Han letters alone do not tell simplified from
 * traditional: many names are written alike in both.
 */
const codeByLetters: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Jpan'],
  [/\p{Script=Hangul}/u, 'Kore'],
  [/\p{Script=Han}/u, 'Hani'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Greek}/u, 'Grek'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Devanagari}/u, 'Deva'],
  [/\p{Script=Latin}/u, 'Latn'],
];

/** The scripts that a person may say a name is in. */
export const nameScripts: readonly string[] = ['Hans', 'Hant', ...codeByLetters.map(([, code]) => code)].sort();

/** The script of a name by its letters; `undefined` where it is only digits, or in a script that is not listed. */
export function scriptOfName(name: string): string | undefined {
  return codeByLetters.find(([letters]) => letters.test(name))?.[1];
}

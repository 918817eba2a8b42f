/** Scripts that one language of business news is written in, or nearly so; kana before Han, as Japanese has both. */
const languageByScript: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

/** Guesses the language of a name from its script; `undefined` for Latin letters, whose names belong to no one language. */
export function guessNameLanguage(name: string): string | undefined {
  return languageByScript.find(([script]) => script.test(name))?.[1];
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The words of a text; Chinese, Japanese and Korean, which do not part them, count half a word a character. */
export function countWords(text: string): number {
  const characters = text.match(cjk)?.length ?? 0;
  return Math.ceil(characters / 2) + (text.replace(cjk, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

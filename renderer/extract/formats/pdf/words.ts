const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
const cjkPair =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]) +(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF])/gu;
const lettersOfCjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** From this share of gaps on, a Chinese or Japanese line is set wide and its gaps part no words. */
const wideShare = 0.3;

/** Puts text behind text, with a space between where two words meet. */
export function joinWords(before: string, after: string, isApart: boolean): string {
  if (!isApart || /\s$/.test(before) || /^\s/.test(after)) return before + after;
  return meetsCjk(before, after) ? before + after : `${before} ${after}`;
}

/** Whether Chinese or Japanese stands on both sides of a seam; there no space belongs. */
function meetsCjk(before: string, after: string): boolean {
  return cjk.test(before.slice(-1)) && cjk.test(after.slice(0, 1));
}

/** Whether Chinese or Japanese stands on a side of the end of a line; there a line breaks anywhere. */
export function breaksAnywhere(before: string, after: string): boolean {
  return cjk.test(before.slice(-1)) || cjk.test(after.slice(0, 1));
}

/** A Chinese or Japanese line without the gaps between all of its characters. */
export function closeUp(text: string): string {
  const gaps = text.match(cjkPair)?.length ?? 0;
  const letters = text.match(lettersOfCjk)?.length ?? 0;
  return gaps > 2 && gaps > letters * wideShare ? text.replace(cjkPair, '') : text;
}

/** How long a text looks: a Chinese or Japanese character counts as two. */
export function visualLength(text: string): number {
  return text.length + (text.match(lettersOfCjk)?.length ?? 0);
}

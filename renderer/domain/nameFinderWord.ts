/** Scripts that part words by spaces, and so need a name to be a whole word. Korean does too, but hangs its particles on the end. */
const spacedLetter =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Nd}_]/u;
const korean = /\p{Script=Hangul}/u;
const digit = /\p{Nd}/u;

/** Says whether the passage from `start` to `end` of a folded text begins and ends where words do. */
export function isWholeName(text: string, start: number, end: number): boolean {
  return beginsWord(text, start) && endsWord(text, end);
}

function beginsWord(text: string, start: number): boolean {
  const first = letterAt(text, start);
  const before = letterBefore(text, start);
  if (korean.test(first)) return !korean.test(before);
  // In "1.360" the "360" is no name.
  if (digit.test(first) && /\p{Nd}[.,]$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  return !(spacedLetter.test(first) && spacedLetter.test(before));
}

function endsWord(text: string, end: number): boolean {
  const last = letterBefore(text, end);
  if (digit.test(last) && /^[.,]\p{Nd}/u.test(text.slice(end, end + 3))) return false;
  return !(spacedLetter.test(last) && spacedLetter.test(letterAt(text, end)));
}

function letterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function letterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? letterAt(text, at - 2) : text.slice(Math.max(0, at - 1), at);
}

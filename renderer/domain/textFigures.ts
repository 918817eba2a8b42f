const leadLength = 200;
const titleLength = 120;
/** A run of letters and digits, or one character of a script that is written without spaces. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

/** The first words of a text, on one line, for lists. */
export function leadOf(text: string): string {
  // Four times as much as is shown, in case most of it is white space.
  return cut(
    text
      .slice(0, 4 * leadLength)
      .replace(/\s+/g, ' ')
      .trim(),
    leadLength,
  );
}

/** The title that a note of one's own has until it is given one: its first line. */
export function titleOf(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return cut(line.trim(), titleLength);
}

/** How many words a text has; a Chinese or Japanese character counts as one. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Cuts at a space where there is one near, and never through a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const space = head.lastIndexOf(' ');
  return `${space > length * 0.6 ? head.slice(0, space) : head}…`;
}

/** Scripts that write words without spaces between them, so that a name may stand amid other letters. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const wordLetter = /[\p{L}\p{Nd}_]/u;
/** Korean parts words by spaces too, but hangs its particles on their ends. */
const korean = /\p{Script=Hangul}/u;
const digit = /\p{Nd}/u;
const latin = /\p{Script=Latin}/u;
const decimalMarks = '.,';

/** How a passage of a folded text ends: where a word does, one `s` before that, as in "Alibabas", or within a word. */
export type WordEnd = 'whole' | 'before-s' | 'within';

/** Says whether a passage of a folded text may begin at a place: where a word does, as far as its script has words. */
export function beginsWord(text: Uint16Array, start: number): boolean {
  const first = letterAt(text, start);
  const before = letterBefore(text, start);
  if (korean.test(first)) return !korean.test(before);
  // In "1.360" the "360" is no name.
  if (digit.test(first) && decimalMarks.includes(before || ' ')) return !digit.test(letterBefore(text, start - 1));
  return !(isSpaced(first) && isSpaced(before));
}

/** Says how a passage of a folded text that ends at a place does so. */
export function wordEndAt(text: Uint16Array, end: number): WordEnd {
  const last = letterBefore(text, end);
  const after = letterAt(text, end);
  if (digit.test(last) && decimalMarks.includes(after || ' ') && digit.test(letterAt(text, end + 1))) return 'within';
  if (korean.test(last) || !(isSpaced(last) && isSpaced(after))) return 'whole';
  return after === 's' && latin.test(last) && !isSpaced(letterAt(text, end + 1)) ? 'before-s' : 'within';
}

function isSpaced(letter: string): boolean {
  return wordLetter.test(letter) && !unspaced.test(letter);
}

function letterAt(text: Uint16Array, at: number): string {
  const [unit, next] = [text[at], text[at + 1]];
  if (unit === undefined) return '';
  const isPair = next !== undefined && unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
  return isPair ? String.fromCharCode(unit, next) : String.fromCharCode(unit);
}

function letterBefore(text: Uint16Array, at: number): string {
  const low = text[at - 1];
  if (low === undefined) return '';
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? letterAt(text, at - 2) : String.fromCharCode(low);
}

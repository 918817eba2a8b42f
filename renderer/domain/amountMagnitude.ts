/** A word or letter that multiplies the number before it. */
export interface WrittenMagnitude {
  /** Power of ten. */
  readonly exponent: number;
  /** In UTF-16 units, with the space before it. */
  readonly length: number;
}

/** Words of all four languages, small, without accents, the longer first. French and German count a "billion" as a million millions. */
const forms: readonly (readonly [pattern: RegExp, exponent: number])[] = (
  [
    ['lakh crores?', 12],
    ['crores?|cr', 7],
    ['lakhs?', 5],
    ["billions?(?= d[e'])|billionen|trillions?|trn|tn", 12],
    ['milliards?|milliarden?|mrds?|mds?|billions?|bln|bn', 9],
    ['millions?|millionen|mios?|mln|mn|mm', 6],
    ['thousands?|mille|milliers?|tausend|tsd', 3],
    ['万亿', 12],
    ['千亿', 11],
    ['百亿', 10],
    ['[亿億]', 8],
    ['千万', 7],
    ['百万', 6],
    ['[万萬]', 4],
    ['千', 3],
  ] as const
).map(([pattern, exponent]) => [new RegExp(`^ ?(?:${pattern})(?![a-z])\\.?`, 'iu'), exponent]);

const letters: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12 };
/** The letter may touch a code, as in "MUSD". */
const letterForm = /^(?<space> ?)(?<letter>[kmbt])(?:(?!\p{Script=Latin})|(?=usd|eur|gbp|chf|cny|jpy|rmb))/iu;

/**
 * Reads the magnitude at the start of a text ("milliards", "bn", "万亿"). A single letter counts where it touches the number, is a capital or
 * money is meant: "5 m" is a length, "5m", "5 M" and "5 m€" are millions; "100t" weighs, "$1.2t" does not.
 */
export function readMagnitude(text: string, isMoney: boolean): WrittenMagnitude | undefined {
  for (const [pattern, exponent] of forms) {
    const match = pattern.exec(text);
    if (match) return { exponent, length: match[0].length };
  }
  const { 0: match = '', groups } = letterForm.exec(text) ?? {};
  const { space = '', letter = '' } = groups ?? {};
  const exponent = letters[letter.toLowerCase()];
  const isMeant =
    isMoney || letter === 'k' || (!/t/i.test(letter) && (space === '' || letter === letter.toUpperCase()));
  return exponent !== undefined && isMeant ? { exponent, length: match.length } : undefined;
}

/** Says whether a magnitude is written as where a comma is the decimal sign and a point groups. */
export function isEuropeanMagnitude(text: string): boolean {
  return /^ ?(?:milliard|millionen|mrd|mds?(?![a-z])|mio|tsd|tausend)/iu.test(text);
}

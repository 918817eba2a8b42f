/** Small letters of Latin, Cyrillic and Greek, and the ideographs, as the inside of a character class. */
const letters = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u0370-\\u03ff\\u0400-\\u052f\\u1e00-\\u1eff\\u3400-\\u9fff';
const ideographs = '\\u3400-\\u9fff';
const classes: Readonly<Record<string, string>> = {
  '\\p{L}': letters,
  '\\p{Ll}': letters,
  '\\p{Lu}': letters,
  '\\p{Script=Han}': ideographs,
};
const edge = `(?:(?<=[${letters}\\d])(?![${letters}\\d])|(?<![${letters}\\d])(?=[${letters}\\d]))`;
/** An escape, the opening of a group, which no case changes; else one letter. */
const token = /\\p\{[^}]+\}|\\u[0-9A-Fa-f]{4}|\\.|\(\?<[A-Za-z]+>|[\s\S]/gu;

/**
 * Makes a pattern for masked sentences, which are in small letters, of one that is written as people spell. Without the `i` and `u` of regular
 * expressions it is ready many times sooner, and there are hundreds; `\p{L}`, `\p{Script=Han}` and `\b` keep their sense.
 */
export function maskedPattern(source: string, flags: string): RegExp {
  let isInClass = false;
  const made = source.replace(token, (piece) => {
    if (piece === '[') isInClass = true;
    else if (piece === ']') isInClass = false;
    if (piece === '\\b') return edge;
    const inside = classes[piece];
    if (inside !== undefined) return isInClass ? inside : `[${inside}]`;
    return piece.length > 1 ? piece : smallLetter(piece);
  });
  return new RegExp(made, flags);
}

/** A text in small letters, unit for unit. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : [...text].map(smallLetter).join('');
}

function smallLetter(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

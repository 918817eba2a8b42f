/** The accent that a command puts on the letter behind it, as the combining character. Source: LaTeX2e, chapter 23.5; Unicode. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};

const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  textless: '<',
  textgreater: '>',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textbar: '|',
  texteuro: '€',
  euro: '€',
  pounds: '£',
  textdegree: '°',
  ldots: '…',
  dots: '…',
  textregistered: '®',
  texttrademark: '™',
};

/** Turns a value of BibTeX into plain text: accents and special letters are what they stand for, groups and commands of style are their words. */
export function plainLatex(value: string): string {
  return value
    .replace(/\\([`'^~"=.])\s*(?:\{\\?([a-zA-Z])\}|\\?([a-zA-Z]))/g, accented)
    .replace(/\\([uvHckrdb])(?:\s*\{\\?([a-zA-Z])\}|\s+\\?([a-zA-Z]))/g, accented)
    .replace(/\\([a-zA-Z]+)(?:\{\}|\s+|(?=[^a-zA-Z]|$))/g, (written, name: string) =>
      Object.hasOwn(letters, name) ? (letters[name] ?? '') : /\s$/.test(written) ? ' ' : '',
    )
    .replace(/\\([&%$#_{} ])/g, (_, sign: string) => (sign === '{' ? '\u0001' : sign === '}' ? '\u0002' : sign))
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/(?<!\\)~/g, ' ')
    .replace(/[{}]/g, '')
    .replaceAll('\u0001', '{')
    .replaceAll('\u0002', '}')
    .normalize('NFC');
}

function accented(_: string, accent: string, grouped: string | undefined, bare: string | undefined): string {
  return `${grouped ?? bare ?? ''}${accents[accent] ?? ''}`;
}

import { filterOf } from './filterTable.ts';

/** The smallest pieces of a search, with their place in the text. */
export type QueryPiece = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'or' }
  | { readonly kind: 'not' }
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly quoted: boolean;
      /** Ends in `*`. */
      readonly starred: boolean;
      /** Nothing comes after it, so it may still be being typed. */
      readonly open: boolean;
    }
  | {
      readonly kind: 'filter';
      readonly word: string;
      readonly value: string;
      /** With its quote. */
      readonly valueStart: number;
      readonly isQuoted: boolean;
      readonly open: boolean;
    }
);

const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '\uFF02': '\uFF02"',
  '“': '”"',
  '„': '“”"',
  '«': '»"',
  '「': '」',
  '『': '』',
};

const space = /\s/u;
/** A filter's word before its colon; what follows the colon must not make it an address (`https://`). */
const filterStart = /([\p{L}\p{M}]{2,20})[:：](?!\/\/)/uy;
const operators: Readonly<Record<string, 'or' | 'not' | 'and'>> = {
  OR: 'or',
  '|': 'or',
  '||': 'or',
  NOT: 'not',
  AND: 'and',
};
const chunkEnds = new Set(['(', ')', '"', '“', '„', '«', '»', '”', '「', '『', '」', '』', '\uFF02']);
const minus = new Set(['-', '−', '－']);

/** Cuts a search into its pieces. Nothing is an error here: a quote that is not closed goes to the end. */
export function scanQuery(text: string): QueryPiece[] {
  const pieces: QueryPiece[] = [];
  let at = 0;
  while (at < text.length) {
    const piece = space.test(text.charAt(at)) ? undefined : pieceAt(text, at);
    if (piece) pieces.push(piece);
    at = piece?.end ?? at + 1;
  }
  return pieces;
}

function pieceAt(text: string, at: number): QueryPiece | undefined {
  const sign = text.charAt(at);
  if (sign === '(') return { kind: 'open', start: at, end: at + 1 };
  if (sign === ')') return { kind: 'close', start: at, end: at + 1 };
  if (minus.has(sign)) return isMinus(text, at) ? { kind: 'not', start: at, end: at + 1 } : undefined;
  if (closers[sign]) return quotedAt(text, at);
  if (chunkEnds.has(sign)) return undefined;
  return filterAt(text, at) ?? chunkAt(text, at);
}

/** A minus negates only where it stands before something, as in `-word`, and not alone or in a row. */
function isMinus(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return next !== '' && !space.test(next) && !minus.has(next) && next !== ')';
}

function quotedAt(text: string, at: number): Extract<QueryPiece, { kind: 'words' }> {
  const closing = closers[text.charAt(at)] ?? '"';
  let end = at + 1;
  while (end < text.length && !closing.includes(text.charAt(end))) end += 1;
  const isClosed = end < text.length;
  const inside = text.slice(at + 1, end);
  return {
    kind: 'words',
    text: inside,
    quoted: true,
    starred: false,
    open: !isClosed,
    start: at,
    end: isClosed ? end + 1 : end,
  };
}

function filterAt(text: string, at: number): QueryPiece | undefined {
  filterStart.lastIndex = at;
  const match = filterStart.exec(text);
  if (!match) return undefined;
  const valueStart = at + match[0].length;
  const isQuoted = closers[text.charAt(valueStart)] !== undefined;
  const value = isQuoted ? quotedAt(text, valueStart) : plainValueAt(text, valueStart);
  const word = match[1] ?? '';
  // "Note: …" in pasted text is no filter.
  if (value.text === '' && filterOf(word) === undefined) return undefined;
  const { text: inside, open, end } = value;
  return { kind: 'filter', word, valueStart, value: inside, isQuoted, open, start: at, end };
}

function plainValueAt(text: string, at: number): { text: string; open: boolean; end: number } {
  const end = chunkEndFrom(text, at);
  return { text: text.slice(at, end), open: end === text.length, end };
}

function chunkAt(text: string, at: number): QueryPiece | undefined {
  const end = chunkEndFrom(text, at);
  const chunk = text.slice(at, end);
  const operator = operators[chunk];
  // `AND` says what is so anyway: a piece without words.
  if (operator === 'and')
    return { kind: 'words', text: '', quoted: false, starred: false, open: false, start: at, end };
  if (operator) return { kind: operator, start: at, end };
  const open = end === text.length;
  return { kind: 'words', text: chunk, quoted: false, starred: chunk.endsWith('*'), open, start: at, end };
}

function chunkEndFrom(text: string, at: number): number {
  let end = at;
  while (end < text.length && !space.test(text.charAt(end)) && !chunkEnds.has(text.charAt(end))) end += 1;
  return end;
}

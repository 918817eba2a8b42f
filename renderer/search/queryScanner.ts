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
  | {
      readonly kind: 'near';
      readonly distance: number | undefined;
      /** What stands in the parentheses, and where. */
      readonly inside: string;
      readonly insideStart: number;
      readonly isClosed: boolean;
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
/** `near:5(`, with the filter's word in any language. */
const nearStart = /([\p{L}\p{M}]{2,20})[:：](\d{0,4})[(（]/uy;
const operators: Readonly<Record<string, 'or' | 'not' | 'and'>> = {
  OR: 'or',
  '|': 'or',
  '||': 'or',
  NOT: 'not',
  AND: 'and',
};
const opening = new Set(['(', '（']);
const closing = new Set([')', '）']);
const chunkEnds = new Set([...opening, ...closing, '"', '“', '„', '«', '»', '”', '「', '『', '」', '』', '\uFF02']);
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
  if (opening.has(sign)) return { kind: 'open', start: at, end: at + 1 };
  if (closing.has(sign)) return { kind: 'close', start: at, end: at + 1 };
  if (minus.has(sign)) return isMinus(text, at) ? { kind: 'not', start: at, end: at + 1 } : undefined;
  if (closers[sign]) return quotedAt(text, at);
  if (chunkEnds.has(sign)) return undefined;
  return nearAt(text, at) ?? filterAt(text, at) ?? chunkAt(text, at);
}

/** A minus negates only where it stands before something, as in `-word`, and not alone or in a row. */
function isMinus(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return next !== '' && !space.test(next) && !minus.has(next) && !closing.has(next);
}

function quotedAt(text: string, at: number): Extract<QueryPiece, { kind: 'words' }> {
  const ends = closers[text.charAt(at)] ?? '"';
  let end = at + 1;
  while (end < text.length && !ends.includes(text.charAt(end))) end += 1;
  const inside = text.slice(at + 1, end);
  if (end === text.length)
    return { kind: 'words', text: inside, quoted: true, starred: false, open: true, start: at, end };
  const starred = text.charAt(end + 1) === '*';
  return { kind: 'words', text: inside, quoted: true, starred, open: false, start: at, end: end + (starred ? 2 : 1) };
}

function nearAt(text: string, at: number): QueryPiece | undefined {
  nearStart.lastIndex = at;
  const match = nearStart.exec(text);
  if (!match || filterOf(match[1] ?? '') !== 'near') return undefined;
  const insideStart = at + match[0].length;
  let end = insideStart;
  while (end < text.length && !closing.has(text.charAt(end))) end += 1;
  return {
    kind: 'near',
    distance: match[2] ? Number(match[2]) : undefined,
    inside: text.slice(insideStart, end),
    insideStart,
    isClosed: end < text.length,
    start: at,
    end: Math.min(end + 1, text.length),
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
  const { text: inside, starred, end } = value;
  return { kind: 'filter', word, valueStart, value: inside, isQuoted, open: value.open || starred, start: at, end };
}

function plainValueAt(text: string, at: number): { text: string; starred: boolean; open: boolean; end: number } {
  const end = chunkEndFrom(text, at);
  const value = text.slice(at, end);
  const starred = value.endsWith('*');
  return { text: starred ? value.slice(0, -1) : value, starred, open: end === text.length, end };
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

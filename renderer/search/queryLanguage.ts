import { expandNames } from './expandNames.ts';
import { findHits } from './hits.ts';
import { nameKey } from './nameKey.ts';
import { listPatterns } from './patterns.ts';
import type { AlsoAs } from './protocol.ts';
import { readFilter } from './queryFilters.ts';
import { readNear } from './queryNear.ts';
import { type QueryPiece, scanQuery } from './queryScanner.ts';
import { listWanted, type QueryNode, type QueryProblem, type WordsNode } from './queryTree.ts';
import { isEmpty, nothing, wordsOf } from './queryWords.ts';

/** A search as it was understood, and what of it was not. */
export interface ParsedQuery {
  readonly root: QueryNode;
  readonly problems: readonly QueryProblem[];
  /** Where it is said that words are looked for in titles only, if it is. */
  readonly titleOnly: { readonly start: number; readonly end: number } | undefined;
}

/** Longer searches are cut here, in UTF-16 units, and after this many words or filters; nobody types them, but anybody may paste them. */
export const maxQueryLength = 2000;
const maxTerms = 48;
const maxDepth = 16;

/**
 * Reads a search. Words are joined by AND; `"phrases"`, `-word`, `OR`, parentheses, `word*` and the filters of `queryFilters.ts` are understood. It
 * never throws. Relative dates count from `today` (`YYYY-MM-DD`).
 */
export function parseQuery(text: string, today?: string): ParsedQuery {
  const scanned = scanQuery(text.slice(0, maxQueryLength));
  const pieces = scanned.slice(0, indexAfterTerms(scanned, maxTerms));
  const problems: QueryProblem[] = [];
  const cutAt = text.length > maxQueryLength ? maxQueryLength : scanned[pieces.length]?.start;
  if (cutAt !== undefined) {
    const start = Math.min(cutAt, scanned[pieces.length]?.start ?? cutAt);
    problems.push({ code: 'too-long', start, end: text.length, text: '' });
  }
  let at = 0;
  let titleOnly: ParsedQuery['titleOnly'];

  function readOr(depth: number): QueryNode {
    const choices = [readAnd(depth)];
    while (pieces[at]?.kind === 'or') {
      at += 1;
      choices.push(readAnd(depth));
    }
    const said = choices.filter((choice) => !isEmpty(choice));
    return said.length > 1 ? { kind: 'or', nodes: said } : (said[0] ?? nothing);
  }

  function readAnd(depth: number): QueryNode {
    const nodes: QueryNode[] = [];
    for (let piece = pieces[at]; piece && piece.kind !== 'or' && piece.kind !== 'close'; piece = pieces[at]) {
      const node = readUnary(depth, false);
      if (!isEmpty(node)) nodes.push(node);
    }
    return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'and', nodes };
  }

  function readUnary(depth: number, isNegated: boolean): QueryNode {
    const piece = pieces[at];
    if (!piece || piece.kind === 'or' || piece.kind === 'close') return nothing;
    at += 1;
    if (piece.kind === 'not') {
      const node = readUnary(depth, true);
      if (isEmpty(node)) return nothing;
      return node.kind === 'not' ? node.node : { kind: 'not', node };
    }
    if (piece.kind === 'open') return readParentheses(depth);
    if (piece.kind === 'near') return readNear(piece, problems);
    return piece.kind === 'filter' ? readFilterPiece(piece, isNegated) : wordsOf(piece, isNegated);
  }

  /** Deeper than anybody nests by hand, a parenthesis is passed over. */
  function readParentheses(depth: number): QueryNode {
    if (depth >= maxDepth) return nothing;
    const inside = readOr(depth + 1);
    if (pieces[at]?.kind === 'close') at += 1;
    return inside;
  }

  function readFilterPiece(piece: Extract<QueryPiece, { kind: 'filter' }>, isNegated: boolean): QueryNode {
    const { start, end } = piece;
    const read = readFilter(piece.word, withoutNul(piece.value), piece, today);
    if (!read) return nothing;
    if ('code' in read) problems.push(read);
    else if (read.kind === 'filter') return read;
    else if (isNegated) problems.push({ code: 'not-negatable', start, end, text: text.slice(start, end) });
    else titleOnly ??= { start, end };
    return nothing;
  }

  const parts: QueryNode[] = [];
  while (at < pieces.length) {
    // A parenthesis that closes nothing ends no search.
    if (pieces[at]?.kind === 'close' || pieces[at]?.kind === 'or') at += 1;
    else parts.push(readOr(0));
  }
  const settled = settleFirstLetter(withoutAnd(parts), Math.min(text.length, maxQueryLength));
  const nodes = joinLetters(settled.length === 1 ? withoutAnd(settled) : settled);
  const root: QueryNode = { kind: 'and', nodes };
  return { root: titleOnly ? inTitles(root) : root, problems: sorted(problems), titleOnly };
}

/**
 * Where the words and phrases of a search stand in a text, as `[start, end]` in UTF-16 units, in order and without overlap. Names that the library
 * knows are also found by their other names, where `alsoAs` tells them.
 */
export function hitRanges(query: string, text: string, alsoAs: readonly AlsoAs[] = []): [number, number][] {
  const find = (name: string) => alsoAs.find((known) => nameKey(known.name) === nameKey(name));
  const { root } = expandNames(parseQuery(query).root, find);
  return findHits(listWanted(root).flatMap(listPatterns), text).map(({ start, end }) => [start, end]);
}

/** All parts must be there anyway, so those of a part that says so are as good as the part. */
function withoutAnd(parts: readonly QueryNode[]): readonly QueryNode[] {
  return parts.flatMap((part) => (part.kind === 'and' ? part.nodes : [part]));
}

/**
 * The first letter of a further word says nothing yet, and the hits of the words before it stay until the second; a first letter alone is taken
 * as a word. Nearly every text has a word that begins like it.
 */
function settleFirstLetter(nodes: readonly QueryNode[], textEnd: number): readonly QueryNode[] {
  const last = nodes.at(-1);
  if (last?.kind !== 'words' || last.quoted || !last.open || last.end < textEnd) return nodes;
  if (!/^[\p{Script=Latin}\p{N}]$/u.test(last.text)) return nodes;
  return nodes.length > 1 ? nodes.slice(0, -1) : [{ ...last, open: false }];
}

/** `e commerce` also asks for `ecommerce`, as many write it; not after the letters that are words (French `a`, `y`, English `a`, `I`). */
function joinLetters(nodes: readonly QueryNode[]): QueryNode[] {
  const joined: QueryNode[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    if (before && isPlainWord(before) && isPlainWord(node) && /^[b-hj-xz]$/iu.test(before.text)) {
      const { start } = before;
      const inOne: WordsNode = { ...node, text: before.text + node.text, start };
      joined.splice(-1, 1, { kind: 'or', nodes: [{ kind: 'and', nodes: [before, node] }, inOne] });
    } else joined.push(node);
  }
  return joined;
}

function inTitles(node: QueryNode): QueryNode {
  switch (node.kind) {
    case 'words':
      return { ...node, field: 'title' };
    case 'near':
      return { ...node, words: node.words.map((word) => ({ ...word, field: 'title' })) };
    case 'not':
      return { ...node, node: inTitles(node.node) };
    case 'and':
    case 'or':
      return { ...node, nodes: node.nodes.map(inTitles) };
    case 'filter':
      return node;
    default:
      return node satisfies never;
  }
}

function isPlainWord(node: QueryNode): node is WordsNode {
  return node.kind === 'words' && !node.quoted;
}

function indexAfterTerms(pieces: readonly QueryPiece[], limit: number): number {
  let terms = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'words' || piece.kind === 'filter' || piece.kind === 'near') terms += 1;
    if (terms > limit) return index;
  }
  return pieces.length;
}

function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}

function sorted(problems: readonly QueryProblem[]): readonly QueryProblem[] {
  return problems.toSorted((a, b) => a.start - b.start);
}

import { readTokenGroups } from '#domain/searchTokens.ts';
import type { QueryPiece } from './queryScanner.ts';
import type { QueryNode, WordsNode } from './queryTree.ts';

/** A part of a search that asks for nothing. */
export const nothing: QueryNode = { kind: 'and', nodes: [] };

/** Tells a part that asks for nothing. */
export function isEmpty(node: QueryNode): boolean {
  return (node.kind === 'and' || node.kind === 'or') && node.nodes.length === 0;
}

/** The words of a piece. Each group of a chunk is a term of its own: `foo/bar` asks for both. A phrase stays whole. */
export function wordsOf(piece: Extract<QueryPiece, { kind: 'words' }>, isNegated: boolean): QueryNode {
  const groups = readTokenGroups(piece.text);
  if (groups.length === 0) return nothing;
  const { text, start, end, quoted } = piece;
  // Half a word in what must not be there would hide everything that begins like it.
  const open = piece.starred || (piece.open && !isNegated);
  if (quoted) return { kind: 'words', text, start, end, quoted, open };
  const nodes = groups.map(
    (group, index): WordsNode => ({
      kind: 'words',
      text: text.slice(group.start, group.end),
      start: start + group.start,
      end: start + group.end,
      quoted,
      open: open && index === groups.length - 1,
    }),
  );
  return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'and', nodes };
}

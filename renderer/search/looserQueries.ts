import { parseQuery } from './queryLanguage.ts';
import type { QueryNode } from './queryTree.ts';

/** A search with one of its conditions left out. */
interface LooserQuery {
  /** What was left out, as typed. */
  readonly without: string;
  readonly query: string;
}

/** The searches that ask for one thing less than this one; none where it asks for one thing only. */
export function listLooserQueries(query: string): LooserQuery[] {
  const { root } = parseQuery(query);
  const nodes = root.kind === 'and' ? root.nodes : [root];
  if (nodes.length < 2) return [];
  return nodes.map((node) => {
    const [start, end] = spanOf(node, query);
    const rest = `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim();
    // The space says that the last word is whole, as it was before.
    return { without: query.slice(start, end), query: `${rest} ` };
  });
}

function spanOf(node: QueryNode, query: string): readonly [start: number, end: number] {
  switch (node.kind) {
    case 'words':
    case 'filter':
      return [node.start, node.end];
    case 'not': {
      const [start, end] = spanOf(node.node, query);
      return [query.lastIndexOf('-', start) === start - 1 ? start - 1 : start, end];
    }
    case 'and':
    case 'or': {
      const spans = node.nodes.map((child) => spanOf(child, query));
      const start = Math.min(...spans.map((span) => span[0]));
      const end = Math.max(...spans.map((span) => span[1]));
      return query.charAt(start - 1) === '(' && query.charAt(end) === ')' ? [start - 1, end + 1] : [start, end];
    }
    default:
      return node satisfies never;
  }
}

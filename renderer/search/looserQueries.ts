import { parseQuery } from './queryLanguage.ts';
import type { QueryNode } from './queryTree.ts';

/** A search with one of its conditions left out. */
interface LooserQuery {
  /** What was left out, as typed. */
  readonly without: string;
  readonly query: string;
}

/** What is relative to a day stands in the same place whatever the day. */
const anyDay = '2000-01-01';

/** The searches that ask for one thing less than this one; none where it asks for one thing only. */
export function listLooserQueries(query: string): LooserQuery[] {
  const { root, titleOnly } = parseQuery(query, anyDay);
  const nodes = root.kind === 'and' ? root.nodes : [root];
  const spans = nodes.map((node) => spanOf(node, query));
  // Without the place where to look there must still be something to look for.
  if (titleOnly && nodes.length > 0) spans.push([titleOnly.start, titleOnly.end]);
  if (spans.length < 2) return [];
  const orderly = spans.toSorted((a, b) => a[0] - b[0]);
  return orderly.map(([start, end]) => {
    const rest = `${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim();
    // The space says that the last word is whole, as it was before.
    return { without: query.slice(start, end), query: `${rest} ` };
  });
}

function spanOf(node: QueryNode, query: string): readonly [start: number, end: number] {
  switch (node.kind) {
    case 'words':
    case 'near':
    case 'filter':
      return [node.start, node.end];
    case 'not': {
      const [start, end] = spanOf(node.node, query);
      return [/[-−－]/.test(query.charAt(start - 1)) ? start - 1 : start, end];
    }
    case 'and':
    case 'or': {
      const spans = node.nodes.map((child) => spanOf(child, query));
      const start = Math.min(...spans.map((span) => span[0]));
      const end = Math.max(...spans.map((span) => span[1]));
      return /[(（]/.test(query.charAt(start - 1)) && /[)）]/.test(query.charAt(end))
        ? [start - 1, end + 1]
        : [start, end];
    }
    default:
      return node satisfies never;
  }
}

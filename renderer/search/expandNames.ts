import type { AlsoAs } from './protocol.ts';
import type { QueryNode, WordsNode } from './queryTree.ts';

interface Expanded {
  readonly root: QueryNode;
  readonly alsoAs: readonly AlsoAs[];
}

/** A name of more words than this is only found whole, in quotes. */
const maxWords = 4;

/**
 * Lets every name in a search stand for the other names of the same company, product or person: "阿里巴巴" also finds "Alibaba". `find` knows the
 * names of the library.
 */
export function expandNames(root: QueryNode, find: (text: string) => AlsoAs | undefined): Expanded {
  const alsoAs: AlsoAs[] = [];

  function expand(node: QueryNode): QueryNode {
    if (node.kind === 'words') return withOthers([node]) ?? node;
    if (node.kind === 'not') return { kind: 'not', node: expand(node.node) };
    if (node.kind === 'or') return { kind: 'or', nodes: node.nodes.map(expand) };
    if (node.kind === 'and') return { kind: 'and', nodes: expandRow(node.nodes) };
    return node;
  }

  function expandRow(nodes: readonly QueryNode[]): QueryNode[] {
    const expanded: QueryNode[] = [];
    for (let at = 0; at < nodes.length; ) {
      const found = longestName(nodes, at);
      const node = nodes[at];
      if (found) expanded.push(found.node);
      else if (node) expanded.push(expand(node));
      at += found?.length ?? 1;
    }
    return expanded;
  }

  function longestName(nodes: readonly QueryNode[], at: number): { node: QueryNode; length: number } | undefined {
    const row = leadingWords(nodes.slice(at, at + maxWords));
    for (let length = row.length; length > 1; length -= 1) {
      const node = withOthers(row.slice(0, length));
      if (node) return { node, length };
    }
    return undefined;
  }

  function withOthers(words: readonly WordsNode[]): QueryNode | undefined {
    const found = find(words.map(({ text }) => text).join(' '));
    const [first] = words;
    if (!found || found.others.length === 0 || !first) return undefined;
    alsoAs.push(found);
    const { start } = first;
    const end = words.at(-1)?.end ?? first.end;
    const others = found.others.map((text): WordsNode => ({ ...first, text, start, end, quoted: true, open: false }));
    return { kind: 'or', nodes: [words.length === 1 ? first : { kind: 'and', nodes: words }, ...others] };
  }

  return { root: expand(root), alsoAs };
}

function leadingWords(nodes: readonly QueryNode[]): WordsNode[] {
  const words: WordsNode[] = [];
  for (const node of nodes) {
    if (node.kind !== 'words' || node.quoted) break;
    words.push(node);
  }
  return words;
}

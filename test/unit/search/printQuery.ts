import type { ParsedQuery } from '#search/queryLanguage.ts';
import type { FilterNode, QueryNode, WordsNode } from '#search/queryTree.ts';
import { quoteValue } from '#search/quoteValue.ts';

/** Writes a search as it could have been typed. */
export function printQuery({ root, titleOnly }: Pick<ParsedQuery, 'root' | 'titleOnly'>): string {
  const nodes = root.kind === 'and' ? root.nodes.map(printNode) : [printNode(root)];
  // The space says that the last word is whole.
  return `${[...(titleOnly ? ['in:title'] : []), ...nodes].join(' ')} `;
}

function printNode(node: QueryNode): string {
  switch (node.kind) {
    case 'words':
      return printWords(node);
    case 'near':
      return `near:${node.distance}(${node.words.map(printWords).join(' ')})`;
    case 'filter':
      return `${node.filter}:${printValue(node)}`;
    case 'not':
      return `-${printNode(node.node)}`;
    case 'and':
      return `(${node.nodes.map(printNode).join(' ')})`;
    case 'or':
      return `(${node.nodes.map(printNode).join(' OR ')})`;
    default:
      return node satisfies never;
  }
}

const quotes: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»"'],
  ['“', '”"'],
  ['„', '“”"'],
];

function printWords({ text, quoted, open }: WordsNode): string {
  const [left, right] = quotes.find(([, close]) => ![...close].some((sign) => text.includes(sign))) ?? ['"', '"'];
  const written = quoted ? left + text + right.charAt(0) : text;
  // A word that is an operator is none where more stands at it.
  return open ? `${written}*` : quoted ? written : `${written}/`;
}

function printValue(node: FilterNode): string {
  return 'value' in node ? `${quoteValue(node.value)}${node.open ? '*' : ''}` : plainValue(node);
}

/** What a filter asks for, without the signs that it is written with. */
export function plainValue(node: FilterNode): string {
  if ('value' in node) return node.value;
  if ('values' in node) return node.values.join(',');
  switch (node.filter) {
    case 'lang':
      return node.language;
    case 'grade':
      return `${node.bound.operator}${node.bound.reliability ?? ''}${node.bound.credibility ?? ''}`;
    case 'on':
      return `${node.from}/${node.to}`;
    default:
      return node.day;
  }
}

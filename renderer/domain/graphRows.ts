import type { GraphEdge } from './graphEdge.ts';
import type { GraphView } from './graphView.ts';
import type { Relation } from './relation.ts';

/** One claim of a graph, for the table that says the same as the picture. */
export interface GraphRow {
  readonly relation: Relation;
  readonly edge: GraphEdge;
}

export const graphColumns = ['from', 'relation', 'to', 'percent', 'since', 'until', 'asOf', 'sources'] as const;
export type GraphColumn = (typeof graphColumns)[number];

/** How the words of a table are put, so that it is in the order in which it reads. */
interface RowWords {
  readonly nameOf: (id: string) => string;
  readonly typeOf: (row: GraphRow) => string;
  readonly language: string;
}

/** The claims that a graph shows, one row each. */
export function graphRows(view: GraphView): GraphRow[] {
  return [...view.edges.values()].flatMap((edge) => edge.relations.map(({ relation }) => ({ relation, edge })));
}

/** Puts rows in the order of a column; what a row does not say comes last in either direction. */
export function sortRows(
  rows: readonly GraphRow[],
  column: GraphColumn,
  direction: 'ascending' | 'descending',
  words: RowWords,
): GraphRow[] {
  const collator = new Intl.Collator(words.language, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row, column, words) }))
    .toSorted((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
      return sign * collator.compare(String(a.key), String(b.key));
    })
    .map(({ row }) => row);
}

function keyOf(row: GraphRow, column: GraphColumn, { nameOf, typeOf }: RowWords): string | number | undefined {
  const { relation } = row;
  switch (column) {
    case 'from':
      return nameOf(relation.fromId);
    case 'relation':
      return typeOf(row);
    case 'to':
      return nameOf(relation.toId);
    case 'percent':
      return relation.percent;
    case 'since':
    case 'asOf':
      return relation[column]?.min;
    case 'until':
      return relation.until?.max;
    case 'sources':
      return relation.evidence.length;
    default:
      return column satisfies never;
  }
}

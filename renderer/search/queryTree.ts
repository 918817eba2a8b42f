/** A word or phrase that must stand in the note. */
export interface WordsNode {
  readonly kind: 'words';
  /** As typed, without quotes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** The last word may go on: it is still being typed, or ends in `*`. */
  readonly open: boolean;
}

/** What a note must be rather than say. */
export type FilterNode = { readonly kind: 'filter'; readonly start: number; readonly end: number } & (
  | { readonly filter: 'company' | 'event' | 'source'; readonly value: string; readonly open: boolean }
  | { readonly filter: 'lang'; readonly language: string }
  /** Published on this day or later. */
  | { readonly filter: 'after'; readonly day: string }
  /** Published before this day. */
  | { readonly filter: 'before'; readonly day: string }
);

/** A search as it was understood. */
export type QueryNode =
  | WordsNode
  | FilterNode
  | { readonly kind: 'not'; readonly node: QueryNode }
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly QueryNode[] };

/** What could not be understood, and where it stands in the text; the rest still searches. */
export interface QueryProblem {
  readonly code:
    | 'unknown-filter'
    | 'unknown-language'
    | 'unknown-name'
    | 'bad-date'
    /** From here on nothing was read. */
    | 'too-long';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words and phrases that a note must have; what it must not have is left out. */
export function listWanted(node: QueryNode): WordsNode[] {
  if (node.kind === 'words') return [node];
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.flatMap(listWanted);
  return [];
}

import type { NameFilterName } from './filterTable.ts';
import type { GradeBound } from './gradeBound.ts';
import type { ListedFilterName } from './listedValues.ts';

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
  /** Looked for in titles only. */
  readonly field?: 'title';
}

/** Words and phrases between which there are at most so many others. */
export interface NearNode {
  readonly kind: 'near';
  readonly distance: number;
  readonly words: readonly WordsNode[];
  readonly start: number;
  readonly end: number;
}

/** What a note must be rather than say. */
export type FilterNode = { readonly kind: 'filter'; readonly start: number; readonly end: number } & (
  | {
      readonly filter: NameFilterName | 'event' | 'type' | 'source' | 'question';
      readonly value: string;
      readonly open: boolean;
    }
  | { readonly filter: 'lang'; readonly language: string }
  /** One of several, where what is typed may mean any of them. */
  | { readonly filter: Exclude<ListedFilterName, 'in'>; readonly values: readonly string[] }
  | { readonly filter: 'grade'; readonly bound: GradeBound }
  /** Published on this day or later. */
  | { readonly filter: 'after'; readonly day: string }
  /** Published before this day. */
  | { readonly filter: 'before'; readonly day: string }
  /** Published on one of these days. */
  | { readonly filter: 'on'; readonly from: string; readonly to: string }
);

/** A search as it was understood. */
export type QueryNode =
  | WordsNode
  | NearNode
  | FilterNode
  | { readonly kind: 'not'; readonly node: QueryNode }
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly QueryNode[] };

/** What could not be understood, and where it stands in the text; the rest still searches. */
export interface QueryProblem {
  readonly code:
    | 'unknown-filter'
    | 'unknown-language'
    /** Not in the closed list of the filter. */
    | 'unknown-value'
    /** Nobody in the library is called so. */
    | 'unknown-name'
    /** What is called so is of another kind; `expected` has the filters for it. */
    | 'other-kind'
    | 'unknown-type'
    | 'unknown-source'
    | 'unknown-question'
    /** There are no reports yet. */
    | 'no-reports'
    | 'bad-grade'
    | 'bad-date'
    | 'bad-near'
    /** Where to look cannot be left out with a minus. */
    | 'not-negatable'
    /** From here on nothing was read. */
    | 'too-long';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What may stand there instead, where that is a closed list. */
  readonly expected?: readonly string[];
}

/** The words and phrases that a note must have; what it must not have is left out. */
export function listWanted(node: QueryNode): WordsNode[] {
  if (node.kind === 'words') return [node];
  if (node.kind === 'near') return [...node.words];
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.flatMap(listWanted);
  return [];
}

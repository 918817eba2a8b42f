import type { EntityKind } from '#domain/entity.ts';
import type { Note } from '#domain/note.ts';
import type { FilterName } from './filterTable.ts';
import type { Passage } from './passage.ts';
import type { QueryProblem } from './queryTree.ts';

/** One note that was found, with what a list shows of it. */
export interface SearchHit {
  readonly noteId: string;
  readonly note: Note;
  readonly titleRanges: readonly (readonly [start: number, end: number])[];
  readonly passage: Passage;
  readonly sourceName: string | undefined;
  /** How many reprints of it were found as well and are folded into its row. */
  readonly reprints: number;
  /** The names that somebody tagged the note with, the subjects first. */
  readonly tags: readonly { readonly entityId: string; readonly kind: EntityKind; readonly name: string }[];
}

/**
 * Why an index is behind that was not before. It is made anew, as it was `damaged`, is `outdated` (of another version or another library) or `missing`;
 * the disk has no room for more of it (`full`) or for any of it (`unkept`: it is in memory and made anew with every start).
 */
export type IndexTrouble = 'damaged' | 'outdated' | 'missing' | 'full' | 'unkept';

/** How far the index has come; it is behind while `indexed` is less than `total`. */
export interface IndexProgress {
  readonly indexed: number;
  readonly total: number;
  readonly trouble?: IndexTrouble | undefined;
}

/** A name in the search that the library knows, and its other names, which were searched as well. */
export interface AlsoAs {
  readonly name: string;
  readonly others: readonly string[];
}

/** In what order rows come: the best first, or the newest. */
export type SearchOrder = 'relevance' | 'date';

/**
 * How well the rows are ordered: `first`, hits in titles and names, then the newest, as fast as one types; `exact`, by BM25 over everything; `newest`, by BM25
 * over the newest hits only, as ranking all of them would have taken too long.
 */
export type Ranking = 'first' | 'exact' | 'newest';

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** How many rows the whole list has. */
  readonly total: number;
  /** The list has at least so many rows; they were not counted to the end. */
  readonly isLeast: boolean;
  readonly ranking: Ranking;
  readonly progress: IndexProgress;
  readonly problems: readonly QueryProblem[];
  readonly alsoAs: readonly AlsoAs[];
}

export const facetNames = ['company', 'event', 'source', 'language', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** One value that hits have, and how many of them. */
export interface FacetValue {
  /** The name of a company or source, an event type, a language tag, a year. */
  readonly value: string;
  readonly count: number;
}

/** What the hits of a search have in common: of each facet the most frequent values, the most frequent first. */
export interface FacetsAnswer {
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  /** Only the newest hits were counted, as there are too many. */
  readonly isPartial: boolean;
}

export interface SearchRequest {
  readonly kind: 'search';
  readonly id: string;
  readonly query: string;
  readonly limit: number;
  readonly offset: number;
  readonly order: SearchOrder;
  /** `first`: whatever can be had within a frame. */
  readonly stage: 'first' | 'exact';
}

interface FacetsRequest {
  readonly kind: 'facets';
  readonly id: string;
  readonly query: string;
}

export interface NewRequest {
  readonly kind: 'new';
  readonly id: string;
  readonly query: string;
  /** Counted from 1970, in milliseconds. */
  readonly sinceMs: number;
}

/** Asks what a filter could be given of what the library holds. */
export interface CompleteRequest {
  readonly kind: 'complete';
  readonly id: string;
  readonly filter: FilterName;
  /** What there is of the value so far, without quotes; may be empty. */
  readonly typed: string;
  readonly limit: number;
}

/** One value that a filter could be given. */
export interface CompletionValue {
  /** As the search understands it: a name, a type, a code. */
  readonly value: string;
  /** What fits what was typed, where that is another name of it. */
  readonly label?: string;
  /** How many notes have it. */
  readonly count: number;
}

export interface CompletionsAnswer {
  readonly values: readonly CompletionValue[];
}

interface TellingRequest {
  readonly kind: 'telling';
  readonly id: string;
  readonly noteId: string;
}

/** What may be asked of the owner of the index. */
export type IndexRequest = TellingRequest | SearchRequest | FacetsRequest | NewRequest | CompleteRequest;

/** What each kind of request is answered with. */
export interface AnswerOf {
  readonly search: SearchAnswer;
  readonly facets: FacetsAnswer;
  /** The words and names that tell a note from the others. */
  readonly telling: readonly string[];
  /** How many of the notes that a search finds came since. */
  readonly new: number;
  readonly complete: CompletionsAnswer;
}

/** The kinds of what may be asked, to tell it from everything else that is said. */
export const requestKinds: ReadonlySet<string> = new Set<IndexRequest['kind']>([
  'search',
  'facets',
  'new',
  'complete',
  'telling',
]);

/** What windows say on the channel. */
export type ClientMessage = IndexRequest | { readonly kind: 'cancel'; readonly id: string };

/** What the one worker that owns the index says to all windows. */
export type OwnerMessage =
  | { readonly kind: 'answer'; readonly id: string; readonly answer: AnswerOf[keyof AnswerOf] }
  | { readonly kind: 'error'; readonly id: string; readonly message: string }
  /** A worker has taken the index over; what was asked of the last one and not answered must be asked again. */
  | { readonly kind: 'ready' }
  /** The index has moved on. */
  | { readonly kind: 'progress'; readonly progress: IndexProgress };

/** The channel between the windows and the owner of the index, and the lock that makes it one. */
export const channelName = 'vigie-search';
export const ownerLockName = 'vigie-search-owner';

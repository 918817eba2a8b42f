import type { EntityKind } from '#domain/entity.ts';
import type { Note } from '#domain/note.ts';
import type { Passage } from './passage.ts';
import type { QueryProblem } from './queryTree.ts';

/** One note that was found, with what a list shows of it. */
export interface SearchHit {
  readonly noteId: string;
  readonly note: Note;
  readonly titleRanges: readonly (readonly [start: number, end: number])[];
  readonly passage: Passage;
  readonly sourceName: string | undefined;
  /** The names that somebody tagged the note with, the subjects first. */
  readonly tags: readonly { readonly entityId: string; readonly kind: EntityKind; readonly name: string }[];
}

/** How far the index has come; it is behind while `indexed` is less than `total`. */
export interface IndexProgress {
  readonly indexed: number;
  readonly total: number;
}

/** A name in the search that the library knows, and its other names, which were searched as well. */
export interface AlsoAs {
  readonly name: string;
  readonly others: readonly string[];
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly progress: IndexProgress;
  readonly problems: readonly QueryProblem[];
  readonly alsoAs: readonly AlsoAs[];
}

export interface SearchRequest {
  readonly kind: 'search';
  readonly id: string;
  readonly query: string;
  readonly limit: number;
  readonly offset: number;
}

/** What windows say on the channel. */
export type ClientMessage = SearchRequest | { readonly kind: 'cancel'; readonly id: string };

/** What the one worker that owns the index says to all windows. */
export type OwnerMessage =
  | { readonly kind: 'answer'; readonly id: string; readonly answer: SearchAnswer }
  | { readonly kind: 'error'; readonly id: string; readonly message: string }
  /** A worker has taken the index over; what was asked of the last one and not answered must be asked again. */
  | { readonly kind: 'ready' }
  /** The index has moved on. */
  | { readonly kind: 'progress'; readonly progress: IndexProgress };

/** The channel between the windows and the owner of the index, and the lock that makes it one. */
export const channelName = 'vigie-search';
export const ownerLockName = 'vigie-search-owner';

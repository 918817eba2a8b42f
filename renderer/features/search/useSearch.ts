import { useEffect, useState } from 'react';
import { type SearchAnswer, type SearchHit, search } from '#search/searchClient.ts';
import { useIndexMoves } from './useIndexMoves.ts';

/** How many hits are asked for at once, which is more than are drawn, and in what steps the list moves on. */
const windowSize = 40;
const step = 10;

interface Found {
  readonly query: string;
  readonly offset: number;
  readonly answer: SearchAnswer;
}

export interface Search {
  /** The last answer; while the next is on its way, of what was asked before. */
  readonly answer: SearchAnswer | undefined;
  readonly isCurrent: boolean;
  readonly hasFailed: boolean;
  /** The hit at a place of the list, counted from 0, where it is among those that were asked for. */
  at(index: number): SearchHit | undefined;
  /** Where a note stands in the list, where it is among those that were asked for. */
  indexOf(noteId: string): number | undefined;
}

/** Searches with every change of the query and with every move of the index; what is answered too late is dropped. */
export function useSearch(query: string, firstShown: number): Search {
  const offset = Math.floor(firstShown / step) * step;
  const [found, setFound] = useState<Found>();
  const [failedQuery, setFailedQuery] = useState<string>();
  const moves = useIndexMoves();

  // biome-ignore lint/correctness/useExhaustiveDependencies: an index that has moved on gives another answer to the same question.
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    search(query, { limit: windowSize, offset, signal }).then(
      (answer) => {
        if (signal.aborted) return;
        setFound({ query, offset, answer });
        setFailedQuery(undefined);
      },
      () => !signal.aborted && setFailedQuery(query),
    );
    return () => controller.abort();
  }, [query, offset, moves]);

  const hits = found?.answer.hits ?? [];
  const start = found?.offset ?? 0;
  return {
    answer: found?.answer,
    isCurrent: found?.query === query,
    hasFailed: failedQuery === query,
    at: (index) => hits[index - start],
    indexOf: (noteId) => {
      const index = hits.findIndex((hit) => hit.noteId === noteId);
      return index < 0 ? undefined : index + start;
    },
  };
}

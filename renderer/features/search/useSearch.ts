import { useEffect, useState } from 'react';
import { type SearchAnswer, type SearchHit, type SearchOrder, search } from '#search/searchClient.ts';
import { useIndexMoves } from './useIndexMoves.ts';

/** How many hits are asked for at once, which is more than are drawn, and in what steps the list moves on. */
const windowSize = 24;
const step = 10;
/** While one types, no more than are seen at once. */
const firstSize = 14;
/** Once nothing was typed for so long, all is ranked. Source: the pause between two words of a person who types, about 40 words a minute. */
const pauseMs = 120;

interface Question {
  readonly query: string;
  readonly order: SearchOrder;
}

interface Found extends Question {
  readonly offset: number;
  readonly answer: SearchAnswer;
}

export interface Search {
  /** The last answer; while the next is on its way, of what was asked before. */
  readonly answer: SearchAnswer | undefined;
  readonly isCurrent: boolean;
  /** Everything was searched, and no better answer is on its way. */
  readonly isSettled: boolean;
  readonly hasFailed: boolean;
  /** The hit at a place of the list, counted from 0, where it is among those that were asked for. */
  at(index: number): SearchHit | undefined;
  /** Where a note stands in the list, where it is among those that were asked for. */
  indexOf(noteId: string): number | undefined;
}

/**
 * Searches with every change of the query and with every move of the index: at once what can be had at once, after a pause all of it. What is answered too late
 * is dropped.
 */
export function useSearch(query: string, order: SearchOrder, firstShown: number): Search {
  const offset = Math.floor(firstShown / step) * step;
  const [found, setFound] = useState<Found>();
  const [failedQuery, setFailedQuery] = useState<string>();
  const moves = useIndexMoves();
  const isCurrent = found?.query === query && found.order === order;

  // biome-ignore lint/correctness/useExhaustiveDependencies: an index that has moved on gives another answer to the same question.
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const ask = (stage: 'first' | 'exact', limit: number) =>
      search(query, { limit, offset, order, stage, signal }).then(
        (answer) => {
          if (signal.aborted) return;
          // Nothing yet is not nothing: what was found before stays until everything was searched, which then need not wait.
          if (answer.ranking === 'first' && answer.isLeast && answer.hits.length === 0) {
            askAll();
            return;
          }
          setFound({ query, order, offset, answer });
          setFailedQuery(undefined);
        },
        () => !signal.aborted && setFailedQuery(query),
      );
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAll = () => {
      clearTimeout(timer);
      void ask('exact', windowSize);
    };
    // Of a search whose list is there already, only other rows are wanted, or the same anew.
    if (isCurrent) askAll();
    else {
      void ask('first', firstSize);
      timer = setTimeout(askAll, pauseMs);
    }
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, order, offset, moves]);

  const hits = found?.answer.hits ?? [];
  const start = found?.offset ?? 0;
  return {
    answer: found?.answer,
    isCurrent,
    isSettled: isCurrent && found.answer.ranking !== 'first',
    hasFailed: failedQuery === query,
    at: (index) => hits[index - start],
    indexOf: (noteId) => {
      const index = hits.findIndex((hit) => hit.noteId === noteId);
      return index < 0 ? undefined : index + start;
    },
  };
}

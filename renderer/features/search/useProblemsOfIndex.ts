import { useEffect, useState } from 'react';
import type { QueryProblem } from '#search/queryTree.ts';
import { search } from '#search/searchClient.ts';

const restMs = 400;

/** What the index does not understand of a search, once one has stopped typing; until then `undefined`. */
export function useProblemsOfIndex(query: string, isAsked: boolean): readonly QueryProblem[] | undefined {
  const [found, setFound] = useState<{ readonly query: string; readonly problems: readonly QueryProblem[] }>();
  useEffect(() => {
    if (!isAsked) return;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      search(query, { limit: 1, signal }).then(
        ({ problems }) => !signal.aborted && setFound({ query, problems }),
        // Taken back, or the index is not there; the list says so.
        () => undefined,
      );
    }, restMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, isAsked]);
  return found?.query === query ? found.problems : undefined;
}

import { useEffect, useState } from 'react';
import { type FacetsAnswer, listFacets } from '#search/searchClient.ts';

/** Counting takes longer than searching, so nothing is counted while one types. */
const restMs = 250;

/** What the hits of a search have in common, once its list has come to rest; until then what was counted last. */
export function useFacets(query: string, isSettled: boolean): FacetsAnswer | undefined {
  const [counted, setCounted] = useState<FacetsAnswer>();
  useEffect(() => {
    if (!isSettled) return;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      listFacets(query, { signal }).then(
        (answer) => !signal.aborted && setCounted(answer),
        // Taken back, or the index is not there; the list says so.
        () => undefined,
      );
    }, restMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, isSettled]);
  return counted;
}

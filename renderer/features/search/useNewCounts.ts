import { useEffect, useRef, useState } from 'react';
import type { SavedSearch } from '#domain/savedSearch.ts';
import { countNew, onIndexMoved } from '#search/searchClient.ts';

/** Counting goes through long lists of hits; while the index moves on, it is done no more often than this. */
const pauseMs = 5000;

/** How many notes each saved search has found since the person last looked, by its id; counted when nothing else is to be done. */
export function useNewCounts(searches: readonly SavedSearch[]): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const [moves, setMoves] = useState(0);
  const lastAt = useRef(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onIndexMoved(() => {
      if (timer !== undefined) return;
      timer = setTimeout(
        () => {
          timer = undefined;
          lastAt.current = Date.now();
          setMoves((count) => count + 1);
        },
        Math.max(0, lastAt.current + pauseMs - Date.now()),
      );
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an index that has moved on counts otherwise.
  useEffect(() => {
    if (searches.length === 0) return;
    const controller = new AbortController();
    const { signal } = controller;
    const idle = requestIdleCallback(() => {
      countAll(searches, signal).then(
        (counted) => !signal.aborted && setCounts(counted),
        // Taken back, or the index is not there; a search says so.
        () => undefined,
      );
    });
    return () => {
      cancelIdleCallback(idle);
      controller.abort();
    };
  }, [searches, moves]);
  return counts;
}

/** One after the other, so that a search that somebody waits for comes between. */
async function countAll(searches: readonly SavedSearch[], signal: AbortSignal): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { id, query, lastSeenAt } of searches) {
    counts.set(id, await countNew(query, Date.parse(lastSeenAt), { signal }));
  }
  return counts;
}

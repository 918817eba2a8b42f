import { useRef } from 'react';
import { type SearchOrder, search } from '#search/searchClient.ts';
import type { ListSteps } from '#ui/ListBox.tsx';
import { notifyError } from '#ui/notify.tsx';
import { currentRoute, navigate } from '#ui/route.ts';
import { orderOf, searchRoute } from './searchRoute.ts';

interface Options {
  readonly query: string;
  readonly order: SearchOrder;
  readonly total: number;
  /** Where the open note stands in the list, where that is known. */
  readonly position: number | undefined;
  /** The note at a place of the list, where it is known. */
  readonly noteIdAt: (index: number) => string | undefined;
  /** Brings a place of the list on screen. */
  readonly show: (index: number) => void;
}

/** Walks the list of what was found from the open note. */
export function useResultSteps({ query, order, total, position, noteIdAt, show }: Options): ListSteps {
  const last = useRef({ query, order, index: -1 });
  if (last.current.query !== query || last.current.order !== order) last.current = { query, order, index: -1 };
  if (position !== undefined) last.current = { query, order, index: position };

  const goTo = (index: number) => {
    const place = Math.min(Math.max(0, index), total - 1);
    if (place < 0) return;
    last.current = { query, order, index: place };
    show(place);
    const open = (noteId: string | undefined) => {
      const route = currentRoute();
      const isShown = route.query === query && orderOf(route) === order;
      if (noteId && isShown) navigate(searchRoute(query, order, noteId), 'replace');
    };
    const known = noteIdAt(place);
    if (known) open(known);
    else search(query, { limit: 1, offset: place, order }).then(({ hits }) => open(hits[0]?.noteId), notifyError);
  };
  return {
    goFirst: () => goTo(0),
    goLast: () => goTo(total - 1),
    goBy: (rows) => goTo(last.current.index < 0 ? 0 : last.current.index + rows),
  };
}

import { useEffect, useRef, useState } from 'react';
import { maxQueryLength } from '#search/queryLanguage.ts';
import { navigate, type Route, useRoute } from '#ui/route.ts';
import { orderOf, searchRoute } from './searchRoute.ts';

interface SearchText {
  readonly text: string;
  /** Takes what was typed; every change searches, except inside an input method's composition. */
  type(text: string, isComposing: boolean): void;
  /** Empties the box and goes back to where the search began. */
  leave(): void;
}

/** The text of the search box, which the route follows, and which follows the route where that changes by itself, as by Back. */
export function useSearchText(): SearchText {
  const route = useRoute();
  const inRoute = route.view === 'search' ? (route.query ?? '') : '';
  const [text, setText] = useState(inRoute);
  const sent = useRef(inRoute);
  const origin = useRef<Route>({ view: 'inbox' });

  useEffect(() => {
    if (inRoute === sent.current) return;
    sent.current = inRoute;
    setText(inRoute);
  }, [inRoute]);

  return {
    text,
    type(typed, isComposing) {
      setText(typed);
      if (isComposing) return;
      // One character more than is read, so that the search can say that it was cut.
      const query = typed.slice(0, maxQueryLength + 1);
      sent.current = query;
      if (route.view === 'search') navigate(searchRoute(query, orderOf(route)), 'replace');
      else {
        origin.current = route;
        navigate({ view: 'search', query });
      }
    },
    leave() {
      setText('');
      sent.current = '';
      if (route.view === 'search') navigate(origin.current);
    },
  };
}

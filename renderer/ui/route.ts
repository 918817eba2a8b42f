import { useSyncExternalStore } from 'react';

const views = [
  'inbox',
  'important',
  'interesting',
  'library',
  'starred',
  'archived',
  'discarded',
  'trash',
  'search',
  'entities',
  'timeline',
  'graph',
  'figures',
  'compare',
  'questions',
  'feeds',
  'queue',
  'settings',
] as const;
export type View = (typeof views)[number];

/** Where the person is; all of it stands in the URL hash, so that Back, reload and links work. */
export interface Route {
  readonly view: View;
  /** The open note. */
  readonly noteId?: string;
  /** The excerpt to show in it. */
  readonly excerptId?: string;
  /** The open company, product, person, place or topic; in the timeline, the one that it is filtered by. */
  readonly entityId?: string;
  /** Further companies beside it, joined by commas: those of a comparison, a graph or a chart. */
  readonly entityIds?: string;
  /** The figure that is charted, by its key. */
  readonly metric?: string;
  /** The day that the graph is shown as of, or the first and last day of a period as `2013-08-01/2014-01-31`. */
  readonly period?: string;
  /** The open question. */
  readonly questionId?: string;
  /** How the timeline or the graph is drawn, where there are several ways. */
  readonly as?: string;
  /** The event types that the timeline is filtered by, joined by commas. */
  readonly eventType?: string;
  /** The event statuses that it is filtered by, joined by commas. */
  readonly eventStatus?: string;
  /** The watchlist that it is filtered by. */
  readonly watchlist?: string;
  /** The relation types that the graph leaves out, joined by commas. */
  readonly hiddenTypes?: string;
  /** How many steps the graph goes from its companies. */
  readonly depth?: string;
  /** The event whose card is open. */
  readonly eventId?: string;
  /** The first and last day that the picture shows now, however far it reaches. */
  readonly shown?: string;
  /** The search; the reader marks its hits. */
  readonly query?: string;
  /** In what order a search lists what it finds: by `date`, or, where absent, the best first. */
  readonly order?: string;
  /** The page of the open PDF, where its pages are shown and not its text. */
  readonly page?: string;
  /** The capture of the open note that is shown as it was. */
  readonly captureId?: string;
  /** The capture of the open note that is held against the one before it. */
  readonly compareId?: string;
  /** The earlier version of the open note that is held against what it says now. */
  readonly revisionId?: string;
}

const parameters = {
  noteId: 'note',
  excerptId: 'excerpt',
  entityId: 'entity',
  entityIds: 'entities',
  metric: 'metric',
  period: 'period',
  questionId: 'question',
  as: 'as',
  eventType: 'type',
  eventStatus: 'status',
  watchlist: 'watchlist',
  hiddenTypes: 'without',
  depth: 'depth',
  eventId: 'event',
  shown: 'shown',
  query: 'q',
  order: 'order',
  page: 'page',
  captureId: 'capture',
  compareId: 'compare',
  revisionId: 'version',
} as const;

/** The hash of a place, such as `#/inbox?note=…`. */
export function hrefOf(route: Route): string {
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(parameters)) {
    const value = route[key as keyof typeof parameters];
    if (value) query.set(name, value);
  }
  const text = query.toString();
  return `#/${route.view}${text ? `?${text}` : ''}`;
}

/** Reads a hash; anything unknown is the inbox. */
function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const query = new URLSearchParams(search);
  const found = Object.entries(parameters).flatMap(([key, name]) => {
    const value = query.get(name);
    return value ? [[key, value] as const] : [];
  });
  return { view: views.find((view) => view === path) ?? 'inbox', ...Object.fromEntries(found) };
}

/** Goes to a place; `replace` leaves no step for Back, as for every keystroke of a search or every step down a list. */
export function navigate(route: Route, how: 'push' | 'replace' = 'push'): void {
  const href = hrefOf(route);
  if (href === location.hash) return;
  if (how === 'push') history.pushState(null, '', href);
  else history.replaceState(null, '', href);
  // pushState tells nobody; every reader of the route listens for this one event.
  dispatchEvent(new HashChangeEvent('hashchange'));
}

let cached: { readonly hash: string; readonly route: Route } | undefined;

/** Where the person is now. */
export function currentRoute(): Route {
  // useSyncExternalStore needs the same object as long as nothing changed.
  if (cached?.hash !== location.hash) cached = { hash: location.hash, route: parseRoute(location.hash) };
  return cached.route;
}

/** Where the person is, inside a component. */
export function useRoute(): Route {
  return useSyncExternalStore(onRouteChanged, currentRoute);
}

/** One part of where the person is; a component that needs no more is not drawn anew with every letter of a search. */
export function useRoutePart<Key extends keyof Route>(key: Key): Route[Key] {
  return useSyncExternalStore(onRouteChanged, () => currentRoute()[key]);
}

function onRouteChanged(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
}

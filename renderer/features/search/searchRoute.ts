import type { SearchOrder } from '#search/searchClient.ts';
import type { Route } from '#ui/route.ts';

/** Where a search is shown, with one of its notes open. */
export function searchRoute(query: string, order: SearchOrder, noteId?: string): Route {
  return { view: 'search', query, ...(order === 'date' && { order }), ...(noteId && { noteId }) };
}

/** The order that a place asks for. */
export function orderOf({ order }: Route): SearchOrder {
  return order === 'date' ? 'date' : 'relevance';
}

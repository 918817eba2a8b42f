import { useLiveQuery } from 'dexie-react-hooks';
import type { SavedSearch } from '#domain/savedSearch.ts';
import type { SearchOrder } from '#search/searchClient.ts';
import { listSavedSearches } from '#storage/savedSearches.ts';

/** Every saved search, by name. */
export function useSavedSearches(): readonly SavedSearch[] {
  return useLiveQuery(listSavedSearches) ?? [];
}

/** The saved search that asks for the same, in the same order. */
export function useSavedSearch(query: string, order: SearchOrder): SavedSearch | undefined {
  return useSavedSearches().find((saved) => isSameSearch(saved, query, order));
}

/** Tells whether a saved search asks for this. */
export function isSameSearch(saved: SavedSearch, query: string, order: SearchOrder): boolean {
  return saved.order === order && saved.query === query.trim();
}

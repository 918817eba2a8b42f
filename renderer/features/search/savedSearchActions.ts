import type { SavedSearch } from '#domain/savedSearch.ts';
import type { SearchOrder } from '#search/searchClient.ts';
import { removeSearch, restoreSearch, saveSearch } from '#storage/savedSearches.ts';
import { translator } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { searchStrings } from './strings.ts';

const maxNameLength = 200;

/** Keeps a search under its own words, as it can be named anew in the sidebar, and offers to take that back. */
export async function keepSearch(query: string, order: SearchOrder): Promise<void> {
  const t = translator(searchStrings);
  const name = query.trim().slice(0, maxNameLength);
  const { id } = await saveSearch({ name, query, order });
  notifyDone(t('saved', { name }), () => removeSearch(id));
}

/** Forgets a saved search, and offers to put it back. */
export async function dropSearch({ id, name }: SavedSearch): Promise<void> {
  const t = translator(searchStrings);
  const removed = await removeSearch(id);
  if (removed) notifyDone(t('unsaved', { name }), () => restoreSearch(removed));
}

import { newId } from '#domain/id.ts';
import type { SavedSearch } from '#domain/savedSearch.ts';
import { library } from './database.ts';
import { write } from './write.ts';

/** Every saved search, by name; nobody saves more than a screenful. */
export async function listSavedSearches(): Promise<SavedSearch[]> {
  const searches = await library.searches.toArray();
  return searches.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

/** Keeps a search under a name; what it finds now counts as seen. */
export function saveSearch(fields: Pick<SavedSearch, 'name' | 'query' | 'order'>): Promise<SavedSearch> {
  const now = new Date().toISOString();
  return write(['searches'], ({ put }) => put('searches', { ...fields, id: newId(), createdAt: now, lastSeenAt: now }));
}

/** Gives a saved search another name, or remembers its order or when it was looked at. */
export async function changeSearch(
  id: string,
  changes: Partial<Pick<SavedSearch, 'name' | 'order' | 'lastSeenAt'>>,
): Promise<void> {
  await write(['searches'], ({ change }) => change('searches', id, changes));
}

/** Forgets a saved search, and gives it back for the case that it is to be restored; `undefined` where it was gone already. */
export function removeSearch(id: string): Promise<SavedSearch | undefined> {
  return write(['searches'], async ({ remove }) => {
    const search = await library.searches.get(id);
    if (search) await remove('searches', id);
    return search;
  });
}

/** Puts a saved search back as it was. */
export async function restoreSearch(search: SavedSearch): Promise<void> {
  await write(['searches'], ({ put }) => put('searches', search));
}

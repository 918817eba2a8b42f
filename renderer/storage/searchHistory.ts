import { library } from './database.ts';

/** A search that was of use, as typed. It is of this profile alone, so it is not in the change feed. */
export interface PastSearch {
  readonly query: string;
  readonly usedAt: string;
}

const mostKept = 20;
/** A longer search that begins like one that was kept so short a time ago is the same one, typed on. */
const typedOnMs = 60_000;

/** The searches that were of use, the last first. */
export function listPastSearches(): Promise<PastSearch[]> {
  return library.searchHistory.orderBy('usedAt').reverse().limit(mostKept).toArray();
}

/** Remembers a search; the oldest beyond the last twenty are forgotten. */
export async function savePastSearch(typed: string): Promise<void> {
  const query = typed.trim();
  if (query === '') return;
  const now = Date.now();
  await library.transaction('rw', library.searchHistory, async () => {
    const past = await library.searchHistory.orderBy('usedAt').reverse().toArray();
    const typedOn = past.filter(
      (earlier) => Date.parse(earlier.usedAt) > now - typedOnMs && query.startsWith(earlier.query),
    );
    const others = past.filter((earlier) => earlier.query !== query && !typedOn.includes(earlier));
    const forgotten = [...typedOn, ...others.slice(mostKept - 1)];
    await library.searchHistory.bulkDelete(forgotten.map((earlier) => earlier.query));
    await library.searchHistory.put({ query, usedAt: new Date(now).toISOString() });
  });
}

/** Forgets searches, one or all of them. */
export async function removePastSearches(queries: readonly string[]): Promise<void> {
  await library.searchHistory.bulkDelete([...queries]);
}

/** Puts forgotten searches back. */
export async function restorePastSearches(past: readonly PastSearch[]): Promise<void> {
  await library.searchHistory.bulkPut([...past]);
}

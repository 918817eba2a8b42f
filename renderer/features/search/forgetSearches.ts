import { type PastSearch, removePastSearches, restorePastSearches } from '#storage/searchHistory.ts';
import { translator } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { searchStrings } from './strings.ts';

/** Forgets searches of before, and offers to put them back. */
export function forgetSearches(past: readonly PastSearch[]): void {
  removePastSearches(past.map(({ query }) => query)).then(
    () => notifyDone(translator(searchStrings)('forgotten'), () => restorePastSearches(past)),
    notifyError,
  );
}

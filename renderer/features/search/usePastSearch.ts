import { useEffect } from 'react';
import { savePastSearch } from '#storage/searchHistory.ts';
import { notifyError } from '#ui/notify.tsx';

/** A search at which one stays so long was not only typed through. */
const stayMs = 2000;

/** Remembers a search that was of use: something was opened from it, or it was stayed at. */
export function usePastSearch(query: string, hasOpened: boolean): void {
  useEffect(() => {
    const remember = () => {
      savePastSearch(query).catch(notifyError);
    };
    if (hasOpened) {
      remember();
      return;
    }
    const timer = setTimeout(remember, stayMs);
    return () => clearTimeout(timer);
  }, [query, hasOpened]);
}

import { useEffect, useState } from 'react';
import type { SavedSearch } from '#domain/savedSearch.ts';
import { changeSearch } from '#storage/savedSearches.ts';
import { notifyError } from '#ui/notify.tsx';

/** Whoever passes by has not looked. */
const lookMs = 1500;

/**
 * Remembers that the person looks at a saved search: after a moment, and again when they leave, as what came meanwhile was seen to come. Gives when they had
 * looked before (milliseconds since 1970), so that what came since can be told.
 */
export function useLook(saved: SavedSearch | undefined): number | undefined {
  const id = saved?.id;
  const lastSeenAt = saved?.lastSeenAt;
  const [before, setBefore] = useState<{ readonly id: string; readonly seenMs: number }>();
  if (id !== undefined && lastSeenAt !== undefined && before?.id !== id) {
    setBefore({ id, seenMs: Date.parse(lastSeenAt) });
  }
  useEffect(() => {
    if (id === undefined) return;
    let hasLooked = false;
    const look = () => {
      hasLooked = true;
      changeSearch(id, { lastSeenAt: new Date().toISOString() }).catch(notifyError);
    };
    const timer = setTimeout(look, lookMs);
    return () => {
      clearTimeout(timer);
      if (hasLooked) look();
    };
  }, [id]);
  return before?.id === id ? before?.seenMs : undefined;
}

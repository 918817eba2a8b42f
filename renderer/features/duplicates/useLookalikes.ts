import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { type Lookalike, rankLookalikes } from '#domain/rankLookalikes.ts';
import { type LookalikeCandidate, type Lookup, listLookalikeCandidates } from '#storage/lookalikes.ts';
import { inSlices } from '#ui/inSlices.ts';

/** A clip, and those that are like it, the most alike first. */
export interface Lookalikes {
  readonly lookup: Lookup;
  readonly found: readonly Lookalike<LookalikeCandidate>[];
}

/** Finds what is like a clip, and keeps up with what is clipped meanwhile; undefined until it is known. */
export function useLookalikes(noteId: string): Lookalikes | undefined {
  const lookup = useLiveQuery(() => listLookalikeCandidates(noteId), [noteId]);
  const [known, setKnown] = useState<Lookalikes>();
  useEffect(() => {
    if (!lookup) return;
    const stop = new AbortController();
    inSlices(rankLookalikes(lookup.text, lookup.candidates), stop.signal).then(
      (found) => !stop.signal.aborted && setKnown({ lookup, found }),
      (error) => !stop.signal.aborted && reportError(error),
    );
    return () => stop.abort();
  }, [lookup]);
  // What was found for an earlier state of the same note stands until there is something newer.
  return lookup && known?.lookup.note.id === noteId ? known : undefined;
}

import { useCallback, useEffect, useState } from 'react';
import type { HostOutput } from '#contract/hostMethods.ts';
import { useHost } from '#ui/HostContext.tsx';

/** Often enough that what another program does to the folder shows while one looks. */
const everyMs = 3000;

interface FolderState {
  /** `undefined` until it is known. */
  readonly state: HostOutput<'journalState'> | undefined;
  readonly backups: HostOutput<'listBackups'>;
  /** That the machine does not say: it is of an earlier Vigie, or gone. */
  readonly failure: unknown;
  /** Asks again now. */
  readonly renew: () => void;
}

/** How the library's folder and its backups stand, as long as they are shown. */
export function useJournalState(): FolderState {
  const host = useHost();
  const [known, setKnown] = useState<Omit<FolderState, 'renew'>>({ state: undefined, backups: [], failure: undefined });
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again is the whole point of `asked`.
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      try {
        const [state, backups] = await Promise.all([host.journalState({}), host.listBackups({}).catch(() => [])]);
        if (!isOver) setKnown({ state, backups, failure: undefined });
      } catch (failure) {
        if (!isOver) setKnown((last) => ({ ...last, failure }));
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [host, asked]);
  const renew = useCallback(() => setAsked((count) => count + 1), []);
  return { ...known, renew };
}

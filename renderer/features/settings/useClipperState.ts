import { useCallback, useEffect, useState } from 'react';
import type { ClipperState } from '#contract/clipperMethods.ts';
import { useHost } from '#ui/HostContext.tsx';
import { notifyError } from '#ui/notify.tsx';

/** While a code is shown, a browser may use it at any moment, and its time runs. */
const everyMs = 1000;

interface Clipper {
  /** `undefined` until it is known. */
  readonly state: ClipperState | undefined;
  /** The browser that was paired while this was shown. */
  readonly newlyPaired: string | undefined;
  showCode(): void;
  hideCode(): void;
  unpair(id: string): void;
}

/** The clip endpoint, inside a component; looked at again and again while a code is shown. */
export function useClipperState(): Clipper {
  const host = useHost();
  const [seen, setSeen] = useState<Pick<Clipper, 'state' | 'newlyPaired'>>(nothing);
  const follow = useCallback((next: Promise<ClipperState>) => {
    next.then((state) => setSeen((before) => ({ state, newlyPaired: addedIn(state, before) })), notifyError);
  }, []);
  useEffect(() => follow(host.clipperState({})), [host, follow]);
  const isShown = seen.state?.code !== undefined;
  useEffect(() => {
    if (!isShown) return;
    const timer = setInterval(() => follow(host.clipperState({})), everyMs);
    return () => clearInterval(timer);
  }, [isShown, host, follow]);

  return {
    ...seen,
    showCode: () => follow(host.showPairingCode({})),
    hideCode: () => follow(host.hidePairingCode({})),
    unpair: (id) => follow(host.removePairing({ id })),
  };
}

const nothing = { state: undefined, newlyPaired: undefined };

/** The browser that has come since, or the one that came last, for as long as it is there and no new code is shown. */
function addedIn({ pairings, code }: ClipperState, before: Pick<Clipper, 'state' | 'newlyPaired'>): string | undefined {
  const known = before.state?.pairings ?? pairings;
  const added = pairings.find(({ id }) => !known.some((one) => one.id === id));
  if (added) return added.browser;
  return code || pairings.length < known.length ? undefined : before.newlyPaired;
}

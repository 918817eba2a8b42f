import type { AppErrorCode } from '#contract/appError.ts';

/** Why a page of the queue could not be had. */
export interface PageFailure {
  readonly code: string;
  /** How long its site asks to be left alone. In milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** What follows a failure: another try, no more, or a pause of the whole queue until the network is back. */
type AfterFailure =
  | { readonly next: 'again' | 'offline'; readonly attempts: number }
  | { readonly next: 'failed'; readonly attempts: number };

/** What may be over a moment later. */
const transient: readonly string[] = ['unreachable', 'too-slow', 'busy'] satisfies AppErrorCode[];
/** Before the second and the third try of a page. */
const waitsMs = [2000, 8000];
const maxAttempts = waitsMs.length + 1;
/** Where a site that is busy does not say how long. */
const busyWaitMs = 15_000;
/** A site that asks for more is asked again all the same. */
const maxWaitMs = 60 * 60_000;
/** So many failures on end, of whichever pages, and a site is taken for dead: its other pages get one try each. */
const strikesOfDeadSite = maxAttempts;
/** So many sites that cannot be reached, and none that can, mean that the network is gone. */
const sitesOfDeadNetwork = 4;
const offlineWaitsMs = [30_000, 60_000, 120_000, 300_000];

/** How the queue treats sites that fail: politely, and not for ever. Forgotten with the window. */
export interface QueuePatience {
  /** Whether a site is to be left alone for now. */
  isResting(site: string, now: number): boolean;
  /** When the next site has rested enough; `Infinity` where none rests. In milliseconds from `now`. */
  nextWakeMs(now: number): number;
  /** Takes note that a site gave a page. */
  noteSuccess(site: string): void;
  /** Takes note of a failure of a page that was asked for `attempts` times before, and says what is to follow. */
  noteFailure(site: string, failure: PageFailure, attempts: number, now: number): AfterFailure;
  /** How long to wait for the network, longer every time. In milliseconds. */
  nextOfflineWaitMs(): number;
}

/** Makes the patience of a queue that starts; `isOnline` is what the machine knows of its network. */
export function createQueuePatience(isOnline: () => boolean): QueuePatience {
  const restingUntil = new Map<string, number>();
  const strikes = new Map<string, number>();
  const unreached = new Set<string>();
  let offlineRounds = 0;

  const rest = (site: string, now: number, waitMs: number) => {
    const until = now + Math.min(waitMs, maxWaitMs);
    restingUntil.set(site, Math.max(until, restingUntil.get(site) ?? 0));
  };
  const answered = () => {
    unreached.clear();
    offlineRounds = 0;
  };

  return {
    isResting: (site, now) => (restingUntil.get(site) ?? 0) > now,
    nextWakeMs(now) {
      for (const [site, until] of restingUntil) if (until <= now) restingUntil.delete(site);
      return Math.min(...restingUntil.values()) - now;
    },
    noteSuccess(site) {
      strikes.delete(site);
      answered();
    },
    noteFailure(site, { code, retryAfterMs }, before, now) {
      if (code === 'unreachable' && !isOnline()) return { next: 'offline', attempts: before };
      const attempts = before + 1;
      if (code === 'unreachable') unreached.add(site);
      else answered();
      if (!transient.includes(code)) return { next: 'failed', attempts };
      const strike = (strikes.get(site) ?? 0) + 1;
      if (code !== 'busy') strikes.set(site, strike);
      if (code === 'busy') rest(site, now, retryAfterMs ?? busyWaitMs);
      const isDead = code !== 'busy' && strike > strikesOfDeadSite;
      if (attempts >= maxAttempts || isDead) return { next: 'failed', attempts };
      if (unreached.size >= sitesOfDeadNetwork) return { next: 'offline', attempts };
      rest(site, now, waitsMs[before] ?? 0);
      return { next: 'again', attempts };
    },
    nextOfflineWaitMs() {
      unreached.clear();
      offlineRounds += 1;
      return offlineWaitsMs[offlineRounds - 1] ?? offlineWaitsMs.at(-1) ?? 0;
    },
  };
}

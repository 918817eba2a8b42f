import type { Host } from '#contract/hostMethods.ts';
import type { Feed } from '#domain/feed.ts';
import { domainOf } from '#domain/webUrl.ts';
import { listDueFeeds } from '#storage/feeds.ts';
import { type FetchFullText, pollFeed } from './pollFeed.ts';

/** Sites that are asked at once; the feeds of one site are asked one after the other. */
const maxSites = 4;
const everyMs = 60_000;
const lockName = 'vigie.feeds';

/** Asks, once a minute, for the feeds whose time has come; one window of a profile does it for all. Gives a function that stops it. */
export function startPolling(host: Host, fetchFullText: FetchFullText): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const polling = navigator.locks.request(lockName, { signal }, async () => {
    while (!signal.aborted) {
      if (navigator.onLine) await pollFeeds(host, await listDueFeeds(new Date().toISOString()), fetchFullText);
      await nextTurn(signal);
    }
  });
  polling.catch((error) => {
    if (!signal.aborted) reportError(error);
  });
  return () => stop.abort();
}

/** Asks for some feeds now. */
export async function pollFeeds(host: Host, feeds: readonly Feed[], fetchFullText: FetchFullText): Promise<void> {
  const sites = [...Map.groupBy(feeds, ({ url }) => domainOf(url) ?? url).values()];
  const takeTurns = async (): Promise<void> => {
    for (let site = sites.shift(); site; site = sites.shift()) {
      for (const feed of site) await pollFeed(host, feed, fetchFullText);
    }
  };
  await Promise.all(Array.from({ length: maxSites }, takeTurns));
}

function nextTurn(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, everyMs);
    signal.addEventListener('abort', done);
    // A laptop that was opened again has feeds waiting.
    addEventListener('online', done);
  });
}

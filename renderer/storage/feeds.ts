import type { Feed, FullText } from '#domain/feed.ts';
import { feedTitle } from '#domain/feed.ts';
import { newId } from '#domain/id.ts';
import { canonicalUrl } from '#domain/webUrl.ts';
import { library } from './database.ts';
import { write } from './write.ts';

interface NewFeed {
  readonly url: string;
  readonly title: string;
  readonly siteUrl?: string | undefined;
  readonly fullText: FullText;
}

/** Every subscription, by name. */
export async function listFeeds(): Promise<Feed[]> {
  const feeds = await library.feeds.toArray();
  return feeds.sort((a, b) => a.title.localeCompare(b.title));
}

/** The subscriptions that are to be asked for by now. */
export function listDueFeeds(now: string): Promise<Feed[]> {
  return library.feeds.where('nextPollAt').belowOrEqual(now).toArray();
}

/** Subscribes to feeds, to be asked for at once; gives those that are new. */
export function saveFeeds(feeds: readonly NewFeed[]): Promise<Feed[]> {
  return write(['feeds'], async ({ put }) => {
    const known = new Set((await library.feeds.toArray()).map(({ url }) => canonicalUrl(url)));
    const saved: Feed[] = [];
    for (const { title, url, siteUrl, fullText } of feeds) {
      const key = canonicalUrl(url);
      if (known.has(key)) continue;
      known.add(key);
      const now = new Date().toISOString();
      const named = { url, title: feedTitle(title, url), fullText, ...(siteUrl && { siteUrl }) };
      saved.push(await put('feeds', { ...named, id: newId(), createdAt: now, nextPollAt: now }));
    }
    return saved;
  });
}

type Changes = {
  readonly [Key in keyof Omit<Feed, 'id' | 'rev' | 'createdAt' | 'updatedAt'>]?: Feed[Key] | undefined;
};

/** Changes a subscription. */
export async function saveFeed(id: string, changes: Changes): Promise<void> {
  await write(['feeds'], ({ change }) => change('feeds', id, changes));
}

/** Ends a subscription; the notes that it brought stay. */
export function removeFeed(id: string): Promise<void> {
  return write(['feeds', 'feedItems'], async ({ remove }) => {
    const items = await library.feedItems.where('[feedId+key]').between([id], [id, []]).primaryKeys();
    for (const itemId of items) await remove('feedItems', itemId);
    await remove('feeds', id);
  });
}

/** Which of these keys of a feed's items have not been seen before. */
export async function listNewKeys(feedId: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const pairs = keys.map((key) => [feedId, key]);
  const seen = await library.feedItems.where('[feedId+key]').anyOf(pairs).toArray();
  const seenKeys = new Set(seen.map(({ key }) => key));
  return new Set(keys.filter((key) => !seenKeys.has(key)));
}

/** Takes note that items have been seen. */
export function saveSeenItems(feedId: string, keys: readonly string[]): Promise<void> {
  return write(['feedItems'], async ({ put }) => {
    const createdAt = new Date().toISOString();
    for (const key of await listNewKeys(feedId, keys)) await put('feedItems', { id: newId(), createdAt, feedId, key });
  });
}

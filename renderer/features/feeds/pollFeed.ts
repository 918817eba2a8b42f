import { AppError } from '#contract/appError.ts';
import type { Host } from '#contract/hostMethods.ts';
import { type Feed, feedTitle, nextPoll } from '#domain/feed.ts';
import type { Note } from '#domain/note.ts';
import { listNewKeys, saveFeed, saveSeenItems } from '#storage/feeds.ts';
import { errorCode } from '#ui/errorText.ts';

/** Of a new subscription no more than this comes to the inbox: the rest was news before. */
const firstEntries = 10;

/** Fetches the whole article of a note that has the feed's summary. */
export type FetchFullText = (note: Note) => Promise<unknown>;

/** Asks for a feed, keeps what is new in it, and settles when it is asked for again: later after each failure. Never rejects. */
export async function pollFeed(host: Host, feed: Feed, fetchFullText: FetchFullText): Promise<void> {
  const polledAt = new Date().toISOString();
  try {
    const ttlMinutes = await takeNews(host, feed, fetchFullText);
    await saveFeed(feed.id, { polledAt, nextPollAt: nextPoll(Date.now(), 0, ttlMinutes), failure: undefined });
  } catch (error) {
    const code = errorCode(error);
    // Nobody was asked in vain: once feeds are switched on again, this one need not wait longer for that.
    const count = code === 'switched-off' ? 0 : (feed.failure?.count ?? 0) + 1;
    const failure = { code, count };
    await saveFeed(feed.id, { polledAt, nextPollAt: nextPoll(Date.now(), count), failure }).catch(reportError);
  }
}

async function takeNews(host: Host, feed: Feed, fetchFullText: FetchFullText): Promise<number | undefined> {
  const { id, url, etag, lastModified } = feed;
  const answer = await host.fetchFeed({ url, ...(etag && { etag }), ...(lastModified && { lastModified }) });
  if (answer.state === 'unchanged') return undefined;
  const [{ readFeed }, { keepEntry }] = await Promise.all([
    import('#extract/feeds/readFeed.ts'),
    import('./keepEntry.ts'),
  ]);
  const content = readFeed(answer.text, answer.finalUrl);
  if (!content) throw new AppError('not-a-feed', `${url} is no feed.`);
  const newKeys = await listNewKeys(
    id,
    content.entries.map(({ key }) => key),
  );
  const news = content.entries.filter(({ key }) => newKeys.has(key));
  const isFirst = feed.polledAt === undefined;
  const taken = isFirst ? news.slice(0, firstEntries) : news;
  const old = news.slice(taken.length).map(({ key }) => key);
  if (old.length > 0) await saveSeenItems(id, old);
  // The oldest first, so that the newest stands on top of the inbox.
  for (const entry of [...taken].reverse()) {
    const note = await keepEntry(entry, feedTitle(content.title, url));
    await saveSeenItems(id, [entry.key]);
    if (note && feed.fullText === 'always' && note.capture.state === 'failed') await fetchFullText(note);
  }
  await saveFeed(id, {
    etag: answer.etag,
    lastModified: answer.lastModified,
    ...(feed.title === feed.url && { title: feedTitle(content.title, url) }),
    ...(content.siteUrl && { siteUrl: content.siteUrl }),
  });
  return content.ttlMinutes;
}

import { AppError } from '#contract/appError.ts';
import type { Host } from '#contract/hostMethods.ts';
import type { Feed } from '#domain/feed.ts';
import { parseWebUrl } from '#domain/webUrl.ts';
import { saveFeeds } from '#storage/feeds.ts';

/**
 * Subscribes to the feed at an address as a person types it, or to the one that the page there names; `undefined` where it is subscribed to already.
 * @throws AppError where there is no feed, or it cannot be fetched.
 */
export async function subscribe(host: Host, typed: string): Promise<Feed | undefined> {
  const url = parseWebUrl(typed);
  if (!url) throw new AppError('invalid-url', 'This is no web address.');
  const [{ readFeed }, { discoverFeed }] = await Promise.all([
    import('#extract/feeds/readFeed.ts'),
    import('#extract/feeds/discoverFeed.ts'),
  ]);
  const fetched = async (address: string) => {
    const answer = await host.fetchFeed({ url: address });
    return answer.state === 'changed' ? answer : { text: '', finalUrl: address };
  };
  const first = await fetched(url.href);
  const direct = readFeed(first.text, first.finalUrl);
  const address = direct ? url.href : discoverFeed(first.text, first.finalUrl);
  if (address === undefined) throw new AppError('not-a-feed', `${url.href} is no feed and names none.`);
  const second = direct ? first : await fetched(address);
  const content = direct ?? readFeed(second.text, second.finalUrl);
  if (!content) throw new AppError('not-a-feed', `${address} is no feed.`);
  const { title, siteUrl } = content;
  const [saved] = await saveFeeds([{ url: address, title, siteUrl, fullText: 'on-demand' }]);
  return saved;
}

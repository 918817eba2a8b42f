import { parseCost } from '#domain/parseCost.ts';
import { webAddress } from '#extract/pageAddress.ts';
import { parseInert } from '#extract/parseInert.ts';

/** How a page names its feed. Source: RSS Advisory Board, RSS Autodiscovery; RFC 4287; JSON Feed 1.1. */
const feedLink =
  'link[rel~="alternate" i][type="application/rss+xml" i],link[rel~="alternate" i][type="application/atom+xml" i],link[rel~="alternate" i][type="application/feed+json" i]';

/** The address of the first feed that a page names, where a person gave the page's address. */
export function discoverFeed(html: string, url: string): string | undefined {
  if (parseCost(html) !== 'fine') return undefined;
  const href = parseInert(html).querySelector(feedLink)?.getAttribute('href');
  return href ? webAddress(href, url) : undefined;
}

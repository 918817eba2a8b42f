import { generateOpml, parseOpml } from 'feedsmith';
import { webAddress } from '#extract/pageAddress.ts';

/** A subscription in a list of them. */
export interface OpmlFeed {
  readonly url: string;
  readonly title: string;
  readonly siteUrl?: string | undefined;
}

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml>['body']>['outlines']>[number];

/** Reads the subscriptions of an OPML file, folders and all; `undefined` where it is none. Source: OPML 2.0. */
export function readOpml(text: string): OpmlFeed[] | undefined {
  try {
    const feeds = (parseOpml(text).body?.outlines ?? []).flatMap(feedsOf);
    return [...new Map(feeds.map((feed) => [feed.url, feed])).values()];
  } catch {
    // The library throws for anything that is no OPML, and that is an answer here.
    return undefined;
  }
}

function feedsOf(outline: Partial<Outline>): OpmlFeed[] {
  const url = outline.xmlUrl ? webAddress(outline.xmlUrl, undefined) : undefined;
  const siteUrl = outline.htmlUrl ? webAddress(outline.htmlUrl, undefined) : undefined;
  const own = url ? [{ url, title: outline.title ?? outline.text ?? url, ...(siteUrl && { siteUrl }) }] : [];
  return [...own, ...(outline.outlines ?? []).flatMap(feedsOf)];
}

/** Writes subscriptions as OPML, which every feed reader takes. */
export function writeOpml(feeds: readonly OpmlFeed[], title: string): string {
  return generateOpml({
    head: { title },
    body: {
      outlines: feeds.map((feed) => ({
        type: 'rss',
        text: feed.title,
        title: feed.title,
        xmlUrl: feed.url,
        ...(feed.siteUrl && { htmlUrl: feed.siteUrl }),
      })),
    },
  });
}

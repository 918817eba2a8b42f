import { parseFeed } from 'feedsmith';
import type { FeedContent } from './feedContent.ts';
import { entryOf, plainTitle } from './feedEntry.ts';

type Parsed = ReturnType<typeof parseFeed>;
type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { readonly format: Format }>['feed'];

/** As many items as are looked at; the rest are older. */
const maxEntries = 300;

/** Reads RSS, Atom, RDF or JSON Feed; `undefined` for what is none of them. `url` is where it came from. */
export function readFeed(text: string, url: string): FeedContent | undefined {
  try {
    return contentOf(parseFeed(text.trim()), url);
  } catch {
    // The library throws for anything that is no feed, and that is an answer here.
    return undefined;
  }
}

function contentOf(parsed: Parsed, url: string): FeedContent {
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed, url);
    case 'atom':
      return fromAtom(parsed.feed, url);
    case 'rdf':
      return fromRdf(parsed.feed, url);
    case 'json':
      return fromJson(parsed.feed, url);
    default:
      return parsed satisfies never;
  }
}

function fromRss({ title, link, language, ttl, items = [] }: FeedOf<'rss'>, url: string): FeedContent {
  const entries = items.slice(0, maxEntries).map((item) =>
    entryOf(
      {
        id: item.guid?.value,
        // A guid may stand for the link, unless it says that it does not. Source: RSS 2.0, `guid`.
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: item.title,
        date: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
        author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
        content: item.content?.encoded,
        summary: item.description,
      },
      url,
    ),
  );
  return {
    title: plainTitle(title),
    ...(link && { siteUrl: link }),
    ...(language && { language }),
    ...(ttl && { ttlMinutes: ttl }),
    entries,
  };
}

function fromAtom({ title, links = [], xml, entries = [] }: FeedOf<'atom'>, url: string): FeedContent {
  const linkOf = (all: typeof links) => all.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
  const siteUrl = linkOf(links);
  return {
    title: plainTitle(title?.value),
    ...(siteUrl && { siteUrl }),
    ...(xml?.lang && { language: xml.lang }),
    entries: entries.slice(0, maxEntries).map((entry) =>
      entryOf(
        {
          id: entry.id,
          link: linkOf(entry.links ?? []),
          title: entry.title?.value,
          date: entry.published ?? entry.updated,
          author: entry.authors?.[0]?.name,
          content: entry.content?.value,
          summary: entry.summary?.value,
        },
        url,
      ),
    ),
  };
}

function fromRdf({ title, link, items = [] }: FeedOf<'rdf'>, url: string): FeedContent {
  const entries = items.slice(0, maxEntries).map((item) =>
    entryOf(
      {
        id: item.rdf?.about,
        link: item.link,
        title: item.title,
        date: item.dc?.dates?.[0],
        author: item.dc?.creators?.[0],
        content: item.content?.encoded,
        summary: item.description,
      },
      url,
    ),
  );
  return { title: plainTitle(title), ...(link && { siteUrl: link }), entries };
}

function fromJson({ title, home_page_url, language, items = [] }: FeedOf<'json'>, url: string): FeedContent {
  const entries = items.slice(0, maxEntries).map((item) =>
    entryOf(
      {
        id: item.id,
        link: item.url ?? item.external_url,
        title: item.title,
        date: item.date_published ?? item.date_modified,
        author: item.authors?.[0]?.name,
        content: item.content_html ?? item.content_text,
        summary: item.summary,
      },
      url,
    ),
  );
  return {
    title: plainTitle(title),
    ...(home_page_url && { siteUrl: home_page_url }),
    ...(language && { language }),
    entries,
  };
}

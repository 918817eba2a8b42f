import { parsePartialDate } from '#domain/partialDate.ts';
import { parseWebUrl } from '#domain/webUrl.ts';
import type { PageMetadata } from '#extract/article.ts';
import { tidyLine } from '#extract/tidyText.ts';
import type { Property } from './splitFrontMatter.ts';

const maxTitleLength = 500;
const maxNameLength = 200;

type Fact = Partial<PageMetadata>;

/**
 * What notes call their facts, the surest name first, and what is made of their values; nothing where a value is not what the fact needs. Source: the
 * documentation of Jekyll, Hugo, Zettlr, Obsidian and its Web Clipper.
 */
const readings: readonly (readonly [
  names: readonly string[],
  read: (values: readonly string[]) => Fact | undefined,
])[] = [
  [['title'], ([title]) => (title ? { title: tidyLine(title).slice(0, maxTitleLength) } : undefined)],
  [
    ['published', 'date_published', 'publishdate', 'publish_date', 'pubdate', 'date', 'issued'],
    ([date = '']) => {
      const reading = parsePartialDate(date);
      return reading.state === 'ok' ? { published: reading.date } : undefined;
    },
  ],
  [
    ['author', 'authors', 'by', 'byline', 'creator'],
    (names) => {
      const author = names.map(tidyLine).filter(Boolean).join(', ').slice(0, maxNameLength);
      return author ? { author } : undefined;
    },
  ],
  [
    ['canonical_url', 'canonical', 'canonicalurl', 'url', 'source', 'source_url', 'link', 'original'],
    ([address = '']) => {
      // A path on the site that the note is for is no address.
      const url = /^https?:\/\//i.test(address) ? parseWebUrl(address)?.href : undefined;
      return url ? { canonicalUrl: url } : undefined;
    },
  ],
  [
    ['site', 'site_name', 'sitename', 'publisher', 'publication'],
    ([name]) => (name ? { siteName: name.slice(0, maxNameLength) } : undefined),
  ],
  [
    ['lang', 'language', 'locale'],
    ([tag = '']) => {
      const language = /^([a-z]{2,3})(?:[-_][\w-]+)?$/i.exec(tag)?.[1]?.toLowerCase();
      return language ? { language } : undefined;
    },
  ],
];

/** What a note says about itself in its properties, and those that say something else. */
export interface NoteFacts {
  readonly facts: Partial<PageMetadata>;
  readonly rest: readonly Property[];
}

/** Reads the properties that are facts of a clip. */
export function noteFacts(properties: readonly Property[]): NoteFacts {
  const used = new Set<Property>();
  const facts = readings.map(([names, read]): Fact => {
    for (const name of names) {
      const property = properties.find(({ key, values }) => key === name && values !== undefined);
      const fact = property?.values && read(property.values);
      if (!property || !fact) continue;
      used.add(property);
      return fact;
    }
    return {};
  });
  return { facts: Object.assign({}, ...facts), rest: properties.filter((property) => !used.has(property)) };
}

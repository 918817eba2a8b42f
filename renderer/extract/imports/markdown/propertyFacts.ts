import { parsePartialDate } from '#domain/partialDate.ts';
import { parseWebUrl } from '#domain/webUrl.ts';
import type { ImportedNote } from '#extract/imports/importedNote.ts';
import { instantOf } from '#extract/imports/instant.ts';
import { tidyLine } from '#extract/tidyText.ts';
import type { Property } from './properties.ts';

type Facts = Partial<
  Pick<
    ImportedNote,
    'title' | 'url' | 'author' | 'siteName' | 'language' | 'created' | 'updated' | 'published' | 'isStarred'
  >
> & { readonly aliases?: readonly string[]; readonly tags?: readonly string[] };

const maxTitleLength = 500;
const maxNameLength = 200;

/** What programs call their facts, the surest name first, and what is made of their values. Source: the documentation of Obsidian, its Web Clipper, Jekyll, Hugo, Zettlr, Logseq, Bear. */
const readings: readonly (readonly [
  names: readonly string[],
  read: (values: readonly string[]) => Facts | undefined,
])[] = [
  [['title', 'titre', '标题'], ([title]) => (title ? { title: tidyLine(title).slice(0, maxTitleLength) } : undefined)],
  [['tags', 'tag', 'keywords', 'étiquettes', '标签'], (values) => ({ tags: values.flatMap(tagsIn) })],
  [['aliases', 'alias'], (aliases) => ({ aliases })],
  [
    ['created', 'date created', 'created at', 'creation date', 'createdat', 'ctime', 'created time', 'birth time'],
    createdOf,
  ],
  [
    [
      'updated',
      'modified',
      'date modified',
      'last modified',
      'updated at',
      'lastmod',
      'mtime',
      'last edited time',
      'updated time',
    ],
    updatedOf,
  ],
  [['published', 'date published', 'publishdate', 'publish date', 'pubdate', 'issued'], publishedOf],
  [
    ['author', 'authors', 'by', 'byline', 'creator', 'auteur', '作者'],
    (names) => {
      const author = names.map(tidyLine).filter(Boolean).join(', ').slice(0, maxNameLength);
      return author ? { author } : undefined;
    },
  ],
  [
    ['canonical url', 'canonical', 'source', 'source url', 'url', 'link', 'original', 'website', '网址', '链接'],
    ([address = '']) => {
      const url = /^https?:\/\//i.test(address) ? parseWebUrl(address)?.href : undefined;
      return url ? { url } : undefined;
    },
  ],
  [
    ['site', 'site name', 'publisher', 'publication'],
    ([name]) => (name ? { siteName: name.slice(0, maxNameLength) } : undefined),
  ],
  [
    ['lang', 'language', 'locale'],
    ([tag = '']) => {
      const language = /^([a-z]{2,3})(?:[-_][\w-]+)?$/i.exec(tag)?.[1]?.toLowerCase();
      return language ? { language } : undefined;
    },
  ],
  [
    ['starred', 'favorite', 'favourite'],
    ([value]) => (/^(?:true|yes|1)$/i.test(value ?? '') ? { isStarred: true } : undefined),
  ],
];

/** What a note says about itself, and the properties that say something else. */
export interface PropertyFacts {
  readonly facts: Facts;
  readonly rest: readonly Property[];
}

/** Reads the properties that are facts of a note. A bare `date` is the day of publication of a page's note, and the day it was written of any other. */
export function factsOf(properties: readonly Property[]): PropertyFacts {
  const used = new Set<Property>();
  const take = (names: readonly string[], read: (values: readonly string[]) => Facts | undefined): Facts => {
    for (const name of names) {
      const property = properties.find(({ key, values }) => key === name && values.length > 0);
      const fact = property && read(property.values);
      if (!property || !fact) continue;
      used.add(property);
      return fact;
    }
    return {};
  };
  const facts: Facts = Object.assign({}, ...readings.map(([names, read]) => take(names, read)));
  const dated = facts.url
    ? facts.published
      ? {}
      : take(['date'], publishedOf)
    : facts.created
      ? {}
      : take(['date'], createdOf);
  const rest = properties.filter((property) => !used.has(property) && property.values.length > 0);
  return { facts: { ...facts, ...dated }, rest };
}

function createdOf([written]: readonly string[]): Facts | undefined {
  const created = instantOf(written);
  return created ? { created } : undefined;
}

function updatedOf([written]: readonly string[]): Facts | undefined {
  const updated = instantOf(written);
  return updated ? { updated } : undefined;
}

function publishedOf([date = '']: readonly string[]): Facts | undefined {
  const reading = parsePartialDate(date);
  return reading.state === 'ok' ? { published: reading.date } : undefined;
}

/** A list, or one line of them; the number sign is how the text writes them. */
export function tagsIn(written: string): string[] {
  const parted = /[,;，、]/.test(written) ? written.split(/[,;，、]/) : written.split(/\s+(?=#)/);
  return parted.map((tag) => tag.trim().replace(/^#/, '')).filter((tag) => tag !== '');
}

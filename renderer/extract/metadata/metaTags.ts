/**
 * The names under which pages give each fact in `<meta>`, the most telling first; letters only, as pages write `publish-date`, `publish_date` and
 * `PublishDate`. Source: OpenGraph, Dublin Core, Highwire, Parse.ly, Sailthru.
 */
const names = {
  title: ['ogtitle', 'twittertitle', 'dctitle', 'dctermstitle', 'citationtitle', 'parselytitle', 'sailthrutitle'],
  author: [
    'author',
    'articleauthorname',
    'dccreator',
    'dctermscreator',
    'citationauthor',
    'parselyauthor',
    'sailthruauthor',
    'byl',
    'byline',
    'authors',
    'articleauthor',
    'ogarticleauthor',
  ],
  published: [
    'articlepublishedtime',
    'ogarticlepublishedtime',
    'articlepublished',
    'ogpublishedtime',
    'datepublished',
    'published',
    'publishdate',
    'publisheddate',
    'pubdate',
    'originalpublicationdate',
    'parselypubdate',
    'sailthrudate',
    'citationpublicationdate',
    'citationonlinedate',
    'citationdate',
    'dcdateissued',
    'dctermsissued',
    'publicationdate',
    'publishedtime',
    'publishtime',
    'publishedat',
    'pubtime',
    'releasedate',
    'articlepostdate',
    'btpubdate',
    'cxenseparserecspublishtime',
    'cxenseparsepublishtime',
    'rnewsdatepublished',
    'shareaholicarticlepublishedtime',
    'weiboarticlecreateat',
    'articlecreated',
    'articledate',
  ],
  /** A day of the page's life; which, is not said. */
  dated: ['dcdatecreated', 'dctermscreated', 'dcdate', 'dctermsdate', 'datecreated', 'date', 'uploaddate'],
  changed: [
    'articlemodifiedtime',
    'ogupdatedtime',
    'ogarticlemodifiedtime',
    'datemodified',
    'dcdatemodified',
    'dctermsmodified',
    'lastmodified',
    'lastmod',
    'revisiondate',
  ],
  siteName: ['ogsitename', 'applicationname'],
  publisher: ['dcpublisher', 'dctermspublisher'],
  url: ['ogurl', 'twitterurl'],
} as const satisfies Record<string, readonly string[]>;

const mostTags = 5000;
/** Longer is no title and no name. In UTF-16 units. */
const maxContentLength = 5000;

/** What a page's `<meta>` elements say, each fact in the order of trust. */
export type MetaFacts = { readonly [Fact in keyof typeof names]: readonly string[] };

/** Reads the `<meta>` elements of a page. */
export function readMetaTags(page: Document): MetaFacts {
  const contents = new Map<string, string[]>();
  for (const meta of [...page.querySelectorAll('meta[content]')].slice(0, mostTags)) {
    const content = meta.getAttribute('content')?.slice(0, maxContentLength).trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta
        .getAttribute(key)
        ?.toLowerCase()
        .replace(/[^a-z]+/g, '');
      if (name) contents.set(name, [...(contents.get(name) ?? []).slice(0, 20), content]);
    }
  }
  const facts = Object.entries(names).map(([fact, keys]) => [fact, keys.flatMap((key) => contents.get(key) ?? [])]);
  return Object.fromEntries(facts) as MetaFacts;
}

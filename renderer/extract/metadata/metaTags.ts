/** The names under which pages give each fact in `<meta>`, the most telling first. Source: OpenGraph, Dublin Core, Highwire, Parse.ly, Sailthru. */
const names = {
  title: [
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'citation_title',
    'parsely-title',
    'sailthru.title',
  ],
  author: [
    'author',
    'article:author_name',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'article:author',
    'og:article:author',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'og:published_time',
    'datepublished',
    'publish-date',
    'publishdate',
    'published-date',
    'pubdate',
    'pub_date',
    'originalpublicationdate',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'citation_date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dc.date.created',
    'dcterms.created',
    'publication_date',
    'publicationdate',
    'date_published',
    'published_time',
    'publishtime',
    'publish_date',
    'pubtime',
    'release_date',
    'article.published',
    'article:post_date',
    'bt:pubdate',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'rnews:datepublished',
    'shareaholic:article_published_time',
    'weibo:article:create_at',
    'uploaddate',
    'datecreated',
    'date',
  ],
  changed: [
    'article:modified_time',
    'og:updated_time',
    'og:article:modified_time',
    'datemodified',
    'dc.date.modified',
    'dcterms.modified',
    'last-modified',
    'lastmodified',
    'lastmod',
    'revision_date',
  ],
  siteName: ['og:site_name', 'application-name', 'dc.publisher'],
  url: ['og:url', 'twitter:url'],
  language: ['og:locale', 'dc.language', 'dcterms.language', 'content-language'],
} as const satisfies Record<string, readonly string[]>;

/** What a page's `<meta>` elements say, each fact in the order of trust. */
export type MetaFacts = { readonly [Fact in keyof typeof names]: readonly string[] };

/** Reads the `<meta>` elements of a page. */
export function readMetaTags(page: Document): MetaFacts {
  const contents = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.trim().toLowerCase();
      if (name) contents.set(name, [...(contents.get(name) ?? []).slice(0, 20), content]);
    }
  }
  const facts = Object.entries(names).map(([fact, keys]) => [fact, keys.flatMap((key) => contents.get(key) ?? [])]);
  return Object.fromEntries(facts) as MetaFacts;
}

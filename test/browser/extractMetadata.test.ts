import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';
import { languagePages, metadataOf, pageOf } from '#fixtures/metadataPages.ts';

for (const [name, { html, facts }] of Object.entries(languagePages)) {
  test(`what a page in ${name} prints around its title is understood`, async ({ layers }) => {
    expect(await metadataOf(layers, html)).toMatchObject({ ...facts });
  });
}

const sources: readonly (readonly [name: string, head: string, facts: object])[] = [
  [
    'OpenGraph',
    `<meta property="og:title" content="The plant in Aveiro opens"><meta property="og:site_name" content="The Grid">
     <meta property="article:published_time" content="2024-03-18T09:30:00Z"><meta name="author" content="Mara Lindqvist">
     <meta property="article:modified_time" content="2024-04-01T09:30:00Z"><meta property="og:url" content="/story-1">`,
    { canonicalUrl: 'https://paper.example/story-1' },
  ],
  [
    'Dublin Core',
    `<meta name="DC.title" content="The plant in Aveiro opens"><meta name="DC.publisher" content="The Grid">
     <meta name="DCTERMS.issued" content="2024-03-18"><meta name="DC.creator" content="Mara Lindqvist">
     <meta name="DC.date.modified" content="2024-04-01"><link rel="canonical" href="/story-1">`,
    { canonicalUrl: 'https://paper.example/story-1' },
  ],
  [
    'Parse.ly',
    `<meta name="parsely-title" content="The plant in Aveiro opens"><meta name="parsely-author" content="Mara Lindqvist">
     <meta name="parsely-pub-date" content="2024-03-18T09:30:00Z"><meta name="application-name" content="The Grid">`,
    {},
  ],
  [
    'Sailthru',
    `<meta name="sailthru.title" content="The plant in Aveiro opens"><meta name="sailthru.author" content="Mara Lindqvist">
     <meta name="sailthru.date" content="2024-03-18 09:30:00"><meta property="og:site_name" content="The Grid">`,
    {},
  ],
  [
    'JSON-LD',
    `<script type="application/ld+json">${JSON.stringify({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Another story', url: '/story-2', author: 'Nobody Here' },
        {
          '@type': 'NewsArticle',
          headline: 'The plant in Aveiro opens',
          url: 'https://paper.example/a-long-story',
          datePublished: '2024-03-18T09:30:00Z',
          dateModified: '2024-04-01',
          author: { '@type': 'Person', name: 'Mara Lindqvist' },
          publisher: { '@type': 'Organization', name: 'The Grid' },
        },
      ],
    })}</script>`,
    {},
  ],
];
for (const [name, head, facts] of sources) {
  test(`the facts of a page in ${name} are read`, async ({ layers }) => {
    expect(await metadataOf(layers, pageOf(head, ''))).toMatchObject({
      title: 'The plant in Aveiro opens',
      author: 'Mara Lindqvist',
      published: { edtf: '2024-03-18' },
      siteName: 'The Grid',
      ...facts,
    });
  });
}

test('microdata is read in the page’s body, not in a reader’s comment', async ({ layers }) => {
  const body = `<article itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">The plant in Aveiro opens</h1>
    <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Reader One</span></div>
    <p><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Mara Lindqvist</span></span>
    <time itemprop="datePublished" datetime="2024-03-18T09:30+01:00">18 March</time></p></article>`;
  expect(await metadataOf(layers, pageOf('', body))).toMatchObject({
    author: 'Mara Lindqvist',
    published: { edtf: '2024-03-18' },
  });
});

async function publishedOf(layers: Page, body: string, url?: string, seenAt?: string): Promise<string | undefined> {
  const { published } = await metadataOf(layers, pageOf('', body), url, seenAt);
  return published?.edtf;
}

test('the day of publication is none of the others that a page prints', async ({ layers }) => {
  const title = '<h1>The plant in Aveiro opens</h1>';
  const days: readonly (readonly [body: string, day: string | undefined])[] = [
    [`${title}<p>Updated 5 May 2024</p><p>2 May 2024</p>`, '2024-05-02'],
    [`${title}<p>Joined: 4 July 2012</p><p>Posted: 2 May 2024</p>`, '2024-05-02'],
    [`${title}<p>The next meeting of the council is to take place on 5 May 2024 in Aveiro.</p>`, undefined],
    [`${title}<div class="comments"><time datetime="2024-06-01">1 June</time></div>`, undefined],
    [`${title}<time datetime="2024-05-02">2 August 2024</time>`, '2024-05-02'],
    [`${title}<footer>© 2024. Last modified on 5 May 2024</footer>`, '2024-05-05'],
    [`<h1>The plant in Aveiro opens <small>2 May 2024 •</small></h1>`, '2024-05-02'],
  ];
  for (const [body, day] of days) expect(await publishedOf(layers, body), body).toBe(day);
  expect(await publishedOf(layers, title, 'https://paper.example/2024/05/02/a-story')).toBe('2024-05-02');
});

test('a distance in time counts from when the page was seen, and from nothing where that is not known', async ({
  layers,
}) => {
  const body = '<h1>The plant in Aveiro opens</h1><p>3 days ago</p>';
  expect(await publishedOf(layers, body, undefined, '2024-05-05T10:00:00Z')).toBe('2024-05-02');
  expect(await publishedOf(layers, body)).toBeUndefined();
});

test('nobody is named who did not write', async ({ layers }) => {
  const title = '<h1>The plant in Aveiro opens</h1>';
  const bodies: readonly (readonly [head: string, body: string])[] = [
    ['<meta name="author" content="admin">', title],
    ['<meta name="author" content="The Grid"><meta property="og:site_name" content="The Grid">', title],
    ['', `${title}<blockquote><p>Good work.</p><span class="author">Ana Prado</span></blockquote>`],
    ['', `${title}<div class="comment"><span class="author">Ana Prado</span></div>`],
    ['', `${title}<p style="display: none"><span class="author">Ana Prado</span></p>`],
    ['', `${title}<p class="authorized">Ana Prado</p>`],
  ];
  for (const [head, body] of bodies) {
    expect((await metadataOf(layers, pageOf(head, body))).author, `${head}${body}`).toBeUndefined();
  }
});

test('a title is not the site’s name, nor that of another article', async ({ layers }) => {
  const head = '<title>The plant in Aveiro opens | News | The Grid</title>';
  const bodies = [
    '<h1 class="logo"><a href="/">The Grid</a></h1><h1>The plant in Aveiro opens</h1>',
    '<h1><a href="/other-story">The plant in Braga closes, and what the town makes of it</a></h1><h1>The plant in Aveiro opens</h1>',
    '<aside><h1>The plant in Braga opens</h1></aside><h1><span class="kicker">Energy</span>The plant in Aveiro opens</h1>',
    '<h1>The plant<br>in Aveiro opens<button>Copy</button></h1>',
    '<h2>The plant in Aveiro opens</h2>',
  ];
  for (const body of bodies) {
    expect((await metadataOf(layers, pageOf(head, body))).title, body).toBe('The plant in Aveiro opens');
  }
});

test('a heading that never closes and holds a page of 2 MB is no title', async ({ layers }) => {
  const html = `<title>The plant in Aveiro opens</title><h1>${'The plant in Aveiro opens. '.repeat(80_000)}`;
  expect(await metadataOf(layers, html)).toMatchObject({ title: 'The plant in Aveiro opens' });
});

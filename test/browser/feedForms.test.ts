import { expect, test } from '#fixtures/layers.ts';

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">Werk &amp;amp; Tag</title>
  <link rel="self" href="https://werk.example/feed"/><link href="https://werk.example/"/>
  <entry><id>tag:werk,1</id><title>Neues Werk</title><link rel="alternate" href="/neu"/><published>2026-11-19T23:30:00-05:00</published>
  <author><name>Hans Maier</name></author><summary type="html">&lt;b&gt;Kurz&lt;/b&gt; gesagt</summary></entry></feed>`;

const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://rdf.example"><title>R</title><link>https://rdf.example</link></channel>
  <item rdf:about="https://rdf.example/1"><title>一条新闻</title><link>https://rdf.example/1</link><description>内容</description><dc:date>2026-11-01</dc:date></item></rdf:RDF>`;

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'J',
  home_page_url: 'https://j.example',
  items: [
    {
      id: '1',
      url: 'https://j.example/1',
      title: 'x',
      content_html: `<p>${'Whole article. '.repeat(120)}</p>`,
      date_published: '2026-11-01T00:00:00Z',
      authors: [{ name: 'Zoé' }],
    },
    { id: '2', url: 'javascript:alert(1)', content_text: 'No title here' },
  ],
});

const rss = `<rss version="2.0"><channel><title>Le Fil</title><link>https://fil.example</link><ttl>180</ttl>
  <item><guid isPermaLink="false">a-1</guid><title>Été &lt;i&gt;chaud&lt;/i&gt;</title><pubDate>Mon, 23 Nov 2026 23:30:00 -0500</pubDate>
  <description>&lt;script&gt;parent.hacked=1&lt;/script&gt;&lt;p onclick="parent.hacked=1"&gt;Court&lt;/p&gt;</description></item>
  <item><guid>https://fil.example/2</guid><title>Deux</title></item></channel></rss>`;

test('every form of a feed gives its items', async ({ layers }) => {
  const read = (text: string) =>
    layers.evaluate(async (feed) => {
      const { readFeed } = await window.load<typeof import('#extract/feeds/readFeed.ts')>('extract/feeds/readFeed.ts');
      return readFeed(feed, 'https://feeds.example/all.xml');
    }, text);
  expect(await read(atom)).toMatchObject({
    title: 'Werk & Tag',
    siteUrl: 'https://werk.example/',
    language: 'de',
    entries: [
      {
        key: 'tag:werk,1',
        title: 'Neues Werk',
        url: 'https://feeds.example/neu',
        author: 'Hans Maier',
        published: { edtf: '2026-11-19' },
        isWhole: false,
      },
    ],
  });
  expect(await read(rdf)).toMatchObject({
    entries: [{ title: '一条新闻', url: 'https://rdf.example/1', published: { edtf: '2026-11-01' } }],
  });
  const jsonFeed = await read(json);
  expect(jsonFeed).toMatchObject({ entries: [{ author: 'Zoé', isWhole: true }, { title: 'No title here' }] });
  expect(jsonFeed?.entries[1]).not.toHaveProperty('url');
  const rssFeed = await read(rss);
  expect(rssFeed).toMatchObject({
    ttlMinutes: 180,
    entries: [
      { key: 'a-1', title: 'Été chaud', published: { edtf: '2026-11-23' }, html: '<p>Court</p>' },
      { title: 'Deux', url: 'https://fil.example/2' },
    ],
  });
  expect(rssFeed?.entries[0]).not.toHaveProperty('url');
  for (const text of [
    '',
    '<html><body>A page</body></html>',
    '{}',
    '{"version":"1"}',
    '<rss',
    'feed',
    atom.slice(0, 60),
  ]) {
    expect((await read(text))?.entries ?? [], text).toEqual([]);
  }
});

test('OPML with folders, doubles and rubbish gives each feed once', async ({ layers }) => {
  const feeds = await layers.evaluate(async () => {
    const { readOpml } = await window.load<typeof import('#extract/feeds/opml.ts')>('extract/feeds/opml.ts');
    const outline = '<outline text="A &amp; B" type="rss" xmlUrl="https://a.example/f" htmlUrl="https://a.example"/>';
    const list = `<opml version="1.0"><head/><body><outline text="Folder"><outline text="Deep">${outline}</outline></outline>${outline}
      <outline text="No feed"/><outline text="Bad" xmlUrl="javascript:alert(1)"/></body></opml>`;
    return { feeds: readOpml(list), none: [readOpml('<html></html>'), readOpml(''), readOpml('{')] };
  });
  expect(feeds).toEqual({
    feeds: [{ url: 'https://a.example/f', title: 'A & B', siteUrl: 'https://a.example/' }],
    none: [undefined, undefined, undefined],
  });
});

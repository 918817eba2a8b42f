import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { PageList } from '#extract/lists/pageList.ts';
import { readPageList as readSteps } from '#extract/lists/readPageList.ts';

/** Reads a list to its end at once. */
function readPageList(contentType: string, text: string): PageList | undefined {
  const steps = readSteps(contentType, text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1363000000" PERSONAL_TOOLBAR_FOLDER="true">Bar &amp; more</H3>
    <DL><p>
        <DT><A HREF="https://site.example/a?x=1&amp;y=2" ADD_DATE="1375700000" ICON="data:image/png;base64,iVBO==" TAGS="china,chat">WeChat &lt;banned&gt;</A>
        <DD>Ask Camille about it.
        <DT><H3>Inner</H3>
        <DD>Says what the folder is for.
        <DL><p>
            <DT><A HREF='http://other.example/b'>Second</A>
        </DL><p>
        <DT><A HREF="javascript:alert(1)">Bookmarklet</A>
    </DL><p>
    <HR>
    <DT><A HREF="place:sort=8">Most visited</A>
    <DT><A HREF="https://loose.example/" ADD_DATE="0">Loose
</DL>`;

test('bookmarks keep folders, dates, tags and what was written about them', () => {
  expect(readPageList('text/html', bookmarks)).toEqual({
    origin: 'bookmarks',
    pages: [
      {
        url: 'https://site.example/a?x=1&y=2',
        title: 'WeChat <banned>',
        folder: ['Bar & more'],
        tags: ['china', 'chat'],
        savedAt: '2013-08-05T10:53:20.000Z',
        note: 'Ask Camille about it.',
      },
      { url: 'http://other.example/b', title: 'Second', folder: ['Bar & more', 'Inner'] },
      { url: 'https://loose.example/', title: 'Loose' },
    ],
    skipped: [
      { reason: 'not-web', text: 'javascript:alert(1)' },
      { reason: 'not-web', text: 'place:sort=8' },
    ],
  });
});

test('an ordinary page is no list, however many links it has', () => {
  expect(
    readPageList('text/html', `<!doctype html><title>Links</title>${'<a href="https://a.example/">a</a>'.repeat(50)}`),
  ).toBe(undefined);
  expect(readPageList('text/html', '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL></DL>')).toBe(undefined);
});

test('the export pages of Pocket and Instapaper keep what was unread apart from what was archived', () => {
  const pocket = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
    <li><a href="https://site.example/a" time_added="1375700000" tags="china,chat">A</a></li></ul>
    <h1>Read Archive</h1><ul><li><a href="https://site.example/b" time_added="1375700001" tags="">https://site.example/b</a></li></ul></body>`;
  expect(readPageList('text/html', pocket)).toMatchObject({
    origin: 'pocket',
    pages: [
      { url: 'https://site.example/a', title: 'A', folder: ['Unread'], tags: ['china', 'chat'] },
      // Its title is only its address.
      { url: 'https://site.example/b', folder: ['Read Archive'], savedAt: '2013-08-05T10:53:21.000Z' },
    ],
  });
  const instapaper =
    '<html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1><ol><li><a href="https://x.example/">X</a></ol>';
  expect(readPageList('text/html', instapaper)).toMatchObject({ origin: 'instapaper', pages: [{ title: 'X' }] });
});

const pocket = `title,url,time_added,tags,status
"Alibaba, banned",https://site.example/a,1375700000,china|chat,unread
https://site.example/b,https://site.example/b,1375700001,,archive`;

const raindrop = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,First,"My ""own""
words",Their summary,https://site.example/a,Rivals / Asia,"china, chat",2024-05-03T08:00:00.000Z,,"Highlight:Sales fell.
Note:Really?
Highlight:Prices too.",true`;

const instapaper = `URL,Title,Selection,Folder,Timestamp,Tags
https://site.example/a,First,"Sales fell by 18 %.",Rivals,1375700000,"[""china"",""chat""]"
https://site.example/b,Second,,Unread,1375700001,[]`;

const exports: readonly (readonly [string, string, object])[] = [
  [
    'Pocket',
    pocket,
    {
      origin: 'pocket',
      pages: [
        {
          url: 'https://site.example/a',
          title: 'Alibaba, banned',
          folder: ['unread'],
          tags: ['china', 'chat'],
          savedAt: '2013-08-05T10:53:20.000Z',
        },
        { url: 'https://site.example/b', folder: ['archive'], savedAt: '2013-08-05T10:53:21.000Z' },
      ],
      skipped: [],
    },
  ],
  [
    'Raindrop',
    raindrop,
    {
      origin: 'raindrop',
      pages: [
        {
          url: 'https://site.example/a',
          title: 'First',
          folder: ['Rivals', 'Asia'],
          tags: ['china', 'chat'],
          savedAt: '2024-05-03T08:00:00.000Z',
          note: 'My "own"\nwords',
          highlights: ['Sales fell.\nReally?', 'Prices too.'],
          favorite: true,
        },
      ],
      skipped: [],
    },
  ],
  [
    'Instapaper',
    instapaper,
    {
      origin: 'instapaper',
      pages: [
        {
          url: 'https://site.example/a',
          title: 'First',
          folder: ['Rivals'],
          tags: ['china', 'chat'],
          savedAt: '2013-08-05T10:53:20.000Z',
          highlights: ['Sales fell by 18 %.'],
        },
        {
          url: 'https://site.example/b',
          title: 'Second',
          folder: ['Unread'],
          savedAt: '2013-08-05T10:53:21.000Z',
        },
      ],
      skipped: [],
    },
  ],
];
for (const [service, text, expected] of exports) {
  test(`a table that ${service} exports`, () => {
    expect(readPageList('text/csv', text)).toEqual(expected);
  });
}

const tables: readonly (readonly [string, string, readonly string[]])[] = [
  ['semicolons and a French heading', 'Titre;Lien\nUn;https://a.example/1\nDeux;https://a.example/2', ['1', '2']],
  ['tabs and quotes', '"Name"\t"URL"\n"a ""b"""\t"https://a.example/1"', ['1']],
  ['the separator in the first line', 'sep=;\nurl;title\nhttps://a.example/1;x', ['1']],
  ['one column', 'url\nhttps://a.example/1\nhttps://a.example/2,3', ['1', '2,3']],
  ['no heading', 'Acme,https://a.example/1\nBeta,https://a.example/2', ['1', '2']],
  ['a heading that says nothing', 'Company,Where\nAcme,https://a.example/1\nBeta,https://a.example/2', ['1', '2']],
  ['a mark and Windows lines', '\ufeffurl,title\r\nhttps://a.example/1,x\r\n', ['1']],
  [
    'a bare domain under its heading',
    'url,title\na.example/1,x\nhttps://a.example/2,y\nhttps://a.example/3,z',
    ['1', '2', '3'],
  ],
];
for (const [name, text, paths] of tables) {
  test(`a table with ${name}`, () => {
    const urls = readPageList('text/csv', text)?.pages.map(({ url }) => url);
    expect(urls).toEqual(paths.map((path) => `https://a.example/${path}`));
  });
}

test('a table without a column of addresses is none, and rows without one are set aside', () => {
  expect(readPageList('text/csv', 'company,revenue\nAcme,18.5\nBeta,20')).toBe(undefined);
  expect(readPageList('text/csv', '')).toBe(undefined);
  const list = readPageList(
    'text/csv',
    'title,url\nA,https://a.example/1\nB,\nC,https://a.example/2\nD,ftp://a.example/3',
  );
  expect(list?.skipped).toEqual([
    { reason: 'no-address', text: 'B' },
    { reason: 'not-web', text: 'ftp://a.example/3' },
  ]);
});

test('pasted addresses are a list when most lines are nothing else', () => {
  const list = readPageList(
    'text/plain',
    `For Monday:
- https://a.example/1
2. https://a.example/2
<https://a.example/3>
[Fourth](https://a.example/4)
https://a.example/5 | Fifth

Sixth\thttps://a.example/6
https://a.example/7, https://a.example/8 https://a.example/9,10`,
  );
  expect(list?.pages.map(({ url }) => url.replace('https://a.example/', ''))).toEqual(
    '1 2 3 4 5 6 7 8 9,10'.split(' '),
  );
  expect(list?.pages.flatMap(({ title }) => title ?? [])).toEqual(['Fourth', 'Fifth', 'Sixth']);
  expect(list?.skipped).toEqual([{ reason: 'no-address', text: 'For Monday:' }]);
});

const noLists = [
  'https://a.example/1',
  'See https://a.example/1\nand https://a.example/2 for more',
  'An article.\nIt has links:\nhttps://a.example/1\nhttps://a.example/2\nThe end.',
  'lemonde.fr\nexample.com',
  '',
];
for (const text of noLists) {
  test(`“${text.slice(0, 30)}” is text, not a list`, () => {
    expect(readPageList('text/plain', text)).toBe(undefined);
  });
}

test('no text makes a reader fail, and every page of a list has a web address', () => {
  const pieces = fc.constantFrom(
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<title>Pocket Export</title>',
    '<DL><p>',
    '</DL>',
    '<DT><A HREF="https://a.example/',
    '">',
    '</A>',
    '<H3>',
    '<DD>',
    'url,title,tags\n',
    'https://a.example/1',
    '\n',
    '"',
    ';',
    '&#x110000;&#0;&amp',
    '\0',
    '\ud800',
  );
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('text/html', 'text/csv', 'text/plain'), (anything, contentType) => {
      const list = readPageList(contentType, anything);
      return list?.pages.every(({ url }) => /^https?:$/.test(new URL(url).protocol)) ?? true;
    }),
    { numRuns: 500 },
  );
});

test('hostile lists are read in time that grows with their length only', () => {
  const deep = `<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<H3>x</H3><DL><DT><A HREF="https://a.example/">y</A>'.repeat(20_000)}`;
  expect(readPageList('text/html', deep)?.pages).toHaveLength(20_000);
  expect(readPageList('text/plain', `https://a.example/1${' '.repeat(2_000_000)}x`)).toBe(undefined);
  expect(readPageList('text/csv', `url\n${'"'.repeat(200_001)}`)).toBe(undefined);
});

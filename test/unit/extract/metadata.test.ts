import { expect, test } from '@playwright/test';
import { cleanByline, joinAuthors } from '#extract/metadata/byline.ts';
import { canonicalAddress } from '#extract/metadata/canonical.ts';
import { dateIn, dayOfTimestamp } from '#extract/metadata/dateText.ts';
import { readJsonLd } from '#extract/metadata/jsonLd.ts';
import { chooseTitle, withoutSiteName } from '#extract/metadata/title.ts';
import { urlDate } from '#extract/metadata/urlDate.ts';

const addresses: readonly (readonly [url: string, date: string | undefined])[] = [
  ['https://a.example/2013/08/02/title', '2013-08-02'],
  ['https://a.example/news/2013-8-2/title.html', '2013-08-02'],
  ['https://a.example/20130802/title', '2013-08-02'],
  ['https://a.example/2013/08/title', '2013-08'],
  ['https://a.example/title-2013-13-45.html', undefined],
  ['https://2013.example/08/02', undefined],
  ['https://a.example/p?date=2013/08/02', undefined],
  ['https://a.example/article/20139999123', undefined],
];
for (const [url, date] of addresses) {
  test(`the date in ${url}`, () => expect(urlDate(url)).toBe(date));
}

const printed: readonly (readonly [text: string, date: string | undefined])[] = [
  ['Publié le 2 août 2013 à 10 h', '2 août 2013'],
  ['Par Anne, le 1er février 2020', '1er février 2020'],
  ['Posted on December 5, 2022 by Joan', 'December 5, 2022'],
  ['3rd Sept. 2019', '3rd Sept. 2019'],
  ['2023年11月07日 08:30 来源', '2023年11月07日'],
  ['Updated 2021-02-03T10:00', '2021-02-03'],
  ['Stand: 5.8.2013', '5.8.2013'],
  ['Call 555 2013', undefined],
  ['yesterday', undefined],
];
for (const [text, date] of printed) {
  test(`the date in "${text}"`, () => expect(dateIn(text)).toBe(date));
}

test('a timestamp counts by the day that its writer saw', () => {
  expect(dayOfTimestamp('2013-08-02T23:30:00-05:00')).toBe('2013-08-02');
  expect(dayOfTimestamp('2013-08-02 09:00:00')).toBe('2013-08-02');
  expect(dayOfTimestamp('20130802T093000Z')).toBe('2013-08-02');
  expect(dayOfTimestamp(' August 2013 ')).toBe('August 2013');
});

const bylines: readonly (readonly [text: string, name: string | undefined])[] = [
  ['By Mara Lindqvist', 'Mara Lindqvist'],
  ['Par Camille Aubry — publié le 2 août 2013', 'Camille Aubry'],
  ['作者：陆思远', '陆思远'],
  ['Mara Lindqvist | 5 min read', 'Mara Lindqvist'],
  ['Written by  Joan\n Ferrer', 'Joan Ferrer'],
  ['https://facebook.com/paper', undefined],
  ['admin', undefined],
  ['La Rédaction', undefined],
  ['Grid & Cell', undefined],
  ['desk@paper.example', undefined],
  ['', undefined],
  ['x'.repeat(200), undefined],
];
for (const [text, name] of bylines) {
  test(`the author in "${text.slice(0, 50)}"`, () => expect(cleanByline(text, 'grid & cell')).toBe(name));
}

test('authors are named once each, and nobody is invented', () => {
  expect(joinAuthors(['By Anne Roy', 'Anne Roy', 'Bo Li'], undefined)).toBe('Anne Roy, Bo Li');
  expect(joinAuthors(['Staff', 'https://x.example'], undefined)).toBeUndefined();
});

test('the site’s name is cut off a title, the title’s own dashes are not', () => {
  expect(withoutSiteName('Alibaba bannit WeChat | Le Fil', 'Le Fil')).toBe('Alibaba bannit WeChat');
  expect(withoutSiteName('Le Fil - Alibaba bannit WeChat', 'le fil')).toBe('Alibaba bannit WeChat');
  expect(withoutSiteName('收购海拓芯片_东岸财经网', '东岸财经网')).toBe('收购海拓芯片');
  expect(withoutSiteName('Profit - and loss', 'Le Fil')).toBe('Profit - and loss');
  expect(withoutSiteName('Le Fil', 'Le Fil')).toBe('Le Fil');
});

test('the title for sharing comes before the heading, the heading before the title element', () => {
  const element = 'A long enough heading :: Some paper';
  expect(chooseTitle({ given: ['Shared'], headings: ['Heading'], element }, undefined)).toBe('Shared');
  expect(chooseTitle({ given: [''], headings: ['A long enough heading'], element }, undefined)).toBe(
    'A long enough heading',
  );
  expect(chooseTitle({ given: [], headings: ['One', 'Two'], element: 'Three' }, undefined)).toBe('Three');
  expect(chooseTitle({ given: [], headings: [], element: '' }, undefined)).toBe('');
});

test('a page is believed about its own address within its site only', () => {
  const url = 'https://www.paper.example/a/b?utm_source=x';
  const given = (address: string) => canonicalAddress([address], url, url);
  expect(given('/a/b')).toBe('https://www.paper.example/a/b');
  expect(given('https://m.paper.example/a/b')).toBe('https://m.paper.example/a/b');
  expect(given('https://paper.example/a/b')).toBe('https://paper.example/a/b');
  expect(given('https://other.example/a/b')).toBe(url);
  expect(given('https://www.paper.example/')).toBe(url);
  expect(given('javascript:alert(1)')).toBe(url);
  expect(canonicalAddress(['https://paper.example/a'], undefined, undefined)).toBe('https://paper.example/a');
});

test('JSON-LD is read through graphs, references and the usual mistakes', () => {
  const graph = {
    '@graph': [
      { '@type': 'WebPage', '@id': '#page', datePublished: '2020-01-01' },
      { '@type': ['NewsArticle'], headline: 'H', author: { '@id': '#a' }, publisher: { name: 'P' }, inLanguage: 'fr' },
      { '@id': '#a', name: 'Anne Roy' },
    ],
  };
  const expected = { title: 'H', authors: ['Anne Roy'], published: '2020-01-01', siteName: 'P', language: 'fr' };
  expect(readJsonLd([JSON.stringify(graph)])).toEqual(expected);
  expect(readJsonLd([`<!-- ${JSON.stringify(graph)} -->`])).toEqual(expected);
  expect(readJsonLd(['{"@type":"Article","headline":"two\nlines"}'])).toEqual({ title: 'two lines', authors: [] });
  expect(readJsonLd(['{ not json', 'null', '[]', '"x"'])).toEqual({ authors: [] });
  expect(readJsonLd(['['.repeat(20_000) + ']'.repeat(20_000)])).toEqual({ authors: [] });
});

import { expect, test } from '@playwright/test';
import { cleanByline, joinAuthors } from '#extract/metadata/byline.ts';
import { canonicalAddress } from '#extract/metadata/canonical.ts';
import { choosePublished } from '#extract/metadata/choosePublished.ts';
import { dateIn, dayOfTimestamp, figureOrder } from '#extract/metadata/dateText.ts';
import { readJsonLd } from '#extract/metadata/jsonLd.ts';
import { chooseTitle } from '#extract/metadata/title.ts';
import { withoutSite } from '#extract/metadata/titleParts.ts';
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
  ['Publié le 2 août 2013 à 10 h', '2013-08-02'],
  ['Par Anne, le 1er février 2020', '2020-02-01'],
  ['Posted on December 5, 2022 by Joan', '2022-12-05'],
  ['3rd Sept. 2019', '2019-09-03'],
  ['2023年11月07日 08:30 来源', '2023-11-07'],
  ['Updated 2021-02-03T10:00', '2021-02-03'],
  ['Stand: 5.8.2013', '2013-08-05'],
  ['3. August 2015', '2015-08-03'],
  ['Dienstag, 28. April 2020', '2020-04-28'],
  ['Madrid, 6 de mayo de 2022', '2022-05-06'],
  ['26 Mai, 2008 |', '2008-05-26'],
  ['2021년 3월 4일', '2021-03-04'],
  ['am 26.10.13', '2013-10-26'],
  ['31/12/2020', '2020-12-31'],
  ['12/31/2020', '2020-12-31'],
  ['31 February 2020', undefined],
  ['version 1.2.10.3', undefined],
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
  test(`the author in "${text.slice(0, 50)}"`, () => expect(cleanByline(text, ['grid & cell'])).toBe(name));
}

test('authors are named once each, and nobody is invented', () => {
  expect(joinAuthors(['By Anne Roy', 'Anne Roy', 'Bo Li'], [])).toBe('Anne Roy, Bo Li');
  expect(joinAuthors(['Staff', 'https://x.example'], [])).toBeUndefined();
});

test('the site’s name is cut off a title, the title’s own dashes are not', () => {
  expect(withoutSite('Alibaba bannit WeChat | Le Fil', ['Le Fil'])).toBe('Alibaba bannit WeChat');
  expect(withoutSite('Le Fil - Alibaba bannit WeChat', ['le fil'])).toBe('Alibaba bannit WeChat');
  expect(withoutSite('收购海拓芯片_东岸财经网', ['东岸财经网'])).toBe('收购海拓芯片');
  expect(withoutSite('Profit - and loss', ['Le Fil'])).toBe('Profit - and loss');
  expect(withoutSite('Le Fil', ['Le Fil'])).toBe('Le Fil');
  expect(withoutSite('Alibaba bannit WeChat | Économie | Le Fil', [])).toBe('Alibaba bannit WeChat');
  expect(withoutSite('Le Fil : le journal', ['le-fil.example'])).toBe('Le Fil : le journal');
});

test('figures parted by slashes are read as the page’s language writes them', () => {
  expect(dateIn('03/04/2020', figureOrder('en-US'))).toBe('2020-03-04');
  expect(dateIn('03/04/2020', figureOrder('en-GB'))).toBe('2020-04-03');
  expect(dateIn('03/04/2020', figureOrder('fr'))).toBe('2020-04-03');
  expect(dateIn('25/04/2020', figureOrder('en'))).toBe('2020-04-25');
});

test('the day of publication is the declared one, set right by the day that is printed beside it', () => {
  const nothing = { marked: [], near: [], likely: [], changed: [] };
  const choose = (candidates: object) =>
    choosePublished(
      { declared: [], dated: [], address: undefined, changed: [], body: nothing, ...candidates },
      'day-first',
    )?.edtf;
  expect(choose({ declared: ['2019-10-18T22:04:00Z'] })).toBe('2019-10-18');
  expect(choose({ declared: ['2019-10-18T22:04:00Z'], body: { ...nothing, near: ['2019-10-19'] } })).toBe('2019-10-19');
  expect(choose({ declared: ['2019-10-18'], body: { ...nothing, near: ['2019-10-25'] } })).toBe('2019-10-18');
  expect(choose({ address: '2019-10', body: { ...nothing, near: ['2019-10-25'] } })).toBe('2019-10-25');
  expect(choose({ address: '2019-10' })).toBe('2019-10');
  expect(choose({ changed: ['2020-01-02T03:04:05Z'] })).toBe('2020-01-02');
  expect(choose({ declared: ['0000-00-00', '1970-01-01', 'soon'] })).toBeUndefined();
});

test('the heading that the page gives elsewhere is its title; a section’s name is not', () => {
  const element = 'A long enough heading - Some paper';
  const choose = (given: string[], headings: string[], title: string, site = '') =>
    chooseTitle({ given, headings, lower: [], element: title }, [site]);
  expect(choose(['The plant opens in June'], ['News'], '')).toBe('The plant opens in June');
  expect(choose(['Norvane: plant in Aveiro opens'], ['Plant in Aveiro opens in June'], '')).toBe(
    'Plant in Aveiro opens in June',
  );
  expect(choose([''], ['A long enough heading'], element)).toBe('A long enough heading');
  expect(choose([], ['Some Paper'], element, 'some-paper.example')).toBe('A long enough heading');
  expect(choose(['Residential coupons | Some paper'], ['Coupons'], '')).toBe('Residential coupons');
  expect(choose(['Nothing to pay (neues blatt)'], [], '', 'neues-blatt.de')).toBe('Nothing to pay');
  expect(choose([], ['One', 'Two'], 'Three')).toBe('Three');
  expect(choose([], [], '')).toBe('');
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

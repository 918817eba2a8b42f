import { expect, test } from '@playwright/test';
import { readJsonLd } from '#extract/metadata/jsonLd.ts';

const nothing = { authors: [], persons: [] };

test('JSON-LD is read through graphs, references and the usual mistakes', () => {
  const graph = {
    '@graph': [
      { '@type': 'WebPage', '@id': '#page', datePublished: '2020-01-01' },
      { '@type': ['NewsArticle'], headline: 'H', author: { '@id': '#a' }, publisher: { name: 'P' } },
      { '@type': 'Person', '@id': '#a', name: 'Anne Roy' },
    ],
  };
  const expected = {
    title: 'H',
    authors: ['Anne Roy'],
    persons: ['Anne Roy'],
    published: '2020-01-01',
    dated: '2020-01-01',
    siteName: 'P',
  };
  expect(readJsonLd([JSON.stringify(graph)])).toEqual(expected);
  expect(readJsonLd([`<!-- ${JSON.stringify(graph)} -->`])).toEqual(expected);
  expect(readJsonLd(['{"@type":"Article","headline":"two\nlines"}'])).toEqual({ title: 'two lines', ...nothing });
  expect(readJsonLd(['{ not json', 'null', '[]', '"x"'])).toEqual(nothing);
  expect(readJsonLd(['['.repeat(20_000) + ']'.repeat(20_000)])).toEqual(nothing);
});

test('of several articles the one of the page’s address or title is read, and none where none is', () => {
  const article = (headline: string, url: string) => ({
    '@type': 'NewsArticle',
    headline,
    url,
    author: `${headline} Roy`,
  });
  const list = [JSON.stringify([article('One', 'https://a.example/1'), article('Two', 'https://a.example/2')])];
  const titleOf = (titles: string[], addresses: string[]) => readJsonLd(list, { titles, addresses }).title;
  expect(titleOf([], ['http://www.a.example/2/?utm_source=x'])).toBe('Two');
  expect(titleOf(['Two'], [])).toBe('Two');
  expect(titleOf(['Latest news'], ['https://a.example/'])).toBeUndefined();
});

test('a person who publishes gives no site its name, and an organisation is no author', () => {
  const article = {
    '@type': 'Article',
    headline: 'H',
    author: [
      { '@type': 'Organization', name: 'Desk' },
      { '@type': 'Person', name: '陆思远' },
    ],
    publisher: { '@type': 'Person', name: '陆思远' },
  };
  expect(readJsonLd([JSON.stringify(article)])).toEqual({ title: 'H', authors: ['陆思远'], persons: ['陆思远'] });
});

test('the day of a film on the page is not taken for the day of the article', () => {
  const film = { '@type': 'VideoObject', name: 'Film', uploadDate: '2015-01-16' };
  const { published, dated } = readJsonLd([JSON.stringify(film)]);
  expect({ published, dated }).toEqual({ published: undefined, dated: '2015-01-16' });
});

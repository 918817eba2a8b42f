import { expect, test } from '@playwright/test';
import { listFilterOffers, type Offer } from '#features/search/offers.ts';
import { similarQuery } from '#features/search/similarQuery.ts';
import { completionAt } from '#search/completionAt.ts';
import { parseQuery } from '#search/queryLanguage.ts';

function wordsAt(text: string, language: 'en' | 'fr' | 'zh'): string[] {
  const completion = completionAt(text, text.length);
  const offers: readonly Offer[] = completion ? listFilterOffers(completion, language) : [];
  return offers.flatMap((offer) => (offer.kind === 'filter' ? [offer.word] : []));
}

test('a filter is offered by its word in the person’s language or in English, and never for one letter', () => {
  expect(wordsAt('weibo comp', 'en')).toEqual(['company']);
  expect(wordsAt('entre', 'fr')).toEqual(['entreprise']);
  expect(wordsAt('comp', 'fr')).toEqual(['company']);
  expect(wordsAt('公', 'zh')).toEqual(['公司']);
  expect(wordsAt('entre', 'en')).toEqual([]);
  expect(wordsAt('c', 'en')).toEqual([]);
  expect(wordsAt('weibo ', 'en')).toEqual([]);
  expect(wordsAt('"comp', 'en')).toEqual([]);
});

test('the search for more like a note asks for any of its words, whatever they are', () => {
  expect(similarQuery(['Alibaba Group', '微信', 'OR', '-5', 'http://x'])).toBe(
    '("Alibaba Group" OR 微信 OR "OR" OR "-5" OR "http://x") ',
  );
  expect(parseQuery(similarQuery(['Alibaba Group', 'OR'])).problems).toEqual([]);
  expect(similarQuery(['微信'])).toBe('微信 ');
  expect(similarQuery([])).toBe('');
});

import { expect, test } from '@playwright/test';
import { readFacts } from '#domain/facts/readFacts.ts';
import { createNameResolver } from '#domain/facts/resolveNames.ts';
import { chineseArticles } from './articlesChinese.ts';
import { englishArticles } from './articlesEnglish.ts';
import { frenchArticles } from './articlesFrench.ts';
import { germanArticles } from './articlesGerman.ts';
import type { OwnArticle } from './ownArticle.ts';

function factsOf({ title, text, language, published, known = [] }: OwnArticle) {
  const entities = known.map(([name, kind]) => ({ id: name, name, kind, aliases: [] }));
  const article = { title, text, language, publishedDay: published };
  return readFacts(article, createNameResolver(entities).resolve(title, text));
}

for (const article of [...englishArticles, ...frenchArticles, ...germanArticles, ...chineseArticles]) {
  test(`names and events of “${article.title}”`, () => {
    const { newNames, events } = factsOf(article);
    const formsOf = (name: string) => newNames.find((found) => found.name === name)?.aliases ?? [];
    for (const [name, kind] of article.names) {
      const found = newNames.find((candidate) => candidate.name === name || candidate.aliases.includes(name));
      expect(found?.kind, name).toBe(kind);
    }
    for (const wanted of article.events) {
      const found = events.find(({ type, participants }) => {
        const names = participants.flatMap(({ name }) => [name.name, ...formsOf(name.name)]);
        return type === wanted.type && wanted.participants.every((name) => names.includes(name));
      });
      expect(found, wanted.type).toBeDefined();
      if (wanted.status) expect(found?.status, wanted.type).toBe(wanted.status);
      if (wanted.date) expect(found?.date?.edtf, wanted.type).toBe(wanted.date);
      if (wanted.amount) expect(found?.amount, wanted.type).toEqual(wanted.amount);
    }
    // Where nothing happens nothing is suggested; elsewhere hardly more than happens.
    expect(events.length).toBeLessThanOrEqual(article.events.length === 0 ? 0 : article.events.length + 2);
  });
}

test('who acts and who is acted upon change places in the passive', () => {
  const text = 'Kestrel Robotics was acquired by Brightloom Inc. for $20 million.';
  const { events } = readFacts({ title: '', text, language: 'en' }, []);
  expect(events[0]?.participants.map(({ name, role }) => [name.name, role])).toEqual(
    expect.arrayContaining([
      ['Kestrel Robotics', 'target'],
      ['Brightloom Inc.', 'acquirer'],
    ]),
  );
});

test('what happens on a platform names the platform, wherever the name stands', () => {
  const known = ['Cartela', 'Murmur', 'Boutiqo'].map((name) => {
    const kind = name === 'Cartela' ? ('company' as const) : ('product' as const);
    return { id: name, name, kind, aliases: [] };
  });
  for (const [language, text] of [
    ['fr', 'Sur Boutiqo, les vendeurs ne peuvent plus afficher de code menant à Murmur, a décidé Cartela.'],
    ['fr', 'Cartela interdit l’accès au service de messagerie Murmur sur Boutiqo.'],
    ['en', 'Cartela has banned Murmur accounts on Boutiqo.'],
  ] as const) {
    const { events } = readFacts({ title: '', text, language }, createNameResolver(known).resolve('', text));
    const restriction = events.find(({ type }) => type === 'platform_restriction');
    expect(
      restriction?.participants.map(({ name, role }) => [name.name, role]),
      text,
    ).toEqual(
      expect.arrayContaining([
        ['Boutiqo', 'platform'],
        ['Murmur', 'target'],
      ]),
    );
  }
});

test('what users will be able to do is a launch that is planned', () => {
  const text = 'Dès le 5 août, Cartela permettra aux utilisateurs de son application de payer leurs achats.';
  const { events } = readFacts({ title: 'Cartela', text, language: 'fr', publishedDay: '2023-08-02' }, []);
  expect(events.map(({ type, status, date }) => [type, status, date?.edtf])).toContainEqual([
    'product_launch',
    'planned',
    '2023-08-05',
  ]);
});

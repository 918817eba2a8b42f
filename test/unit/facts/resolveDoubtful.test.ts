import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { createNameResolver, type KnownEntity } from '#domain/facts/resolveNames.ts';

type Alias = KnownEntity['aliases'][number];

function entity(name: string, kind: KnownEntity['kind'], ...aliases: (string | Alias)[]): KnownEntity {
  const texts = aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  return { id: `${name} (${kind})`, name, kind, aliases: texts };
}

const entities = [
  { ...entity('Orange', 'company', '橙子电信'), identifiers: { ticker: 'ORA.PA', domain: 'orange.com' } },
  { ...entity('Apple', 'company', '苹果'), identifiers: { ticker: 'NASDAQ:AAPL' } },
  { ...entity('Meta', 'company', 'Facebook Inc.'), identifiers: { ticker: 'META' } },
  { ...entity('Target', 'company'), identifiers: { ticker: 'TGT' } },
  entity('Free', 'company', 'Iliad'),
  entity('Freebox', 'product'),
  entity('iPhone', 'product'),
  entity('Instagram', 'product'),
  entity('京东', 'company', 'JD.com'),
  entity('Hugo', 'company'),
  entity('China', 'place'),
  entity('Ring', 'topic'),
];
const resolver = createNameResolver(entities, [
  ['Free (company)', 'Freebox (product)'],
  ['Apple (company)', 'iPhone (product)'],
  ['Meta (company)', 'Instagram (product)'],
]);

function resolved(text: string, { title = '', language = 'en' } = {}): string[] {
  return resolver
    .resolve(title, text, language)
    .map(({ name, isDoubtful }) => `${name}${isDoubtful ? '?' : ''}`)
    .sort();
}

for (const [text, expected] of Object.entries({
  // Nothing but the name.
  'Orange is a colour.': ['Orange?'],
  'Apple pie is popular.': ['Apple?'],
  'Target practice starts at nine.': ['Target?'],
  'Meta is a prefix.': ['Meta?'],
  'FREE DELIVERY, FREE RETURNS FOR ALL': ['Free?'],
  'oranges, apples, a free target': [],
  // A legal form or a company's word.
  'Orange SA grew.': ['Orange'],
  'Apple Inc. grew.': ['Apple'],
  'Apple, Inc. grew.': ['Apple'],
  'Shares of the retailer Target fell.': ['Target'],
  // A ticker or a domain.
  'Orange (ORA.PA) grew.': ['Orange'],
  'Apple (NASDAQ: AAPL) grew.': ['Apple'],
  'Target, TGT, grew.': ['Target?'],
  'Target ($TGT) grew.': ['Target'],
  'META is a prefix.': ['Meta?'],
  'Meta (NASDAQ:META) grew.': ['Meta'],
  'Orange, see www.orange.com/press.': ['Orange'],
  'Orange, see blood-orange.com.': ['Orange?'],
  // Another mention within a sentence.
  'Orange grew, said Orange.': ['Orange'],
  // A name that is nobody else's.
  'Meta was Facebook Inc. before.': ['Meta'],
  'Orange（橙子电信）': ['Orange'],
  // A known product, and what a product says of its maker.
  'Free renews its Freebox.': ['Free', 'Freebox'],
  'Apple shows an iPhone.': ['Apple', 'iPhone'],
  'Meta without its products.': ['Meta?'],
  // Chinese: common words, and names across the border of two words.
  他吃了一个苹果: ['Apple?'],
  苹果发布新手机: ['Apple'],
  他住在北京东路三号: ['京东?'],
  据京东公布的数据: ['京东'],
  // Given names, places, topics.
  'Hugo Weber left.': ['Hugo?'],
  'The shop of Hugo is closed.': ['Hugo'],
  'Exports to China fell. Ring road closed.': ['China', 'Ring'],
})) {
  test(`who is meant by "${text}"`, () => expect(resolved(text)).toEqual(expected));
}

test('a German noun is no name for having a capital twice', () => {
  const text = 'Ich esse eine Orange, und noch eine Orange.';
  expect(resolved(text, { language: 'de' })).toEqual(['Orange?']);
  expect(resolved('Die Aktie von Orange SA, sagt Orange.', { language: 'de' })).toEqual(['Orange']);
});

test('a headline in capitals alone says nothing of who is meant', () => {
  expect(resolved('Rien.', { title: 'ORANGE ET APPLE EN TARTE' })).toEqual(['Apple?', 'Orange?']);
  expect(resolved('Orange SA', { title: 'ORANGE EN BOURSE' })).toEqual(['Orange']);
});

test.describe('a name that several have', () => {
  const shared = { ambiguous: true } as const;
  const airline = {
    ...entity('Delta Air Lines', 'company', { text: 'Delta', ...shared }),
    identifiers: { ticker: 'DAL' },
  };
  const tap = entity('Delta Faucet', 'company', { text: 'Delta', ...shared });
  const plane = entity('Airbus A330', 'product');
  const delta = createNameResolver([airline, tap, plane], [[airline.id, plane.id]]);
  const found = (text: string) =>
    delta
      .resolve('', text)
      .filter(({ kind }) => kind === 'company')
      .map(({ name, isDoubtful, rivals, hits }) => ({ name, isDoubtful, rivals, hits: hits.length }));

  test('is offered for each of them as doubtful', () =>
    expect(found('Delta grew. Everybody likes Delta.')).toEqual([
      { name: 'Delta Air Lines', isDoubtful: true, rivals: [tap.id], hits: 2 },
    ]));

  test('means the one who is named in full, has a ticker or a product there', () => {
    for (const text of ['Delta Faucet grew. Delta sells taps.', 'Delta sells the taps of Delta Faucet.']) {
      expect(found(text)).toEqual([{ name: 'Delta Faucet', isDoubtful: false, rivals: [], hits: 2 }]);
    }
    for (const text of ['Delta (NYSE: DAL) grew.', 'Delta bought an Airbus A330.']) {
      expect(found(text)).toEqual([{ name: 'Delta Air Lines', isDoubtful: false, rivals: [], hits: 1 }]);
    }
  });

  test('is doubtful where only one is in the library', () => {
    const alone = createNameResolver([airline]);
    expect(alone.resolve('', 'Shares of Delta fell, and Delta rose.')).toMatchObject([{ isDoubtful: true }]);
    expect(alone.resolve('', 'Delta Air Lines fell, and Delta rose.')).toMatchObject([{ isDoubtful: false }]);
  });
});

test('every place of a resolved name is a hit of the text, and no entity is there twice', () => {
  const words = fc.constantFrom(
    'Orange',
    'Apple',
    '苹果',
    'Hugo',
    'SA',
    'iPhone',
    'META',
    '京东',
    '北',
    ',',
    '.',
    '\n',
    'é',
  );
  fc.assert(
    fc.property(fc.array(words), fc.array(words), (title, text) => {
      const [joinedTitle, joinedText] = [title.join(' '), text.join(' ')];
      const names = resolver.resolve(joinedTitle, joinedText);
      expect(new Set(names.map(({ entityId }) => entityId)).size).toBe(names.length);
      for (const { hits, titleHits } of names) {
        for (const { start, end } of hits) expect(joinedText.slice(start, end)).toMatch(/^\S+$/u);
        for (const { start, end } of titleHits) expect(joinedTitle.slice(start, end)).toMatch(/^\S+$/u);
        expect(hits.length + titleHits.length).toBeGreaterThan(0);
      }
    }),
  );
});

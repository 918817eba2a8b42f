import { expect, test } from '@playwright/test';
import { readFacts } from '#domain/facts/readFacts.ts';
import { createNameResolver, type KnownEntity } from '#domain/facts/resolveNames.ts';
import { createDecidedTest } from '#domain/suggestionKey.ts';
import { partiesOf, type Suggestion } from '#suggest/suggestion.ts';
import { suggestionsOf } from '#suggest/suggestionsOf.ts';

const text =
  'Le groupe Lumenis rachète Cryptalis, spécialiste français de la cybersécurité, pour 320 millions d’euros. Lumenis détient 12 % de Novalia. ' +
  'Le PDG de Lumenis, Arnaud Delcourt, a salué l’accord.';

function suggest(text: string, known: readonly KnownEntity[] = []): Suggestion[] {
  const title = 'Lumenis rachète Cryptalis';
  const article = { title, text, language: 'fr', publishedDay: '2023-09-12' };
  return suggestionsOf(article, readFacts(article, createNameResolver(known).resolve(title, text)));
}

test('each suggestion quotes the text, holds the words that gave it away, and names who is new', () => {
  const suggestions = suggest(text);
  const deal = suggestions.find((one) => one.kind === 'event' && one.type === 'acquisition');
  if (deal?.kind !== 'event') throw new Error('The acquisition is not suggested.');
  expect(text.slice(deal.passage.start, deal.passage.end)).toBe(deal.quote.exact);
  expect(deal.quote.exact).toContain('320 millions d’euros');
  expect(deal.quote.exact).not.toContain('salué');
  expect(text.slice(deal.trigger.start, deal.trigger.end)).toContain('rach');
  expect(partiesOf(deal).map(({ name, entityId }) => [name, entityId])).toEqual(
    expect.arrayContaining([
      ['Lumenis', undefined],
      ['Cryptalis', undefined],
    ]),
  );
});

test('every suggestion has a key of its own, the same after edits elsewhere and once its names are known', () => {
  const before = suggest(text);
  expect(new Set(before.map(({ key }) => key)).size).toBe(before.length);
  const isDecided = createDecidedTest(before.map(({ key }) => key));
  const edited = suggest(`Un paragraphe nouveau, écrit après coup.\n\n${text}`);
  expect(edited.filter(({ identity }) => !isDecided(identity))).toEqual([]);
  const known: KnownEntity[] = [{ id: 'lumenis', name: 'Lumenis SA', kind: 'company', aliases: [{ text: 'Lumenis' }] }];
  const withKnown = suggest(text, known).filter(({ kind }) => kind === 'event');
  expect(withKnown.length).toBeGreaterThan(0);
  expect(withKnown.filter(({ identity }) => !isDecided(identity))).toEqual([]);
});

test('hostile text suggests nothing that the library could not store', () => {
  for (const hostile of [
    '',
    '\u0000\uFFFF',
    `${'A'.repeat(5000)} rachète ${'B'.repeat(5000)}.`,
    'X détient 140 % de Y.',
  ]) {
    for (const suggestion of suggest(hostile)) {
      const parties = suggestion.kind === 'name' ? [suggestion.party] : partiesOf(suggestion);
      for (const { name } of parties) expect(name.length).toBeLessThanOrEqual(200);
      if (suggestion.kind === 'relation') expect(suggestion.percent ?? 0).toBeLessThanOrEqual(100);
    }
  }
});

import { expect, test } from '@playwright/test';
import { createNameResolver, type KnownEntity } from '#domain/facts/resolveNames.ts';

function entity(name: string, kind: KnownEntity['kind'], ...aliases: string[]): KnownEntity {
  return { id: `${kind}:${name}`, name, kind, aliases: aliases.map((text) => ({ text })) };
}

const resolver = createNameResolver([
  entity('Orange', 'company'),
  entity('Marcelo Claure', 'person', 'Claure'),
  entity('Mercury', 'company', 'Mercury Payments'),
  entity('Mercury', 'product', 'Mercury 5 lander'),
  entity('Disney', 'company'),
  entity('Disney+', 'product'),
]);

test('a common word is doubtful without a second sign', () => {
  expect(resolver.resolve('', 'Orange is the colour of autumn.')).toMatchObject([{ isDoubtful: true }]);
  expect(resolver.resolve('', 'Then Orange announced a tariff.')).toMatchObject([{ isDoubtful: true }]);
  expect(resolver.resolve('', 'The operator Orange announced a tariff.')).toMatchObject([{ isDoubtful: false }]);
});

test('a family name alone is doubtful, and sure once the full name stands in the text', () => {
  expect(resolver.resolve('', 'Then Claure left.')).toMatchObject([{ isDoubtful: true }]);
  expect(resolver.resolve('', 'Marcelo Claure came. Then Claure left.')).toMatchObject([{ isDoubtful: false }]);
});

test('of namesakes the one whose other name stands in the text is meant', () => {
  const found = resolver.resolve('', 'The Mercury 5 lander flew. Mercury landed softly.');
  expect(found.some(({ entityId, hits }) => entityId === 'product:Mercury' && hits.length > 0)).toBe(true);
  expect(found.some(({ entityId, isDoubtful }) => entityId === 'company:Mercury' && !isDoubtful)).toBe(false);
});

test('a sign at its end tells a name from its shorter namesake', () => {
  expect(resolver.resolve('', 'Disney launched Disney+ in May.').map(({ name }) => name)).toEqual([
    'Disney',
    'Disney+',
  ]);
});

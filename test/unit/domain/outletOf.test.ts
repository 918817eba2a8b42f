import { expect, test } from '@playwright/test';
import { outletOf } from '#domain/outletOf.ts';

test('a note is from its source, else from its site, else from its author', () => {
  const note = { url: 'https://www.lesechos.fr/tech/alibaba', author: 'A. Reporter' };
  expect(outletOf(note, 'Les Échos')).toBe('Les Échos');
  expect(outletOf(note, undefined)).toBe('lesechos.fr');
  expect(outletOf({ author: 'A. Reporter' }, undefined)).toBe('A. Reporter');
  expect(outletOf({}, undefined)).toBeUndefined();
});

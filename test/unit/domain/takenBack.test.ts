import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { takenBack } from '#domain/takenBack.ts';

const row = fc.record(
  {
    name: fc.string({ maxLength: 2 }),
    lists: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
    logo: fc.constantFrom('x', 'y'),
  },
  { requiredKeys: ['name', 'lists'] },
);

test('a row that nobody touched since goes back to what it was', () => {
  fc.assert(fc.property(row, row, (before, after) => expect(takenBack(before, after, after)).toEqual(before)));
});

test('a change that was none takes nothing back', () => {
  fc.assert(fc.property(row, row, (before, present) => expect(takenBack(before, before, present)).toEqual(present)));
});

test('what was changed since stays, and of a list only what the change did goes back', () => {
  const before = { name: 'Alibaba', lists: ['China'], description: 'Shops.' };
  const after = { name: 'Alibaba', lists: ['China', 'Retail'], description: 'Shops. Cloud.', logo: 'x' };
  const present = { name: 'Alibaba Group', lists: ['Retail', 'Cloud', 'China'], description: 'Mine.', logo: 'x' };
  expect(takenBack<object>(before, after, present)).toEqual({
    name: 'Alibaba Group',
    lists: ['Cloud', 'China'],
    description: 'Mine.',
  });
});

import { expect, test } from '@playwright/test';
import { keysTable } from '#fixtures/keysTable.ts';
import { readReadmePart } from '#fixtures/readmePart.ts';

test('the README lists the keys that the app has (npm run readme writes them)', () => {
  expect(readReadmePart('keys')).toBe(keysTable());
});

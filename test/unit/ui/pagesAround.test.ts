import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { pagesAround } from '#ui/pagesAround.ts';

test('whole pages are loaded, with one more on either side of the screen', () => {
  expect(pagesAround(0, 12, 100)).toEqual({ offset: 0, end: 200 });
  expect(pagesAround(195, 205, 100)).toEqual({ offset: 0, end: 400 });
  expect(pagesAround(50_000, 50_012, 100)).toEqual({ offset: 49_900, end: 50_200 });
});

test('a page further up or down is loaded before it is on screen', () => {
  const row = fc.nat(200_000);
  fc.assert(
    fc.property(row, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 20, max: 200 }), (first, shown, pageSize) => {
      const { offset, end } = pagesAround(first, first + shown, pageSize);
      expect(offset % pageSize).toBe(0);
      expect(offset).toBeLessThanOrEqual(Math.max(0, first - pageSize));
      expect(end).toBeGreaterThan(first + shown + pageSize);
    }),
  );
});

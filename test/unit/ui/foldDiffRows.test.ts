import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { DiffRow } from '#domain/textDiff.ts';
import { foldDiffRows } from '#ui/foldDiffRows.ts';

const rowsOf = (kinds: string): DiffRow[] =>
  [...kinds].map((kind) => ({ kind: kind === '=' ? 'same' : 'changed', before: [], after: [] }));

/** `=` and `~` for rows, `(3)` for three rows behind a button. */
function shown(kinds: string, unfolded: readonly number[] = []): string {
  return foldDiffRows(rowsOf(kinds), new Set(unfolded))
    .map((item) => (item.kind === 'fold' ? `(${item.count})` : kinds.charAt(item.index)))
    .join('');
}

test('rows that are the same stand behind a button, but for those next to a difference', () => {
  expect(shown('====~====~==~====')).toBe('(3)=~=(2)=~==~=(3)');
  expect(shown('~')).toBe('~');
  expect(shown('=====')).toBe('(5)');
  expect(shown('')).toBe('');
});

test('what was unfolded stays so', () => {
  expect(shown('====~====~', [5])).toBe('(3)=~=(2)=~');
  expect(shown('====~====~', [0])).toBe('====~=(2)=~');
  expect(shown('====~====~', [0, 6])).toBe('====~====~');
});

test('every row is there once, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('=', '~') }), (kinds) => {
      const indexes = foldDiffRows(rowsOf(kinds), new Set()).flatMap((item) =>
        item.kind === 'row' ? [item.index] : Array.from({ length: item.count }, (_, offset) => item.from + offset),
      );
      expect(indexes).toEqual([...kinds].map((_, index) => index));
    }),
  );
});

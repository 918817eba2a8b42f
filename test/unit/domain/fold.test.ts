import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { fold, foldName } from '#domain/fold.ts';
import { foldWithOffsets } from '#domain/foldOffsets.ts';

test('spellings that a person takes for the same are the same', () => {
  for (const [one, other] of [
    ['Août', 'aout'],
    ['l’application', "L'APPLICATION"],
    ['cœur', 'coeur'],
    ['Straße', 'strasse'],
    ['de\u00A0messagerie', 'de messagerie'],
    ['Ａｌｉｂａｂａ', 'alibaba'],
    ['co\u00ADopé\u200Bration', 'cooperation'],
    ['e\u0301te\u0301', 'été'],
    ['ΟΔΟΣ', 'οδός'],
    ['İstanbul', 'istanbul'],
  ] as const) {
    expect(fold(one), one).toBe(fold(other));
  }
  expect(foldName(' Coca-Cola ')).toBe(foldName('coca cola'));
});

test('each folded letter knows where it came from', () => {
  const { text, offsets } = foldWithOffsets('L’Œuvre  d’Août');
  const at = text.indexOf('aout');
  expect(text).toBe("l'oeuvre d'aout");
  expect('L’Œuvre  d’Août'.slice(offsets[at], offsets[at + 4])).toBe('Août');
  expect([offsets[2], offsets[3]]).toEqual([2, 2]);
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'é',
        'e\u0301',
        'ß',
        'Œ',
        'İ',
        'Σ',
        '’',
        '\u00A0',
        ' ',
        '\n',
        '\u200B',
        '微',
        '한',
        '𝒜',
        '👩‍💻',
        '㈱',
        'ﬁ',
        'a',
        'A',
        '½',
      ),
    )
    .map((parts) => parts.join('')),
);

test('folding with offsets folds the same, and offsets rise within the text', () => {
  fc.assert(
    fc.property(text, (original) => {
      const folded = foldWithOffsets(original);
      expect(folded.text).toBe(fold(original));
      expect(folded.offsets.length).toBe(folded.text.length + 1);
      expect(folded.offsets.at(-1)).toBe(original.length);
      expect(folded.offsets.every((offset, at) => at === 0 || offset >= (folded.offsets[at - 1] ?? 0))).toBe(true);
    }),
  );
});

test('folding is done once', () => {
  fc.assert(fc.property(text, (original) => expect(fold(fold(original))).toBe(fold(original))));
});

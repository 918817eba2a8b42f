import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { indexTokensOf, readTokenGroups } from '#domain/searchTokens.ts';

/** Pairs of writings that a person takes for the same, and the tokens of both. */
const same: readonly (readonly [name: string, one: string, other: string])[] = [
  ['case and accents', 'Société Août ÉLYSÉE', 'societe aout elysee'],
  ['ligatures', 'Œuvre Straße', 'oeuvre strasse'],
  ['apostrophes', "l'application", 'l’application'],
  ['elision', 'qu’Alibaba d’une', 'Alibaba une'],
  ['possessive', 'Alibaba’s', 'Alibaba'],
  ['no-break spaces', 'application\u00A0de\u202Fmessagerie', 'application de messagerie'],
  ['soft hyphens and NUL', 'mes\u00ADsagerie\0', 'messagerie'],
  ['full-width forms', 'ＷｅＣｈａｔ　２０１３', 'wechat 2013'],
  ['traditional Chinese', '騰訊與臺灣', '腾讯与台湾'],
  ['decomposed letters', 'De\u0301tient', 'détient'],
];

for (const [name, one, other] of same) {
  test(`the same: ${name}`, () => {
    expect(indexTokensOf(one)).toBe(indexTokensOf(other));
  });
}

test('linked words are words by themselves and one', () => {
  expect(indexTokensOf('L’e-commerce du 5')).toBe('e commerce du 5 ¶ ecommerce');
  expect(indexTokensOf('1.500.000 U.S.A. AT&T O’Reilly')).toBe(
    '1 500 000 u s a at t o reilly ¶ 1500000 ¶ usa ¶ att ¶ oreilly',
  );
  expect(indexTokensOf('Fin.Alors un,deux')).toBe('fin alors un deux');
});

test('scripts without spaces are overlapping pairs and the last character of a run', () => {
  expect(indexTokensOf('微信支付，app微博 付')).toBe('微信 信支 支付 付 app 微博 博 付');
  expect(indexTokensOf('𠮷野家')).toBe('𠮷野 野家 家');
});

test('offsets lead back to the original text', () => {
  const text = 'De\u0301tient l’e-commerce 微信';
  const found = readTokenGroups(text).flatMap(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)));
  expect(found).toEqual(['De\u0301tient', 'e', 'commerce', '微信', '信']);
});

test('any text at all gives tokens of letters and digits whose places are inside it', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(..."ab'’-.,é微信ー\0\u00AD ﷺ½㍿") }),
  );
  fc.assert(
    fc.property(anything, (text) => {
      for (const { tokens, joined } of readTokenGroups(text)) {
        for (const token of joined ? [...tokens, joined] : tokens) {
          expect(token.text).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(token.start).toBeGreaterThanOrEqual(0);
          expect(token.headEnd).toBeLessThanOrEqual(token.end);
          expect(token.start).toBeLessThan(token.end);
          expect(token.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
  );
});

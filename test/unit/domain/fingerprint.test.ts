import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { chooseCandidates } from '#domain/chooseCandidates.ts';
import { fingerprintOf } from '#domain/fingerprint.ts';
import { createLikeness, kindOfLikeness } from '#domain/likeness.ts';

const words = fc
  .array(fc.constantFrom(...'le groupe annonce un accord avec 微 信 支 付 dans the market 2013 été'.split(' ')), {
    minLength: 20,
    maxLength: 400,
  })
  .map((list) => list.join(' '));

test('what says the same has the same hash, whatever its case, accents, quotation marks and layout', () => {
  const text = 'Le groupe Alibaba ferme l’application à ses concurrents, dès le 5 août 2013 selon « Le Monde ».';
  for (const same of [
    text.toUpperCase(),
    text.replaceAll(' ', '\n\n'),
    text.normalize('NFD'),
    text.replace('’', "'").replace('« Le Monde »', '"Le Monde"'),
  ]) {
    expect(fingerprintOf(same)?.textHash).toBe(fingerprintOf(text)?.textHash);
  }
  expect(fingerprintOf(text.replace('5', '6'))?.textHash).not.toBe(fingerprintOf(text)?.textHash);
  const traditional = '阿里巴巴集團宣布關閉微信接口，用戶將無法在淘寶網打開微信鏈接。';
  const simplified = '阿里巴巴集团宣布关闭微信接口，用户将无法在淘宝网打开微信链接。';
  expect(fingerprintOf(traditional)).toEqual(fingerprintOf(simplified));
});

test('a text of a few words has no fingerprint', () => {
  expect(fingerprintOf('')).toBeUndefined();
  expect(fingerprintOf('Page not found. 404')).toBeUndefined();
  expect(fingerprintOf('微信支付')).toBeUndefined();
});

test('of a passage that stands in a longer text, both keep the same samples', () => {
  fc.assert(
    fc.property(words, words, words, (passage, before, after) => {
      const short = new Set(fingerprintOf(passage)?.samples);
      const all = new Set(fingerprintOf(`${before} ${passage} ${after}`)?.samples);
      const limit = Math.min(Math.max(...short), Math.max(...all));
      const missing = [...short].filter((sample) => sample <= limit && !all.has(sample));
      // The shingle at the very end of the passage goes on in the longer text.
      expect(missing.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('likeness is whole for a text and itself, the same from both sides, and a share of each', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(createLikeness(one)(one)).toMatchObject({ ofThis: 1, ofOther: 1, ofBoth: 1 });
      const there = createLikeness(one)(other);
      const back = createLikeness(other)(one);
      expect(back.ofBoth).toBeCloseTo(there.ofBoth);
      expect(back.ofThis).toBeCloseTo(there.ofOther);
      for (const share of [there.ofThis, there.ofOther, there.ofBoth]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a text that stands in a longer one is a part of it; a quotation is not', () => {
  const sentence = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => `w${from + index}`).join(' ');
  const whole = sentence(0, 400);
  const likenessTo = createLikeness(whole);
  expect(kindOfLikeness(likenessTo(sentence(0, 100)))).toBe('whole');
  expect(kindOfLikeness(createLikeness(sentence(0, 100))(whole))).toBe('part');
  expect(kindOfLikeness(likenessTo(`${sentence(0, 360)} ${sentence(500, 60)}`))).toBe('alike');
  expect(kindOfLikeness(likenessTo(`${sentence(0, 60)} ${sentence(500, 340)}`))).toBeUndefined();
  expect(kindOfLikeness(likenessTo(sentence(0, 20)))).toBeUndefined();
});

test('texts with most samples in common come first, and phrases that stand everywhere do not count', () => {
  const everywhere = Array.from({ length: 60 }, (_, index) => `boilerplate ${index}`);
  expect(chooseCandidates([['a'], ['a', 'b'], everywhere])).toEqual(['a', 'b']);
  expect(chooseCandidates([everywhere, everywhere])).toHaveLength(16);
  expect(chooseCandidates([[], []])).toEqual([]);
});

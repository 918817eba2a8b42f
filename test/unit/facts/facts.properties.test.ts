import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { discoverNames } from '#domain/facts/discoverNames.ts';
import { findAmounts } from '#domain/facts/findAmounts.ts';
import { findDates } from '#domain/facts/findDates.ts';
import type { Passage } from '#domain/facts/passage.ts';
import { readFacts } from '#domain/facts/readFacts.ts';
import { splitSentences } from '#domain/facts/sentences.ts';

const language = fc.constantFrom('en', 'fr', 'de', 'zh', 'ja', 'xx', '');
const words = fc.constantFrom(
  ...'Acme Inc. Florence Shih said acquired for $1.2bn 18 % in May 2019 last week GmbH — “ ” ’ 阿里巴巴 收购 1000亿美元 \n 5-7 . , ? and der die L’Oréal 3.14.15 ٣ 𝒜 é'.split(
    ' ',
  ),
);
const news = fc.array(words, { maxLength: 80 }).map((parts) => parts.join(' '));
const text = fc.oneof(
  news,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

function isInside(text: string, { start, end }: Passage): boolean {
  return start >= 0 && start < end && end <= text.length;
}

test('amounts, dates and sentences lie in the text, in order and apart', () => {
  fc.assert(
    fc.property(text, language, (text, language) => {
      for (const found of [findAmounts(text), findDates(text, '2024-05-05'), splitSentences(text, language)]) {
        expect(found.every((passage) => isInside(text, passage))).toBe(true);
        expect(found.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0))).toBe(true);
      }
    }),
  );
});

test('suggestions of any text lie in it, and their confidence is between 0 and 1', () => {
  fc.assert(
    fc.property(text, language, (text, language) => {
      const { newNames, events } = readFacts({ title: text, text, language, publishedDay: '2024-05-05' }, []);
      for (const { places, confidence } of newNames) {
        expect(places.length > 0 && places.every((place) => isInside(text, place))).toBe(true);
        expect(confidence > 0 && confidence < 1).toBe(true);
      }
      for (const { passage, trigger, participants, confidence } of events) {
        expect(isInside(text, passage) && isInside(text, trigger) && participants.length > 0).toBe(true);
        expect(confidence > 0 && confidence < 1).toBe(true);
      }
    }),
  );
});

test('of the same text the same is suggested', () => {
  fc.assert(
    fc.property(text, (text) => {
      expect(discoverNames('', text, 'en')).toEqual(discoverNames('', text, 'en'));
    }),
  );
});

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Passage } from '#domain/facts/passage.ts';
import type { PlacedName } from '#domain/facts/placedName.ts';
import { suggestEvents } from '#domain/facts/suggestEvents.ts';
import { suggestMetrics } from '#domain/facts/suggestMetrics.ts';
import { suggestRelations } from '#domain/facts/suggestRelations.ts';
import { placedNames } from './placedNames.ts';

const languages = ['en', 'fr', 'de', 'zh', 'ja', 'xx', ''] as const;
const language = fc.constantFrom(...languages);
const pieces = fc.constantFrom(
  ...[
    'Acme',
    'Brightloom',
    'Novara',
    'Jane Doe',
    'Brazil',
    '星海科技',
    '晨星',
    '张启明',
    '’s',
    ', ',
    '. ',
    '\n',
    ' and ',
    ' CEO ',
    ' the ',
    ' its ',
    ' the company ',
    ' owns 18% of ',
    ' a unit of ',
    ' rival ',
    ' director of games at ',
    ' founder and former ',
    ' has sued ',
    ' filiale de ',
    ' détient 18 % de ',
    '-Chef ',
    ' Tochter von ',
    '旗下的',
    '持有18%的',
    '，',
    '。',
    ' revenue of $1.2bn ',
    ' 12,000 employees ',
    ' 49,8 millions d’utilisateurs ',
    ' 9,99 Euro im Monat ',
    '营收为120亿元',
    ' since 2014 ',
    ' en mai ',
    '(',
    '“',
    '\uE000',
    '\uE005',
    '😀',
    '\u0301',
    '\u202E',
    ' ',
  ],
);
const told = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
const text = fc.oneof(
  told,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

function isInside(text: string, { start, end }: Passage): boolean {
  return start >= 0 && start < end && end <= text.length;
}

test('relations and figures of any text lie in it, and are as sure as a number from 0 to 1 says', () => {
  fc.assert(
    fc.property(text, language, (text, language) => {
      const article = { title: text, text, language, publishedDay: '2024-05-05' };
      const names = placedNames(text);
      for (const { from, to, percent, passage, morePassages, trigger, confidence } of suggestRelations(
        article,
        names,
      )) {
        for (const place of [from, to, passage, trigger, ...morePassages]) expect(isInside(text, place)).toBe(true);
        expect(from.key).not.toBe(to.key);
        expect(trigger.start >= passage.start && trigger.end <= passage.end).toBe(true);
        expect(percent === undefined || (percent > 0 && percent <= 100)).toBe(true);
        expect(confidence > 0 && confidence < 1).toBe(true);
      }
      for (const { entity, name, amount, passage, trigger, confidence } of suggestMetrics(
        article,
        names,
        suggestEvents(article, names),
      )) {
        for (const place of [entity, passage, trigger]) expect(isInside(text, place)).toBe(true);
        expect(trigger.start >= passage.start && trigger.end <= passage.end).toBe(true);
        expect(name.trim()).not.toBe('');
        expect(Number.isFinite(amount.value)).toBe(true);
        expect(confidence > 0 && confidence < 1).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('a text without names has no relations and no figures', () => {
  fc.assert(
    fc.property(text, language, (text, language) => {
      const article = { title: text, text, language };
      expect(suggestRelations(article, [])).toEqual([]);
      expect(suggestMetrics(article, [], [])).toEqual([]);
    }),
  );
});

/** Sentences that a rule might choke on: long, full of names, of openings of patterns that never end. */
const hostile: readonly (readonly [what: string, language: string, text: string])[] = [
  ['names without end', 'en', 'Acme, Brightloom and Jane Doe '.repeat(3000)],
  ['posts without end', 'en', 'Jane Doe, senior vice president and chief director '.repeat(2000)],
  ['possessives', 'en', "Acme's ".repeat(10_000)],
  ['shares', 'en', 'Acme owns 18% of '.repeat(5000)],
  ['figures', 'en', 'Acme revenue of $1.2 billion and '.repeat(3000)],
  ['French articles', 'fr', 'Acme, la filiale de la société de la '.repeat(3000)],
  ['German compounds', 'de', 'Acme-Chef-Konzern-Tochter '.repeat(4000)],
  ['Chinese without a stop', 'zh', '星海科技旗下的晨星持有18%的'.repeat(3000)],
  ['marks of its own', 'en', '\uE000\uE001\uE002 CEO '.repeat(5000)],
];

for (const [what, language, text] of hostile) {
  test(`a text of ${what} is read to its end`, () => {
    const article = { title: '', text, language, publishedDay: '2024-05-05' };
    const names = placedNames(text);
    expect(suggestRelations(article, names).length).toBeLessThanOrEqual(16);
    expect(suggestMetrics(article, names, []).length).toBeLessThanOrEqual(14);
  });
}

/** How often names are looked at while the claims of a text with so many sentences are suggested. */
function looksAtNames(count: number): number {
  const sentence =
    'Acme, a unit of Brightloom, has 400 employees. The company owns 18% of Corvana. Its revenue rose to $3 billion.\n';
  const text = sentence.repeat(count);
  let looks = 0;
  const names = placedNames(text).map(
    (name): PlacedName =>
      new Proxy(name, {
        get(target, property, receiver) {
          looks += 1;
          return Reflect.get(target, property, receiver);
        },
      }),
  );
  const article = { title: '', text, language: 'en' };
  suggestRelations(article, names);
  suggestMetrics(article, names, []);
  return looks;
}

test('to read a text four times as long takes about four times the steps', () => {
  expect(looksAtNames(400) / looksAtNames(100)).toBeLessThan(6);
});

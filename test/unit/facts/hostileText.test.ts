import { expect, test } from '@playwright/test';
import { discoverNames } from '#domain/facts/discoverNames.ts';
import { mergeForms, type NameForm } from '#domain/facts/mergeNames.ts';
import type { PlacedName } from '#domain/facts/placedName.ts';
import { readFacts } from '#domain/facts/readFacts.ts';
import { suggestEvents } from '#domain/facts/suggestEvents.ts';

/** Twenty thousand words or so, each text one that a rule might choke on; a rule that backtracks without end runs into the time limit of the runner. */
const hostile: readonly (readonly [what: string, language: string, text: string])[] = [
  ['one line of capitals', 'en', 'Alpha Beta Gamma '.repeat(7000)],
  ['one event again and again', 'en', 'Acme Inc. acquired Beta Corp for $5 million and '.repeat(2200)],
  ['numbers without end', 'en', '1,234,567.89 '.repeat(20_000)],
  ['one number of many digits', 'en', '1234567890'.repeat(10_000)],
  ['dates without end', 'en', 'in May 2019 last week two weeks later '.repeat(2500)],
  ['initials', 'en', 'A. '.repeat(20_000)],
  ['hyphens', 'en', 'A-'.repeat(40_000)],
  ['openings that nothing closes', 'en', '“(«「'.repeat(10_000)],
  ['small words of names', 'en', 'University of the '.repeat(7000)],
  ['currency signs', 'en', `${'$'.repeat(50_000)}1`],
  ['letters and marks', 'fr', 'e\u0301'.repeat(50_000)],
  ['elisions', 'fr', "d'".repeat(50_000)],
  ['compounds', 'de', 'Donau-Dampfschiff-'.repeat(5000)],
  ['legal forms and verbs', 'zh', '收购公司集团宣布'.repeat(5000)],
  ['white space', 'en', ' \n\u00A0'.repeat(30_000)],
];

for (const [what, language, text] of hostile) {
  test(`a text of ${what} is read to its end`, () => {
    const { newNames, events } = readFacts(
      { title: text.slice(0, 200), text, language, publishedDay: '2024-05-05' },
      [],
    );
    expect(newNames.length).toBeLessThanOrEqual(28);
    expect(events.length).toBeLessThanOrEqual(12);
  });
}

/** A made-up name for a number: "Baba", "Babe" …, no two alike. */
function nameOf(index: number): string {
  const syllables = ['ba', 'be', 'bi', 'bo', 'bu', 'da', 'de', 'di', 'do', 'du'];
  const word = [...String(index)].map((digit) => syllables[Number(digit)]).join('');
  return `B${word.slice(1)} Zemlok${word}`;
}

/** How often the words of name forms are read while so many of them are merged. */
function readsToMerge(count: number): number {
  let reads = 0;
  const forms = Array.from({ length: count }, (_, index): NameForm => {
    const text = nameOf(index);
    return {
      get text() {
        reads += 1;
        return text;
      },
      places: [{ start: index, end: index + 1 }],
      votes: { company: 0, person: 3, product: 0 },
      signs: 2,
      isFirm: true,
      isKnown: false,
      inTitle: false,
      aliases: [],
    };
  });
  mergeForms(forms, []);
  return reads;
}

test('to merge four times as many names takes about four times the steps', () => {
  expect(readsToMerge(4000) / readsToMerge(1000)).toBeLessThan(5);
});

/** How often names are looked at while the events of a text with so many of them are suggested. */
function looksAtNames(count: number): number {
  const sentence = 'Acme Inc. acquired Beta Corp for $5 million. The company then cut jobs.\n';
  const text = sentence.repeat(count);
  let looks = 0;
  const names = Array.from({ length: count }, (_, index): PlacedName[] => [
    { key: 'a', name: 'Acme Inc.', kind: 'company', start: index * sentence.length, end: index * sentence.length + 9 },
    {
      key: 'b',
      name: 'Beta Corp',
      kind: 'company',
      start: index * sentence.length + 19,
      end: index * sentence.length + 28,
    },
  ]).flat();
  const watched = names.map(
    (name) =>
      new Proxy(name, {
        get(target, property, receiver) {
          looks += 1;
          return Reflect.get(target, property, receiver);
        },
      }),
  );
  suggestEvents({ title: '', text, language: 'en' }, watched);
  return looks;
}

test('to find the events of a text four times as long takes about four times the steps', () => {
  expect(looksAtNames(400) / looksAtNames(100)).toBeLessThan(6);
});

test('a book of names is cut to what a person can look through', () => {
  const text = Array.from({ length: 5000 }, (_, index) => `${nameOf(index)} said so.`).join(' ');
  expect(discoverNames('', text, 'en').length).toBeLessThanOrEqual(28);
});

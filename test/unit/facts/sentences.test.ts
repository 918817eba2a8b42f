import { expect, test } from '@playwright/test';
import { splitSentences } from '#domain/facts/sentences.ts';

const cases: readonly (readonly [language: string, ...sentences: readonly string[]])[] = [
  [
    'en',
    'Mr. Smith of Acme Inc. said no.',
    '"Really?" he asked.',
    'The U.S. Commission fined it on Dec. 9.',
    'It paid $1.2bn.',
  ],
  ['fr', 'M. Dupont a dit non.', '« Oui ! » dit-il.', 'Mme J. P. Roy, env. 40 ans, sourit.'],
  ['de', 'Am 5. August kam Dr. Müller, z. B. nach Berlin.', 'Das war 2019.', 'Ende.'],
  ['zh', '阿里巴巴宣布收购。', '腾讯否认！', '据报道，“没有。”', '他说。'],
];

for (const [language, ...sentences] of cases) {
  test(`sentences in ${language}`, () => {
    const text = sentences.join(language === 'zh' ? '' : ' ');
    expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
}

test('a line ends a sentence, and an unknown language is split like English', () => {
  const text = 'A heading\n\nOne. Two.';
  expect(splitSentences(text, 'not a tag').map(({ start, end }) => text.slice(start, end))).toEqual([
    'A heading',
    'One.',
    'Two.',
  ]);
});

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { claimPassage } from '#suggest/claimPassage.ts';

/** The passage of a text, given the words that a claim was read from. */
function passageOf(text: string, ...read: readonly string[]): string {
  const places = read.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const { start, end } = claimPassage(text, { start: 0, end: text.length }, places);
  return text.slice(start, end);
}

test('a passage is the clauses that say it, and no more', () => {
  expect(
    passageOf(
      'Alibaba qui envisage une IPO de 100,5 milliards USD pour la fin de cette année, vient de suspendre son service.',
      'IPO',
      'Alibaba',
      '100,5 milliards USD',
    ),
  ).toBe('Alibaba qui envisage une IPO de 100,5 milliards USD pour la fin de cette année');
  expect(
    passageOf(
      'Sales fell last year, while the French carmaker Renault bought a 15 % stake in Nissan.',
      'bought',
      'Nissan',
    ),
  ).toBe('while the French carmaker Renault bought a 15 % stake in Nissan.');
  expect(
    passageOf(
      '腾讯没有回应此事；与此同时，阿里巴巴集团宣布将投资五十亿元人民币在杭州和上海建设两座全新的数据中心，并招聘三千名工程师。',
      '投资',
    ),
  ).toBe('阿里巴巴集团宣布将投资五十亿元人民币在杭州和上海建设两座全新的数据中心');
});

test('what would say too little alone is the whole sentence', () => {
  const sentence = 'Hier, Orange a racheté Free, a indiqué le groupe.';
  expect(passageOf(sentence, 'Orange', 'racheté')).toBe(sentence);
});

test('a text without a full stop is not quoted whole, nor cut within a word or a letter', () => {
  const endless = `${'mot '.repeat(900)}Alibaba rachète Weibo ${'mot '.repeat(900)}`;
  const passage = passageOf(endless, 'Alibaba', 'rachète', 'Weibo');
  expect(passage).toContain('Alibaba rachète Weibo');
  expect(passage.length).toBeLessThanOrEqual(600);
  expect(passage).toMatch(/^mot .* mot$/);
});

test('of any text a passage is a piece of its sentence without half letters', () => {
  const words = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(', ', ' which ', '；', ' – ', '😀'.repeat(200))),
  );
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (parts, one, other) => {
      const text = parts.join('');
      const [start = 0, end = 0] = [one, other].map((at) => at % (text.length + 1)).sort((a, b) => a - b);
      const passage = claimPassage(text, { start: 0, end: text.length }, [{ start, end }]);
      expect(passage.start).toBeGreaterThanOrEqual(0);
      expect(passage.end).toBeGreaterThanOrEqual(passage.start);
      expect(passage.end).toBeLessThanOrEqual(text.length);
      expect(passage.end - passage.start).toBeLessThanOrEqual(600);
      expect(text.slice(passage.start, passage.end).isWellFormed()).toBe(true);
    }),
  );
});

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { completionAt, withCompletion } from '#search/completionAt.ts';
import { filterOf } from '#search/filterTable.ts';
import { parseQuery } from '#search/queryLanguage.ts';

/** A search with its caret as `|`, and what is completed there: the kind and filter, what is typed, and the range in brackets. */
function completed(marked: string): string | undefined {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = completionAt(text, caret);
  if (!found) return undefined;
  const { start, end, typed } = found;
  const what = found.kind === 'value' ? found.filter : found.filters[0];
  return `${what} ${typed}[${text.slice(start, end)}]`;
}

const completions: readonly (readonly [marked: string, completed: string | undefined])[] = [
  ['|', 'company [] '.trimEnd()],
  ['weibo |', 'company []'],
  ['weibo comp|', 'company comp[comp]'],
  ['-comp|', 'company comp[comp]'],
  ['(entre| weibo)', 'company entre[entre]'],
  ['公|', 'company 公[公]'],
  ['weibo|', undefined],
  ['"comp|', undefined],
  ['com|pany:alibaba', 'company com[company:]'],
  ['company:|', 'company []'],
  ['company:| weibo', 'company []'],
  ['company:ali|', 'company ali[ali]'],
  ['公司：阿|', 'company 阿[阿]'],
  ['company:al|ibaba weibo', 'company al[alibaba]'],
  ['company:"ali ba|', 'company ali ba["ali ba]'],
  ['company:"ali| weibo', 'company ali["ali]'],
  ['company:"ali| baba" weibo', 'company ali["ali baba"]'],
  ['company:"ali baba"|', undefined],
  ['-(has:ev|)', 'has ev[ev]'],
  ['colour:re|', undefined],
];

for (const [marked, expected] of completions) {
  test(`completes ${marked}`, () => {
    expect(completed(marked)).toBe(expected);
  });
}

const chosen: readonly (readonly [marked: string, value: string, after: string])[] = [
  ['weibo comp|', 'company', 'weibo company:|'],
  ['com|pany:alibaba', 'person', 'person:|alibaba'],
  ['company:ali|', 'Alibaba', 'company:Alibaba |'],
  ['company:ali| weibo', 'Alibaba Group', 'company:"Alibaba Group" |weibo'],
  ['(company:"ali|', 'Alibaba', '(company:Alibaba |'],
  ['(company:ali|)', 'Alibaba', '(company:Alibaba|)'],
  ['company:x|', 'the "best" one', 'company:「the "best" one」 |'],
];

for (const [marked, value, after] of chosen) {
  test(`puts ${value} into ${marked}`, () => {
    const caret = marked.indexOf('|');
    const text = marked.replace('|', '');
    const completion = completionAt(text, caret);
    const put = completion && withCompletion(text, completion, value);
    expect(put && `${put.text.slice(0, put.caret)}|${put.text.slice(put.caret)}`).toBe(after);
  });
}

test('whatever name a completion puts in is read back as that name', () => {
  const typed = fc.constantFrom('company:', 'company:x', 'weibo -company:"x', '(company:x) y');
  fc.assert(
    fc.property(typed, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (text, name) => {
      const value = name.replaceAll('\0', '').trim().replaceAll('」', '');
      fc.pre(value !== '');
      const caret = text.indexOf('company:') + 'company:'.length;
      const completion = completionAt(text, caret);
      expect(completion).toMatchObject({ kind: 'value', filter: 'company' });
      if (!completion) return;
      const { root } = parseQuery(withCompletion(text, completion, value).text);
      expect(JSON.stringify(root)).toContain(`"filter":"company","value":${JSON.stringify(value)}`);
    }),
  );
});

test('at every caret of anything typed there is a range around it, or nothing', () => {
  const piece = fc.oneof(
    fc.constantFrom('company:', '"', ' ', '(', ')', '-', 'has:ev', '公司：', 'wei', '「', 'OR ', 'near:5('),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), (pieces, at) => {
      const text = pieces.join('');
      const caret = at % (text.length + 1);
      const found = completionAt(text, caret);
      if (!found) return;
      expect(found.start).toBeLessThanOrEqual(caret);
      expect(found.end).toBeGreaterThanOrEqual(caret);
      expect(found.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(0, caret).endsWith(found.typed)).toBe(true);
    }),
  );
});

test('the words for the filters are understood in the three languages, with and without accents', () => {
  expect(['company', 'Entreprise', 'société', '公司', 'événement', 'apres', 'colour'].map(filterOf)).toEqual([
    'company',
    'company',
    'company',
    'company',
    'event',
    'after',
    undefined,
  ]);
});

import { expect, test } from '@playwright/test';
import { findHits } from '#search/hits.ts';
import { listLooserQueries } from '#search/looserQueries.ts';
import { choosePassage } from '#search/passage.ts';
import { listPatterns, type Pattern } from '#search/patterns.ts';
import { hitRanges, parseQuery } from '#search/queryLanguage.ts';
import { listWanted } from '#search/queryTree.ts';

const text =
  'Alibaba bannit l’application\u00A0de messagerie WeChat. Dès le 5 Août, la société prévoit de permettre aux utilisateurs de l’e-commerce d’acheter. 騰訊的微信支付';

function marked(query: string): string[] {
  return hitRanges(query, text).map(([start, end]) => text.slice(start, end));
}

function patternsOf(query: string): Pattern[] {
  return listWanted(parseQuery(query).root).flatMap(listPatterns);
}

const marks: readonly (readonly [query: string, marked: readonly string[]])[] = [
  ['aout societe', ['Août', 'société']],
  ["l'application", ['application']],
  ['"application de messagerie"', ['application\u00A0de messagerie']],
  ['utilisateur ', ['utilisateurs']],
  ['ecommerce ', ['e-commerce']],
  ['e-commerce ', ['e-commerce']],
  ['mess', ['messagerie']],
  ['腾讯', ['騰訊']],
  ['微信支付', ['微信支付']],
  ['微', ['微']],
  ['支', ['支']],
  ['付', ['付']],
  ['wechat -alibaba', ['WeChat']],
  ['company:alibaba', []],
];

for (const [query, expected] of marks) {
  test(`marks ${query}`, () => {
    expect(marked(query)).toEqual(expected);
  });
}

test('a quoted phrase has no plurals and no half words', () => {
  expect(hitRanges('"utilisateur"', text)).toEqual([]);
  expect(hitRanges('"utilisateur', text)).toHaveLength(1);
});

test('overlapping hits are one', () => {
  expect(hitRanges('微信支 信支付', '用微信支付吧')).toEqual([[1, 5]]);
});

test('the passage is where most of what was asked for stands, with its ranges', () => {
  const filler = 'rien à voir ici. '.repeat(40);
  const long = `weibo d’abord. ${filler}Ici weibo\net wechat ensemble. ${filler}`;
  const passage = choosePassage(patternsOf('weibo wechat '), long);
  expect(passage.ranges.map(([start, end]) => passage.text.slice(start, end))).toEqual(['weibo', 'wechat']);
  expect(passage.text).not.toContain('\n');
  expect(long.slice(passage.offset, passage.offset + 8)).toBe(passage.text.slice(0, 8));
});

test('without a hit the passage is the beginning', () => {
  expect(choosePassage(patternsOf('nowhere '), text)).toMatchObject({ offset: 0, ranges: [] });
  expect(choosePassage([], '')).toEqual({ text: '', ranges: [], offset: 0 });
});

test('a name is marked under its other names too, where they are told', () => {
  const alsoAs = [{ name: '微信', others: ['WeChat', 'Weixin'] }];
  expect(hitRanges('messagerie 微信', text, alsoAs).map(([start, end]) => text.slice(start, end))).toEqual([
    'messagerie',
    'WeChat',
    '微信',
  ]);
});

test('a hit knows which of the words it is', () => {
  expect(findHits(patternsOf('"微信" "wechat"'), 'WeChat 微信').map(({ pattern }) => pattern)).toEqual([1, 0]);
});

test('a search that asks for less leaves one thing out and keeps the rest as typed', () => {
  expect(listLooserQueries('weibo "guerre froide" -(a OR b) company:x lang:fr')).toEqual([
    { without: 'weibo', query: '"guerre froide" -(a OR b) company:x lang:fr ' },
    { without: '"guerre froide"', query: 'weibo -(a OR b) company:x lang:fr ' },
    { without: '-(a OR b)', query: 'weibo "guerre froide" company:x lang:fr ' },
    { without: 'company:x', query: 'weibo "guerre froide" -(a OR b) lang:fr ' },
    { without: 'lang:fr', query: 'weibo "guerre froide" -(a OR b) company:x ' },
  ]);
  expect(listLooserQueries('weibo')).toEqual([]);
});

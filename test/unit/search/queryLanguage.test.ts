import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { listLooserQueries } from '#search/looserQueries.ts';
import { hitRanges, parseQuery } from '#search/queryLanguage.ts';
import type { QueryNode } from '#search/queryTree.ts';
import { plainValue, printQuery } from './printQuery.ts';
import { anySearch } from './typedSearches.ts';

/** A search as it was understood, in one line. */
function said(text: string): string {
  return saidNode(parseQuery(text, '2026-11-22').root);
}

function saidNode(node: QueryNode): string {
  switch (node.kind) {
    case 'words':
      return `${node.quoted ? `"${node.text}"` : node.text}${node.open ? '*' : ''}`;
    case 'not':
      return `-${saidNode(node.node)}`;
    case 'and':
      return `(${node.nodes.map(saidNode).join(' ')})`;
    case 'or':
      return `(${node.nodes.map(saidNode).join(' | ')})`;
    case 'near':
      return `near:${node.distance}(${node.words.map(saidNode).join(' ')})`;
    case 'filter':
      return `${node.filter}:${plainValue(node)}`;
    default:
      return node satisfies never;
  }
}

const understood: readonly (readonly [typed: string, said: string])[] = [
  ['', '()'],
  ['messagerie wechat', '(messagerie wechat*)'],
  ['messagerie wechat ', '(messagerie wechat)'],
  ['alibaba w', '(alibaba)'],
  ['ali/baba w', '(ali baba)'],
  ['x', '(x)'],
  ['"guerre froide" -bloomberg', '("guerre froide" -bloomberg)'],
  ['« guerre froide »', '(" guerre froide ")'],
  ['"guerre fro', '("guerre fro"*)'],
  ['-"guerre froide" taobao ', '(-"guerre froide" taobao)'],
  ['company:"Alibaba Group" event:partnership', '(company:Alibaba Group event:partnership)'],
  ['entreprise:阿里巴巴 公司：腾讯 ', '(company:阿里巴巴 company:腾讯)'],
  ['lang:fr lang:français lang:法语 lang:German ', '(lang:fr lang:fr lang:fr lang:de)'],
  ['after:2013-08 before:2014', '(after:2013-08-01 before:2014-01-01)'],
  ['-source:bloomberg.com weibo ', '(-source:bloomberg.com weibo)'],
  ['weibo OR wechat ', '((weibo | wechat))'],
  ['(weibo OR wechat) -(tencent taobao) ', '((weibo | wechat) -(tencent taobao))'],
  ['mess* wechat ', '(mess* wechat)'],
  ['-mess*', '(-mess*)'],
  ['NOT bloomberg AND weibo ', '(-bloomberg weibo)'],
  ['e commerce ', '(((e commerce) | ecommerce))'],
  ['https://example.org/a 10:30 Note: b ', '((https example.org a) (10 30) Note b)'],
  ['company: lang: ', '()'],
  ['person:"Jack Ma" product:wechat* ', '(person:Jack Ma product:wechat)'],
  ['（weibo OR wechat） has:event', '((weibo | wechat) has:event)'],
  ['triage:i kind:clip,note ', '(triage:inbox,important,interesting kind:clip,note)'],
  ['grade:>=B2 cote:≤c ', '(grade:>=B2 grade:<=C)'],
  ['on:2013 le:2013-08 日期：昨天', '(on:2013-01-01/2013-12-31 on:2013-08-01/2013-08-31 on:2026-11-21/2026-11-21)'],
  ['after:"last week" before:"cette semaine"', '(after:2026-11-09 before:2026-11-16)'],
  ['near:5(weibo "guerre froide" mess*) x ', '(near:5(weibo "guerre froide" mess*) x)'],
  ['near:(weibo wech', '(near:10(weibo wech*))'],
  ['near:5(weibo)', '(weibo)'],
  ['near:5', '()'],
  ['"guerre fro"* x ', '("guerre fro"* x)'],
  ['in:title weibo', '(weibo*)'],
  [')) OR (- -- "" *', '()'],
];

for (const [typed, meant] of understood) {
  test(`understands ${typed || 'nothing'}`, () => {
    expect(said(typed)).toBe(meant);
    expect(parseQuery(typed, '2026-11-22').problems).toEqual([]);
  });
}

test('a mistake is told with its place, and the rest still searches', () => {
  const text = 'weibo colour:red after:2013-13-45 lang:klingon tencent ';
  expect(said(text)).toBe('(weibo tencent)');
  const problems = parseQuery(text).problems.map(({ code, start, end }) => [code, text.slice(start, end)]);
  expect(problems).toEqual([
    ['unknown-filter', 'colour:'],
    ['bad-date', '2013-13-45'],
    ['unknown-language', 'klingon'],
  ]);
});

test('a search of 200,000 characters is cut, and says where', () => {
  for (const text of ['weibo '.repeat(34_000), 'x'.repeat(200_000), '('.repeat(200_000), '-"'.repeat(100_000)]) {
    const { problems } = parseQuery(text);
    expect(problems.map(({ code }) => code)).toEqual(['too-long']);
    expect(problems[0]?.start).toBeLessThanOrEqual(2000);
  }
});

test('NUL is as if it were not there', () => {
  expect(hitRanges('we\0chat', 'le service WeChat')).toEqual([[11, 17]]);
  expect(said('company:Ali\0baba ')).toBe('(company:Alibaba)');
});

test('nothing that can be typed throws, and every place is inside the text', () => {
  fc.assert(
    fc.property(anySearch, fc.string({ unit: 'grapheme' }), (query, text) => {
      for (const { start, end } of parseQuery(query, '2026-11-22').problems) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(query.length);
        expect(start).toBeLessThanOrEqual(end);
      }
      for (const { query: looser } of listLooserQueries(query))
        expect(looser.length).toBeLessThanOrEqual(query.length + 1);
      let last = 0;
      for (const [start, end] of hitRanges(query, text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('a search that is written out as it was understood is understood the same', () => {
  const meant = (text: string) => {
    const { root, titleOnly } = parseQuery(text, '2026-11-22');
    // Only the places may be others.
    const tree = JSON.stringify(root, (key, value) => (key === 'start' || key === 'end' ? undefined : value));
    return { tree, isInTitles: titleOnly !== undefined };
  };
  fc.assert(
    fc.property(anySearch, (query) => {
      const written = printQuery(parseQuery(query, '2026-11-22'));
      expect(meant(written), written).toEqual(meant(query));
      expect(parseQuery(written, '2026-11-22').problems, written).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { createNameFinder, type NamedEntity } from '#domain/nameFinder.ts';

function entity(name: string, ...aliases: string[]): NamedEntity {
  return { id: name, name, aliases: aliases.map((text) => ({ text })) };
}

const entities = [
  entity('Alibaba', 'Alibaba Group', '阿里巴巴', 'BABA'),
  entity('Tencent', '腾讯', '騰訊控股'),
  entity('WeChat', '微信', 'Weixin'),
  entity('Weibo', '微博', 'Sina Weibo'),
  entity('Sina', '新浪'),
  entity('Taobao', '淘宝'),
  entity('Apple', 'Apple Inc.', '苹果公司'),
  entity('Orange'),
  entity('Free'),
  entity('Target'),
  entity('Meta'),
  entity('La Poste'),
  entity('ING'),
  entity('L’Oréal'),
  entity('Coca-Cola'),
  entity('Yahoo!'),
  entity('AT&T'),
  entity('Booking.com'),
  entity('3M'),
  entity('X'),
  entity('Société Générale', 'SocGen'),
  entity('Яндекс'),
  entity('삼성전자'),
  entity('Nestlé'),
  entity('米'),
];
const finder = createNameFinder(entities);

function found(text: string): string[] {
  return finder.find(text).map(({ entityId, start, end }) => `${entityId}: ${text.slice(start, end)}`);
}

for (const [text, expected] of Object.entries({
  // English
  'Alibaba’s Jack Ma': ['Alibaba: Alibaba'],
  'an Alibaba-backed start-up': ['Alibaba: Alibaba'],
  'ALIBABA BANS WECHAT': ['Alibaba: ALIBABA', 'WeChat: WECHAT'],
  'Alibaba Group, Tencent': ['Alibaba: Alibaba Group', 'Tencent: Tencent'],
  'Apple Inc. sells an apple': ['Apple: Apple Inc'],
  'a target for Target': ['Target: Target'],
  'free meta orange': [],
  'Yahoo and Yahoo! Japan': ['Yahoo!: Yahoo', 'Yahoo!: Yahoo'],
  'AT&T bought nothing': ['AT&T: AT&T'],
  'booking.com rooms': ['Booking.com: booking.com'],
  'Coca Cola, coca-cola, Coca\u2011Cola': ['Coca-Cola: Coca Cola', 'Coca-Cola: coca-cola', 'Coca-Cola: Coca\u2011Cola'],
  'Alibabas, Alibabaism, SuperAlibaba': [],
  'He gave 13M to 3M': ['3M: 3M'],
  'model X and X again': [],
  'Sina. Weibo is another': ['Sina: Sina', 'Weibo: Weibo'],
  'Sina Weibo': ['Weibo: Sina Weibo'],
  // French
  "l’Alibaba chinois, d’Apple, L'Oréal, l'oreal": [
    'Alibaba: Alibaba',
    'Apple: Apple',
    "L’Oréal: L'Oréal",
    "L’Oréal: l'oreal",
  ],
  'interdit sur taobao, à ses boutiques': ['Taobao: taobao'],
  'Orange et Free contre ORANGE': ['Orange: Orange', 'Free: Free', 'Orange: ORANGE'],
  'le groupe La Poste, à la poste': ['La Poste: La Poste'],
  'la Societe\u00A0Generale': ['Société Générale: Societe\u00A0Generale'],
  'acting, ing, ING Direct': ['ING: ING'],
  'Nestle\u0301 et NESTLÉ': ['Nestlé: Nestle\u0301', 'Nestlé: NESTLÉ'],
  // Chinese
  阿里巴巴集团与腾讯: ['Alibaba: 阿里巴巴', 'Tencent: 腾讯'],
  新浪微博上的Alibaba集团: ['Sina: 新浪', 'Weibo: 微博', 'Alibaba: Alibaba'],
  '我吃苹果，不买苹果公司': ['Apple: 苹果公司'],
  // others
  'компания Яндекс, Яндекса': ['Яндекс: Яндекс'],
  '삼성전자는 오늘': ['삼성전자: 삼성전자'],
  'Alibaba\nGroup': ['Alibaba: Alibaba'],
  '': [],
})) {
  test(`names in "${text}"`, () => expect(found(text)).toEqual(expected));
}

test('of two entities with one name the first has it; names of nothing are no names', () => {
  const twins = createNameFinder([
    { ...entity('Delta'), id: 'first' },
    { ...entity('Delta'), id: 'second' },
    entity('  '),
    entity('...'),
  ]);
  expect(twins.find('Delta ... Delta').map(({ entityId }) => entityId)).toEqual(['first', 'first']);
  expect(createNameFinder([]).find('Delta')).toEqual([]);
});

test('hits are in order, do not overlap, and hold a name', () => {
  const word = fc.constantFrom(
    ...entities.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.text)]),
    ' ',
    '\n',
    ', ',
    'é',
    '-',
    '微',
    '👩‍💻',
  );
  fc.assert(
    fc.property(fc.array(word), fc.constantFrom('', ' '), (words, joiner) => {
      const text = words.join(joiner);
      let last = 0;
      for (const { entityId, start, end } of finder.find(text)) {
        expect(start >= last && end > start && end <= text.length).toBe(true);
        expect(found(text.slice(start, end)).map((hit) => hit.split(':')[0])).toEqual([entityId]);
        last = end;
      }
    }),
  );
});

test('finds among 10,000 aliases what it finds among few', () => {
  const syllables = ['ba', 'co', 'du', 'fi', 'ga', 'ho', 'ji', 'ka', 'lu', 'me'];
  const many = Array.from({ length: 10_000 }, (_, index) =>
    entity(
      [...String(index).padStart(4, '0')]
        .map((digit) => syllables[Number(digit)])
        .join('')
        .replace(/^./, (letter) => letter.toUpperCase()),
    ),
  );
  const text = 'Bacodufi met Gahojika and lulululu at the Bacodufigaho tower; memememe.';
  const large = createNameFinder([...many, ...entities]);
  expect(large.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Bacodufi',
    'Gahojika',
    'lulululu',
    'memememe',
  ]);
  const french = 'Alibaba bannit WeChat pour promouvoir Weibo de Sina.';
  expect(large.find(french)).toEqual(finder.find(french));
});

test('finds every company and product of the golden article', () => {
  const folder = resolve(import.meta.dirname, '../../../../shared/corpus');
  test.skip(!existsSync(`${folder}/alibaba-wechat-weibo.fr.txt`), 'the corpus is not here');
  const golden = JSON.parse(readFileSync(`${folder}/golden/alibaba-wechat-weibo.json`, 'utf8')) as {
    entities: { name: string; aliases: string[] }[];
  };
  const text = readFileSync(`${folder}/alibaba-wechat-weibo.fr.txt`, 'utf8');
  const hits = createNameFinder(golden.entities.map(({ name, aliases }) => entity(name, ...aliases))).find(text);
  expect(new Set(hits.map(({ entityId }) => entityId))).toEqual(new Set(golden.entities.map(({ name }) => name)));
});

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { createNameFinder, type NamedEntity } from '#domain/nameFinder.ts';
import { nameForm } from '#domain/nameFinderForm.ts';

function entity(name: string, ...aliases: string[]): NamedEntity {
  return { id: name, name, aliases: aliases.map((text) => ({ text })) };
}

const entities: readonly NamedEntity[] = [
  entity('Alibaba', 'Alibaba Group', '阿里巴巴', 'BABA'),
  entity('Tencent', '腾讯', '騰訊控股'),
  entity('WeChat', '微信', 'Weixin'),
  entity('Weibo', '微博', 'Sina Weibo'),
  entity('Sina', '新浪', '新浪微博网'),
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
  entity('Siemens'),
  entity('Renault'),
  entity('Mi'),
  { ...entity('FreeCorp'), caseSensitive: true },
  entity('علي بابا'),
  entity('אמזון'),
  entity('Rocket 🚀 Labs', '🚀'),
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
  'ALIBABA’S MA, ALIBABAS AKTIE': ['Alibaba: ALIBABA', 'Alibaba: ALIBABA'],
  'Alibabaism, SuperAlibaba, alibabas, Apples are Targets': [],
  'a Mi phone, le mi de la gamme': ['Mi: Mi'],
  'FREECORP and freecorp are not FreeCorp': ['FreeCorp: FreeCorp'],
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
  'D’ORANGE, qu’Alibaba, l‘Alibaba': ['Orange: ORANGE', 'Alibaba: Alibaba', 'Alibaba: Alibaba'],
  // German
  'Alibabas Gründer, Siemens’ Chef, Nestlés Wasser, Renaults, Metas': [
    'Alibaba: Alibaba',
    'Siemens: Siemens',
    'Nestlé: Nestlé',
    'Renault: Renault',
  ],
  // Chinese
  阿里巴巴集团与腾讯: ['Alibaba: 阿里巴巴', 'Tencent: 腾讯'],
  新浪微博上的Alibaba集团: ['Sina: 新浪', 'Weibo: 微博', 'Alibaba: Alibaba'],
  '我吃苹果，不买苹果公司': ['Apple: 苹果公司'],
  // others
  'علي بابا، وعلي بابا': ['علي بابا: علي بابا'],
  'חברת אמזון הודיעה': ['אמזון: אמזון'],
  '阿里巴巴-علي بابا/Alibaba🚀': ['Alibaba: 阿里巴巴', 'علي بابا: علي بابا', 'Alibaba: Alibaba'],
  'Rocket 🚀 Labs, Rocket Labs, 🚀': ['Rocket 🚀 Labs: Rocket 🚀 Labs'],
  '한국의 삼성전자는': ['삼성전자: 삼성전자'],
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

test('a name that others have too says so, and comes after those who have it alone', () => {
  const shared = createNameFinder([
    { ...entity('Delta', 'Delta Air Lines'), id: 'airline', ambiguous: true },
    { ...entity('Delta'), id: 'tap', ambiguous: true },
    { id: 'river', name: 'River', aliases: [{ text: 'DELTA', caseSensitive: true }] },
  ]);
  expect(shared.find('Delta, DELTA, Delta Air Lines')).toMatchObject([
    { entityId: 'airline', isAmbiguous: true, namesakes: ['tap'] },
    { entityId: 'river', namesakes: ['airline', 'tap'] },
    { entityId: 'airline' },
  ]);
  expect(shared.find('Delta Air Lines')[0]).toEqual({ entityId: 'airline', start: 0, end: 15 });
});

test('an entity with 5,000 aliases, one of 200 letters among them, is found by each', () => {
  const aliases = Array.from({ length: 5000 }, (_, number) => `Alias${number}`);
  const long = 'Long'.repeat(50);
  const found = createNameFinder([entity('Many', ...aliases, long)]).find(`${aliases.join(' ')} ${long}`);
  expect(found).toHaveLength(5001);
});

const word = fc.constantFrom(
  ...entities.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.text)]),
  ...[' ', '\n', ', ', 'é', '-', '微', '👩‍💻', 's', '’s', 'l’', 'A', 'a', '1', '.', 'e\u0301', '\u200B', 'ب', '㈱'],
);
const anyText = fc.oneof(
  fc.tuple(fc.array(word), fc.constantFrom('', ' ')).map(([words, joiner]) => words.join(joiner)),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const anyName = fc.oneof(word, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }));

test('hits are in order, do not overlap, lie on the text, and hold a name of their entity', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyName), (text, names) => {
      const all = [...entities, ...names.map((name, index) => ({ ...entity(name), id: `${index}` }))];
      const forms = new Map(
        all.map(({ id, name, aliases }) => [id, [name, ...aliases.map((alias) => alias.text)].map(nameForm)]),
      );
      let last = 0;
      for (const { entityId, start, end, namesakes = [] } of createNameFinder(all).find(text)) {
        expect(start >= last && end > start && end <= text.length).toBe(true);
        for (const id of [entityId, ...namesakes]) expect(forms.get(id)).toContain(nameForm(text.slice(start, end)));
        last = end;
      }
    }),
  );
});

test('a further name takes no hit away but those that it, or what it uncovers, overlaps', () => {
  fc.assert(
    fc.property(anyText, anyName, (text, name) => {
      const before = finder.find(text);
      const after = createNameFinder([...entities, { ...entity(name), id: 'further' }]).find(text);
      const isAt = (hits: typeof before, { start, end }: (typeof before)[number]) =>
        hits.some((hit) => hit.start === start && hit.end === end);
      const came = after.filter((hit) => !isAt(before, hit));
      for (const lost of before.filter((hit) => !isAt(after, hit))) {
        expect(came.some(({ start, end }) => start < lost.end && end > lost.start)).toBe(true);
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

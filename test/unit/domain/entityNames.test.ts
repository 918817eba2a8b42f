import { expect, test } from '@playwright/test';
import { nameKeysOf, parseName } from '#domain/entityName.ts';
import { parseIdentifier } from '#domain/identifiers.ts';
import { guessNameLanguage } from '#domain/nameLanguage.ts';

test('a name is one line of text with at least a letter or a digit', () => {
  expect(parseName(' Alibaba\n Group\u0000 ')).toEqual({ state: 'ok', name: 'Alibaba Group' });
  expect(parseName('阿里巴巴')).toEqual({ state: 'ok', name: '阿里巴巴' });
  expect(parseName('\u0000 \t')).toEqual({ state: 'invalid', reason: 'empty' });
  expect(parseName('«…»')).toEqual({ state: 'invalid', reason: 'no-letters' });
  expect(parseName('a'.repeat(200)).state).toBe('ok');
  expect(parseName('a'.repeat(201))).toEqual({ state: 'invalid', reason: 'too-long' });
});

test('the keys of an entity begin with its own name and have no spelling twice', () => {
  const { nameKeys, sharedKeys, sortKey } = nameKeysOf({
    name: 'L’Oréal',
    aliases: [{ text: "L'OREAL" }, { text: '欧莱雅' }, { text: 'OR', ambiguous: true }],
  });
  expect(nameKeys).toEqual(['l oreal', '欧莱雅']);
  expect(sharedKeys).toEqual(['or']);
  expect(sortKey).toBe('l oreal');
});

test('the script of a name says its language where only one is likely', () => {
  const names = ['阿里巴巴', 'ソニーグループ', '任天堂の', '삼성전자', 'Яндекс', 'Alibaba', '3M'];
  expect(names.map(guessNameLanguage)).toEqual(['zh', 'ja', 'ja', 'ko', 'ru', undefined, undefined]);
});

// Sources: GLEIF's and the exchanges' public pages for Apple and Alibaba.
const good = [
  ['lei', 'hwupkr0mpou8fgxbt394', 'HWUPKR0MPOU8FGXBT394'],
  ['isin', 'US 0378331005', 'US0378331005'],
  ['isin', 'us01609w1027', 'US01609W1027'],
  ['ticker', 'nyse:baba', 'NYSE:BABA'],
  ['ticker', '9988.hk', '9988.HK'],
  ['wikidata', 'https://www.wikidata.org/wiki/Q1359568', 'Q1359568'],
  ['domain', 'https://www.alibaba.com/about', 'alibaba.com'],
] as const;
for (const [name, typed, value] of good) {
  test(`${typed} is a ${name}`, () => {
    expect(parseIdentifier(name, ` ${typed} `)).toEqual({ state: 'ok', value });
  });
}

const bad = [
  ['lei', 'HWUPKR0MPOU8FGXBT395'],
  ['lei', 'HWUPKR0MPOU8FGXBT3'],
  ['isin', 'US0378331006'],
  ['ticker', 'Alibaba Group'],
  ['wikidata', 'Q0'],
  ['domain', 'alibaba'],
  ['domain', 'javascript:alert(1)'],
] as const;
for (const [name, typed] of bad) {
  test(`${typed} is no ${name}`, () => {
    expect(parseIdentifier(name, typed)).toEqual({ state: 'invalid' });
  });
}

test('no identifier is no mistake', () => {
  expect(parseIdentifier('isin', '  ')).toEqual({ state: 'empty' });
});

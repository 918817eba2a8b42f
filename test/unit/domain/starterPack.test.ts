import { expect, test } from '@playwright/test';
import { parseName } from '#domain/entityName.ts';
import { foldName } from '#domain/fold.ts';
import { type IdentifierName, parseIdentifier } from '#domain/identifiers.ts';
import { starterPack } from '#domain/starterPack/starterPack.ts';

const pack = starterPack();

test('the pack holds the companies and products that it promises', () => {
  const count = (kind: string) => pack.filter((entity) => entity.kind === kind).length;
  expect(count('company')).toBeGreaterThan(200);
  expect(count('product')).toBeGreaterThan(150);
  const alibaba = pack.find(({ name }) => name === 'Alibaba');
  expect(alibaba).toMatchObject({ identifiers: { ticker: 'NYSE:BABA', domain: 'alibabagroup.com' } });
  expect(alibaba?.aliases).toContainEqual({ text: '阿里巴巴', language: 'zh' });
  expect(pack.find(({ name }) => name === 'Weibo')?.aliases.map(({ text }) => text)).toContain('新浪微博');
});

test('every name can be one, and no two entities share a name that is not ambiguous', () => {
  const owners = new Map<string, string>();
  for (const { name, aliases, ambiguous } of pack) {
    for (const text of [...(ambiguous ? [] : [name]), ...aliases.map((alias) => alias.text)]) {
      expect(parseName(text), text).toMatchObject({ state: 'ok', name: text });
      const key = foldName(text);
      expect(owners.get(key) ?? name, `${text} of ${name}`).toBe(name);
      owners.set(key, name);
    }
  }
});

test('every ticker and domain is in the one spelling that the library keeps', () => {
  for (const { name, identifiers } of pack) {
    for (const [kind, value] of Object.entries(identifiers)) {
      expect(parseIdentifier(kind as IdentifierName, value ?? ''), `${name}: ${value}`).toEqual({ state: 'ok', value });
    }
  }
});

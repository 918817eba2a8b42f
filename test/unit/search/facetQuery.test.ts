import { expect, test } from '@playwright/test';
import { hasFacet, withFacet } from '#features/search/facetQuery.ts';

test('a value is asked for beside the search, and a second time no longer', () => {
  const asked = withFacet('weibo', 'company', 'Alibaba Group');
  expect(asked).toBe('weibo company:"Alibaba Group" ');
  expect(hasFacet(asked, 'company', 'Alibaba Group')).toBe(true);
  expect(withFacet(asked, 'company', 'Alibaba Group')).toBe('weibo ');
  expect(withFacet('on:2013 ', 'year', '2013')).toBe('');
  expect(withFacet('a type:merger b', 'event', 'merger')).toBe('a b ');
});

test('a filter that a person typed in their own words is known again', () => {
  expect(hasFacet('entreprise:alibaba', 'company', 'Alibaba')).toBe(true);
  expect(hasFacet('langue:français', 'language', 'fr')).toBe(true);
  expect(hasFacet('événement:"Levée de fonds"', 'event', 'funding_round')).toBe(true);
  expect(hasFacet('来源:新华社', 'source', '新华社')).toBe(true);
});

test('what is not asked for is not taken for it', () => {
  expect(hasFacet('-company:Alibaba', 'company', 'Alibaba')).toBe(false);
  expect(hasFacet('company:Alibaba OR weibo', 'company', 'Alibaba')).toBe(false);
  expect(hasFacet('(company:Alibaba OR weibo)', 'company', 'Alibaba')).toBe(false);
  expect(hasFacet('company:Ali', 'company', 'Alibaba')).toBe(false);
});

test('it gets neither into open quotes nor into one of several choices', () => {
  expect(withFacet('"guerre fro', 'language', 'fr')).toBe('"guerre fro" lang:fr ');
  expect(withFacet('weibo OR wechat', 'language', 'fr')).toBe('(weibo OR wechat) lang:fr ');
  expect(withFacet('(weibo OR wechat)', 'language', 'fr')).toBe('(weibo OR wechat) lang:fr ');
});

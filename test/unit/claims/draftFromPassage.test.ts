import { expect, test } from '@playwright/test';
import { findMetricName } from '#domain/metricName.ts';
import { boundBefore, formatMetricValue } from '#domain/metricValue.ts';
import { relationSentence, withNames } from '#domain/relationSentence.ts';
import { draftFromPassage, type ReadPassage } from '#features/claims/draftFromPassage.ts';
import { companyOf } from '#fixtures/companyOf.ts';

function passage(text: string, language: string, names: readonly string[]): ReadPassage {
  const places = names
    .map((name) => {
      const { id } = companyOf(name);
      const start = text.indexOf(name);
      return { key: id, entityId: id, name, kind: 'company' as const, start, end: start + name.length };
    })
    .sort((a, b) => a.start - b.start);
  return { text, language, publishedDay: '2013-08-02', places };
}

test('a form begins with the names, the share and the days of the passage', () => {
  const draft = draftFromPassage.relations(
    passage('Alibaba possède 18 % de Weibo depuis avril 2013', 'fr', ['Weibo', 'Alibaba']),
  );
  expect(draft).toMatchObject({
    type: 'owns',
    from: { name: 'Alibaba' },
    to: { name: 'Weibo' },
    percent: 18,
    since: { edtf: '2013-04' },
    asOf: { edtf: '2013-08-02' },
  });
});

test('without known words the names stand in their order and the type is left to the person', () => {
  const draft = draftFromPassage.relations(passage('Weibo, Alibaba: 12 %', 'en', ['Alibaba', 'Weibo']));
  expect(draft).toMatchObject({ from: { name: 'Weibo' }, to: { name: 'Alibaba' }, percent: 12 });
  expect(draft).not.toHaveProperty('type');
});

test('a figure begins with its name, its value in the words of the passage, and how exact it is', () => {
  const draft = draftFromPassage.metrics(
    passage("Taobao compte plus de 49,8 millions d'utilisateurs", 'fr', ['Taobao']),
  );
  expect(draft).toMatchObject({
    entity: { name: 'Taobao' },
    name: 'users',
    amount: { value: 49_800_000 },
    bound: 'at_least',
    asOf: { edtf: '2013-08-02' },
  });
});

test('an event takes money rather than what is counted', () => {
  const draft = draftFromPassage.events(
    passage('Weibo, with 500 stores, was bought for $586m on 30 July', 'en', ['Weibo']),
  );
  expect(draft).toMatchObject({ amount: { value: 586_000_000, currency: 'USD' }, date: { edtf: '2013-07-30' } });
});

test('words before a value hedge it, in four languages', () => {
  const bounds = ['more than $', 'jusqu’à ', 'rund ', '超过', 'über ', 'près de ', 'a total of '].map(boundBefore);
  expect(bounds).toEqual(['at_least', 'at_most', 'about', 'at_least', 'at_least', 'about', undefined]);
});

test('the longest name of a figure that stands in a text counts', () => {
  expect(findMetricName('其月活跃用户达5亿')).toBe('monthly_active_users');
  expect(findMetricName('its net loss widened')).toBe('net_loss');
  expect(findMetricName('nothing is measured here')).toBeUndefined();
});

test('a relation reads as a sentence in three languages', () => {
  const read = (language: 'en' | 'fr' | 'zh') =>
    withNames(relationSentence({ type: 'owns', percent: 18 }, language), 'Alibaba', 'Weibo').replace(/\s/gu, ' ');
  expect(read('en')).toBe('Alibaba owns 18% of Weibo');
  expect(read('fr')).toBe('Alibaba possède 18 % de Weibo');
  expect(read('zh')).toBe('Alibaba 持有 Weibo 18% 的股份');
  expect(withNames(relationSentence({ type: 'employs', role: '$1 CFO' }, 'en'), 'Alibaba', 'Wu')).toBe(
    'Alibaba employs Wu as $1 CFO',
  );
});

test('a hedged value says so', () => {
  expect(formatMetricValue({ amount: { value: 1_200_000_000, currency: 'EUR' }, bound: 'about' }, 'en')).toMatch(
    /^about EUR\s1\.2B$/u,
  );
});

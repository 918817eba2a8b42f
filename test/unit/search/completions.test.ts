import { expect, test } from '@playwright/test';
import type { FilterName } from '#search/filterTable.ts';
import { entityOf, eventOf, metricOf, questionLinkOf, questionOf, relationOf, sourceOf } from './facts.ts';
import { noteOf, openTestIndex, type TestIndex } from './openTestIndex.ts';

const alibaba = entityOf('company', '阿里巴巴', ['Alibaba', 'BABA']);
const alimama = entityOf('company', '阿里妈妈');
const weibo = entityOf('product', 'Sina Weibo', ['微博']);
const question = questionOf('Who owns "Weibo"?');

async function openLibrary(): Promise<TestIndex> {
  const index = await openTestIndex();
  for (const entity of [alibaba, alimama, weibo]) index.saveEntity(entity);
  const reuters = sourceOf('Reuters', 'B', 'reuters.com');
  index.apply({ kind: 'saved', table: 'sources', row: reuters }, { kind: 'saved', table: 'questions', row: question });
  const published = { edtf: '2013-08', min: '2013-08-01', max: '2013-08-31' };
  const one = noteOf('one', { language: 'zh-Hans', sourceId: reuters.id, published, readAt: published.min });
  index.save({
    note: one,
    reliability: 'B',
    entities: [alibaba, weibo],
    events: [{ event: eventOf(one, {}), participants: [], quotes: [] }],
    questionLinks: [questionLinkOf(question, 'notes', one.id)],
  });
  const two = noteOf('two', { language: 'zh-Hant', url: 'https://www.cru.example/x' });
  index.save({
    note: two,
    entities: [alibaba],
    relations: [{ relation: relationOf(two, alibaba, weibo, {}, { credibility: 2 }), entities: [alibaba, weibo] }],
    metrics: [{ metric: metricOf(two, weibo, 'net income', {}), entity: weibo }],
  });
  index.save({
    note: noteOf('three', { language: 'fr', published: { edtf: '2014-05-01', min: '2014-05-01', max: '2014-05-01' } }),
    entities: [alimama],
  });
  return index;
}

const completions: readonly (readonly [filter: FilterName, typed: string, values: readonly string[]])[] = [
  ['company', '', ['阿里巴巴 2', '阿里妈妈 1']],
  ['company', 'ali', ['阿里巴巴 2', '阿里妈妈 1']],
  ['company', 'alim', ['阿里妈妈 1']],
  ['company', 'bab', ['阿里巴巴 2 BABA']],
  ['company', '阿里妈', ['阿里妈妈 1']],
  ['company', 'weibo', []],
  ['product', '微', ['Sina Weibo 2 微博']],
  ['product', 'weib', ['Sina Weibo 2']],
  ['person', '', []],
  ['event', '', ['partnership 1']],
  ['event', 'acq', []],
  ['type', '', ['partnership 1', 'net income 1', 'owns 1']],
  ['type', '净', ['net income 1']],
  ['type', 'poss', ['owns 1']],
  ['source', '', ['Reuters 1', 'cru.example 1']],
  ['source', 'reu', ['Reuters 1']],
  ['source', 'cru', ['cru.example 1']],
  ['lang', '', ['zh 2', 'fr 1']],
  ['lang', 'chin', ['zh 2']],
  ['lang', '法', ['fr 1']],
  ['kind', '', ['clip 3', 'note 0']],
  ['triage', 'in', ['inbox 3', 'interesting 0']],
  ['has', 'ques', ['question 1']],
  ['has', '事', ['event 1']],
  ['is', '', ['read 1', 'unread 2', 'starred 0', 'tagged 3']],
  ['in', '', ['title 3']],
  ['grade', '', ['B 1', 'F 2']],
  ['grade', '>=', ['>=B 1', '>=C 1', '>=D 1', '>=E 1', '>=F 3']],
  ['grade', 'f', ['F2 1', 'F6 1']],
  ['on', '', ['2014 1', '2013 1']],
  ['after', '201', ['2014 1', '2013 2']],
  ['before', '', ['2014 1', '2013 0']],
  ['on', 'last w', ['last week 0']],
  ['on', '上', ['上周 0', '上月 0']],
  ['question', '', ['Who owns "Weibo"? 1']],
  ['question', 'wei', ['Who owns "Weibo"? 1']],
  ['question', 'taobao', []],
  ['near', '', []],
];

test('a filter is completed from what the library holds, with how many notes have it', async () => {
  const index = await openLibrary();
  for (const [filter, typed, values] of completions) {
    const said = index
      .complete(filter, typed)
      .map(({ value, label, count }) => `${value} ${count}${label ? ` ${label}` : ''}`);
    expect(said, `${filter}:${typed}`).toEqual(values);
  }
});

test('what a completion counts is what the search then finds', async () => {
  const index = await openLibrary();
  for (const [filter, typed] of completions) {
    if (filter === 'in' || filter === 'question') continue;
    for (const { value, count } of index.complete(filter, typed)) {
      const query = `${filter}:"${value}" `;
      expect((await index.ask(query)).total, query).toBe(count);
    }
  }
  expect(await index.titles('question:「Who owns "Weibo"?」 ')).toEqual(['one']);
});

import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { companyOf } from '#fixtures/companyOf.ts';
import { listCorpus } from '#fixtures/searchCorpus.ts';
import { completionAt } from '#search/completionAt.ts';
import { listShownLinks } from '#search/worker/shownLinks.ts';
import { eventOf, questionOf } from './facts.ts';
import { noteOf, openTestIndex } from './openTestIndex.ts';
import { anySearch } from './typedSearches.ts';

test('every class of search finds what a scan of the texts finds, and nothing else', async () => {
  const index = await openTestIndex();
  const { documents, searches } = listCorpus(300);
  for (const { title, text } of documents) index.save({ note: noteOf(title), text });
  expect(searches.length).toBeGreaterThan(60);
  for (const { query, finds } of searches) {
    const expected = documents.filter(({ text }) => finds(text)).map(({ title }) => title);
    expect(await index.titles(query), query).toEqual(expected.sort());
  }
});

test('filters, names and events, in any of the three languages', async () => {
  const index = await openTestIndex();
  const alibaba = companyOf('Alibaba', ['Alibaba Group', '阿里巴巴']);
  const weibo = companyOf('Weibo', ['微博']);
  for (const entity of [alibaba, weibo]) index.saveEntity(entity);
  const tagged = noteOf('tagged', {
    language: 'fr',
    url: 'https://www.marketing-chine.com/x',
    published: { edtf: '2013-08-02', min: '2013-08-02', max: '2013-08-02' },
  });
  index.save({
    note: tagged,
    text: 'Un partenariat avec Sina.',
    entities: [alibaba],
    events: [
      {
        event: eventOf(tagged, { summary: 'Cent milliards.', participantIds: [alibaba.id] }),
        participants: [alibaba],
        quotes: ['avec Sina'],
      },
    ],
  });
  index.save({ note: noteOf('chinese', { language: 'zh-Hans' }), text: '阿里巴巴禁止微信' });
  index.save({ note: noteOf('plain'), text: 'Alibaba Group and others' });

  const finds: readonly (readonly [query: string, titles: readonly string[]])[] = [
    ['company:alibaba', ['tagged']],
    ['company:"alibaba group"', ['tagged']],
    ['公司：阿里', ['tagged']],
    ['company:weibo', []],
    ['event:partnership', ['tagged']],
    ['event:partenariat', ['tagged']],
    ['event:合作', ['tagged']],
    ['event:"milliards"', ['tagged']],
    ['event:acquisition', []],
    ['company:alibaba event:partnership sina', ['tagged']],
    ['lang:zh', ['chinese']],
    ['lang:french', ['tagged']],
    ['source:marketing', ['tagged']],
    ['after:2013-08-02', ['tagged']],
    ['after:2013-08-03', []],
    ['before:2013-08-03', ['tagged']],
    ['before:2013-08', []],
    ['阿里巴巴', ['chinese', 'plain', 'tagged']],
    ['alibaba', ['chinese', 'plain', 'tagged']],
    ['"阿里巴巴" -lang:zh', ['plain', 'tagged']],
    ['alibaba group', ['chinese', 'plain', 'tagged']],
    ['-alibaba', []],
    ['lang:zh OR sina', ['chinese', 'tagged']],
    ['-(lang:zh OR sina)', ['plain']],
    ['-lang:zh -event:partnership', ['plain']],
    ['(company:alibaba -sina) OR others', ['plain']],
  ];
  for (const [query, titles] of finds) {
    expect(await index.titles(query), query).toEqual(titles);
  }
  expect((await index.ask('阿里巴巴')).understood.alsoAs).toEqual([
    { name: '阿里巴巴', others: ['Alibaba', 'Alibaba Group'] },
  ]);
  expect((await index.ask('company:nobody weibo')).understood.problems).toMatchObject([
    { code: 'unknown-name', start: 0, end: 14 },
  ]);
});

test('a word in the title counts for more, a whole word for more than the beginning of another', async () => {
  const index = await openTestIndex();
  const filler = 'nothing else to say here about it at all '.repeat(3);
  const [prefix, body, title] = [noteOf('prefix'), noteOf('body'), noteOf('wechat')];
  index.save({ note: prefix, text: `wechatting ${filler}` });
  index.save({ note: body, text: `wechat ${filler}` });
  index.save({ note: title, text: filler });
  index.save({ note: noteOf('other'), text: filler });
  const [first, second, third] = (await index.ask('wechat')).noteIds;
  expect([first, second, third]).toEqual([title.id, body.id, prefix.id]);
});

test('nothing that can be typed breaks the SQL', async () => {
  const index = await openTestIndex();
  index.saveEntity(companyOf('Weibo', ['微博']));
  index.apply({ kind: 'saved', table: 'questions', row: questionOf('Who owns Weibo?') });
  index.save({ note: noteOf('one'), text: 'weibo 微博 l’été' });
  await fc.assert(
    fc.asyncProperty(anySearch, async (query) => {
      expect((await index.ask(query)).total).toBeLessThanOrEqual(1);
      expect((await index.ask(query, 10, 'first')).total).toBeLessThanOrEqual(1);
      const caret = completionAt(query, query.length);
      if (caret?.kind === 'value') index.complete(caret.filter, caret.typed);
    }),
    { numRuns: 500 },
  );
});

test('what a list shows of a note has its tags, the subjects first, and not the names that only its facts have', async () => {
  const { db, save, saveEntity } = await openTestIndex();
  const [alibaba, weibo, tencent] = [companyOf('Alibaba'), companyOf('Weibo'), companyOf('Tencent')];
  for (const entity of [alibaba, weibo, tencent]) saveEntity(entity);
  const note = noteOf('tagged');
  save({
    note,
    entities: [alibaba, weibo],
    tagWeights: new Map([
      [alibaba.id, 1],
      [weibo.id, 2],
    ]),
    events: [{ event: eventOf(note, { participantIds: [tencent.id] }), participants: [tencent], quotes: [] }],
  });
  const shown = listShownLinks(db, [note.id]).get(note.id);
  expect(shown?.tags.map(({ name }) => name)).toEqual(['Weibo', 'Alibaba']);
  expect(shown?.sourceName).toBeUndefined();
});

import { expect, test } from '@playwright/test';
import { entityOf } from './facts.ts';
import { openLibrary } from './filterLibrary.ts';
import { noteOf, openTestIndex } from './openTestIndex.ts';

const finds: readonly (readonly [query: string, titles: readonly string[]])[] = [
  ['company:alibaba', ['bought']],
  ['company:BABA', ['bought']],
  ['entreprise:tengxun', ['owned']],
  ['公司：腾讯', ['owned']],
  ['person:"jack ma"', ['bought']],
  ['personne:mayun', ['bought']],
  ['product:微信', ['counted', 'owned']],
  ['product:weix', ['counted', 'owned']],
  ['place:hangzhou', ['counted']],
  ['topic:mobile', ['counted']],
  ['company:wechat', []],
  ['event:acquisition', ['bought']],
  ['event:"prise de contrôle"', ['bought']],
  ['event:rachat ', ['bought']],
  ['event:"hors du fait"', []],
  ['type:acquisition', ['bought']],
  ['type:收购', ['bought']],
  ['type:owns', ['owned']],
  ['type:possède', ['owned']],
  ['type:users', ['counted']],
  ['type:utilisateurs', ['counted']],
  ['type:用户', ['counted']],
  ['type:"daily churn"', ['counted']],
  ['type:daily', ['counted']],
  ['type:merger', []],
  ['source:reuters', ['bought']],
  ['source:cru.example', ['owned']],
  ['source:"le blog"', ['owned']],
  ['来源：reuters.com', ['bought']],
  ['lang:zh', ['owned']],
  ['lang:zh-hans', ['owned']],
  ['lang:zh-hant', []],
  ['kind:note', ['counted']],
  ['sorte:coupure', ['bought', 'owned', 'plain one']],
  ['triage:important', ['bought']],
  ['triage:important,interesting', ['bought', 'owned']],
  ['tri:écarté', ['plain one']],
  ['分类：收件箱', ['counted']],
  ['grade:B2', ['bought']],
  ['grade:>=B2', ['bought', 'counted']],
  ['grade:A', ['counted']],
  ['grade:<=C', ['owned', 'plain one']],
  ['grade:<D', ['plain one']],
  ['grade:D1', ['owned']],
  ['cote:≥2', ['bought', 'counted', 'owned']],
  ['grade:F6', ['plain one']],
  ['after:2013-08-05', ['bought', 'counted', 'owned']],
  ['after:2013-08-06', ['counted', 'owned']],
  ['before:2014', ['bought']],
  ['before:"5 août 2013"', []],
  ['on:2013', ['bought']],
  ['on:2013-08', ['bought']],
  ['le:2014-06', ['owned']],
  ['on:"5 August 2013"', ['bought']],
  ['-on:2013', ['counted', 'owned', 'plain one']],
  ['has:event', ['bought']],
  ['has:relation', ['owned']],
  ['has:figure', ['counted']],
  ['has:excerpt', ['bought', 'owned']],
  ['has:pdf', ['bought']],
  ['has:image', ['counted', 'plain one']],
  ['has:question', ['bought', 'counted']],
  ['avec:chiffre', ['counted']],
  ['包含：关系', ['owned']],
  ['is:read', ['bought']],
  ['is:unread', ['counted', 'owned', 'plain one']],
  ['is:starred', ['owned']],
  ['is:tagged', ['bought', 'counted']],
  ['est:lu', ['bought']],
  ['-is:tagged', ['owned', 'plain one']],
  ['question:pays', ['counted']],
  ['question:"pay"', ['counted']],
  ['question:"mobile china"', ['counted']],
  ['question:weibo ', ['bought']],
  ['question:nobody ', []],
  ['counted', ['counted', 'plain one']],
  ['in:title counted', ['counted']],
  ['counted in:title', ['counted']],
  ['dans:titre (counted OR nothing)', ['counted']],
  ['in:title -counted', ['bought', 'owned', 'plain one']],
  ['in:title "plain one"', ['plain one']],
  ['in:title near:2(plain one)', ['plain one']],
  ['near:2(counting people)', ['counted']],
  ['near:1(counting one)', ['counted']],
  ['near:0(counting one)', []],
  ['near:3(people again)', []],
  ['near:9(people again)', ['counted']],
  ['near:2("one by one" counting)', ['counted']],
  ['临近:3(微信 用户)', ['owned']],
  ['proche:2(微信 用户)', []],
  ['-near:2(counting people)', ['bought', 'owned', 'plain one']],
  ['count*', ['counted', 'plain one']],
  ['"counting them"', ['counted']],
  ['"counting th"*', ['counted']],
  // Facts are searched.
  ['owns', ['owned']],
  ['持有', ['owned']],
  ['"30 %"', ['owned']],
  ['parent', ['owned']],
  ['Tencent', ['owned']],
  ['utilisateurs', ['counted']],
  ['49800000', ['counted']],
  ['"in asia"', ['counted']],
  ['hors ', ['bought']],
  // All together.
  ['(has:event OR has:relation) -lang:fr', ['owned']],
  ['(has:event OR in:title owned)', ['bought', 'owned']],
  ['-(kind:note OR triage:discarded) is:unread', ['owned']],
];

test('every filter finds the notes that it says, in the three languages, and no others', async () => {
  const index = await openLibrary();
  for (const [query, titles] of finds) {
    expect(await index.titles(query), query).toEqual(titles);
  }
});

test('relative days count from today', async () => {
  const index = await openTestIndex();
  const today = new Date();
  const dayOf = (daysAgo: number) => {
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() - daysAgo, 12);
    const iso = `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
    return { edtf: iso, min: iso, max: iso };
  };
  index.save({ note: noteOf('now', { published: dayOf(0) }) });
  index.save({ note: noteOf('yesterday', { published: dayOf(1) }) });
  index.save({ note: noteOf('last week', { published: dayOf(7) }) });
  expect(await index.titles('on:today')).toEqual(['now']);
  expect(await index.titles('on:昨天')).toEqual(['yesterday']);
  expect(await index.titles('after:hier')).toEqual(['now', 'yesterday']);
  for (const lastWeek of ['"last week"', '"la semaine dernière"', '上周']) {
    expect(await index.titles(`on:${lastWeek}`), lastWeek).toContain('last week');
    expect(await index.titles(`on:${lastWeek}`), lastWeek).not.toContain('now');
  }
});

test('a name is found as it is typed in Latin letters, and is shown as it is written', async () => {
  const index = await openTestIndex();
  index.saveEntity(entityOf('company', '腾讯'));
  index.saveEntity(entityOf('company', '绿城'));
  index.save({ note: noteOf('one'), text: '腾讯发布财报' });
  index.save({ note: noteOf('two'), text: '绿城中国' });
  for (const typed of ['tengxun', 'teng xun', 'TengXun', "teng'xun"]) {
    expect(await index.titles(typed), typed).toEqual(['one']);
  }
  for (const typed of ['lvcheng', 'lucheng', 'lücheng']) expect(await index.titles(typed), typed).toEqual(['two']);
  expect((await index.ask('tengxun')).understood.alsoAs).toEqual([{ name: 'tengxun', others: ['腾讯'] }]);
  expect((await index.ask('腾讯')).understood.alsoAs).toEqual([]);
});

const mistakes: readonly (readonly [query: string, code: string, place: string, expected?: readonly string[]])[] = [
  ['weibo has:evnt', 'unknown-value', 'evnt', ['event', 'relation', 'figure', 'excerpt', 'pdf', 'image', 'question']],
  ['triage:urgent x', 'unknown-value', 'urgent', ['inbox', 'important', 'interesting', 'archived', 'discarded']],
  ['kind:report', 'no-reports', 'report'],
  ['kind:book', 'unknown-value', 'book', ['clip', 'note']],
  ['in:body x', 'unknown-value', 'body', ['title']],
  ['-in:title x', 'not-negatable', 'in:title'],
  ['grade:G7 x', 'bad-grade', 'G7'],
  ['on:"the day" x', 'bad-date', '"the day"'],
  ['near:5 x', 'bad-near', '5'],
  ['near:5(a -b)', 'bad-near', '-'],
  ['company:nobody', 'unknown-name', 'company:nobody'],
  ['company:wechat', 'other-kind', 'company:wechat', ['product:wechat']],
  ['type:dance x', 'unknown-type', 'type:dance'],
  ['source:nowhere x', 'unknown-source', 'source:nowhere'],
  ['question:whence x', 'unknown-question', 'question:whence'],
  ['colour:red x', 'unknown-filter', 'colour:'],
];

test('a mistake is told where it stands, with what is expected', async () => {
  const index = await openLibrary();
  for (const [query, code, place, expected] of mistakes) {
    const { problems } = (await index.ask(query)).understood;
    const said = problems.map((problem) => [problem.code, query.slice(problem.start, problem.end), problem.expected]);
    expect(said, query).toEqual([[code, place, expected]]);
  }
  expect(await index.titles('counting colour:red has:evnt grade:G7'), 'the rest still searches').toEqual(['counted']);
});

import { expect, test } from '@playwright/test';
import { entityOf, eventOf, metricOf, questionLinkOf, questionOf, relationOf, sourceOf } from './facts.ts';
import type { TestIndex } from './openTestIndex.ts';
import { noteOf, openTestIndex } from './openTestIndex.ts';

const alibaba = entityOf('company', '阿里巴巴', ['Alibaba', 'BABA']);
const tencent = entityOf('company', '腾讯', ['Tencent']);
const wechat = entityOf('product', 'WeChat', ['微信']);
const ma = entityOf('person', 'Jack Ma', ['马云']);
const hangzhou = entityOf('place', 'Hangzhou', ['杭州']);
const payments = entityOf('topic', 'Mobile payments');
const reuters = sourceOf('Reuters', 'B', 'reuters.com');
const blog = sourceOf('Le Blog du Cru', 'D', 'cru.example');
const whoPays = questionOf('Who pays for mobile payments in China?');
const whoOwns = questionOf('Qui possède Weibo ?');

/** One library for all filters: what each note has is what its title says. */
async function openLibrary(): Promise<TestIndex> {
  const index = await openTestIndex();
  for (const entity of [alibaba, tencent, wechat, ma, hangzhou, payments]) index.saveEntity(entity);
  for (const row of [reuters, blog]) index.apply({ kind: 'saved', table: 'sources', row });
  for (const row of [whoPays, whoOwns]) index.apply({ kind: 'saved', table: 'questions', row });

  const bought = noteOf('bought', {
    language: 'fr',
    sourceId: reuters.id,
    url: 'https://www.reuters.com/a',
    published: { edtf: '2013-08-05', min: '2013-08-05', max: '2013-08-05' },
    readAt: '2026-11-01T10:00:00.000Z',
    triage: 'important',
    contentType: 'application/pdf',
  });
  const acquisition = eventOf(
    bought,
    { type: 'acquisition', summary: 'Prise de contrôle.', participantIds: [alibaba.id] },
    { credibility: 2 },
  );
  index.save({
    note: bought,
    text: 'Le rachat est fait; la suite reste ouverte.',
    reliability: 'B',
    entities: [alibaba, ma],
    events: [{ event: acquisition, participants: [alibaba], quotes: ['le rachat'] }],
    quotes: ['le rachat', 'hors du fait'],
    questionLinks: [questionLinkOf(whoOwns, 'events', acquisition.id)],
  });

  const owned = noteOf('owned', {
    language: 'zh-Hans',
    sourceId: blog.id,
    published: { edtf: '2014', min: '2014-01-01', max: '2014-12-31' },
    starred: 1,
    triage: 'interesting',
  });
  index.save({
    note: owned,
    text: '微信支付的用户',
    reliability: 'D',
    relations: [
      {
        relation: relationOf(owned, tencent, wechat, { percent: 30, role: 'parent' }, { credibility: 1 }),
        entities: [tencent, wechat],
      },
    ],
    quotes: ['微信支付'],
  });

  const counted = noteOf('counted', {
    language: 'en',
    kind: 'note',
    createdAt: '2026-11-20T08:00:00.000Z',
    attachments: [{ assetId: '0'.repeat(64), name: 'x.png', contentType: 'image/png', byteLength: 1 }],
  });
  const users = metricOf(counted, wechat, 'users', { amount: { value: 49_800_000, unit: 'users' }, scope: 'in Asia' });
  const churn = metricOf(counted, wechat, 'Daily churn', {}, { reliability: 'A', credibility: 1 });
  index.save({
    note: counted,
    text: 'Counting people one by one, and then counting them again.',
    metrics: [users, churn].map((metric) => ({ metric, entity: wechat })),
    entities: [hangzhou, payments],
    questionLinks: [questionLinkOf(whoPays, 'notes', counted.id)],
  });

  index.save({ note: noteOf('plain one', { triage: 'discarded' }), text: 'Nothing counted here.', hasImage: true });
  return index;
}

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

test('a source that is judged anew changes the grade of its notes, but not of passages judged by themselves', async () => {
  const index = await openLibrary();
  index.apply({ kind: 'saved', table: 'sources', row: { ...reuters, reliability: 'A', rev: 90 } });
  expect(await index.titles('grade:A2')).toEqual(['bought']);
  expect(await index.titles('grade:B')).toEqual([]);
  index.apply({ kind: 'removed', table: 'sources', id: reuters.id, rev: 91 });
  expect(await index.titles('grade:F2')).toEqual(['bought']);
  expect(await index.titles('grade:A1')).toEqual(['counted']);
});

test('what is attached to a question, taken off it, or reworded is followed', async () => {
  const index = await openTestIndex();
  const [note, other] = [noteOf('one'), noteOf('two')];
  const event = eventOf(other, {});
  for (const each of [note, other]) index.save({ note: each });
  index.apply({ kind: 'saved', table: 'events', row: { ...event, rev: 10 } });
  for (const each of [note, other]) index.save({ note: each });
  expect(index.pending()).toEqual([]);

  const links = [questionLinkOf(whoPays, 'notes', note.id), questionLinkOf(whoPays, 'events', event.id)];
  index.apply({ kind: 'saved', table: 'questions', row: whoPays });
  index.apply(...links.map((row) => ({ kind: 'saved', table: 'questionLinks', row }) as const));
  expect(index.pending().sort()).toEqual([note.id, other.id].sort());

  [note, other].forEach((each, at) => {
    index.save({ note: each, questionLinks: links.slice(at, at + 1) });
  });
  expect(await index.titles('question:pays')).toEqual(['one', 'two']);
  index.apply({ kind: 'saved', table: 'questions', row: { ...whoPays, text: 'Who buys?', rev: 20 } });
  expect(await index.titles('question:pays ')).toEqual([]);
  expect(await index.titles('question:buys ')).toEqual(['one', 'two']);
  index.apply({ kind: 'removed', table: 'questionLinks', id: links[1]?.id ?? '', rev: 21 });
  expect(index.pending()).toEqual([other.id]);
});

import { entityOf, eventOf, metricOf, questionLinkOf, questionOf, relationOf, sourceOf } from './facts.ts';
import type { TestIndex } from './openTestIndex.ts';
import { noteOf, openTestIndex } from './openTestIndex.ts';

const alibaba = entityOf('company', '阿里巴巴', ['Alibaba', 'BABA']);
const tencent = entityOf('company', '腾讯', ['Tencent']);
const wechat = entityOf('product', 'WeChat', ['微信']);
const ma = entityOf('person', 'Jack Ma', ['马云']);
const hangzhou = entityOf('place', 'Hangzhou', ['杭州']);
const payments = entityOf('topic', 'Mobile payments');
export const reuters = sourceOf('Reuters', 'B', 'reuters.com');
const blog = sourceOf('Le Blog du Cru', 'D', 'cru.example');
export const whoPays = questionOf('Who pays for mobile payments in China?');
const whoOwns = questionOf('Qui possède Weibo ?');

/** One library for all filters: what each note has is what its title says. */
export async function openLibrary(): Promise<TestIndex> {
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

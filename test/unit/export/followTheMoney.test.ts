import { expect, test } from '@playwright/test';
import type { EntityKind } from '#domain/entity.ts';
import { ftmEntity, ftmEvent, ftmRelation } from '#domain/export/followTheMoney.ts';
import { eventRow, tableHeadings } from '#domain/export/tables.ts';

const stamp = { rev: 1, createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };
const claim = { ...stamp, evidence: [], evidenceNoteIds: ['n'], origin: 'user', confirmed: true } as const;
const kinds: Readonly<Record<string, EntityKind>> = {
  a: 'company',
  w: 'company',
  p: 'person',
  d: 'product',
  h: 'place',
  t: 'topic',
};
const kindOf = (id: string) => kinds[id];
const day = (edtf: string, min: string, max: string) => ({ edtf, min, max });

test('a company carries its names and identifiers; a topic is no entity', () => {
  const entity = {
    ...stamp,
    id: 'a',
    kind: 'company',
    name: 'Alibaba',
    aliases: [{ text: '阿里巴巴' }],
    nameKeys: [],
    sharedKeys: [],
    sortKey: '',
    identifiers: { ticker: 'BABA', domain: 'alibaba.com', wikidata: 'Q1359568' },
    description: '',
    watchlists: [],
    ownFields: [],
  } as const;
  expect(
    ftmEntity({ ...entity, aliases: [...entity.aliases], nameKeys: [], sharedKeys: [], watchlists: [], ownFields: [] }),
  ).toEqual({
    id: 'a',
    schema: 'Company',
    properties: {
      name: ['Alibaba'],
      alias: ['阿里巴巴'],
      wikidataId: ['Q1359568'],
      website: ['https://alibaba.com/'],
      ticker: ['BABA'],
    },
  });
  expect(
    ftmEntity({ ...entity, kind: 'topic', aliases: [], nameKeys: [], sharedKeys: [], watchlists: [], ownFields: [] }),
  ).toBeUndefined();
});

test('a relation has the schema whose sides both may stand on, and is a link where there is none', () => {
  const relation = (
    type: 'owns' | 'subsidiary_of' | 'employs' | 'board_member_of' | 'partner_of',
    fromId: string,
    toId: string,
  ) =>
    ftmRelation(
      {
        ...claim,
        evidence: [],
        evidenceNoteIds: [],
        id: 'r',
        type,
        fromId,
        toId,
        entityIds: [fromId, toId],
        percent: 18,
        since: day('2013-04?', '2013-04-01', '2013-04-30'),
      },
      kindOf,
    );
  expect(relation('owns', 'a', 'w')).toEqual({
    id: 'r',
    schema: 'Ownership',
    properties: { owner: ['a'], asset: ['w'], percentage: ['18'], startDate: ['2013-04'] },
  });
  expect(relation('subsidiary_of', 'w', 'a')?.properties).toMatchObject({ owner: ['a'], asset: ['w'] });
  expect(relation('employs', 'a', 'p')).toMatchObject({
    schema: 'Employment',
    properties: { employer: ['a'], employee: ['p'] },
  });
  expect(relation('employs', 'd', 'p')).toMatchObject({
    schema: 'UnknownLink',
    properties: { subject: ['d'], object: ['p'] },
  });
  expect(relation('board_member_of', 'p', 'a')).toMatchObject({
    schema: 'Directorship',
    properties: { director: ['p'], organization: ['a'] },
  });
  expect(relation('partner_of', 'a', 'w')).toMatchObject({
    schema: 'UnknownLink',
    properties: { role: ['is a partner of'] },
  });
  expect(relation('partner_of', 'a', 't')).toBeUndefined();
  expect(relation('partner_of', 'a', 'gone')).toBeUndefined();
});

const event = {
  ...claim,
  evidence: [],
  evidenceNoteIds: ['n'],
  id: 'e',
  type: 'facility_open_close',
  status: 'announced',
  date: day('2013-12/2014-03', '2013-12-01', '2014-03-31'),
  participants: [
    { entityId: 'a', role: 'actor' },
    { entityId: 'h', role: 'location' },
  ] as { entityId: string; role: 'actor' | 'location' }[],
  participantIds: ['a', 'h'],
  summary: '=cmd|calc',
  sortDay: '2013-12-01',
} as const;

test('an event names who is involved and where, with its span and what proves it', () => {
  const names: Readonly<Record<string, string>> = { a: 'Alibaba', h: 'Hangzhou' };
  const mutable = {
    ...event,
    evidence: [],
    evidenceNoteIds: ['n'],
    participantIds: ['a', 'h'],
    participants: [...event.participants],
  };
  expect(ftmEvent(mutable, kindOf, (id) => names[id])).toEqual({
    id: 'e',
    schema: 'Event',
    properties: {
      name: ['Site opening or closing: Alibaba, Hangzhou'],
      summary: ['=cmd|calc'],
      keywords: ['Site opening or closing', 'Announced'],
      startDate: ['2013-12-01'],
      endDate: ['2014-03-31'],
      involved: ['a'],
      location: ['Hangzhou'],
      proof: ['n'],
    },
  });
  const line = eventRow(mutable, {
    entity: (id) => names[id] ?? '',
    notes: () => 'A note',
    grade: () => ({ reliability: 'B', credibility: 2 }),
  });
  expect(line).toHaveLength(tableHeadings.events.length);
  expect(line).toContain("'=cmd|calc");
  expect(line.slice(-3)).toEqual(['yes', 'B2', 'A note']);
});

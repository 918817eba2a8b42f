import { expect, test } from '@playwright/test';
import type { BusinessEvent } from '#domain/event.ts';
import { groupByMonth } from '#domain/eventMonths.ts';
import { newId } from '#domain/id.ts';

const now = '2026-01-05T08:00:00.000Z';

function eventOn(date?: BusinessEvent['date']): { event: BusinessEvent } {
  return {
    event: {
      id: newId(),
      rev: 1,
      createdAt: now,
      updatedAt: now,
      type: 'merger',
      status: 'announced',
      participants: [],
      summary: '',
      evidence: [],
      origin: 'user',
      confirmed: true,
      participantIds: [],
      evidenceNoteIds: [],
      sortDay: date?.min ?? '',
      ...(date && { date }),
    },
  };
}

test('events stand under their month, those of a whole year under the year, the undated last', () => {
  const groups = groupByMonth([
    eventOn({ edtf: '2013-08-05', min: '2013-08-05', max: '2013-08-05' }),
    eventOn({ edtf: '2013-08', min: '2013-08-01', max: '2013-08-31' }),
    eventOn({ edtf: '2013', min: '2013-01-01', max: '2013-12-31' }),
    eventOn(),
  ]);
  expect(groups.map(({ period, items }) => [period, items.length])).toEqual([
    ['2013-08', 2],
    ['2013', 1],
    ['', 1],
  ]);
});

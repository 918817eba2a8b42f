import { expect, test } from '@playwright/test';
import { newId } from '#domain/id.ts';
import type { Question } from '#domain/question.ts';
import { questionSignals } from '#domain/questionSignals.ts';

const now = new Date('2026-05-31T12:00:00');

function question(fields: Partial<Question> = {}): Question {
  const at = '2026-05-01T00:00:00.000Z';
  return {
    id: newId(),
    rev: 1,
    createdAt: at,
    updatedAt: at,
    text: 'Will Acme enter France?',
    topic: '',
    owner: '',
    answer: '',
    status: 'open',
    entityIds: [],
    lookedAt: at,
    ...fields,
  };
}

test('a question is overdue from the day after its due day', () => {
  const evidence = { count: 1, newCount: 0, lastAt: '2026-05-30T00:00:00.000Z' };
  expect(questionSignals(question({ dueDay: '2026-05-31' }), evidence, now)).toEqual([]);
  expect(questionSignals(question({ dueDay: '2026-05-30' }), evidence, now)).toEqual(['overdue']);
});

test('three months without evidence make it stale, counted from its own beginning where there never was any', () => {
  const at = (lastAt: string) => ({ count: 1, newCount: 0, lastAt });
  // The end of May less three months is the end of February.
  expect(questionSignals(question(), at('2026-03-01T00:00:00.000Z'), now)).toEqual([]);
  expect(questionSignals(question(), at('2026-02-27T00:00:00.000Z'), now)).toEqual(['stale']);
  const old = question({ createdAt: '2026-01-01T00:00:00.000Z' });
  expect(questionSignals(old, { count: 0, newCount: 0 }, now)).toEqual(['stale', 'empty']);
});

test('a closed question only tells what is new', () => {
  const closed = question({ status: 'answered', dueDay: '2020-01-01', createdAt: '2020-01-01T00:00:00.000Z' });
  expect(questionSignals(closed, { count: 0, newCount: 0 }, now)).toEqual([]);
  expect(questionSignals(closed, { count: 2, newCount: 1, lastAt: '2026-05-30T00:00:00.000Z' }, now)).toEqual(['new']);
});

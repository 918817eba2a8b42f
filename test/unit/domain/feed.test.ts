import { expect, test } from '@playwright/test';
import { nextPoll } from '#domain/feed.ts';

test('a feed is asked hourly, as seldom as it wishes, and later after each failure, up to a day', () => {
  const now = Date.parse('2026-11-24T00:00:00.000Z');
  expect(nextPoll(now, 0)).toBe('2026-11-24T01:00:00.000Z');
  expect(nextPoll(now, 0, 5)).toBe('2026-11-24T01:00:00.000Z');
  expect(nextPoll(now, 0, 180)).toBe('2026-11-24T03:00:00.000Z');
  expect(nextPoll(now, 1)).toBe('2026-11-24T02:00:00.000Z');
  expect(nextPoll(now, 3)).toBe('2026-11-24T08:00:00.000Z');
  expect(nextPoll(now, 400)).toBe('2026-11-25T00:00:00.000Z');
});

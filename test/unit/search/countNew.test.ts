import { expect, test } from '@playwright/test';
import { v7 } from 'uuid';
import { countNew } from '#search/worker/countNew.ts';
import { noteOf, openTestIndex } from './openTestIndex.ts';

const lookedMs = Date.parse('2026-11-20T08:00:00.000Z');

test('what a search finds counts as new from the millisecond after the last look on', async () => {
  const index = await openTestIndex();
  const save = (title: string, msecs: number, text: string, language = 'fr') =>
    index.save({ note: noteOf(title, { id: v7({ msecs }), language }), text });
  save('long ago', lookedMs - 86_400_000, 'weibo');
  save('then', lookedMs, 'weibo');
  save('just after', lookedMs + 1, 'weibo');
  // An old article that was clipped since is new to the person.
  save('later', lookedMs + 3_600_000, 'weibo et wechat', 'en');
  save('another matter', lookedMs + 3_600_000, 'renault');

  const count = (query: string, sinceMs = lookedMs) => countNew(index.db, { kind: 'new', id: '', query, sinceMs });
  expect(count('weibo')).toBe(2);
  expect(count('weib')).toBe(2);
  expect(count('weibo lang:en')).toBe(1);
  expect(count('lang:fr')).toBe(2);
  expect(count('weibo -wechat')).toBe(1);
  expect(count('')).toBe(0);
  expect(count('weibo', lookedMs - 1)).toBe(3);
  expect(count('weibo', lookedMs + 3_600_000)).toBe(0);
});

import { expect, test } from '@playwright/test';
import { askIndex } from '#search/worker/answerSearch.ts';
import { createRankingCache } from '#search/worker/rankingCache.ts';
import { firstNotes } from '#search/worker/stretches.ts';
import { noteOf, openTestIndex } from './openTestIndex.ts';

/** So many that they are ranked in two stretches. */
const count = firstNotes + 100;

test('a search that is given up in the middle has ranked the newest notes, and is not remembered as the whole', async () => {
  const { db, save } = await openTestIndex();
  for (let number = 0; number < count; number += 1) {
    const day = new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10);
    // The oldest says it most often, so that it comes first once everything is ranked.
    const text = number === 0 ? 'market market market' : 'a market among other things';
    save({ note: noteOf(`n${number}`, { published: { edtf: day, min: day, max: day } }), text });
  }
  const oldest = db.selectValue('SELECT noteId FROM note ORDER BY id LIMIT 1');
  const cache = createRankingCache(() => 1);
  const request = { query: '"market"', offset: 0, limit: 10, order: 'relevance', stage: 'exact' } as const;
  const ask = (isWanted: boolean) =>
    askIndex(db, { kind: 'search', id: 'one', ...request }, cache, () => Promise.resolve(isWanted));

  const givenUp = await ask(false);
  expect(givenUp).toMatchObject({ ranking: 'newest', isLeast: true });
  expect(givenUp.total).toBeLessThan(count);
  expect(givenUp.noteIds).not.toContain(oldest);
  const whole = await ask(true);
  expect(whole).toMatchObject({ ranking: 'exact', isLeast: false, total: count });
  expect(whole.noteIds[0]).toBe(oldest);
});

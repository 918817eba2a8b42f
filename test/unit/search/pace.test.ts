import { expect, test } from '@playwright/test';
import { createPace } from '#search/worker/pace.ts';

test('work in the background begins at once where nobody searches, and never before an answer', async () => {
  const pace = createPace();
  await pace.turn();

  const order: string[] = [];
  const answer = Promise.withResolvers<void>();
  const answered = pace.answer(async () => {
    await answer.promise;
    order.push('answer');
  });
  const worked = pace.turn().then(() => order.push('work'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(order).toEqual([]);
  answer.resolve();
  await Promise.all([answered, worked]);
  expect(order).toEqual(['answer', 'work']);
});

test('work goes on after a search that failed, and waits for both of two', async () => {
  const pace = createPace();
  await expect(pace.answer(() => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
  await pace.turn();

  const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const order: string[] = [];
  const answered = answers.map(({ promise }) => pace.answer(async () => order.push(await promise)));
  const worked = pace.turn().then(() => order.push('work'));
  answers[0]?.resolve('first');
  await answered[0];
  await new Promise((resolve) => setTimeout(resolve));
  expect(order).toEqual(['first']);
  answers[1]?.resolve('second');
  await Promise.all([...answered, worked]);
  expect(order).toEqual(['first', 'second', 'work']);
});

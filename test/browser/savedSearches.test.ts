import { expect, test } from '#fixtures/layers.ts';

test('a saved search is renamed, forgotten and put back, and the history keeps the last twenty', async ({
  machine,
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const searches = await window.load<typeof import('#storage/savedSearches.ts')>('storage/savedSearches.ts');
    const history = await window.load<typeof import('#storage/searchHistory.ts')>('storage/searchHistory.ts');
    const names = async () => (await searches.listSavedSearches()).map(({ name }) => name);

    const first = await searches.saveSearch({ name: 'Zhejiang', query: 'zhejiang', order: 'relevance' });
    await searches.saveSearch({ name: 'Éclair', query: 'éclair', order: 'relevance' });
    const sorted = await names();
    await searches.changeSearch(first.id, { name: 'Alibaba', lastSeenAt: '2026-01-02T00:00:00.000Z' });
    const removed = await searches.removeSearch(first.id);
    const left = await names();
    if (removed) await searches.restoreSearch(removed);
    const refused = await searches.saveSearch({ name: '  ', query: 'x', order: 'date' }).then(
      () => false,
      () => true,
    );

    for (let number = 10; number < 35; number += 1) await history.savePastSearch(`search ${number}`);
    // Typed on: one search, not three.
    for (const typed of ['wei', 'weibo', 'weibo tencent']) await history.savePastSearch(typed);
    await history.savePastSearch('search 20');
    const past = await history.listPastSearches();
    await history.removePastSearches(['search 34']);
    return {
      sorted,
      left,
      restored: (await searches.listSavedSearches()).map(({ name, lastSeenAt }) => [name, lastSeenAt.slice(0, 4)])[0],
      refused,
      past: past.map(({ query }) => query),
      kept: (await history.listPastSearches()).length,
    };
  });
  expect(seen.sorted).toEqual(['Éclair', 'Zhejiang']);
  expect(seen.left).toEqual(['Éclair']);
  expect(seen.restored).toEqual(['Alibaba', '2026']);
  expect(seen.refused).toBe(true);
  expect(seen.past.slice(0, 3)).toEqual(['search 20', 'weibo tencent', 'search 34']);
  expect(seen.past).toHaveLength(20);
  expect(seen.kept).toBe(19);
  expect(machine.errors).toEqual([]);
});

import type { Page } from '@playwright/test';
import { deleteIndexFiles, harmIndexFile } from '#fixtures/indexFile.ts';
import { expect, test } from '#fixtures/layers.ts';
import { seededRandom } from '#fixtures/random.ts';
import { listCorpus } from '#fixtures/searchCorpus.ts';
import { ask, saveNotes, titlesOf, waitForIndex } from '#fixtures/searchLibrary.ts';

test.afterEach(({ machine }) => {
  // The file system of the index says on the console what was refused.
  expect(machine.errors.filter((error) => !error.startsWith('vigie-search: QuotaExceededError'))).toEqual([]);
});

const headerOfSqlite = 100;
/** Where a database keeps its `user_version`. Source: sqlite.org/fileformat.html, 1.3. */
const versionPlace = 60;

type Harms = Parameters<typeof harmIndexFile>[1];

const noticedAtStart: readonly (readonly [name: string, trouble: string, harm: (page: Page) => Promise<unknown>])[] = [
  ['deleted', 'missing', deleteIndexFiles],
  ['of an older version', 'outdated', (page) => harmIndexFile(page, [{ start: versionPlace, bytes: [0, 0, 0, 1] }])],
  ['overwritten', 'damaged', (page) => harmIndexFile(page, [{ start: 0, bytes: Array<number>(4096).fill(0x5a) }])],
  [
    'flipped in its header',
    'damaged',
    (page) => harmIndexFile(page, [{ start: 0, bytes: 'flip', length: headerOfSqlite }]),
  ],
  ['cut in the middle', 'damaged', (page) => harmIndexFile(page, [{ start: 0.5, bytes: 'cut' }])],
  ['taken from its pool', 'missing', (page) => harmIndexFile(page, [{ start: -4096, bytes: 'flip', length: 600 }])],
];
test('an index that was spoilt is made anew at the start, and that is said', async ({ layers: page }) => {
  await fillLibrary(page);
  const before = await titlesOf(page, 'market');
  for (const [name, trouble, harm] of noticedAtStart) {
    await restart(page);
    await harm(page);
    expect(await listTroubles(page), name).toContain(trouble);
    expect(await titlesOf(page, 'market'), name).toEqual(before);
    // Once it has caught up nothing is said any more.
    expect((await ask(page, 'market')).progress.trouble, name).toBeUndefined();
  }
});

test('an index that was spoilt in its middle is made anew by whoever meets the damage', { tag: '@long' }, async ({
  layers: page,
}) => {
  await fillLibrary(page);
  const queries = ['market', 'growth', '微信', 'comp', '"société"', 'n00'];
  const before = await listAllTitles(page, queries);
  const random = seededRandom(5);
  const noticedLater: readonly (readonly [name: string, harms: Harms])[] = [
    ['a page', [{ start: 0.5, bytes: 'flip', length: 4096 }]],
    ['many places', Array.from({ length: 60 }, () => ({ start: 0.05 + 0.9 * random(), bytes: 'flip', length: 16 }))],
  ];
  for (const [name, harms] of noticedLater) {
    await restart(page);
    await harmIndexFile(page, harms);
    await expect.poll(() => listAllTitles(page, queries), { message: name, timeout: 30_000 }).toEqual(before);
  }
});

test('what the index has wrong, whatever the reason, is found while nothing else is to be done, and put right', async ({
  layers: page,
}) => {
  await fillLibrary(page);
  await restart(page);
  // Past the change feed, so that the index hears of nothing.
  await page.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const [edited, deleted, trashed] = await library.notes.limit(3).toArray();
    if (!edited || !deleted || !trashed) throw new Error('There are notes.');
    await library.bodies.update(edited.id, { text: 'zebra' });
    await library.notes.delete(deleted.id);
    await library.notes.update(trashed.id, { title: 'giraffe', trashedAt: '2026-11-22T10:00:00.000Z' });
    const body = await library.bodies.get(edited.id);
    await library.notes.add({ ...edited, id: crypto.randomUUID(), title: 'elephant' });
    if (body?.text !== 'zebra') throw new Error('Nothing was changed.');
  });
  await expect.poll(() => titlesOf(page, 'zebra'), { timeout: 30_000 }).toHaveLength(1);
  expect(await titlesOf(page, 'elephant')).toEqual(['elephant']);
  expect(await titlesOf(page, 'giraffe')).toEqual([]);
  expect(await titlesOf(page, 'n0001')).toEqual([]);
  expect((await ask(page, 'zebra')).progress).toMatchObject({ indexed: 150, total: 150 });
});

test('an index that has much wrong is made anew', { tag: '@long' }, async ({ layers: page }) => {
  await fillLibrary(page);
  await restart(page);
  await page.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    await library.bodies.limit(40).modify({ text: 'zebra' });
  });
  const troubles = listTroubles(page);
  await expect.poll(() => titlesOf(page, 'zebra'), { timeout: 30_000 }).toHaveLength(40);
  expect(await troubles).toContain('damaged');
});

test('a disk without room is said; what there is is searched, and the rest once there is room', async ({
  layers: page,
}) => {
  const { documents } = listCorpus(1500);
  await saveNotes(page, documents.slice(0, 100));
  await waitForIndex(page);
  await restart(page);
  await saveNotes(page, documents.slice(100));
  const setRoom = await roomSetter(page);
  await setRoom(32_768);
  await expect.poll(async () => (await ask(page, 'n0001')).progress.trouble).toBe('full');
  expect(await titlesOf(page, '"n0001"')).toEqual(['n0001']);
  expect(await titlesOf(page, '"n0101"')).toEqual([]);
  await setRoom(undefined);
  // Whatever is saved next has the index try again at once.
  await saveNotes(page, [{ title: 'Last', text: 'zebra' }]);
  await waitForIndex(page);
  expect(await titlesOf(page, '"n0101"')).toEqual(['n0101']);
  expect((await ask(page, 'zebra')).progress.trouble).toBeUndefined();
});

test('a disk without room for any index is searched all the same, and that is said', async ({ layers: page }) => {
  await saveNotes(page, listCorpus(150).documents);
  const setRoom = await roomSetter(page);
  await setRoom(0);
  expect(await listTroubles(page)).toContain('unkept');
  expect(await titlesOf(page, '"n0001"')).toEqual(['n0001']);
  await setRoom(undefined);
});

async function fillLibrary(page: Page): Promise<void> {
  await saveNotes(page, listCorpus(150).documents);
  await waitForIndex(page);
}

/** Ends the worker; the next begins with the first search. */
async function restart(page: Page): Promise<void> {
  await page.reload();
  await page.waitForFunction(() => typeof window.load === 'function');
}

function listAllTitles(page: Page, queries: readonly string[]): Promise<string[][]> {
  return Promise.all(queries.map((query) => titlesOf(page, query)));
}

/** Starts the search and gives what it says is wrong with its index until it has caught up. */
function listTroubles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { onIndexMoved } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
    const troubles = new Set<string>();
    await new Promise<void>((resolve) =>
      onIndexMoved(({ trouble }) => {
        if (trouble) troubles.add(trouble);
        else if (troubles.size > 0) resolve();
      }),
    );
    return [...troubles];
  });
}

/** Gives what leaves the origin so many bytes of room, or as many as the disk has. */
async function roomSetter(page: Page): Promise<(room: number | undefined) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  return async (room) => {
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(room !== undefined && { quotaSize: usage + room }),
    });
  };
}

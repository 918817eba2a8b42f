import type { Page } from '@playwright/test';
import type { ListedPage } from '#domain/listedPage.ts';
import { expect, test } from '#fixtures/layers.ts';
import { serveSlowSite } from '#fixtures/slowSite.ts';
import { redirectTo, serveSite } from '#fixtures/webServer.ts';

/** Puts pages into the queue. */
function enqueue(page: Page, pages: readonly ListedPage[], makesTopics = false) {
  return page.evaluate(
    async ({ list, topics }) => {
      const { saveCaptureBatch } =
        await window.load<typeof import('#storage/captureBatches.ts')>('storage/captureBatches.ts');
      return saveCaptureBatch({ name: 'list.csv', origin: 'table', makesTopics: topics }, list);
    },
    { list: pages, topics: makesTopics },
  );
}

/** Runs the queue in the page. */
function run(page: Page) {
  return page.evaluate(async () => {
    const { startCaptureQueue } = await window.load<typeof import('#features/clip/captureQueue.ts')>(
      'features/clip/captureQueue.ts',
    );
    const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
    startCaptureQueue(host);
  });
}

/** The batch as it is now. */
function readBatch(page: Page, id: string) {
  return page.evaluate(async (batchId) => {
    const { getCaptureBatch } = await window.load<typeof import('#storage/captureJobs.ts')>('storage/captureJobs.ts');
    return getCaptureBatch(batchId);
  }, id);
}

/** The pages of a batch in its order, with their notes and texts. */
function readJobs(page: Page, id: string) {
  return page.evaluate(async (batchId) => {
    const { listCaptureJobs } = await window.load<typeof import('#storage/captureJobs.ts')>('storage/captureJobs.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { jobs } = await listCaptureJobs(batchId, undefined, 0, 1000);
    return Promise.all(
      jobs.map(async ({ job, note }) => ({ job, note, text: (await library.bodies.get(note?.id ?? ''))?.text })),
    );
  }, id);
}

const finished = (page: Page, id: string) =>
  expect.poll(async () => (await readBatch(page, id))?.open, { timeout: 40_000 }).toBe(0);

const article = (title: string) => ({ body: `<title>${title}</title><p>${'Words of an article. '.repeat(20)}</p>` });

test('pages of several sites are clipped once each, never more than two at a time from one', async ({
  layers,
  machine,
}) => {
  const sites = await Promise.all(['Ada', 'Bea', 'Cid'].map((name) => serveSlowSite(name, 10)));
  const pages = sites.flatMap(({ origin }) =>
    Array.from({ length: 10 }, (_, index) => ({ url: `${origin}/${index + 1}`, title: 'As the list has it' })),
  );
  const { id } = await enqueue(layers, pages);
  await run(layers);
  await finished(layers, id);
  const batch = await readBatch(layers, id);
  expect(batch?.counts).toMatchObject({ done: 30, waiting: 0, running: 0, failed: 0 });
  const jobs = await readJobs(layers, id);
  expect(jobs.map(({ job }) => job.url)).toEqual(pages.map(({ url }) => url));
  expect(new Set(jobs.map(({ note }) => note?.title)).size).toBe(30);
  for (const site of sites) {
    expect(site.most()).toBe(2);
    expect(new Set(site.requested).size).toBe(site.requested.length);
    await site.close();
  }
  expect(machine.errors).toEqual([]);
});

test('a page counts once in a batch, and is not fetched again where it is clipped, under whichever address', async ({
  layers,
}) => {
  const site = await serveSite({ '/a': article('A'), '/b': article('B'), '/short': redirectTo('/b') });
  const url = (path: string) => ({ url: `${site.origin}${path}` });
  const first = await enqueue(layers, [url('/a'), url('/short')]);
  await run(layers);
  await finished(layers, first.id);
  const again = [url('/a?utm_source=x#y'), url('/a'), url('/short'), url('/b'), { url: 'javascript:alert(1)' }];
  const second = await enqueue(layers, again);
  // That `/short` leads to `/b` is known from the first batch.
  expect(second.counts).toMatchObject({ existing: 3, waiting: 0 });
  const jobs = await readJobs(layers, second.id);
  expect(jobs.map(({ job }) => job.state)).toEqual(['existing', 'existing', 'existing']);
  expect(jobs.map(({ note }) => note?.title)).toEqual(['A', 'B', 'B']);
  expect(site.requested.toSorted()).toEqual(['/a', '/b', '/short']);
  await site.close();
});

test('what the person wrote and marked stands above the text, tags become topics only where they said so', async ({
  layers,
}) => {
  const site = await serveSite({ '/a': article('A'), '/b': article('B'), '/gone': { status: 404 } });
  const listed = { note: 'Ask Camille.', highlights: ['Words of an article.'], tags: ['Chat apps', '!!!'] };
  const quiet = await enqueue(layers, [{ url: `${site.origin}/a`, ...listed, favorite: true }]);
  const loud = await enqueue(layers, [{ url: `${site.origin}/b`, tags: ['Chat apps'] }], true);
  const gone = await enqueue(layers, [{ url: `${site.origin}/gone`, title: 'What it was called', note: 'Why?' }]);
  await run(layers);
  for (const { id } of [quiet, loud, gone]) await finished(layers, id);
  const [one] = await readJobs(layers, quiet.id);
  expect(one?.text).toMatch(/^Ask Camille\.\nWords of an article\.\nWords of an article\. Words/);
  expect(one?.note).toMatchObject({ title: 'A', starred: 1, triage: 'inbox' });
  const [lost] = await readJobs(layers, gone.id);
  expect(lost).toMatchObject({
    job: { state: 'failed', code: 'not-found', attempts: 1 },
    note: { title: 'What it was called', capture: { state: 'failed', code: 'not-found' } },
    text: 'Why?',
  });
  const names = await layers.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const mentions = await library.mentions.toArray();
    const entities = await library.entities.toArray();
    return { mentions, entities };
  });
  const [two] = await readJobs(layers, loud.id);
  expect(names.entities).toMatchObject([{ kind: 'topic', name: 'Chat apps' }]);
  expect(names.mentions).toMatchObject([{ noteId: two?.note?.id, state: 'accepted' }]);
  await site.close();
});

test('a busy site is asked again when it says, a failed page when the person does', async ({ layers }) => {
  const asked: number[] = [];
  let isBack = false;
  const site = await serveSite({
    '/busy': (_request, response) => {
      asked.push(Date.now());
      response.writeHead(asked.length === 1 ? 429 : 200, { 'content-type': 'text/html', 'retry-after': '3' });
      response.end(article('Not busy').body);
    },
    '/lost': (_request, response) => {
      response.writeHead(isBack ? 200 : 404, { 'content-type': 'text/html' });
      response.end(article('Found').body);
    },
  });
  const { id } = await enqueue(layers, [{ url: `${site.origin}/busy` }, { url: `${site.origin}/lost` }]);
  await run(layers);
  await finished(layers, id);
  expect((await readBatch(layers, id))?.counts).toMatchObject({ done: 1, failed: 1 });
  expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThan(2900);
  isBack = true;
  await layers.evaluate(async (batchId) => {
    const { saveRetry } = await window.load<typeof import('#storage/captureBatches.ts')>('storage/captureBatches.ts');
    await saveRetry(batchId);
  }, id);
  await expect.poll(async () => (await readBatch(layers, id))?.counts.done, { timeout: 20_000 }).toBe(2);
  const jobs = await readJobs(layers, id);
  expect(jobs.map(({ note }) => note?.title)).toEqual(['Not busy', 'Found']);
  expect(jobs.every(({ job }) => job.code === undefined)).toBe(true);
  await site.close();
});

test('without a network the queue pauses by itself, counts nothing as tried, and goes on when it is back', async ({
  layers,
}) => {
  const site = await serveSite({ '/a': article('A'), '/b': article('B') });
  const { id } = await enqueue(layers, [{ url: `${site.origin}/a` }, { url: `${site.origin}/b` }]);
  // So that the modules are there before the network is gone.
  await readJobs(layers, id);
  await layers.evaluate(() => Promise.all(['features/clip/captureQueue.ts', 'app/host.ts'].map(window.load)));
  await layers.context().setOffline(true);
  await run(layers);
  await expect.poll(async () => (await readBatch(layers, id))?.state).toBe('offline');
  await expect.poll(async () => (await readBatch(layers, id))?.counts.waiting).toBe(2);
  expect((await readJobs(layers, id)).map(({ job }) => [job.attempts, job.code])).toEqual([
    [0, 'unreachable'],
    [0, 'unreachable'],
  ]);
  await layers.context().setOffline(false);
  await finished(layers, id);
  expect((await readJobs(layers, id)).map(({ job, note }) => [job.state, job.code, note?.title])).toEqual([
    ['done', undefined, 'A'],
    ['done', undefined, 'B'],
  ]);
  await site.close();
});

test('ten thousand pages of one site are in line at once, paged, paused, given up and taken up again', async ({
  layers,
}) => {
  const pages = [
    ...Array.from({ length: 9999 }, (_, index) => ({ url: `http://site.example/${index}` })),
    { url: 'http://other.example/' },
  ];
  const seen = await layers.evaluate(async (list) => {
    const batches = await window.load<typeof import('#storage/captureBatches.ts')>('storage/captureBatches.ts');
    const jobs = await window.load<typeof import('#storage/captureJobs.ts')>('storage/captureJobs.ts');
    const batch = await batches.saveCaptureBatch({ name: 'large.csv', origin: 'table' }, list);
    const isHeld = (host: string) => host === 'site.example';
    const other = await jobs.takeNextJob(isHeld, undefined);
    const none = await jobs.takeNextJob((host) => isHeld(host) || host === other?.host, undefined);
    const firsts = [await jobs.takeNextJob(() => false, undefined), await jobs.takeNextJob(() => false, undefined)];
    const page = await jobs.listCaptureJobs(batch.id, undefined, 5000, 50);
    const waiting = await jobs.listCaptureJobs(batch.id, 'waiting', 9990, 50);
    await batches.saveBatchState(batch.id, 'paused');
    const whilePaused = await jobs.takeNextJob(() => false, undefined);
    await batches.saveBatchState(batch.id, 'cancelled');
    const cancelled = await jobs.getCaptureBatch(batch.id);
    await batches.saveBatchState(batch.id, 'active');
    const again = await jobs.takeNextJob(() => false, undefined);
    return {
      counts: batch.counts,
      other: other?.url,
      none,
      firsts: firsts.map((job) => job?.order),
      page: page.jobs.map(({ job }) => job.order),
      waiting: waiting.jobs.length,
      whilePaused,
      cancelled,
      again: again?.order,
    };
  }, pages);
  expect(seen).toMatchObject({
    counts: { waiting: 10_000 },
    other: 'http://other.example/',
    none: undefined,
    firsts: [0, 1],
    page: Array.from({ length: 50 }, (_, index) => 5000 + index),
    waiting: 7,
    whilePaused: undefined,
    // What had begun is not given up.
    cancelled: { counts: { running: 3, waiting: 9997 }, open: 1 },
    again: 2,
  });
});

import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';
import { listCorpus } from '#fixtures/searchCorpus.ts';
import { ask, saveEntity, saveNotes, tag, titlesOf, waitForIndex } from '#fixtures/searchLibrary.ts';

// Browsers are closed and killed here.
test.use({ ownBrowser: true });

test.afterEach(({ machine }) => {
  expect(machine.errors).toEqual([]);
});

/** Saves the event that a person records from a passage of a note. */
function saveEvent(page: Page, noteId: string, entityId: string, summary: string): Promise<string> {
  return page.evaluate(
    async ([note = '', entity = '', text = '']) => {
      const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
      const { saveClaim } = await window.load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
      const { row: event } = await saveClaim('events', {
        type: 'partnership',
        status: 'announced',
        participants: [{ entityId: entity, role: 'party' }],
        summary: text,
        evidence: [{ excerptId: newId(), noteId: note, credibility: 6, stance: 'supports' }],
      });
      return event.id;
    },
    [noteId, entityId, summary],
  );
}

test('follows every change: saved, edited, tagged, renamed, an event, trashed, restored, deleted', async ({
  layers,
}) => {
  const [first = '', second = ''] = await saveNotes(layers, [
    { title: 'WeChat', text: 'La populaire application de messagerie' },
    { title: 'Other', text: 'Nothing of the kind' },
  ]);
  await expect.poll(() => titlesOf(layers, 'messagerie')).toEqual(['WeChat']);

  await layers.evaluate(async (id) => {
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    await write(['bodies'], ({ change }) => change('bodies', id, { text: 'Une guerre froide' }));
  }, first);
  await expect.poll(() => titlesOf(layers, '"guerre froide"')).toEqual(['WeChat']);
  expect(await titlesOf(layers, 'messagerie')).toEqual([]);

  const wechat = await saveEntity(layers, 'WeChat');
  await tag(layers, second, wechat);
  await expect.poll(() => titlesOf(layers, 'company:wechat')).toEqual(['Other']);
  expect(await titlesOf(layers, '微信')).toEqual([]);
  await layers.evaluate(async (id) => {
    const { addAlias } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    await addAlias(id, { text: '微信' });
  }, wechat);
  await expect.poll(() => titlesOf(layers, 'company:微信')).toEqual(['Other']);
  await expect.poll(() => titlesOf(layers, '"微信" -title')).toEqual(['Other', 'WeChat']);

  const event = await saveEvent(layers, first, wechat, 'Cent milliards');
  await expect.poll(() => titlesOf(layers, 'event:partenariat milliards')).toEqual(['WeChat']);
  await layers.evaluate(async (id) => {
    const { removeClaim } = await window.load<typeof import('#storage/claims.ts')>('storage/claims.ts');
    await removeClaim('events', id);
  }, event);
  await expect.poll(() => titlesOf(layers, 'event:partenariat')).toEqual([]);

  await layers.evaluate(async (id) => {
    const { trashNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    await trashNote(id);
  }, first);
  await expect.poll(() => titlesOf(layers, 'guerre')).toEqual([]);
  await layers.evaluate(async (id) => {
    const { restoreNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    await restoreNote(id);
  }, first);
  await expect.poll(() => titlesOf(layers, 'guerre')).toEqual(['WeChat']);
  await layers.evaluate(async (id) => {
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    await write(['notes', 'bodies'], async ({ remove }) => {
      await remove('notes', id);
      await remove('bodies', id);
    });
  }, first);
  await expect.poll(() => titlesOf(layers, 'guerre')).toEqual([]);
});

test('finds in three languages what a scan of the texts finds, and nothing else', async ({ layers }) => {
  const { documents, searches } = listCorpus(300);
  await saveNotes(layers, documents);
  await waitForIndex(layers);
  // The classes stand in order, and each is searched whole in the unit test of the index.
  for (const { query, finds } of searches.filter((_, number) => number % 5 === 0)) {
    const expected = documents.filter(({ text }) => finds(text)).map(({ title }) => title);
    expect(await titlesOf(layers, query), query).toEqual(expected.sort());
  }
});

test('an answer has the passage with its hits, the source, the tags, the total and what was not understood', async ({
  layers,
}) => {
  const filler = 'Rien à signaler ici. '.repeat(30);
  const [noteId = ''] = await saveNotes(layers, [
    {
      title: 'Alibaba bannit l’application WeChat',
      text: `${filler}Dès le 5 Août, la\nsociété prévoit. ${filler}`,
      language: 'fr',
      url: 'https://marketing-chine.com/a',
      published: '2013-08-02',
    },
    ...Array.from({ length: 30 }, (_, number) => ({ title: `Filler ${number}`, text: 'société' })),
  ]);
  const alibaba = await saveEntity(layers, 'Alibaba', ['阿里巴巴']);
  await tag(layers, noteId, alibaba);
  await waitForIndex(layers);

  const { hits, total } = await ask(
    layers,
    "l'application aout societe lang:fr source:marketing after:2013 before:2014 ",
  );
  expect(total).toBe(1);
  const [hit] = hits;
  expect(hit?.titleRanges.map(([start, end]) => hit.note.title.slice(start, end))).toEqual(['application']);
  expect(hit?.passage.ranges.map(([start, end]) => hit.passage.text.slice(start, end))).toEqual(['Août', 'société']);
  expect(hit?.passage.text.length).toBeLessThan(260);
  expect(hit?.tags).toEqual([{ entityId: alibaba, kind: 'company', name: 'Alibaba' }]);

  const page = await ask(layers, 'societe', 10);
  expect([page.hits.length, page.total]).toEqual([10, 31]);
  expect((await ask(layers, '阿里巴巴')).alsoAs).toEqual([{ name: '阿里巴巴', others: ['Alibaba'] }]);
  const { problems } = await ask(layers, 'colour:red after:2013-13-45 societe');
  expect(problems.map(({ code }) => code)).toEqual(['unknown-filter', 'bad-date']);
  expect((await ask(layers, `${'weibo '.repeat(40_000)}`)).problems.map(({ code }) => code)).toEqual(['too-long']);
});

test('a long page of hits is whole, the first time and again', async ({ layers }) => {
  const drafts = Array.from({ length: 260 }, (_, at) => ({ title: `Note ${at}`, text: 'Cobalt is dear.' }));
  await saveNotes(layers, drafts);
  await expect.poll(async () => (await ask(layers, 'cobalt')).total).toBe(260);
  const all = drafts.map(({ title }) => title).sort();
  for (const query of ['cobalt', 'dear', 'cobalt dear']) expect((await titlesOf(layers, query)).sort()).toEqual(all);
});

test('a search that was taken back is not answered', async ({ layers }) => {
  await saveNotes(layers, [{ title: 'One', text: 'weibo' }]);
  const outcome = await layers.evaluate(async () => {
    const { search } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
    const first = new AbortController();
    const taken = search('weib', { limit: 10, signal: first.signal }).then(
      () => 'answered',
      (reason: unknown) => String(reason),
    );
    first.abort('newer');
    const newer = await search('weibo', { limit: 10 });
    return [await taken, newer.problems.length];
  });
  expect(outcome).toEqual(['newer', 0]);
});

test('one tab owns the index and answers the others; when it closes, the next goes on', async ({ machine, layers }) => {
  await saveNotes(layers, [{ title: 'First', text: 'weibo' }]);
  await waitForIndex(layers);
  const other = await machine.openTab();
  await other.waitForFunction(() => typeof window.load === 'function');
  expect(await titlesOf(other, 'weibo')).toEqual(['First']);
  await saveNotes(other, [{ title: 'Second', text: 'weibo' }]);
  await expect.poll(() => titlesOf(layers, 'weibo')).toEqual(['First', 'Second']);

  const asked = other.evaluate(async () => {
    const { search } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
    const answers = Array.from({ length: 20 }, () => search('weibo', { limit: 10 }));
    return (await Promise.all(answers)).map(({ total }) => total);
  });
  await layers.close();
  expect(new Set(await asked)).toEqual(new Set([2]));
  await saveNotes(other, [{ title: 'Third', text: 'weibo' }]);
  await expect.poll(() => titlesOf(other, 'weibo')).toEqual(['First', 'Second', 'Third']);
});

test('when the tab that makes the index closes in the middle, the next one goes on with it', async ({
  machine,
  layers,
}) => {
  const { documents } = listCorpus(900);
  await saveNotes(layers, documents);
  const other = await machine.openTab();
  await other.waitForFunction(() => typeof window.load === 'function');
  const moved = other.evaluate(async () => {
    const { onIndexMoved } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
    return new Promise<number>((resolve) => onIndexMoved(({ indexed }) => indexed > 0 && resolve(indexed)));
  });
  await ask(layers, 'market');
  expect(await moved).toBeLessThan(documents.length);
  await layers.close();
  await waitForIndex(other);
  // Every title begins so: all are found, none twice.
  const titles = documents.map(({ title }) => title);
  expect(await titlesOf(other, 'n0')).toEqual(titles);
});

test('a killed browser finds its index as it was', async ({ machine, layers }) => {
  const before = await fillLibrary(layers);
  await machine.killBrowser();
  const again = await reopened(machine);
  // The first answer already knows every note: none was read again.
  expect((await ask(again, 'market')).total).toBe(before.length);
  expect(await titlesOf(again, 'market')).toEqual(before);
});

test('an index of another library is made anew', { tag: '@long' }, async ({ machine, layers }) => {
  await fillLibrary(layers);
  const page = await reopened(machine);
  await page.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    await library.delete();
  });
  const emptied = await reopened(machine);
  await saveNotes(emptied, [{ title: 'New', text: 'another market' }]);
  await expect.poll(() => titlesOf(emptied, 'market')).toEqual(['New']);
});

/** Saves notes, waits until they are indexed and gives the titles of those about a market. */
async function fillLibrary(page: Page): Promise<string[]> {
  await saveNotes(page, listCorpus(150).documents);
  await waitForIndex(page);
  const titles = await titlesOf(page, 'market');
  expect(titles.length).toBeGreaterThan(10);
  return titles;
}

/** The page after a restart, in which nobody has searched yet. */
async function reopened(machine: { open(): Promise<Page> }): Promise<Page> {
  const page = await machine.open();
  await page.waitForFunction(() => typeof window.load === 'function');
  return page;
}

const shared = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

interface Golden {
  readonly file: string;
  readonly title: string;
  readonly lang: string;
  readonly publishedAt: string;
  readonly entities: readonly {
    readonly name: string;
    readonly kind: 'company' | 'product' | 'person';
    readonly aliases: readonly string[];
  }[];
  readonly searches: readonly { readonly query: string; readonly finds: boolean }[];
}

test('the golden searches give what they say', async ({ layers }) => {
  const goldenFile = `${shared}golden/alibaba-wechat-weibo.json`;
  test.skip(!fs.existsSync(goldenFile), 'The shared corpus is not here.');
  const golden = JSON.parse(fs.readFileSync(goldenFile, 'utf8')) as Golden;
  const text = fs.readFileSync(shared + golden.file, 'utf8');
  const { title, lang: language, publishedAt: published } = golden;
  const [noteId = ''] = await saveNotes(layers, [{ title, text, language, published }]);
  const ids = new Map<string, string>();
  for (const { name, kind, aliases } of golden.entities) {
    const id = await saveEntity(layers, name, aliases, kind);
    ids.set(name, id);
    await tag(layers, noteId, id);
  }
  await saveEvent(layers, noteId, ids.get('Alibaba') ?? '', '');
  for (const { query, finds } of golden.searches) {
    await expect.poll(() => titlesOf(layers, query), query).toEqual(finds ? [title] : []);
  }
});

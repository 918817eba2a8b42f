import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';
import { seededRandom } from '#fixtures/random.ts';
import { waitForIndex } from '#fixtures/searchLibrary.ts';

// Browsers are killed here.
test.use({ ownBrowser: true });

const kills = Number(process.env.VIGIE_KILLS ?? 4);
const seed = Number(process.env.VIGIE_SEED ?? Date.now() % 1_000_000);
/** The browser is killed at any moment of this time after the first change. */
const longestMs = 2500;

test('killed at any moment, it finds after the start every note, none twice, and none that is deleted or in the trash', {
  tag: '@long',
}, async ({ machine }) => {
  test.setTimeout(60_000 + kills * 30_000);
  console.log(`${kills} kills, VIGIE_SEED=${seed}`);
  const random = seededRandom(seed);
  let searched = 0;
  for (let round = 1; round <= kills; round += 1) {
    await keepChanging(await opened(machine), Math.floor(random() * 2 ** 31));
    const killedAfterMs = Math.round(random() * longestMs);
    await new Promise((resolve) => setTimeout(resolve, killedAfterMs));
    await machine.killBrowser();

    const page = await opened(machine);
    await waitForIndex(page);
    const { notes, mistakes } = await compareWithLibrary(page);
    expect(mistakes, `kill ${round}, after ${killedAfterMs} ms`).toEqual([]);
    searched += notes;
  }
  expect(searched).toBeGreaterThan(0);
  expect(machine.errors).toEqual([]);
});

async function opened(machine: { open(): Promise<Page> }): Promise<Page> {
  const page = await machine.open();
  await page.waitForFunction(() => typeof window.load === 'function');
  return page;
}

/** Saves, edits, trashes, restores and deletes notes without end while the index follows. Every version of a text has a word that no other has. */
async function keepChanging(page: Page, seed: number): Promise<void> {
  await page.evaluate(async (start) => {
    const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
    const { startSearch } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { restoreNote, trashNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    startSearch();
    let state = start;
    const below = (limit: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
    const words = () => Array.from({ length: 40 }, () => `f${below(5000)}`).join(' ');
    const textOf = (number: number, version: number) => `everywhere note${number}version${version} ${words()}`;
    const bodyOf = (text: string) => ({ document: { type: 'doc', content: [] }, text });
    const saveSome = async () => {
      const first = below(2 ** 31);
      await write(['notes', 'bodies'], async ({ put }) => {
        for (let number = first; number < first + 60; number += 1) {
          const id = newId();
          const createdAt = new Date(Date.UTC(2015, 0, below(4000))).toISOString();
          await put('notes', {
            id,
            createdAt,
            kind: 'clip',
            title: `Title${number}`,
            capture: { state: 'ready' },
            triage: 'inbox',
            starred: 0,
            lead: '',
            wordCount: 1,
          });
          await put('bodies', { id, createdAt, ...bodyOf(textOf(number, 1)) });
        }
      });
    };
    const changeOne = async (id: string) => {
      const kind = below(4);
      if (kind === 0) await trashNote(id);
      else if (kind === 1) await restoreNote(id);
      else if (kind === 2) {
        await write(['notes', 'bodies'], async ({ remove }) => {
          await remove('notes', id);
          await remove('bodies', id);
        });
      } else {
        await write(['bodies'], async ({ change }) => {
          const [, number, version] = /note(\d+)version(\d+)/.exec((await library.bodies.get(id))?.text ?? '') ?? [];
          await change('bodies', id, bodyOf(textOf(Number(number), Number(version) + 1)));
        });
      }
    };
    const goOn = async () => {
      for (;;) {
        await saveSome();
        const ids = await library.notes.toCollection().primaryKeys();
        for (let count = 0; count < 15; count += 1) await changeOne(ids[below(ids.length)] ?? '');
      }
    };
    void goOn();
  }, seed);
}

/** Looks for every note of the library, and for the last that changed by each word of theirs, and gives what was not found as it should be. */
function compareWithLibrary(page: Page): Promise<{ readonly notes: number; readonly mistakes: readonly string[] }> {
  return page.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { search } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
    const find = async (query: string) => {
      const { hits } = await search(query, { limit: 10_000 });
      return hits.map(({ noteId }) => noteId).sort();
    };
    const notes = (await library.notes.toArray()).filter(({ trashedAt }) => !trashedAt);
    const texts = new Map((await library.bodies.toArray()).map(({ id, text }) => [id, text]));
    const mistakes: string[] = [];
    const all = await find('everywhere ');
    const expected = notes.map(({ id }) => id).sort();
    if (all.join() !== expected.join()) mistakes.push(`${all.length} found of ${expected.length}`);
    const revs = new Map((await library.bodies.toArray()).map(({ id, rev }) => [id, rev]));
    const latest = notes.sort((a, b) => Math.max(b.rev, revs.get(b.id) ?? 0) - Math.max(a.rev, revs.get(a.id) ?? 0));
    for (const { id, title } of latest.slice(0, 80)) {
      const [word = '', number, version] = /note(\d+)version(\d+)/.exec(texts.get(id) ?? '') ?? [];
      for (const query of [word, title]) {
        const found = await find(`"${query}"`);
        if (found.join() !== id) mistakes.push(`${query} finds ${found.length}`);
      }
      const before = await find(`"note${number}version${Number(version) - 1}"`);
      if (before.length > 0) mistakes.push(`${word} is found by its last version`);
    }
    return { notes: notes.length, mistakes };
  });
}

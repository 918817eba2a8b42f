import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';
import { saveEntity, saveNotes } from '#fixtures/searchLibrary.ts';

function startTagging(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { startTagging: start } = await window.load<typeof import('#storage/tagging.ts')>('storage/tagging.ts');
    start();
  });
}

/** Does so many steps of tagging in the page itself, or all there are. */
function takeSteps(page: Page, steps = 1000): Promise<void> {
  return page.evaluate(async (count) => {
    const { createTagger } = await window.load<typeof import('#storage/tagger.ts')>('storage/tagger.ts');
    const tagger = await createTagger();
    for (let step = 0; step < count && (await tagger.step()); step += 1);
  }, steps);
}

function addAlias(page: Page, entityId: string, text: string): Promise<void> {
  return page.evaluate(
    async ([id, alias]) => {
      const { addAlias: add } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
      await add(id, { text: alias });
    },
    [entityId, text] as const,
  );
}

/** Every search with how far it came, such as `found 450 of 450, 450 found`. */
function searches(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const rows = await library.nameSearches.toArray();
    return rows.map(({ state, done, total, found }) => `${state} ${done} of ${total}, ${found} found`);
  });
}

/** The mentions of a note, such as `Apple suggested doubtful`. */
function mentionsOf(page: Page, noteId: string): Promise<string[]> {
  return page.evaluate(async (id) => {
    const { listMentions } = await window.load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
    const mentions = await listMentions(id);
    return mentions.map(({ entity, mention }) =>
      [entity.name, mention.state, ...(mention.doubtful ? ['doubtful'] : [])].join(' '),
    );
  }, noteId);
}

function countSuggestions(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    return library.mentions.count();
  });
}

/** Takes the last search back; gives the names of what is gone and of what stays. */
function takeBack(page: Page): Promise<{ readonly removed: string[]; readonly kept: string[] }> {
  return page.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const storage = await window.load<typeof import('#storage/nameSearches.ts')>('storage/nameSearches.ts');
    const last = await library.nameSearches.orderBy('number').last();
    const { removed, kept } = await storage.takeBackNameSearch(last?.number ?? 0);
    return { removed: removed.map(({ entity }) => entity.name), kept: kept.map(({ name }) => name) };
  });
}

const texts = (count: number, text: string) =>
  Array.from({ length: count }, (_, number) => ({ title: `Note ${number}`, text: `${text} ${number}` }));

test('a search that is cut off goes on where it was, in whatever window, and counts each note once', async ({
  layers,
  machine,
}) => {
  const tencent = await saveEntity(layers, 'Tencent');
  await saveNotes(layers, texts(450, 'Penguin'));
  await takeSteps(layers);
  await addAlias(layers, tencent, 'Penguin');
  // The names, then the first of several slices.
  await takeSteps(layers, 2);
  const [cut] = await searches(layers);
  expect(cut).toMatch(/^waiting (200|300) of 450, \1 found$/);

  const other = await machine.openTab();
  await other.waitForFunction(() => typeof window.load === 'function');
  await layers.close();
  await startTagging(other);
  await expect.poll(() => searches(other)).toEqual(['found 450 of 450, 450 found']);
  expect(await countSuggestions(other)).toBe(450);
});

test('two windows search once', async ({ layers, machine }) => {
  const tencent = await saveEntity(layers, 'Tencent');
  await saveNotes(layers, texts(250, 'Penguin'));
  const other = await machine.openTab();
  await other.waitForFunction(() => typeof window.load === 'function');
  await Promise.all([startTagging(layers), startTagging(other)]);
  await expect.poll(() => searches(layers)).toEqual([]);
  await saveNotes(layers, [{ title: 'Tencent', text: '' }]);
  await expect.poll(() => countSuggestions(other)).toBe(1);
  await addAlias(other, tencent, 'Penguin');
  await expect.poll(() => searches(layers)).toEqual(['found 251 of 251, 250 found']);
  expect(await countSuggestions(layers)).toBe(251);
});

test('a new alias is taken back with its suggestions, but not what a person accepted', async ({ layers }) => {
  const tencent = await saveEntity(layers, 'Tencent');
  const notes = await saveNotes(layers, [...texts(3, 'Penguin'), ...texts(2, 'Tencent')]);
  await takeSteps(layers);
  await addAlias(layers, tencent, 'Penguin');
  await takeSteps(layers);
  expect(await countSuggestions(layers)).toBe(5);
  await layers.evaluate(
    async ([note, entity]) => {
      const { saveMentionState } = await window.load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
      await saveMentionState(note, entity, 'accepted');
    },
    [notes[0] ?? '', tencent] as const,
  );
  expect(await takeBack(layers)).toEqual({ removed: [], kept: [] });
  await takeSteps(layers);
  expect(await mentionsOf(layers, notes[0] ?? '')).toEqual(['Tencent accepted']);
  expect(await mentionsOf(layers, notes[1] ?? '')).toEqual([]);
  expect(await mentionsOf(layers, notes[4] ?? '')).toEqual(['Tencent suggested']);
});

test('a new company is taken back while it is still looked for', async ({ layers }) => {
  await saveNotes(layers, texts(450, 'Penguin'));
  await takeSteps(layers);
  await saveEntity(layers, 'Penguin');
  await takeSteps(layers, 2);
  expect(await countSuggestions(layers)).toBeGreaterThan(0);
  expect(await takeBack(layers)).toEqual({ removed: ['Penguin'], kept: [] });
  await takeSteps(layers);
  expect(await countSuggestions(layers)).toBe(0);
  expect((await searches(layers)).some((search) => search.startsWith('waiting'))).toBe(false);
});

test('a name that went while nobody tagged takes its suggestions along at the next start', async ({ layers }) => {
  const tencent = await saveEntity(layers, 'Tencent', ['Penguin']);
  const [note] = await saveNotes(layers, texts(1, 'Penguin'));
  await takeSteps(layers);
  expect(await mentionsOf(layers, note ?? '')).toEqual(['Tencent suggested']);
  await layers.evaluate(async (id) => {
    const { removeAlias } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    await removeAlias(id, 'Penguin');
  }, tencent);
  await takeSteps(layers);
  expect(await mentionsOf(layers, note ?? '')).toEqual([]);
});

test('a common word is doubtful until a product of the company is known, and a shared name is until one is named in full', async ({
  layers,
}) => {
  const apple = await saveEntity(layers, 'Apple');
  const vision = await saveEntity(layers, 'Vision Pro', [], 'product');
  await layers.evaluate(async () => {
    const entities = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    for (const name of ['Delta Air Lines', 'Delta Faucet']) {
      await entities.saveEntity({ kind: 'company', name, aliases: [{ text: 'Delta', ambiguous: true }] });
    }
  });
  const [fruit, taps, all] = await saveNotes(layers, [
    { title: '', text: 'Apple shows the Vision Pro.' },
    { title: '', text: 'Delta Faucet sells taps. So does Delta.' },
    { title: '', text: 'Everybody likes Delta.' },
  ]);
  await takeSteps(layers);
  expect(await mentionsOf(layers, fruit ?? '')).toEqual(['Vision Pro suggested', 'Apple suggested doubtful']);
  expect(await mentionsOf(layers, taps ?? '')).toEqual(['Delta Faucet suggested']);
  expect(await mentionsOf(layers, all ?? '')).toEqual([
    'Delta Air Lines suggested doubtful',
    'Delta Faucet suggested doubtful',
  ]);

  await layers.evaluate(
    async ([fromId, toId]) => {
      const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
      const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
      const claim = { evidence: [], origin: 'user' as const, confirmed: true };
      const row = { id: newId(), createdAt: new Date().toISOString(), type: 'makes' as const, fromId, toId, ...claim };
      await write(['relations'], (writer) => writer.put('relations', row));
    },
    [apple, vision] as const,
  );
  await takeSteps(layers);
  expect(await mentionsOf(layers, fruit ?? '')).toEqual(['Apple suggested', 'Vision Pro suggested']);
});

test('“accept all” leaves out what is doubtful, and what is accepted is doubtful no more', async ({ layers }) => {
  const apple = await saveEntity(layers, 'Apple');
  await saveEntity(layers, 'Tencent');
  const [note = ''] = await saveNotes(layers, [{ title: '', text: 'Apple pie at Tencent.' }]);
  await takeSteps(layers);
  await layers.evaluate(async (id) => {
    const { saveAllAccepted } = await window.load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
    await saveAllAccepted(id);
  }, note);
  expect(await mentionsOf(layers, note)).toEqual(['Tencent accepted', 'Apple suggested doubtful']);
  await layers.evaluate(
    async ([noteId, entityId]) => {
      const { saveMentionState } = await window.load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
      await saveMentionState(noteId, entityId, 'accepted');
    },
    [note, apple] as const,
  );
  expect(await mentionsOf(layers, note)).toEqual(['Apple accepted', 'Tencent accepted']);
});

/** Sets how far tagging has come, as another version or a library that was put back left it; `undefined` where it has none. */
function setCursors(page: Page, cursors: Readonly<Record<string, number | undefined>>): Promise<void> {
  return page.evaluate(async (values) => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) await library.counters.delete(name);
      else await library.counters.put({ name, value });
    }
    await library.searchedEntities.clear();
  }, cursors);
}

test('goes on where an earlier version, which kept one cursor, left off, without a search for all names', async ({
  layers,
}) => {
  const tencent = await saveEntity(layers, 'Tencent');
  const [note = ''] = await saveNotes(layers, texts(1, 'Penguin'));
  await takeSteps(layers);
  await setCursors(layers, { 'tagging.names': undefined });
  await takeSteps(layers);
  expect(await searches(layers)).toEqual([]);
  await addAlias(layers, tencent, 'Penguin');
  await takeSteps(layers);
  expect(await searches(layers)).toEqual(['found 1 of 1, 1 found']);
  expect(await mentionsOf(layers, note)).toEqual(['Tencent suggested']);
});

test('starts anew in a library that was put back to an earlier state', async ({ layers }) => {
  await setCursors(layers, { tagging: 1_000_000, 'tagging.names': 1_000_000 });
  await saveEntity(layers, 'Tencent');
  const [note = ''] = await saveNotes(layers, texts(1, 'Tencent'));
  await takeSteps(layers);
  expect(await mentionsOf(layers, note)).toEqual(['Tencent suggested']);
});

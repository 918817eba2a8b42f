import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

/** Saves entities by kind, name and further names, and gives their ids by name. */
function saveEntities(page: Page, entities: readonly (readonly [string, ...string[]])[]) {
  return page.evaluate(async (rows) => {
    const { saveEntity } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const ids: Record<string, string> = {};
    for (const [name, ...aliases] of rows) {
      const saved = await saveEntity({ kind: 'company', name, aliases: aliases.map((text) => ({ text })) });
      if (saved.state === 'saved') ids[name] = saved.entity.id;
    }
    return ids;
  }, entities);
}

test('a name finds its entity in whatever spelling, the best match first', async ({ layers }) => {
  await saveEntities(layers, [
    ['Alibaba Cloud'],
    ['Taobao', 'Alibaba Marketplace'],
    ['Alibaba', '阿里巴巴', 'BABA'],
    ['L’Oréal', 'Loréal Paris'],
    ['Zalando'],
  ]);
  const names = await layers.evaluate(async () => {
    const { listEntitiesByPrefix, getEntityByName } =
      await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const byPrefix = async (prefix: string, limit = 10) =>
      (await listEntitiesByPrefix(prefix, limit)).map(({ name }) => name);
    return {
      alibaba: await byPrefix('alibaba'),
      two: await byPrefix('ALI', 2),
      chinese: await byPrefix('阿里'),
      apostrophe: (await getEntityByName("L'OREAL"))?.name,
      nobody: (await getEntityByName('Aliba'))?.name,
      all: await byPrefix(''),
    };
  });
  expect(names).toEqual({
    alibaba: ['Alibaba', 'Alibaba Cloud', 'Taobao'],
    two: ['Alibaba', 'Alibaba Cloud'],
    chinese: ['Alibaba'],
    apostrophe: 'L’Oréal',
    nobody: undefined,
    all: ['Alibaba', 'Alibaba Cloud', 'L’Oréal', 'Taobao', 'Zalando'],
  });
});

test('two entities never share a name, and the one that has it is named', async ({ layers }) => {
  const ids = await saveEntities(layers, [['Alibaba', '阿里巴巴'], ['Tencent']]);
  const outcomes = await layers.evaluate(async (tencent) => {
    const entities = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const short = (outcome: Awaited<ReturnType<typeof entities.addAlias>>) =>
      outcome.state === 'taken' ? `${outcome.name} taken by ${outcome.by.name}` : outcome.state;
    return {
      added: short(await entities.addAlias(tencent, { text: '阿里巴巴', language: 'zh' })),
      saved: short(await entities.saveEntity({ kind: 'company', name: 'ALIBABA' })),
      renamed: short(await entities.changeEntity(tencent, { name: 'alibaba' })),
      ownAgain: short(await entities.addAlias(tencent, { text: 'TENCENT' })),
      gone: short(await entities.addAlias(crypto.randomUUID(), { text: 'Nobody' })),
      tencent: (await entities.getEntity(tencent))?.nameKeys,
    };
  }, ids.Tencent ?? '');
  expect(outcomes).toEqual({
    added: '阿里巴巴 taken by Alibaba',
    saved: 'ALIBABA taken by Alibaba',
    renamed: 'alibaba taken by Alibaba',
    ownAgain: 'saved',
    gone: 'missing',
    tencent: ['tencent'],
  });
});

test('a name that was taken away is free for another entity', async ({ layers }) => {
  const ids = await saveEntities(layers, [['Meta', 'Facebook'], ['Facebook Inc.']]);
  const state = await layers.evaluate(
    async ([meta, facebook]) => {
      const { removeAlias, addAlias } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
      await removeAlias(meta ?? '', 'Facebook');
      return (await addAlias(facebook ?? '', { text: 'Facebook' })).state;
    },
    [ids.Meta, ids['Facebook Inc.']],
  );
  expect(state).toBe('saved');
});

test('lists go by kind, in the order of folded names, page by page', async ({ layers }) => {
  const lists = await layers.evaluate(async () => {
    const entities = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    for (const name of ['eBay', 'Équinor', 'Amazon', 'zalando', 'Ürümqi Iron', '腾讯']) {
      await entities.saveEntity({ kind: 'company', name, aliases: [{ text: `A-alias of ${name}` }] });
    }
    await entities.saveEntity({ kind: 'person', name: 'Émile Zola' });
    const page = async (offset: number, limit: number, prefix = '') =>
      (await entities.listEntities({ kind: 'company', prefix, offset, limit })).map(({ name }) => name);
    return {
      first: await page(0, 3),
      second: await page(3, 3),
      prefix: await page(0, 10, 'é'),
      alias: await page(1, 2, 'a alias'),
      companies: await entities.countEntities({ kind: 'company' }),
      people: await entities.countEntities({ kind: 'person', prefix: 'em' }),
      places: await entities.countEntities({ kind: 'place' }),
    };
  });
  expect(lists).toEqual({
    first: ['Amazon', 'eBay', 'Équinor'],
    second: ['Ürümqi Iron', 'zalando', '腾讯'],
    prefix: ['eBay', 'Équinor'],
    alias: ['eBay', 'Équinor'],
    companies: 6,
    people: 1,
    places: 0,
  });
});

test('an entity that an event names stays; without events it goes with its mentions, and can come back', async ({
  layers,
}) => {
  const ids = await saveEntities(layers, [['Alibaba', '阿里巴巴']]);
  const outcome = await layers.evaluate(async (alibaba) => {
    const entities = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const mentions = await window.load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
    const { saveOwnNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { removeClaim } = await window.load<typeof import('#storage/claims.ts')>('storage/claims.ts');
    const { saveClaim } = await window.load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const note = await saveOwnNote();
    await mentions.saveMentionState(note.id, alibaba, 'accepted');
    const { row: event } = await saveClaim('events', {
      type: 'partnership',
      status: 'announced',
      participants: [{ entityId: alibaba, role: 'party' }],
      summary: '',
      evidence: [],
    });
    const refused = await entities.removeEntity(alibaba);
    await removeClaim('events', event.id);
    const removed = await entities.removeEntity(alibaba);
    const mentionsLeft = await mentions.countNotesOfEntity(alibaba);
    const gone = await entities.getEntityByName('阿里巴巴');
    const restored = removed.state === 'removed' ? await entities.restoreEntity(removed) : undefined;
    return {
      refused,
      removed: removed.state,
      mentionsLeft,
      gone,
      restored: restored?.state,
      back: (await mentions.listMentions(note.id)).map(({ entity, mention }) => `${entity.name} ${mention.state}`),
    };
  }, ids.Alibaba ?? '');
  expect(outcome).toEqual({
    refused: { state: 'in-use', events: 1, relations: 0, figures: 0 },
    removed: 'removed',
    mentionsLeft: 0,
    gone: undefined,
    restored: 'saved',
    back: ['Alibaba accepted'],
  });
});

test('a name that is marked as ambiguous may have several owners, all of whom are found by it', async ({ layers }) => {
  const outcome = await layers.evaluate(async () => {
    const entities = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const names = (list: readonly { name: string; kind: string }[]) => list.map(({ name, kind }) => `${name} ${kind}`);
    const saved = async (...[fields, onTaken]: Parameters<typeof entities.saveEntity>) =>
      (await entities.saveEntity(fields, onTaken)).state;
    const states = [
      await saved({ kind: 'company', name: 'Orange' }),
      await saved({ kind: 'place', name: 'Orange' }),
      await saved({ kind: 'place', name: 'Orange' }, 'share'),
      await saved({ kind: 'topic', name: 'Fruit', aliases: [{ text: 'orange', ambiguous: true }] }),
    ];
    return {
      states,
      first: (await entities.getEntityByName('orange'))?.kind,
      byPrefix: names(await entities.listEntitiesByPrefix('oran', 10)),
      list: names(await entities.listEntities({ kind: 'topic', prefix: 'or', offset: 0, limit: 10 })),
      place: await entities.countEntities({ kind: 'place', prefix: 'Orange' }),
    };
  });
  expect(outcome).toEqual({
    states: ['saved', 'taken', 'saved', 'saved'],
    first: 'company',
    byPrefix: ['Orange company', 'Orange place', 'Fruit topic'],
    list: ['Fruit topic'],
    place: 1,
  });
});

test('a list of thousands of pasted names says of each line what it becomes', async ({ layers }) => {
  const ids = await saveEntities(layers, [['Alibaba', 'BABA'], ['Tencent']]);
  const outcome = await layers.evaluate(async (alibaba) => {
    const { checkAliases, addAliases } = await window.load<typeof import('#storage/aliases.ts')>('storage/aliases.ts');
    const { getEntity } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const { undoChanges } = await window.load<typeof import('#storage/changedRows.ts')>('storage/changedRows.ts');
    const odd = ['baba', 'TENCENT', 'T', '', '🍏', 'x'.repeat(500), 'שלום', 'Alias 7', ' 阿里巴巴 '];
    const lines = [...Array.from({ length: 5000 }, (_, index) => `Alias ${index}`), ...odd];
    const checked = (await checkAliases(alibaba, lines)) ?? [];
    const skipped = checked.flatMap((line) =>
      line.state === 'skipped' ? [`${line.text.slice(0, 8)}: ${line.reason}`] : [],
    );
    const unsought = checked.flatMap((line) => (line.state === 'new' && !line.isLookedFor ? [line.alias.text] : []));
    const changes = await addAliases(
      alibaba,
      checked.flatMap((line) => (line.state === 'new' ? [line.alias] : [])),
    );
    const entity = await getEntity(alibaba);
    if (changes) await undoChanges(changes);
    return {
      skipped,
      unsought,
      count: entity?.aliases.length,
      last: entity?.aliases.slice(-2),
      undone: (await getEntity(alibaba))?.aliases.length,
    };
  }, ids.Alibaba ?? '');
  expect(outcome).toEqual({
    skipped: ['baba: known', 'TENCENT: taken', '🍏: no-letters', 'xxxxxxxx: too-long', 'Alias 7: repeated'],
    unsought: ['T'],
    count: 5004,
    last: [
      { text: 'שלום', language: 'he' },
      { text: '阿里巴巴', language: 'zh' },
    ],
    undone: 1,
  });
});

test('watchlists are known by what is on them, and filter the lists', async ({ layers }) => {
  const ids = await saveEntities(layers, [['Alibaba'], ['Tencent'], ['Zalando']]);
  const outcome = await layers.evaluate(
    async ([alibaba, tencent]) => {
      const { listWatchlists, saveWatched } =
        await window.load<typeof import('#storage/watchlists.ts')>('storage/watchlists.ts');
      const entities = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
      for (const id of [tencent, alibaba]) await saveWatched(id ?? '', 'China', true);
      await saveWatched(alibaba ?? '', 'Cloud', true);
      const both = await listWatchlists();
      const filter = { kind: 'company', watchlist: 'China' } as const;
      const listed = (await entities.listEntities({ ...filter, offset: 0, limit: 9 })).map(({ name }) => name);
      const position = await entities.getEntityPosition(filter, tencent ?? '');
      const byPrefix = await entities.countEntities({ ...filter, prefix: 'ali' });
      await saveWatched(alibaba ?? '', 'Cloud', false);
      return { both, listed, position, byPrefix, left: await listWatchlists() };
    },
    [ids.Alibaba, ids.Tencent],
  );
  expect(outcome).toEqual({
    both: [
      { name: 'China', count: 2 },
      { name: 'Cloud', count: 1 },
    ],
    listed: ['Alibaba', 'Tencent'],
    position: 1,
    byPrefix: 1,
    left: [{ name: 'China', count: 2 }],
  });
});

import { expect, test } from '#fixtures/layers.ts';

test('a library of version 1 opens with its notes, whose addresses have today’s keys', async ({ machine, layers }) => {
  // As version 1 left it: Dexie counts in tens.
  await layers.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('vigie', 10);
      request.onupgradeneeded = () => {
        const notes = request.result.createObjectStore('notes', { keyPath: 'id' });
        for (const [name, path] of [
          ['rev', 'rev'],
          ['[shelf+createdAt+id]', ['shelf', 'createdAt', 'id']],
          ['[live+createdAt+id]', ['live', 'createdAt', 'id']],
          ['[starred+live+createdAt+id]', ['starred', 'live', 'createdAt', 'id']],
          ['canonicalUrl', 'canonicalUrl'],
          ['sourceId', 'sourceId'],
          ['capture.state', 'capture.state'],
        ] as const) {
          notes.createIndex(name, typeof path === 'string' ? path : [...path]);
        }
        for (const name of ['bodies', 'snapshots', 'assets', 'sources', 'entities', 'mentions', 'excerpts', 'events']) {
          request.result.createObjectStore(name, { keyPath: 'id' }).createIndex('rev', 'rev');
        }
        request.result.createObjectStore('tombstones', { keyPath: 'key' }).createIndex('rev', 'rev');
        request.result.createObjectStore('counters', { keyPath: 'name' });
        request.result.createObjectStore('settings', { keyPath: 'id' });
        notes.put({
          id: '01930000-0000-7000-8000-000000000001',
          rev: 1,
          createdAt: '2026-01-01T00:00:00.000Z',
          updatedAt: '2026-01-01T00:00:00.000Z',
          kind: 'clip',
          title: 'Alibaba',
          capture: { state: 'ready' },
          triage: 'inbox',
          starred: 0,
          url: 'https://fr.m.wikipedia.org/wiki/Alibaba?print=1',
          canonicalUrl: 'https://fr.m.wikipedia.org/wiki/Alibaba?print=1',
          lead: '',
          wordCount: 0,
          shelf: 'inbox',
          live: 1,
        });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
  });
  const seen = await layers.evaluate(async () => {
    const { saveClipStub } = await window.load<typeof import('#storage/clips.ts')>('storage/clips.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { state, note } = await saveClipStub({ title: '', url: 'https://fr.wikipedia.org/wiki/Alibaba' });
    return { state, title: note.title, notes: await library.notes.count() };
  });
  expect(seen).toEqual({ state: 'existing', title: 'Alibaba', notes: 1 });
  expect(machine.errors).toEqual([]);
});

test('a library of version 3 opens with its rows, and keeps searches from then on', async ({ machine, layers }) => {
  const seen = await layers.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { migrations } = await window.load<typeof import('#storage/migrations.ts')>('storage/migrations.ts');
    const questions = await window.load<typeof import('#storage/questions.ts')>('storage/questions.ts');
    const searches = await window.load<typeof import('#storage/savedSearches.ts')>('storage/savedSearches.ts');
    const history = await window.load<typeof import('#storage/searchHistory.ts')>('storage/searchHistory.ts');

    const Dexie = library.constructor as typeof import('dexie').Dexie;
    const before = new Dexie('vigie');
    for (const { version, stores } of migrations) if (version <= 3) before.version(version).stores(stores);
    await before.table('questions').put({
      id: '01930000-0000-7000-8000-000000000002',
      rev: 7,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
      text: 'Who buys Weibo?',
      topic: '',
      owner: '',
      status: 'open',
      answer: '',
      entityIds: [],
      lookedAt: '2026-01-01T00:00:00.000Z',
    });
    await before.table('counters').put({ name: 'rev', value: 7 });
    const { verno } = before;
    before.close();

    const question = await questions.getQuestion('01930000-0000-7000-8000-000000000002');
    const saved = await searches.saveSearch({ name: ' Weibo ', query: 'weibo lang:fr', order: 'date' });
    await history.savePastSearch('weibo');
    return {
      verno,
      text: question?.text,
      rev: saved.rev,
      searches: (await searches.listSavedSearches()).map(({ name, query, order }) => [name, query, order]),
      history: (await history.listPastSearches()).map(({ query }) => query),
    };
  });
  expect(seen).toEqual({
    verno: 3,
    text: 'Who buys Weibo?',
    rev: 8,
    searches: [['Weibo', 'weibo lang:fr', 'date']],
    history: ['weibo'],
  });
  expect(machine.errors).toEqual([]);
});

import { expect, test } from '#fixtures/layers.ts';

test('notes stand in the lists that triage, star and trash put them in, newest first', async ({ layers }) => {
  const seen = await layers.evaluate(async () => {
    const notes = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { noteCollections } =
      await window.load<typeof import('#storage/noteCollections.ts')>('storage/noteCollections.ts');
    const { countNotes } = await window.load<typeof import('#storage/noteCounts.ts')>('storage/noteCounts.ts');
    const names = new Map<string, string>();
    for (const name of ['oldest', 'middle', 'newest']) {
      names.set((await notes.saveOwnNote()).id, name);
      // Creation times tell the order, in milliseconds.
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const [oldest = '', middle = '', newest = ''] = names.keys();
    const look = async () => {
      const found: Record<string, string[]> = {};
      for (const collection of noteCollections) {
        const { notes: rows } = await notes.listNotes(collection, 0, 10);
        if (rows.length !== (await countNotes(collection))) throw new Error(`${collection} is miscounted.`);
        if (rows.length > 0) found[collection] = rows.map(({ id }) => names.get(id) ?? '');
      }
      return found;
    };
    const fresh = await look();
    await notes.saveTriage(middle, 'discarded');
    await notes.saveStarred(oldest, true);
    await notes.saveStarred(newest, true);
    await notes.trashNote(newest);
    const sorted = await look();
    await notes.restoreNote(newest);
    const restored = await look();
    const positions = await Promise.all([
      notes.getNotePosition('library', newest),
      notes.getNotePosition('library', oldest),
      notes.getNotePosition('library', middle),
    ]);
    const near = await Promise.all(
      [-1, 1, 5].map(async (rows) => names.get((await notes.getNoteIdNear('library', newest, rows)) ?? '')),
    );
    const ends = await Promise.all(
      (['newest', 'oldest'] as const).map(async (end) => names.get((await notes.getNoteIdAtEnd('library', end)) ?? '')),
    );
    const page = (await notes.listNotes('library', 1, 1)).notes.map(({ id }) => names.get(id));
    return { fresh, sorted, restored, positions, near, ends, page };
  });
  expect(seen.fresh).toEqual({
    interesting: ['newest', 'middle', 'oldest'],
    library: ['newest', 'middle', 'oldest'],
  });
  expect(seen.sorted).toEqual({
    interesting: ['oldest'],
    discarded: ['middle'],
    trash: ['newest'],
    library: ['oldest'],
    starred: ['oldest'],
  });
  expect(seen.restored).toEqual({
    interesting: ['newest', 'oldest'],
    discarded: ['middle'],
    library: ['newest', 'oldest'],
    starred: ['newest', 'oldest'],
  });
  expect(seen.positions).toEqual([0, 1, undefined]);
  expect(seen.near).toEqual([undefined, 'oldest', 'oldest']);
  expect(seen.ends).toEqual(['newest', 'oldest']);
  expect(seen.page).toEqual(['oldest']);
});

test('a note deleted for good takes what is its own, and events keep their other evidence', async ({ layers }) => {
  const seen = await layers.evaluate(async () => {
    const { saveOwnNote, getNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { removeNote } = await window.load<typeof import('#storage/removeNote.ts')>('storage/removeNote.ts');
    const { saveExcerpt, listExcerpts } =
      await window.load<typeof import('#storage/excerpts.ts')>('storage/excerpts.ts');
    const { saveClaim } = await window.load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const [gone, kept] = [await saveOwnNote(), await saveOwnNote()];
    const quote = { exact: 'x', prefix: '', suffix: '' };
    const evidence = [];
    for (const { id } of [gone, kept]) {
      const excerptId = await saveExcerpt(id, quote);
      evidence.push({ excerptId, noteId: id, credibility: 6, stance: 'supports' } as const);
    }
    const { row: event } = await saveClaim('events', {
      type: 'incident',
      status: 'announced',
      participants: [],
      summary: '',
      evidence,
    });
    await removeNote(gone.id);
    const left = await library.events.get(event.id);
    return {
      note: await getNote(gone.id),
      body: await library.bodies.get(gone.id),
      excerpts: [(await listExcerpts(gone.id)).length, (await listExcerpts(kept.id)).length],
      evidence: left?.evidence.map(({ noteId }) => noteId === kept.id),
      noteIds: left?.evidenceNoteIds.map((noteId) => noteId === kept.id),
    };
  });
  expect(seen).toEqual({ excerpts: [0, 1], evidence: [true], noteIds: [true], note: undefined, body: undefined });
});

test('settings fall back to their defaults, one at a time', async ({ layers }) => {
  const seen = await layers.evaluate(async () => {
    const { getSettings, saveSettings } =
      await window.load<typeof import('#storage/settings.ts')>('storage/settings.ts');
    const fresh = await getSettings();
    await saveSettings({ language: 'fr' });
    await saveSettings({ theme: 'dark' });
    const both = await getSettings();
    await saveSettings({ language: undefined });
    return { fresh, both, after: await getSettings() };
  });
  expect(seen.fresh).toEqual({ theme: 'auto' });
  expect(seen.both).toEqual({ language: 'fr', theme: 'dark' });
  expect(seen.after.theme).toBe('dark');
  expect(seen.after.language).toBeUndefined();
});

test('every stretch of a list is the same, from whichever end it is read', async ({ layers }) => {
  const seen = await layers.evaluate(async () => {
    const { listNotes, getNotePosition, saveOwnNote } =
      await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    for (let number = 0; number < 9; number += 1) await saveOwnNote();
    const ids = (await listNotes('library', 0, 100)).notes.map(({ id }) => id);
    const wrong: string[] = [];
    for (let offset = 0; offset <= 10; offset += 1) {
      for (let limit = 1; limit <= 10; limit += 1) {
        const { notes } = await listNotes('library', offset, limit);
        const same = notes.map(({ id }) => id).join() === ids.slice(offset, offset + limit).join();
        if (!same) wrong.push(`${offset}+${limit}`);
      }
    }
    const positions = await Promise.all(ids.map((id) => getNotePosition('library', id)));
    return { count: ids.length, wrong, positions };
  });
  expect(seen).toEqual({ count: 9, wrong: [], positions: [0, 1, 2, 3, 4, 5, 6, 7, 8] });
});

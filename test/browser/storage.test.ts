import { expect, test } from '#fixtures/layers.ts';

test('every write of any table gets the next rev, and the feed gives them in that order, a limit at a time', async ({
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const { saveOwnNote, saveTriage } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { saveExcerpt } = await window.load<typeof import('#storage/excerpts.ts')>('storage/excerpts.ts');
    const feed = await window.load<typeof import('#storage/changeFeed.ts')>('storage/changeFeed.ts');
    const first = await saveOwnNote();
    await saveExcerpt(first.id, { exact: 'a', prefix: '', suffix: '' });
    const second = await saveOwnNote();
    await saveTriage(first.id, 'important');

    const read = async (limit: number) => {
      const told: string[] = [];
      let cursor = 0;
      for (;;) {
        const batch = await feed.listChanges(cursor, limit);
        if (batch.length > limit) throw new Error('A batch is larger than its limit.');
        const last = batch.at(-1);
        if (!last) return { told, cursor };
        for (const change of batch) {
          const id = change.kind === 'saved' ? change.row.id : change.id;
          const whose = id === first.id ? 'first' : id === second.id ? 'second' : 'other';
          told.push(`${feed.revOf(change)} ${change.kind} ${change.table} ${whose}`);
        }
        cursor = feed.revOf(last);
      }
    };
    return { all: await read(100), byTwo: await read(2), byOne: await read(1), last: await feed.getLastRev() };
  });
  // The first note was changed last, so it comes once, last, as it is now.
  expect(seen.all.told).toEqual([
    '1 saved bodies first',
    '3 saved excerpts other',
    '4 saved bodies second',
    '5 saved notes second',
    '6 saved notes first',
  ]);
  expect(seen.byTwo).toEqual(seen.all);
  expect(seen.byOne).toEqual(seen.all);
  expect(seen.last).toBe(6);
});

test('a deleted row leaves a tombstone in the feed, and a row that comes back under its id is followed too', async ({
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const { saveOwnNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { removeNote } = await window.load<typeof import('#storage/removeNote.ts')>('storage/removeNote.ts');
    const { listChanges } = await window.load<typeof import('#storage/changeFeed.ts')>('storage/changeFeed.ts');
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    const note = await saveOwnNote();
    await removeNote(note.id);
    const removed = (await listChanges(2, 10)).map(({ kind, table }) => `${kind} ${table}`);
    await write(['notes'], ({ put }) => put('notes', note));
    const after = (await listChanges(4, 10)).map(({ kind, table }) => `${kind} ${table}`);
    return { removed, after };
  });
  expect(seen.removed).toEqual(['removed bodies', 'removed notes']);
  expect(seen.after).toEqual(['saved notes']);
});

test('a malformed row undoes the whole write, the rev included', async ({ layers }) => {
  const seen = await layers.evaluate(async () => {
    const { saveOwnNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { countNotes } = await window.load<typeof import('#storage/noteCounts.ts')>('storage/noteCounts.ts');
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    const { getLastRev } = await window.load<typeof import('#storage/changeFeed.ts')>('storage/changeFeed.ts');
    const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
    const note = await saveOwnNote();
    const before = { notes: await countNotes('library'), rev: await getLastRev() };
    const failure = await write(['notes', 'excerpts'], async (writer) => {
      await writer.put('notes', { ...note, id: newId() });
      await writer.remove('notes', note.id);
      await writer.put('excerpts', {
        id: 'not a UUID',
        createdAt: note.createdAt,
        noteId: note.id,
        quote: { exact: '', prefix: '', suffix: '' },
      });
    }).then(
      () => 'written',
      (error: Error) => error.name,
    );
    return { failure, before, after: { notes: await countNotes('library'), rev: await getLastRev() } };
  });
  expect(seen.failure).toBe('ValiError');
  expect(seen.after).toEqual(seen.before);
});

test('a snapshot cannot be written over', async ({ layers }) => {
  const seen = await layers.evaluate(async () => {
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
    const now = new Date().toISOString();
    const snapshot = {
      id: newId(),
      createdAt: now,
      noteId: newId(),
      sha256: '0'.repeat(64),
      bytes: new TextEncoder().encode('first'),
      compression: 'none',
      byteLength: 5,
      contentType: 'text/plain',
      method: 'paste',
      capturedAt: now,
    } as const;
    await write(['snapshots'], ({ put }) => put('snapshots', snapshot));
    const again = await write(['snapshots'], ({ put }) =>
      put('snapshots', { ...snapshot, bytes: new TextEncoder().encode('other') }),
    ).then(
      () => 'written',
      (error: Error) => error.name,
    );
    const stored = await library.snapshots.get(snapshot.id);
    return { again, text: new TextDecoder().decode(stored?.bytes) };
  });
  expect(seen).toEqual({ again: 'ConstraintError', text: 'first' });
});

test('a note with no more fields than it needs has no keys for the absent ones', async ({ layers }) => {
  const keys = await layers.evaluate(async () => {
    const { saveOwnNote, trashNote, restoreNote, getNote } =
      await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { id } = await saveOwnNote();
    await trashNote(id);
    await restoreNote(id);
    return Object.keys((await getNote(id)) ?? {});
  });
  expect(keys).not.toContain('trashedAt');
  expect(keys).toContain('shelf');
});

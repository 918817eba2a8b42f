import { expect, test } from '#fixtures/layers.ts';

test('batches for the disk have every change once, in order, however many and large, and deletes among them', async ({
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const { readBytesOf, readFeedBatch } =
      await window.load<typeof import('#storage/journal/feedBatch.ts')>('storage/journal/feedBatch.ts');
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
    const { saveSettings } = await window.load<typeof import('#storage/settings.ts')>('storage/settings.ts');
    const createdAt = new Date().toISOString();
    const sources = Array.from({ length: 1200 }, (_, number) => ({
      id: newId(),
      createdAt,
      name: `Source ${number}`,
      reliability: 'F' as const,
    }));
    await write(['sources'], (writer) => writer.addAll('sources', sources));
    await write(['assets'], async (writer) => {
      for (let number = 0; number < 5; number += 1) {
        const bytes = new Uint8Array(3_000_000).fill(number);
        await writer.put('assets', {
          id: newId(),
          createdAt,
          sha256: String(number).repeat(64),
          bytes,
          contentType: 'image/png',
        });
      }
    });
    await saveSettings({ theme: 'dark' });
    await write(['sources'], (writer) => writer.removeAll('sources', [sources[7]?.id ?? '']));

    const revs: number[] = [];
    const tables: string[] = [];
    let removed = 0;
    let rowsWithBytes = 0;
    let bytes = 0;
    for (let cursor = 0; ; ) {
      const batch = await readFeedBatch(cursor);
      const last = batch.entries.at(-1);
      if (!last) break;
      cursor = last.rev;
      revs.push(...batch.entries.map(({ rev }) => rev));
      tables.push(...batch.entries.map(({ table }) => table));
      removed += batch.entries.filter(({ row }) => row === undefined).length;
      rowsWithBytes += batch.entries.filter(({ row }) => row?.includes('"bytes"')).length;
      for (const one of batch.bytes) bytes += (await readBytesOf(one))?.length ?? 0;
    }
    const inOrder = revs.every((rev, index) => index === 0 || rev > (revs[index - 1] ?? 0));
    return { count: revs.length, inOrder, removed, rowsWithBytes, bytes, hasSettings: tables.includes('settings') };
  });
  // The source that was deleted shows as that alone.
  expect(seen).toEqual({
    count: 1200 + 5 + 1,
    inOrder: true,
    removed: 1,
    rowsWithBytes: 0,
    bytes: 15_000_000,
    hasSettings: true,
  });
});

test('a library is made anew from lines in any order: the highest revision holds, and keys that changed hands do', async ({
  machine,
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const { startRebuild } =
      await window.load<typeof import('#storage/journal/rebuild.ts')>('storage/journal/rebuild.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { saveOwnNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { countNotes } = await window.load<typeof import('#storage/noteCounts.ts')>('storage/noteCounts.ts');
    const { getLibraryCopy, getRecoveryNotice } = await window.load<typeof import('#storage/journal/libraryCopy.ts')>(
      'storage/journal/libraryCopy.ts',
    );
    const { packSnapshot } = await window.load<typeof import('#storage/snapshots.ts')>('storage/snapshots.ts');
    const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');

    await saveOwnNote();
    const template = await library.notes.toCollection().first();
    const lines: string[] = [];
    const at = new Date().toISOString();
    const put = (rev: number, table: string, row: { readonly id: string }) =>
      lines.push(
        JSON.stringify({ rev, at, table, id: row.id, row: { ...row, rev, createdAt: at, updatedAt: at }, crc32: '' }),
      );
    const remove = (rev: number, table: string, id: string) =>
      lines.push(JSON.stringify({ rev, at, table, id, removed: true, crc32: '' }));
    const note = (id: string, title: string, triage: string) => ({
      ...template,
      id,
      title,
      triage,
      shelf: triage,
      live: 1,
    });
    const entity = (id: string, name: string, key: string) => ({
      id,
      kind: 'company',
      name,
      aliases: [],
      nameKeys: [key],
      sharedKeys: [],
      sortKey: key,
    });
    const [kept, deleted, first, second] = [newId(), newId(), newId(), newId()];
    put(12, 'notes', note(kept, 'As it is now', 'important'));
    put(3, 'notes', note(kept, 'As it was', 'inbox'));
    put(4, 'notes', note(deleted, 'Deleted', 'inbox'));
    remove(9, 'notes', deleted);
    put(4, 'notes', note(deleted, 'Written twice by a repair', 'inbox'));
    // Its key went from the first to the second, and the first was written again after that.
    put(5, 'entities', entity(first, 'Weibo', 'weibo'));
    put(14, 'entities', entity(second, 'Weibo', 'weibo'));
    put(15, 'entities', entity(first, 'Sina', 'sina'));
    const raw = new TextEncoder().encode('What the page said. '.repeat(50));
    const packed = await packSnapshot({ bytes: raw, contentType: 'text/plain', method: 'paste' });
    const { bytes, ...described } = packed;
    const spoilt = { ...described, id: newId(), sha256: 'a'.repeat(64) };
    put(16, 'snapshots', { ...described, noteId: kept } as unknown as { id: string });
    put(17, 'snapshots', { ...spoilt, noteId: kept } as unknown as { id: string });
    put(18, 'oneOfTheFuture', { id: newId() });

    const rebuild = await startRebuild();
    const half = Math.ceil(lines.length / 2);
    const whole: string[] = [];
    for (const page of [lines.slice(0, half), lines.slice(half)]) {
      const { wanted } = await rebuild.apply(`${page.join('\n')}\n`);
      whole.push(...wanted);
      const file = { sha256: described.sha256, compression: described.compression, bytes: new Uint8Array(bytes) };
      // The one is given as another one's, so it is not what was captured.
      await rebuild.give([file, { ...file, sha256: spoilt.sha256 }]);
    }
    const unfinished = await getLibraryCopy();
    const identity = { libraryId: newId(), instance: newId() };
    const notice = { reason: 'empty' as const, recoveredAt: at, damage: [] };
    const told = await rebuild.finish({ identity, lastRev: 20, notice });
    const copy = await getLibraryCopy();
    return {
      wanted: whole.length,
      unfinished: unfinished.lastRev,
      told,
      isItsOwn: copy.identity?.instance === identity.instance,
      lastRev: copy.lastRev,
      titles: (await library.notes.toArray()).map(({ title, rev }) => `${title} ${rev}`),
      counts: [await countNotes('important'), await countNotes('inbox'), await countNotes('library')],
      names: (await library.entities.toArray()).map(({ name, nameKeys }) => `${name} ${nameKeys.join()}`).sort(),
      snapshots: await library.snapshots.count(),
      notice: (await getRecoveryNotice())?.lostBytes,
    };
  });
  expect(seen).toEqual({
    wanted: 2,
    unfinished: 0,
    told: { notes: 1, lostRows: 0, lostBytes: 1 },
    isItsOwn: true,
    lastRev: 20,
    titles: ['As it is now 12'],
    counts: [1, 0, 1],
    names: ['Sina sina', 'Weibo weibo'],
    snapshots: 1,
    notice: 1,
  });
  expect(machine.errors).toEqual([]);
});

test('a restored backup is what the library was, by changes that only say what differs', async ({ layers }) => {
  const seen = await layers.evaluate(async () => {
    const { readFeedBatch } =
      await window.load<typeof import('#storage/journal/feedBatch.ts')>('storage/journal/feedBatch.ts');
    const { startRestore } =
      await window.load<typeof import('#storage/journal/restore.ts')>('storage/journal/restore.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { getLastRev } = await window.load<typeof import('#storage/changeFeed.ts')>('storage/changeFeed.ts');
    const { saveOwnNote, trashNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { removeNote } = await window.load<typeof import('#storage/removeNote.ts')>('storage/removeNote.ts');
    const { saveBody } = await window.load<typeof import('#storage/bodies.ts')>('storage/bodies.ts');
    const { changeEntity, saveEntity } =
      await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const { countNotes } = await window.load<typeof import('#storage/noteCounts.ts')>('storage/noteCounts.ts');

    const documentOf = (text: string) => ({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    });
    const write = async (id: string, text: string) => {
      const before = (await library.bodies.get(id))?.text ?? '';
      await saveBody(id, documentOf(text), { basedOn: [before], titleOfCopy: () => '' });
    };
    const [same, changed, deleted] = [await saveOwnNote(), await saveOwnNote(), await saveOwnNote()];
    for (const { id } of [same, changed, deleted]) await write(id, `First ${id}`);
    const saved = await saveEntity({ kind: 'company', name: 'Alibaba' });
    const other = await saveEntity({ kind: 'company', name: 'Weibo' });
    const said = async () => {
      const rows = [
        ...(await library.notes.toArray()),
        ...(await library.bodies.toArray()),
        ...(await library.entities.toArray()),
      ];
      return JSON.stringify(rows.map(({ rev: _, updatedAt: __, ...row }) => Object.entries(row).sort()));
    };
    const before = await said();
    const { entries } = await readFeedBatch(0);
    const backup = entries
      .map(({ row, ...line }) => JSON.stringify({ ...line, row: JSON.parse(row ?? '') }))
      .join('\n');

    await write(changed.id, 'Otherwise');
    await trashNote(deleted.id);
    await removeNote(deleted.id);
    await saveOwnNote();
    // The two change their names with one another, so neither can be put back while the other has its.
    if (saved.state !== 'saved' || other.state !== 'saved') throw new Error('They are new.');
    await changeEntity(saved.entity.id, { name: 'Something' });
    await changeEntity(other.entity.id, { name: 'Alibaba' });
    await changeEntity(saved.entity.id, { name: 'Weibo' });

    const restore = startRestore();
    await restore.compare(backup);
    const changes = await restore.changes();
    const rev = await getLastRev();
    await restore.begin('2026-11-26T00-00-00Z-person-1');
    await restore.put(backup);
    await restore.finish();
    const untouched = (await library.bodies.get(same.id))?.rev ?? 0;
    return {
      notes: [changes.notesBack, changes.notesChanged, changes.notesGone],
      isSame: (await said()) === before,
      isNew: untouched > rev,
      counted: await countNotes('library'),
      unfinished: await library.journal.get('restore'),
    };
  });
  expect(seen).toEqual({ notes: [1, 1, 1], isSame: true, isNew: false, counted: 3, unfinished: undefined });
});

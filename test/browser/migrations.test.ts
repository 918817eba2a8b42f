import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';
import { layOldLibrary, oldVersions, readOldLibrary } from '#fixtures/oldLibrary.ts';
import { titlesOf } from '#fixtures/searchLibrary.ts';

/** Says what opening the library would change, then opens it and gives the ids of its rows, and which rows are not as the schemas of today want them. */
function openLibrary(page: Page) {
  return page.evaluate(async () => {
    const { getPendingMigration } =
      await window.load<typeof import('#storage/pendingMigration.ts')>('storage/pendingMigration.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { derive } = await window.load<typeof import('#storage/derived.ts')>('storage/derived.ts');
    const { rowSchemas } = await window.load<typeof import('#storage/rowSchemas.ts')>('storage/rowSchemas.ts');
    const { getSettings } = await window.load<typeof import('#storage/settings.ts')>('storage/settings.ts');
    const pending = await getPendingMigration();
    const ids: Record<string, string[]> = {};
    const wrong: unknown[] = [];
    for (const table of Object.keys(rowSchemas) as (keyof typeof rowSchemas)[]) {
      const rows = await library.table(table).toArray();
      if (rows.length > 0) ids[table] = rows.map(({ id }) => String(id)).sort();
      for (const row of rows) {
        const { issues } = await rowSchemas[table]['~standard'].validate(row);
        if (issues) wrong.push([table, row.id, issues.map(({ message }) => message)]);
        const derived = derive(table, row) as Record<string, unknown>;
        const stale = Object.keys(derived).filter((key) => JSON.stringify(derived[key]) !== JSON.stringify(row[key]));
        if (stale.length > 0) wrong.push([table, row.id, 'stale', stale]);
      }
    }
    return { pending, ids, wrong, later: await getPendingMigration(), theme: (await getSettings()).theme };
  });
}

for (const version of oldVersions) {
  test(`a library of version ${version} opens with every row, as today’s schemas want it, and is found by search`, async ({
    machine,
    layers,
  }) => {
    const old = readOldLibrary(version);
    expect(old.version).toBe(version * 10);
    await layOldLibrary(layers, old);
    const opened = await openLibrary(layers);
    expect(opened.pending).toEqual({ from: version, to: 5 });
    expect(opened.wrong).toEqual([]);
    for (const [table, rows] of Object.entries(old.rows)) {
      const before = rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])).sort();
      if (before.length > 0 && table !== 'tombstones') expect(opened.ids[table], table).toEqual(before);
    }
    expect(opened).toMatchObject({ later: undefined, theme: 'dark' });

    // The text, a name in another script, and an event that a note tells of.
    await expect.poll(() => titlesOf(layers, 'vendeurs')).toEqual(['Alibaba détient 18 % de Weibo']);
    await expect.poll(() => titlesOf(layers, 'company:阿里巴巴')).toEqual(['Alibaba détient 18 % de Weibo']);
    await expect.poll(() => titlesOf(layers, 'event:stake')).toEqual(['Alibaba détient 18 % de Weibo']);

    // It goes on: the page that was clipped is known again by today's rules, and what is written has the next revision.
    const goesOn = await layers.evaluate(async () => {
      const { saveClipStub } = await window.load<typeof import('#storage/clips.ts')>('storage/clips.ts');
      const { getLastRev } = await window.load<typeof import('#storage/changeFeed.ts')>('storage/changeFeed.ts');
      const { trashNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
      const { countAllNotes } = await window.load<typeof import('#storage/noteCounts.ts')>('storage/noteCounts.ts');
      const { state, note } = await saveClipStub({ title: '', url: 'https://fr.wikipedia.org/wiki/Weibo' });
      const before = await getLastRev();
      await trashNote(note.id);
      return { state, title: note.title, notes: await countAllNotes(), revs: (await getLastRev()) - before };
    });
    expect(goesOn).toEqual({ state: 'existing', title: 'Weibo', notes: 4, revs: 1 });
    expect(machine.errors).toEqual([]);
  });
}

test.describe('killed', () => {
  test.use({ ownBrowser: true });

  test('a migration that was killed in the middle begins again and loses nothing', { tag: '@long' }, async ({
    machine,
    layers,
  }) => {
    const old = readOldLibrary(1);
    const copies = 1000;
    await layOldLibrary(layers, old, copies);
    // The notes are being given today's keys when the window hangs and the browser goes.
    const migrating = layers.waitForEvent('console', (message) => message.text() === 'migrating');
    const opening = layers.evaluate(async () => {
      const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
      const put = IDBObjectStore.prototype.put;
      let written = 0;
      IDBObjectStore.prototype.put = function (...row) {
        written += 1;
        if (written === 1000) {
          console.info('migrating');
          for (;;);
        }
        return put.apply(this, row);
      };
      await library.open();
    });
    opening.catch(() => undefined);
    await migrating;
    await machine.killBrowser();

    const page = await machine.open();
    await page.waitForFunction(() => typeof window.load === 'function');
    const opened = await openLibrary(page);
    expect(opened.pending).toEqual({ from: 1, to: 5 });
    expect(opened.wrong).toEqual([]);
    expect(opened.ids.notes?.length).toBe((old.rows.notes?.length ?? 0) * copies);
    expect(opened.ids.bodies?.length).toBe((old.rows.bodies?.length ?? 0) * copies);
    expect(opened.later).toBeUndefined();
  });
});

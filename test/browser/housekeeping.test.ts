import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

test('a note goes thirty days after it was put into the trash, not before, and with all that is its own', async ({
  machine,
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { countNotes } = await window.load<typeof import('#storage/noteCounts.ts')>('storage/noteCounts.ts');
    const notes = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const trash = await window.load<typeof import('#storage/emptyTrash.ts')>('storage/emptyTrash.ts');
    const ids: string[] = [];
    for (let at = 0; at < 45; at += 1) {
      const { id } = await notes.saveOwnNote();
      if (at > 0) await notes.trashNote(id);
      ids.push(id);
    }
    const now = Date.now();
    const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString();
    for (const [at, id] of ids.entries()) {
      if (at > 0) await library.notes.update(id, { trashedAt: daysAgo(at <= 41 ? 30 : 29.9) });
    }
    const expired = await trash.removeExpiredNotes(new Date(now).toISOString());
    const left = [await library.notes.count(), await library.bodies.count(), await countNotes('trash')];
    const steps: number[] = [];
    await trash.emptyTrash((removed) => steps.push(removed));
    return { expired, left, steps, end: [await library.notes.count(), await countNotes('trash')] };
  });
  expect(seen).toEqual({ expired: 41, left: [4, 4, 3], steps: [3], end: [1, 0] });
  expect(machine.errors).toEqual([]);
});

test('a clock that leaps ahead is believed a day later, and not at all once it is right again', async ({ layers }) => {
  const hour = (hours: number) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000).toISOString();
  const month = 30 * 24;
  // A day goes by; the clock leaps, for less than a day; it is right again; somebody comes back from a month away.
  const asked = [0, 24, month, month + 2, 30, 31, month, month + 20, month + 24, month + 25];
  const believed = await layers.evaluate(async (instants) => {
    const { believedNow } = await window.load<typeof import('#storage/believedClock.ts')>('storage/believedClock.ts');
    const seen: string[] = [];
    for (const instant of instants) seen.push(await believedNow(instant));
    return seen;
  }, asked.map(hour));
  expect(believed).toEqual([0, 24, 24, 24, 30, 31, 31, 31, month + 24, month + 25].map(hour));
});

/** What the collector deletes in one window. */
function collect(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { collectAssets } = await window.load<typeof import('#storage/collectAssets.ts')>('storage/collectAssets.ts');
    return collectAssets(new AbortController().signal);
  });
}

function announce(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { announceWindow } = await window.load<typeof import('#storage/windowStart.ts')>('storage/windowStart.ts');
    await announceWindow();
  });
}

/** Which of the pictures are still kept, by the letter that each consists of. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const assets = await library.assets.toArray();
    return assets
      .map(({ bytes }) => new TextDecoder().decode(bytes))
      .sort()
      .join('');
  });
}

test('a picture goes when nothing names it and every window that could bring it back is closed', async ({
  machine,
  layers,
}) => {
  await announce(layers);
  const noteId = await layers.evaluate(async () => {
    const { saveAsset } = await window.load<typeof import('#storage/assets.ts')>('storage/assets.ts');
    const { saveBody } = await window.load<typeof import('#storage/bodies.ts')>('storage/bodies.ts');
    const { changeEntity, saveEntity } =
      await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const notes = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    const picture = (letter: string) => saveAsset(new TextEncoder().encode(letter), 'image/png');
    const showing = (...sha256s: string[]) => ({
      type: 'doc',
      content: [
        ...sha256s.map((assetId) => ({ type: 'image', attrs: { assetId } })),
        { type: 'paragraph', content: [{ type: 'text', text: `${sha256s.length} pictures` }] },
      ],
    });
    const { id } = await notes.saveOwnNote();
    const save = async (shown: readonly string[], startsSession: boolean) => {
      const body = await library.bodies.get(id);
      const edit = { basedOn: [body?.text ?? ''], startsSession, titleOfCopy: (title: string) => title };
      await saveBody(id, showing(...shown), edit);
    };
    const [a, b, c] = [await picture('a'), await picture('b'), await picture('c')];
    await save([a, b], false);
    // The earlier version still shows b.
    await save([a], true);
    const acme = await saveEntity({ kind: 'company', name: 'Acme' });
    if (acme.state !== 'saved') throw new Error('Acme was not saved.');
    await changeEntity(acme.entity.id, { logoAssetId: c });
    const d = await picture('d');
    await write(['notes'], ({ change }) =>
      change('notes', id, { attachments: [{ assetId: d, name: 'd.png', contentType: 'image/png', byteLength: 1 }] }),
    );
    await picture('e');
    await picture('f');
    return id;
  });
  // This window may still be about to show them.
  expect(await collect(layers)).toBe(0);
  expect(await kept(layers)).toBe('abcdef');

  const second = await machine.openTab();
  await second.waitForFunction(() => typeof window.load === 'function');
  await announce(second);
  await layers.close();
  // Pasted again in the meantime, e is about to be shown.
  await second.evaluate(async () => {
    const { saveAsset } = await window.load<typeof import('#storage/assets.ts')>('storage/assets.ts');
    await saveAsset(new TextEncoder().encode('e'), 'image/png');
  });
  // A window that has just been closed holds what it showed for a moment longer.
  await expect.poll(() => collect(second)).toBe(1);
  expect(await kept(second)).toBe('abcde');

  const third = await machine.openTab();
  await third.waitForFunction(() => typeof window.load === 'function');
  await announce(third);
  const undo = await third.evaluate(async (id) => {
    const { removeNote } = await window.load<typeof import('#storage/removeNote.ts')>('storage/removeNote.ts');
    const { saveUndoably } = await window.load<typeof import('#storage/saveUndoably.ts')>('storage/saveUndoably.ts');
    const { undo: restore } = await saveUndoably(() => removeNote(id));
    Object.assign(window, { restore });
    return typeof restore;
  }, noteId);
  expect(undo).toBe('function');
  await second.close();
  // e was loose before this window was opened; what its open undo names stays.
  await expect.poll(() => collect(third)).toBe(1);
  expect(await kept(third)).toBe('abcd');
  await third.evaluate(() => (window as unknown as { restore: () => Promise<void> }).restore());
  expect(await collect(third)).toBe(0);
  expect(await kept(third)).toBe('abcd');
  expect(machine.errors).toEqual([]);
});

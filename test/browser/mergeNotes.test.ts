import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

/** Two clips of one story: the kept one is bare, the other has everything that can hang on a note. Gives what is known of both, and the library after each step. */
function mergeAndUndo(page: Page) {
  return page.evaluate(async () => {
    const load = <Module>(path: string) => window.load<Module>(path);
    const { saveClipStub, fillClip } = await load<typeof import('#storage/clips.ts')>('storage/clips.ts');
    const { packSnapshot } = await load<typeof import('#storage/snapshots.ts')>('storage/snapshots.ts');
    const { saveExcerpt } = await load<typeof import('#storage/excerpts.ts')>('storage/excerpts.ts');
    const { saveClaim } = await load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const { saveEntity } = await load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const { saveMentionState } = await load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
    const { saveNoteLink } = await load<typeof import('#storage/noteLinks.ts')>('storage/noteLinks.ts');
    const { mergeNotes, undoMerge } = await load<typeof import('#storage/mergeNotes.ts')>('storage/mergeNotes.ts');
    const { library } = await load<typeof import('#storage/database.ts')>('storage/database.ts');

    const clip = async (host: string, text: string, facts: object) => {
      const url = `https://${host}.example/story-1`;
      const bytes = new TextEncoder().encode(text);
      const snapshot = await packSnapshot({ bytes, contentType: 'text/html', method: 'fetch' });
      const { note } = await saveClipStub({ title: host, url, snapshot });
      const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
      await fillClip(note.id, { title: host, url, document, capture: { state: 'ready' }, ...facts });
      return note.id;
    };
    const kept = await clip('kept', 'Alibaba bans WeChat from its shops.', {});
    const other = await clip('other', 'Alibaba bans WeChat from its shops. Tencent is silent.', {
      author: 'Camille Aubry',
      language: 'en',
      attachments: [{ assetId: 'a'.repeat(64), name: 'a.pdf', contentType: 'application/pdf', byteLength: 1 }],
    });
    const third = await clip('third', 'Alibaba bans WeChat.', {});
    const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });
    const shared = await saveExcerpt(other, quote('bans WeChat'));
    const lost = await saveExcerpt(other, quote('Tencent is silent.'));
    const evidence = (excerptId: string) => ({ excerptId, noteId: other, credibility: 2, stance: 'supports' }) as const;
    const { row: event } = await saveClaim('events', {
      type: 'platform_restriction',
      status: 'announced',
      participants: [],
      summary: '',
      evidence: [evidence(shared), evidence(lost)],
    });
    const names = await Promise.all(
      ['Alibaba', 'Tencent'].map((name) => saveEntity({ kind: 'company', name, aliases: [] })),
    );
    for (const saved of names) if (saved.state === 'saved') await saveMentionState(other, saved.entity.id, 'accepted');
    await saveNoteLink(other, third, 'reprint');

    const state = async () => {
      const [keptNote, otherNote] = await Promise.all([library.notes.get(kept), library.notes.get(other)]);
      const rowsOf = async (table: 'snapshots' | 'excerpts' | 'mentions', noteId: string) =>
        library.table(table).where('noteId').equals(noteId).count();
      const evidenceOf = (await library.events.get(event.id))?.evidence.map(({ noteId }) =>
        noteId === kept ? 'kept' : 'other',
      );
      const links = (await library.noteLinks.toArray()).map(({ noteIds }) =>
        noteIds
          .map((id) => ({ [kept]: 'kept', [other]: 'other', [third]: 'third' })[id])
          .sort()
          .join(' '),
      );
      return {
        kept: [await rowsOf('snapshots', kept), await rowsOf('excerpts', kept), await rowsOf('mentions', kept)],
        other: [await rowsOf('snapshots', other), await rowsOf('excerpts', other), await rowsOf('mentions', other)],
        facts: [keptNote?.author, keptNote?.language, keptNote?.attachments?.length],
        trashed: otherNote?.trashedAt !== undefined,
        text: (await library.bodies.get(kept))?.text,
        evidence: evidenceOf,
        links,
      };
    };
    const before = await state();
    const merge = await mergeNotes(kept, other, 'From “other”:');
    const merged = await state();
    const again = await saveClipStub({ title: '', url: 'https://other.example/story-1?utm_source=x' });
    const marks = JSON.stringify((await library.bodies.get(kept))?.document).includes(lost);
    if (merge) await undoMerge(merge);
    return { before, merged, undone: await state(), againIsKept: again.note.id === kept, marks };
  });
}

test('a merge moves everything that hangs on a note to the one that is kept, and undo moves it back', async ({
  layers,
}) => {
  const { before, merged, undone, againIsKept, marks } = await mergeAndUndo(layers);
  expect(before).toMatchObject({ kept: [1, 0, 0], other: [1, 2, 2], trashed: false, links: ['other third'] });
  expect(merged).toEqual({
    kept: [2, 2, 2],
    other: [0, 0, 0],
    facts: ['Camille Aubry', 'en', 1],
    trashed: true,
    // What the kept text lacks is quoted in it, as facts cite it.
    text: 'Alibaba bans WeChat from its shops.\nFrom “other”:\nTencent is silent.',
    evidence: ['kept', 'kept'],
    links: ['kept third'],
  });
  expect(marks).toBe(true);
  expect(againIsKept).toBe(true);
  expect(undone).toEqual(before);
});

test('a note that is gone cannot be merged, nor one into itself', async ({ layers }) => {
  const seen = await layers.evaluate(async () => {
    const { saveOwnNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { mergeNotes } = await window.load<typeof import('#storage/mergeNotes.ts')>('storage/mergeNotes.ts');
    const { getLastRev } = await window.load<typeof import('#storage/changeFeed.ts')>('storage/changeFeed.ts');
    const { id } = await saveOwnNote();
    const rev = await getLastRev();
    const results = [await mergeNotes(id, id, ''), await mergeNotes(id, crypto.randomUUID(), '')];
    return { results, unchanged: (await getLastRev()) === rev };
  });
  expect(seen).toEqual({ results: [undefined, undefined], unchanged: true });
});

import { clipPaste, page, readNote, withSite } from '#fixtures/clipping.ts';
import { expect, test } from '#fixtures/layers.ts';

test('clips that a crash cut short are finished at the next start, unless another window is at them', async ({
  layers,
}) => {
  await withSite({ '/a': page('Fetched late') }, async (origin) => {
    const { stubs, held } = await layers.evaluate(async (url) => {
      const clips = await window.load<typeof import('#storage/clips.ts')>('storage/clips.ts');
      const { packSnapshot } = await window.load<typeof import('#storage/snapshots.ts')>('storage/snapshots.ts');
      const { resumeClip } = await window.load<typeof import('#features/clip/clip.ts')>('features/clip/clip.ts');
      const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
      // As they stand after a crash: the stub is written, its text is not.
      const bytes = new TextEncoder().encode('A title\n\nAnd what was pasted.');
      const raw = { bytes, contentType: 'text/plain', encoding: 'utf-8', method: 'paste' } as const;
      const pasted = await clips.saveClipStub({ title: '', snapshot: await packSnapshot(raw) });
      const fetched = await clips.saveClipStub({ title: url, url });
      const lost = await clips.saveClipStub({ title: 'lost' });
      const busy = await clips.saveClipStub({ title: 'busy' });
      const resume = async () => {
        for (const note of await clips.listUnfinishedClips()) await resumeClip(host, note);
      };
      await navigator.locks.request(`vigie-clip-${busy.note.id}`, resume);
      const held = (await clips.listUnfinishedClips()).map(({ id }) => id === busy.note.id);
      await resume();
      return { held, stubs: [pasted, fetched, lost, busy].map(({ note }) => note.id) };
    }, `${origin}/a`);
    const [pasted, fetched, lost, busy] = await Promise.all(stubs.map((id) => readNote(layers, id)));
    expect(held).toEqual([true]);
    expect(pasted).toMatchObject({
      note: { title: 'A title', capture: { state: 'ready' } },
      text: 'And what was pasted.',
    });
    expect(fetched).toMatchObject({ note: { title: 'Fetched late', capture: { state: 'ready' } } });
    expect(lost?.note).toMatchObject({ capture: { state: 'failed', code: 'interrupted' } });
    expect(busy?.note).toMatchObject({ capture: { state: 'failed', code: 'interrupted' } });
  });
});

test('a stub that is deleted while its page is fetched stays deleted', async ({ layers }) => {
  await withSite({ '/a': page('Too late') }, async (origin) => {
    const left = await layers.evaluate(async (url) => {
      const { clipUrl } = await window.load<typeof import('#features/clip/clip.ts')>('features/clip/clip.ts');
      const { removeNote } = await window.load<typeof import('#storage/removeNote.ts')>('storage/removeNote.ts');
      const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
      const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
      const { saved, finished } = await clipUrl(host, url);
      await removeNote(saved.note.id);
      const end = await finished;
      return {
        end,
        rows: (await library.notes.count()) + (await library.bodies.count()) + (await library.snapshots.count()),
      };
    }, `${origin}/a`);
    expect(left).toEqual({ end: undefined, rows: 0 });
  });
});

test('a snapshot cannot be changed once it is written', async ({ layers }) => {
  const { id } = await clipPaste(layers, { text: 'Kept as it came.' });
  const outcome = await layers.evaluate(async (noteId) => {
    const { getLastSnapshot } = await window.load<typeof import('#storage/snapshots.ts')>('storage/snapshots.ts');
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    const snapshot = await getLastSnapshot(noteId);
    if (!snapshot) return 'missing';
    const altered = { ...snapshot, bytes: new Uint8Array([1]) };
    return write(['snapshots'], ({ put }) => put('snapshots', altered)).then(
      () => 'written',
      (error: Error) => error.name,
    );
  }, id);
  expect(outcome).toBe('ConstraintError');
  expect(Buffer.from((await readNote(layers, id)).raw ?? []).toString()).toBe('Kept as it came.');
});

import { ownArticle } from '#fixtures/alibabaArticle.ts';
import { clipFile, clipPaste, readNote } from '#fixtures/clipping.ts';
import { expect, test } from '#fixtures/layers.ts';

test('files are read by what they are', async ({ layers }) => {
  const own = await clipFile(layers, 'saved page.html', ownArticle());
  expect(await readNote(layers, own.id)).toMatchObject({
    note: { title: 'Alibaba ferme la porte à WeChat et mise sur Weibo', author: 'Camille Aubry', language: 'fr' },
    snapshot: { method: 'file', fileName: 'saved page.html' },
  });
  const markdown = await clipFile(layers, 'notes.md', '# Visit to Aveiro\n\nThey **will** hire:\n\n- 900 people\n');
  const note = await readNote(layers, markdown.id);
  expect(note).toMatchObject({ note: { title: 'Visit to Aveiro' }, text: 'They will hire:\n900 people' });
  expect(JSON.stringify(note.document)).toContain('"bulletList"');
  const latin = await clipFile(layers, 'ancien.txt', Buffer.from('La soci\xe9t\xe9 a 5 \x80', 'latin1'));
  expect((await readNote(layers, latin.id)).text).toBe('La société a 5 €');
});

test('what cannot be clipped is refused with its reason, and leaves no note', async ({ layers }) => {
  expect(await clipPaste(layers, {})).toMatchObject({ problem: 'empty' });
  expect(await clipPaste(layers, { text: ' \n\u0000 ' })).toMatchObject({ problem: 'empty' });
  expect(await clipFile(layers, 'empty.txt', '')).toMatchObject({ problem: 'empty' });
  expect(await clipFile(layers, 'blank.html', ' \u0000\n')).toMatchObject({ problem: 'empty' });
  expect(await clipFile(layers, 'photo.png', 'x')).toMatchObject({ problem: 'unsupported-file' });
  expect(await clipFile(layers, 'no.pdf', 'this is no PDF')).toMatchObject({ problem: 'unsupported-file' });
  const zip = Buffer.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 400 }, (_, index) => index % 7)]);
  expect(await clipFile(layers, 'archive.txt', zip)).toMatchObject({ problem: 'unsupported-file' });
  const large = await layers.evaluate(async () => {
    const { clipFiles } = await window.load<typeof import('#features/clip/transfer.ts')>('features/clip/transfer.ts');
    const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
    return clipFiles(host, [new File([new Uint8Array(25_000_000)], 'large.html')], 'file');
  });
  expect(large).toEqual([{ state: 'rejected', problem: 'too-large' }]);
  const typed = await layers.evaluate(async () => {
    const { startUrl } = await window.load<typeof import('#features/clip/transfer.ts')>('features/clip/transfer.ts');
    const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
    const starts = ['not a url', 'javascript:alert(1)', 'ftp://x.example/', '', 'http://'].map((text) =>
      startUrl(host, text),
    );
    return (await Promise.all(starts)).map((start) => start.state === 'rejected' && start.problem);
  });
  expect(typed).toEqual(['invalid-url', 'invalid-url', 'invalid-url', 'empty', 'invalid-url']);
  expect((await readNote(layers, '')).notes).toBe(0);
});

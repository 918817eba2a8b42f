import { onePixel } from '#fixtures/imports/archives.ts';
import { enexOf, md5 } from '#fixtures/imports/evernoteFile.ts';
import { expect, test } from '#fixtures/layers.ts';

const hostileBody = `<div onclick="alert(1)">kept <a href="javascript:alert(1)">word</a> <img src="x" onerror="alert(1)"/><svg><script>alert(1)</script></svg></div>
<iframe src="https://evil.example/"></iframe><form><input name="textContent"/></form><style>body{display:none}</style>
<a href="https://linked-note.invalid/%zz">odd</a> <a href="https://linked-note.invalid/title%3Anobody">lost</a>
<en-media hash="${md5(onePixel)}" type="image/png"/>`;

test('what a file of notes brings is sanitised as a page is, is written with all that belongs to it, is known again, and is taken back whole', async ({
  layers,
}) => {
  const enex = enexOf([
    {
      title: 'Hostile &lt;b&gt;',
      tags: ['Alibaba', 'a/b', '  '],
      attributes: '<source-url>javascript:alert(1)</source-url>',
      content: hostileBody,
      resources: [
        { bytes: onePixel, mime: 'image/png', name: '../../x.png' },
        { bytes: new TextEncoder().encode('<script>'), mime: 'image/png', name: 'fake.png' },
      ],
    },
    {
      title: 'Page',
      attributes: '<source-url>https://example.com/a?utm_source=x</source-url>',
      content: '<div>one</div>',
    },
    { title: 'Page again', attributes: '<source-url>https://example.com/a</source-url>', content: '<div>two</div>' },
  ]);
  const outcome = await layers.evaluate(async (text) => {
    const load = <Module>(path: string) => window.load<Module>(path);
    const { openGiven } = await load<typeof import('#features/import/openGiven.ts')>('features/import/openGiven.ts');
    const { readClipApart } = await load<typeof import('#features/clip/readClipApart.ts')>(
      'features/clip/readClipApart.ts',
    );
    const { library } = await load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { undoWholeImport } = await load<typeof import('#storage/undoWholeImport.ts')>('storage/undoWholeImport.ts');
    const { saveEntity } = await load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    await saveEntity({ kind: 'company', name: 'Alibaba' });
    const file = new File([text], 'Veille.enex');
    const means = { host: { makeBackup: () => Promise.reject(new Error('none')) }, readApart: readClipApart };
    const running = { signal: new AbortController().signal, onProgress: () => undefined };
    const options = {
      triage: 'inbox',
      tagsBecomeTopics: true,
      foldersBecomeTopics: false,
      takesKnownPages: true,
    } as const;
    const bring = async () => {
      const opened = await openGiven({ name: file.name, isFolder: false, files: [{ path: file.name, file }] }, means);
      if (opened.state !== 'open') throw new Error(opened.reason);
      const survey = await opened.opened.survey(running);
      return { survey, importId: await opened.opened.run(options, running) };
    };
    const first = await bring();
    const notes = await library.notes.orderBy('id').toArray();
    const bodies = await library.bodies.bulkGet(notes.map(({ id }) => id));
    const mentions = await library.mentions.toArray();
    const names = await library.entities.toArray();
    const second = await bring();
    const rows = await library.imports.toArray();
    await undoWholeImport(first.importId, running);
    const { listImportRemarks } = await load<typeof import('#storage/imports.ts')>('storage/imports.ts');
    return {
      notes,
      hostile: JSON.stringify(bodies[0]?.document),
      mentions: mentions
        .map(({ entityId, state }) => `${names.find(({ id }) => id === entityId)?.name} ${state}`)
        .sort(),
      again: second.survey.lines[0],
      counts: rows.map(({ counts }) => counts),
      reasons: (await listImportRemarks(second.importId)).map(({ reason }) => reason),
      left: {
        notes: await library.notes.count(),
        bodies: await library.bodies.count(),
        mentions: await library.mentions.count(),
        entities: (await library.entities.toArray()).map(({ name }) => name),
      },
    };
  }, enex);
  const [hostile, page, again] = outcome.notes;
  expect(hostile).toMatchObject({ title: 'Hostile <b>', kind: 'note', updatedAt: '2014-01-02T03:04:05.000Z' });
  expect(hostile?.attachments?.map(({ name, contentType }) => `${name} ${contentType}`)).toEqual([
    'fake.png application/octet-stream',
  ]);
  expect(outcome.hostile).not.toMatch(/"href":"javascript|onerror|iframe|svg|display:none|evil\.example|linked-note/);
  expect(outcome.hostile).toContain('kept');
  expect(outcome.hostile).toMatch(/"assetId":"[0-9a-f]{64}"/);
  expect(page).toMatchObject({ kind: 'clip', canonicalUrl: expect.stringContaining('example.com/a') });
  // Another note of the same page is a part of it.
  expect(again).toMatchObject({ kind: 'clip', url: 'https://example.com/a' });
  expect(again?.canonicalUrl).toBeUndefined();
  expect(outcome.mentions).toEqual(['Alibaba accepted', 'b accepted']);
  expect(outcome.again).toEqual({ what: 'notes', fresh: 0, same: 3, changed: 0 });
  expect(outcome.counts).toEqual([
    { made: 3, same: 0, changed: 0, skipped: 0 },
    { made: 0, same: 3, changed: 0, skipped: 0 },
  ]);
  expect(outcome.reasons).toEqual(['same-note', 'same-note', 'same-note']);
  expect(outcome.left).toEqual({ notes: 0, bodies: 0, mentions: 0, entities: ['Alibaba'] });
});

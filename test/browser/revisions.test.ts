import { expect, test } from '#fixtures/layers.ts';

test('a version is kept at the start of a session in which the text or the title changes, and thinned by age', async ({
  machine,
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const { saveBody } = await window.load<typeof import('#storage/bodies.ts')>('storage/bodies.ts');
    const { saveTitle } = await window.load<typeof import('#storage/noteDetails.ts')>('storage/noteDetails.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { saveOwnNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { listRevisions } = await window.load<typeof import('#storage/revisions.ts')>('storage/revisions.ts');
    const { id } = await saveOwnNote();
    const said = (text: string, ...marks: object[]) => ({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text, marks }] }],
    });
    let basis = '';
    const write = async (text: string, startsSession: boolean, ...marks: object[]) => {
      const document = said(text, ...marks) as Parameters<typeof saveBody>[1];
      const saved = await saveBody(id, document, { basedOn: [basis], startsSession, titleOfCopy: (title) => title });
      basis = text;
      return saved?.hasStarted;
    };
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
    /** Makes what is there look older, as if time had gone by. */
    const age = async (days: number) => {
      const earlier = (instant: string) => new Date(Date.parse(instant) - days * 86_400_000).toISOString();
      await library.revisions.toCollection().modify((row) => {
        Object.assign(row, { createdAt: earlier(row.createdAt), savedAt: earlier(row.savedAt) });
      });
      await library.bodies.update(id, { updatedAt: ago(days) });
    };
    const texts = async () =>
      (await listRevisions(id)).map(
        ({ title, document }) => `${title}: ${JSON.stringify(document).match(/"text":"([^"]*)/)?.[1]}`,
      );

    const started = [await write('One', true), await write('One and a half', false)];
    await age(1);
    const excerpt = { type: 'excerpt', attrs: { excerptId: '01930000-0000-7000-8000-00000000000e' } };
    started.push(await write('One and a half', true, excerpt));
    started.push(await write('Two', true), await write('Two and a half', false));
    const afterText = await texts();
    await age(1);
    await saveTitle(id, 'Numbers', true);
    const afterTitle = await texts();
    // Sessions of the same day, eight days ago and two years ago: one of each day, and one of each month.
    const [pattern] = await library.revisions.toArray();
    const lay = (rows: readonly [string, string][]) =>
      library.revisions.bulkPut(
        rows.map(([last, savedAt]) => ({
          ...(pattern as NonNullable<typeof pattern>),
          id: `01930000-0000-7000-8000-0000000000${last}`,
          savedAt,
        })),
      );
    const day = ago(8).slice(0, 10);
    await lay([
      ['a1', '2020-03-01T08:00:00.000Z'],
      ['a2', '2020-03-02T08:00:00.000Z'],
      ['a3', '2020-03-09T08:00:00.000Z'],
      ['b1', `${day}T08:00:00.000Z`],
      ['b2', `${day}T09:00:00.000Z`],
    ]);
    await library.revisions.toCollection().modify((row) => void Object.assign(row, { createdAt: ago(1) }));
    await write('Three', true);
    const thinned = (await listRevisions(id)).map((row) => row.id.slice(-2));
    return { started, afterText, afterTitle, thinned };
  });
  expect(seen.started).toEqual([true, false, false, true, false]);
  expect(seen.afterText).toEqual(['One and a half: One and a half']);
  expect(seen.afterTitle).toEqual(['Two and a half: Two and a half', 'One and a half: One and a half']);
  expect(seen.thinned.filter((last) => /^[ab]\d$/.test(last))).toEqual(['b2', 'a3', 'a1']);
  expect(machine.errors).toEqual([]);
});

test('a note that is deleted for good comes back whole, also after it was deleted again; what others write meanwhile stays', async ({
  machine,
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const clips = await window.load<typeof import('#storage/clips.ts')>('storage/clips.ts');
    const excerpts = await window.load<typeof import('#storage/excerpts.ts')>('storage/excerpts.ts');
    const { packSnapshot } = await window.load<typeof import('#storage/snapshots.ts')>('storage/snapshots.ts');
    const { saveBody } = await window.load<typeof import('#storage/bodies.ts')>('storage/bodies.ts');
    const { saveClaim } = await window.load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const { saveEntity } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const { saveMentionState } = await window.load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
    const notes = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { removeNote } = await window.load<typeof import('#storage/removeNote.ts')>('storage/removeNote.ts');
    const { saveUndoably } = await window.load<typeof import('#storage/saveUndoably.ts')>('storage/saveUndoably.ts');

    const snapshot = await packSnapshot({
      bytes: new TextEncoder().encode('<p>Alibaba buys 18 % of Weibo.</p>'),
      contentType: 'text/html',
      method: 'paste',
      capturedAt: new Date().toISOString(),
    } as Parameters<typeof packSnapshot>[0]);
    const { note } = await clips.saveClipStub({ title: 'Weibo', snapshot });
    const text = 'Alibaba buys 18 % of Weibo.';
    const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
    await saveBody(note.id, document, { basedOn: [''], titleOfCopy: (title) => title });
    await saveBody(
      note.id,
      { ...document, content: [...document.content, ...document.content] },
      {
        basedOn: [text],
        startsSession: true,
        titleOfCopy: (title) => title,
      },
    );
    const excerptId = await excerpts.saveExcerpt(note.id, { exact: 'buys 18 %', prefix: 'Alibaba ', suffix: ' of' });
    const alibaba = await saveEntity({ kind: 'company', name: 'Alibaba' });
    const weibo = await saveEntity({ kind: 'company', name: 'Weibo' });
    if (alibaba.state !== 'saved' || weibo.state !== 'saved') throw new Error('The companies were not saved.');
    await saveMentionState(note.id, alibaba.entity.id, 'accepted');
    const evidence = [{ noteId: note.id, excerptId, credibility: 2 as const, stance: 'supports' as const }];
    await saveClaim(
      'relations',
      {
        type: 'owns',
        fromId: alibaba.entity.id,
        toId: weibo.entity.id,
        evidence,
        origin: 'user',
        confirmed: true,
      } as unknown as Parameters<typeof saveClaim<'relations'>>[1],
      [],
    );
    await notes.trashNote(note.id);

    /** The library without what every write stamps. */
    const look = async () => {
      const rows: Record<string, unknown[]> = {};
      for (const table of ['notes', 'bodies', 'snapshots', 'excerpts', 'mentions', 'relations', 'revisions'] as const) {
        const all = await library.table(table).toArray();
        rows[table] = all.map(({ rev: _rev, updatedAt: _updatedAt, ...row }) => row);
      }
      return JSON.stringify(rows);
    };
    const counts = async () =>
      Promise.all([
        library.notes.count(),
        library.snapshots.count(),
        library.revisions.count(),
        library.excerpts.count(),
      ]);
    const before = await look();
    const removal = await saveUndoably(() => removeNote(note.id));
    const gone = await counts();
    const orphan = (await library.relations.toArray()).map((row) => row.evidence.length);
    const restore = removal.undo ?? (() => Promise.reject(new Error('Nothing was recorded.')));
    const [again, other] = await Promise.all([saveUndoably(restore), notes.saveOwnNote()]);
    const isBack = (await look()).includes(note.id);
    await library.notes.delete(other.id);
    await library.bodies.delete(other.id);
    const after = await look();
    await notes.saveOwnNote();
    await again.undo?.();
    return { isSame: before === after, isBack, gone, orphan, left: await counts() };
  });
  expect(seen).toEqual({ isSame: true, isBack: true, gone: [0, 0, 0, 0], orphan: [0], left: [1, 0, 0, 0] });
  expect(machine.errors).toEqual([]);
});

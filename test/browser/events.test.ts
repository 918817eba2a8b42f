import { expect, test } from '#fixtures/layers.ts';

test('events are listed by date, by type, by entity and by note, and a deleted one comes back whole', async ({
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const { saveClaim } = await window.load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const { removeClaim, restoreClaim } = await window.load<typeof import('#storage/claims.ts')>('storage/claims.ts');
    const { listEvents, listEventsOfNote, listEventsOfEntity } =
      await window.load<typeof import('#storage/events.ts')>('storage/events.ts');
    const { saveExcerpt, removeExcerpt } =
      await window.load<typeof import('#storage/excerpts.ts')>('storage/excerpts.ts');
    const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
    const [noteId, alibaba, sina] = [newId(), newId(), newId()];
    const excerptId = await saveExcerpt(noteId, { exact: 'a annoncé un partenariat', prefix: '', suffix: '' });
    const evidence = [{ excerptId, noteId, credibility: 2, stance: 'supports' } as const];
    const day = (edtf: string) => ({ edtf, min: edtf, max: edtf });
    const fields = { status: 'announced', summary: '', evidence } as const;

    const { row: partnership } = await saveClaim('events', {
      ...fields,
      type: 'partnership',
      date: day('2013-08-02'),
      participants: [
        { entityId: alibaba, role: 'party' },
        { entityId: sina, role: 'party' },
      ],
    });
    await saveClaim('events', {
      ...fields,
      type: 'ipo_listing',
      date: day('2013-12-01'),
      participants: [{ entityId: alibaba, role: 'issuer' }],
    });
    await saveClaim('events', { ...fields, type: 'incident', participants: [], evidence: [] });

    const types = async (filter: Parameters<typeof listEvents>[0]) =>
      (await listEvents(filter, 10)).map(({ type }) => type);
    const cited = await removeExcerpt(excerptId);
    const before = {
      all: await types({}),
      ofType: await types({ type: 'partnership' }),
      ofAlibaba: await types({ entityId: alibaba }),
      both: await types({ entityId: alibaba, type: 'ipo_listing' }),
      ofNote: (await listEventsOfNote(noteId)).map(({ type }) => type),
      cited,
    };
    await removeClaim('events', partnership.id);
    const gone = await listEventsOfEntity(sina);
    await restoreClaim({ table: 'events', row: partnership });
    const [back] = await listEventsOfEntity(sina);
    return { ...before, gone, back, partnership };
  });

  expect(seen.all).toEqual(['ipo_listing', 'partnership', 'incident']);
  expect(seen.ofType).toEqual(['partnership']);
  expect(seen.ofAlibaba).toEqual(['ipo_listing', 'partnership']);
  expect(seen.both).toEqual(['ipo_listing']);
  expect(seen.ofNote).toEqual(['partnership', 'ipo_listing']);
  expect(seen.cited).toEqual({ state: 'cited', by: 2 });
  expect(seen.gone).toEqual([]);
  expect(seen.back).toMatchObject({ participants: seen.partnership.participants, date: seen.partnership.date });
});

test('an emptied date leaves the event among the undated', async ({ layers }) => {
  const changed = await layers.evaluate(async () => {
    const { saveClaim, saveChangedClaim } =
      await window.load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const fields: Parameters<typeof saveClaim<'events'>>[1] = {
      type: 'merger',
      status: 'rumoured',
      summary: '',
      participants: [],
      evidence: [],
    };
    const { row: saved } = await saveClaim('events', {
      ...fields,
      date: { edtf: '2020', min: '2020-01-01', max: '2020-12-31' },
    });
    const outcome = await saveChangedClaim('events', saved, fields);
    return outcome.state === 'saved' ? outcome.row : outcome;
  });
  expect(changed).toMatchObject({ sortDay: '' });
  expect(changed).not.toHaveProperty('date');
});

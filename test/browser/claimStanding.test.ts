import { expect, test } from '#fixtures/layers.ts';

test('claims know who says otherwise, how many sources support them, and which are about the same thing', async ({
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const { saveClaim } = await window.load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const { listStandingMetrics, listStandingRelations } =
      await window.load<typeof import('#storage/claimStanding.ts')>('storage/claimStanding.ts');
    const { listSimilar } = await window.load<typeof import('#storage/claimSimilar.ts')>('storage/claimSimilar.ts');
    const { saveNoteLink } = await window.load<typeof import('#storage/noteLinks.ts')>('storage/noteLinks.ts');
    const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
    const [alibaba, weibo, taobao] = [newId(), newId(), newId()];
    const notes = [newId(), newId(), newId(), newId()];
    const from = (...noteIds: string[]) =>
      noteIds.map((noteId) => ({ excerptId: newId(), noteId, credibility: 6, stance: 'supports' }) as const);
    // The first and the third are reprints of one text, by way of the fourth.
    await saveNoteLink(notes[0] ?? '', notes[3] ?? '', 'reprint');
    await saveNoteLink(notes[3] ?? '', notes[2] ?? '', 'reprint');
    const owns = { type: 'owns', fromId: alibaba, toId: weibo } as const;
    const { row: first } = await saveClaim('relations', {
      ...owns,
      percent: 18,
      evidence: from(notes[0] ?? '', notes[1] ?? '', notes[2] ?? ''),
    });
    await saveClaim('relations', { ...owns, percent: 12, evidence: from(notes[1] ?? '') });
    await saveClaim('relations', { ...owns, toId: taobao, percent: 100, evidence: from(notes[1] ?? '') });
    const { row: metric } = await saveClaim('metrics', {
      entityId: taobao,
      name: 'users',
      amount: { value: 50, unit: 'utilisateurs' },
      evidence: from(notes[0] ?? ''),
    });
    await saveClaim('metrics', {
      entityId: taobao,
      name: '用户数',
      amount: { value: 40, unit: '用户' },
      evidence: from(notes[1] ?? ''),
    });
    const [standing] = await listStandingRelations([first]);
    const [figure] = await listStandingMetrics([metric]);
    const similar = await listSimilar.relations({ ...owns, percent: 20 });
    return {
      others: standing?.others.map(({ relation }) => relation.percent),
      sources: standing?.sources,
      figures: figure?.others.map(({ metric: other }) => other.amount.value),
      similar: similar.map(({ relation }) => relation.percent),
    };
  });
  expect(seen).toEqual({ others: [12], sources: 2, figures: [40], similar: [12, 18] });
});

test('a circle of ownership is found through others and through subsidiaries', async ({ layers }) => {
  const seen = await layers.evaluate(async () => {
    const { saveClaim } = await window.load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const { listOwnershipBack } = await window.load<typeof import('#storage/relations.ts')>('storage/relations.ts');
    const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
    const [a, b, c] = [newId(), newId(), newId()];
    const evidence = [{ excerptId: newId(), noteId: newId(), credibility: 6, stance: 'supports' as const }] as const;
    await saveClaim('relations', { type: 'owns', fromId: a, toId: b, evidence: [...evidence] });
    await saveClaim('relations', { type: 'subsidiary_of', fromId: c, toId: b, evidence: [...evidence] });
    const name = (id: string) => (id === a ? 'a' : id === b ? 'b' : 'c');
    return {
      closes: (await listOwnershipBack(c, a)).map(name),
      direct: (await listOwnershipBack(b, a)).map(name),
      none: await listOwnershipBack(a, c),
    };
  });
  expect(seen).toEqual({ closes: ['a', 'b', 'c'], direct: ['a', 'b'], none: [] });
});

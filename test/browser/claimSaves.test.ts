import { expect, test } from '#fixtures/layers.ts';

test('a claim makes the entities of its new names, and Undo takes both back', async ({ layers }) => {
  const seen = await layers.evaluate(async () => {
    const { saveClaim } = await window.load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const { saveEntity, getEntityByName } =
      await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const { listRelationsOfEntity } = await window.load<typeof import('#storage/relations.ts')>('storage/relations.ts');
    const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
    const alibaba = await saveEntity({ kind: 'company', name: 'Alibaba' });
    if (alibaba.state !== 'saved') return undefined;
    const [weibo, twin] = [newId(), newId()];
    const evidence = [{ excerptId: newId(), noteId: newId(), credibility: 2, stance: 'supports' as const }] as const;
    const names = [
      { id: weibo, name: 'Weibo', kind: 'product', isNew: true },
      // Somebody has that name already: it means them.
      { id: twin, name: 'ALIBABA', kind: 'company', isNew: true },
    ] as const;
    const fields = { type: 'owns', fromId: twin, toId: weibo, percent: 18, evidence: [...evidence] } as const;
    const saved = await saveClaim('relations', { ...fields, evidence: [...evidence] }, names);
    const made = await getEntityByName('Weibo');
    await saved.undo();
    return {
      isAlibaba: saved.row.fromId === alibaba.entity.id,
      isWeibo: made?.id === weibo && saved.row.toId === weibo && made.kind === 'product',
      left: (await listRelationsOfEntity(alibaba.entity.id)).length,
      weibo: (await getEntityByName('Weibo')) ?? 'gone',
      alibaba: (await getEntityByName('Alibaba'))?.name,
    };
  });
  expect(seen).toEqual({ isAlibaba: true, isWeibo: true, left: 0, weibo: 'gone', alibaba: 'Alibaba' });
});

test('a claim that was changed meanwhile is not saved over unasked, and passages that came to it stay', async ({
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const { addEvidence, saveChangedClaim, saveClaim } =
      await window.load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const { removeClaim } = await window.load<typeof import('#storage/claims.ts')>('storage/claims.ts');
    const { listMetricsOfEntity } = await window.load<typeof import('#storage/metrics.ts')>('storage/metrics.ts');
    const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
    const entityId = newId();
    const passage = () => ({ excerptId: newId(), noteId: newId(), credibility: 6, stance: 'supports' }) as const;
    const evidence = [passage()];
    const said = (value: number) => ({ entityId, name: 'users', amount: { value }, evidence: [...evidence] });
    const { row: opened } = await saveClaim('metrics', said(10));
    await addEvidence('metrics', opened.id, passage());
    const merged = await saveChangedClaim('metrics', opened, said(11));
    const passages = merged.state === 'saved' ? merged.row.evidence.length : 0;

    const refused = await saveChangedClaim('metrics', opened, said(12));
    const forced = await saveChangedClaim('metrics', opened, said(12), [], 'anyway');
    const after = await listMetricsOfEntity(entityId);
    if (forced.state === 'saved') await forced.undo();
    const undone = await listMetricsOfEntity(entityId);
    await removeClaim('metrics', opened.id);
    const gone = await saveChangedClaim('metrics', opened, said(13));
    return {
      passages,
      refused: refused.state === 'changed' ? refused.now.amount.value : refused.state,
      after: after.map(({ amount, evidence: kept }) => [amount.value, kept.length]),
      undone: undone.map(({ amount }) => amount.value),
      gone: gone.state,
    };
  });
  expect(seen).toEqual({ passages: 2, refused: 11, after: [[12, 2]], undone: [11], gone: 'gone' });
});

test('one of two values is preferred, the last passage of a claim stays, and both can be undone', async ({
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const { addEvidence, removeEvidence, saveClaim, savePreferred } =
      await window.load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
    const entityId = newId();
    const passage = () => ({ excerptId: newId(), noteId: newId(), credibility: 6, stance: 'supports' }) as const;
    const save = async (value: number) => {
      const fields = { entityId, name: 'users', amount: { value }, evidence: [passage()] };
      return (await saveClaim('metrics', fields)).row;
    };
    const [one, other] = [await save(10), await save(12)];
    const ids = [one.id, other.id];
    const preferred = async () => (await library.metrics.bulkGet(ids)).map((row) => row?.preferred ?? false);
    await savePreferred('metrics', one.id, ids);
    const first = await preferred();
    const undo = await savePreferred('metrics', other.id, ids);
    const second = await preferred();
    await undo();
    const back = await preferred();

    const added = passage();
    await addEvidence('metrics', one.id, added);
    const again = await addEvidence('metrics', one.id, added);
    const takeBack = await removeEvidence('metrics', one.id, added.excerptId);
    const last = await removeEvidence('metrics', one.id, one.evidence[0]?.excerptId ?? '');
    const alone = (await library.metrics.get(one.id))?.evidence.length;
    await takeBack?.();
    const both = (await library.metrics.get(one.id))?.evidence.length;
    return { first, second, back, again: again === undefined, last: last === undefined, alone, both };
  });
  expect(seen).toEqual({
    first: [true, false],
    second: [false, true],
    back: [true, false],
    again: true,
    last: true,
    alone: 1,
    both: 2,
  });
});

import { expect, test } from '#fixtures/layers.ts';

test('the pack is loaded beside what is there, and taken out but for what is in use or was changed; both can be undone', async ({
  layers,
}) => {
  const seen = await layers.evaluate(async () => {
    const load = <Module>(path: string) => window.load<Module>(path);
    const { loadPack, removePack, countPack } =
      await load<typeof import('#storage/starterPack.ts')>('storage/starterPack.ts');
    const { saveEntity, getEntityByName, changeEntity, countEntities } =
      await load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const { saveOwnNote } = await load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { saveMentionState } = await load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
    const companies = () => countEntities({ kind: 'company' });
    const idOf = async (name: string) => (await getEntityByName(name))?.id ?? '';

    await saveEntity({ kind: 'company', name: '阿里巴巴', description: 'mine' });
    const first = await loadPack();
    const afterFirst = await companies();
    const mine = await getEntityByName('阿里巴巴');
    const again = await loadPack();

    const note = await saveOwnNote();
    await saveMentionState(note.id, await idOf('腾讯'), 'accepted');
    await saveMentionState(note.id, await idOf('Baidu'), 'suggested');
    await changeEntity(await idOf('Renault'), { description: 'Our client' });
    const removed = await removePack();
    const left = await companies();
    const tencent = await getEntityByName('Tencent');
    await removed.undo();
    return {
      first: first.left,
      came: first.count,
      afterFirst,
      mine: mine?.description,
      again: again.count,
      left,
      stayed: removed.left,
      tencent: tencent?.name,
      undone: await companies(),
      pack: await countPack(),
    };
  });
  // Alibaba has another name of the one that was there, so it did not come.
  expect(seen.first).toBe(1);
  expect(seen.mine).toBe('mine');
  expect(seen.again).toBe(0);
  expect(seen.stayed).toBe(2);
  expect(seen.tencent).toBe('Tencent');
  expect(seen.left).toBe(3);
  expect(seen.undone).toBe(seen.afterFirst);
  expect(seen.pack).toBe(seen.came);
});

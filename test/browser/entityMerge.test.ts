import type { Page } from '@playwright/test';
import { type LaidEntities, layEntities, readTables } from '#fixtures/entityLibrary.ts';
import { expect, test } from '#fixtures/layers.ts';

/** Merges Ali into Alibaba; what to undo by is kept in the page. */
function merge(layers: Page, { alibaba, ali }: LaidEntities) {
  return layers.evaluate(
    async ([keptId, otherId]) => {
      const { mergeEntities } = await window.load<typeof import('#storage/entityMerge.ts')>('storage/entityMerge.ts');
      const outcome = await mergeEntities(keptId, otherId);
      Object.assign(window, { outcome });
      return outcome.state;
    },
    [alibaba, ali] as const,
  );
}

function undo(layers: Page) {
  return layers.evaluate(async () => {
    const { undoMergeEntities } = await window.load<typeof import('#storage/entityMerge.ts')>('storage/entityMerge.ts');
    const { outcome } = window as unknown as { outcome: Parameters<typeof undoMergeEntities>[0] };
    return (await undoMergeEntities(outcome)).state;
  });
}

test('everything follows a merged entity, and undo restores every table exactly', async ({ layers }) => {
  const laid = await layEntities(layers);
  const { alibaba, ali, weibo, notes } = laid;
  const before = await readTables(layers);
  expect(await merge(layers, laid)).toBe('merged');

  const merged = await readTables(layers);
  expect(JSON.stringify({ ...merged, entities: [] })).not.toContain(ali);
  const one = (table: string, id: string) => merged[table]?.find((row) => (row as { id: string }).id === id);
  expect(one('entities', alibaba)).toMatchObject({
    name: 'Alibaba',
    aliases: [
      { text: '阿里巴巴', language: 'zh' },
      { text: 'Ali Group', caseSensitive: true },
      { text: 'AliG', caseSensitive: true },
      { text: '阿里', language: 'zh' },
    ],
    nameKeys: ['alibaba', '阿里巴巴', 'ali group', 'alig', '阿里'],
    identifiers: { ticker: 'BABA', domain: 'alibaba.com' },
    description: 'Marketplaces.\n\nThe same company.',
    watchlists: ['China', 'Retail'],
    ownFields: [
      { name: 'Tier', value: '1' },
      { name: 'Tier', value: '2' },
      { name: 'Ticker (Ali Group)', value: '9988.HK' },
    ],
    logoAssetId: 'b'.repeat(64),
  });
  const mentions = (merged.mentions ?? []) as { noteId: string; state: string; salience: string; entityId: string }[];
  const inNote = (noteId: string) =>
    mentions.filter((one) => one.noteId === noteId).map(({ state, salience }) => `${state} ${salience}`);
  expect([inNote(notes.both), inNote(notes.at), inNote(notes.only)].flat()).toEqual([
    'accepted subject',
    'accepted subject',
    'accepted subject',
  ]);
  expect(mentions.every(({ entityId }) => entityId === alibaba)).toBe(true);
  expect(one('bodies', notes.at)).toMatchObject({ text: 'Ask @Alibaba about Weibo.' });
  expect(merged.events).toMatchObject([
    {
      participants: [
        { entityId: alibaba, role: 'acquirer' },
        { entityId: weibo, role: 'target' },
      ],
    },
  ]);
  expect(merged.relations).toMatchObject([{ fromId: alibaba, toId: weibo, percent: 18 }]);
  expect(merged.metrics).toMatchObject([{ entityId: alibaba }]);
  expect(merged.questions).toMatchObject([{ entityIds: [weibo, alibaba] }]);

  expect(await undo(layers)).toBe('undone');
  expect(await readTables(layers)).toEqual(before);
});

test('what was changed after a merge stays when it is undone', async ({ layers }) => {
  const laid = await layEntities(layers);
  const { alibaba, ali, weibo, notes } = laid;
  await merge(layers, laid);
  await layers.evaluate(async ({ alibaba: keptId, notes: { at } }) => {
    const load = <Module>(path: string) => window.load<Module>(path);
    const { addAlias, changeEntity } = await load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const { library } = await load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { saveChangedClaim } = await load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const { saveBody } = await load<typeof import('#storage/bodies.ts')>('storage/bodies.ts');
    await addAlias(keptId, { text: 'BABA' });
    await changeEntity(keptId, { description: 'Written since.' });
    const [event] = await library.events.toArray();
    if (event) await saveChangedClaim('events', event, { ...event, summary: 'Seen since.' });
    const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Anew.' }] }] };
    await saveBody(at, document, { basedOn: ['Ask @Alibaba about Weibo.'], titleOfCopy: (title) => title });
  }, laid);
  expect(await undo(layers)).toBe('undone');
  const undone = await readTables(layers);
  expect(undone.entities).toContainEqual(
    expect.objectContaining({
      id: alibaba,
      description: 'Written since.',
      nameKeys: ['alibaba', '阿里巴巴', 'baba'],
      watchlists: ['China'],
    }),
  );
  expect(undone.entities).toContainEqual(expect.objectContaining({ id: ali, name: 'Ali Group' }));
  expect(undone.events).toMatchObject([
    { summary: 'Seen since.', participants: [{ entityId: ali }, { entityId: alibaba }, { entityId: weibo }] },
  ]);
  expect(undone.bodies).toContainEqual(expect.objectContaining({ id: notes.at, text: 'Anew.' }));
  expect(undone.notes).toContainEqual(expect.objectContaining({ id: notes.at, title: 'Anew.' }));
});

test('an entity is not merged into itself, nor with one that is gone, nor back where its name has another owner', async ({
  layers,
}) => {
  const laid = await layEntities(layers);
  const before = await readTables(layers);
  expect(await merge(layers, { ...laid, ali: laid.alibaba })).toBe('same');
  expect(await merge(layers, { ...laid, ali: crypto.randomUUID() })).toBe('missing');
  expect(await readTables(layers)).toEqual(before);
  await merge(layers, laid);
  // Another window had the same dialog open.
  expect(await merge(layers, laid)).toBe('missing');

  const again = await layers.evaluate(async ({ alibaba }) => {
    const { removeAlias, saveEntity } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    await removeAlias(alibaba, 'AliG');
    return (await saveEntity({ kind: 'person', name: 'Ali G' })).state;
  }, laid);
  expect(again).toBe('saved');
});

test('a quoted “@” keeps the words that were quoted when its entity is merged', async ({ layers }) => {
  const laid = await layEntities(layers);
  const { alibaba, ali } = laid;
  const state = await layers.evaluate(
    async ([keptId, otherId]) => {
      const load = <Module>(path: string) => window.load<Module>(path);
      const { saveOwnNote } = await load<typeof import('#storage/notes.ts')>('storage/notes.ts');
      const { saveBody, getBody } = await load<typeof import('#storage/bodies.ts')>('storage/bodies.ts');
      const { saveExcerpt } = await load<typeof import('#storage/excerpts.ts')>('storage/excerpts.ts');
      const { mergeEntities } = await load<typeof import('#storage/entityMerge.ts')>('storage/entityMerge.ts');
      const { id } = await saveOwnNote();
      const excerptId = await saveExcerpt(id, { exact: 'Ask @Ali Group', prefix: '', suffix: '' });
      const marks = [{ type: 'excerpt', attrs: { excerptId } }];
      const mention = { type: 'mention', attrs: { id: otherId, label: 'Ali Group' }, marks };
      const content = [{ type: 'text', text: 'Ask ', marks }, mention];
      const document = { type: 'doc', content: [{ type: 'paragraph', content }] };
      await saveBody(id, document, { basedOn: [''], titleOfCopy: (title) => title });
      await mergeEntities(keptId, otherId);
      const body = await getBody(id);
      return { text: body?.text, document: JSON.stringify(body?.document) };
    },
    [alibaba, ali] as const,
  );
  expect(state.text).toBe('Ask @Ali Group');
  expect(state.document).toContain(alibaba);
  expect(state.document).not.toContain(ali);
});

test('an alias becomes an entity of its own, with what was said of the notes where it stands alone, and back', async ({
  layers,
}) => {
  const laid = await layEntities(layers);
  const before = await readTables(layers);
  const { entityId } = await layers.evaluate(async ({ ali }) => {
    const { splitAlias } = await window.load<typeof import('#storage/entitySplit.ts')>('storage/entitySplit.ts');
    const outcome = await splitAlias(ali, 'AliG');
    Object.assign(window, { outcome });
    return { entityId: outcome.state === 'split' ? outcome.entity.id : outcome.state };
  }, laid);
  const split = await readTables(layers);
  expect(split.entities).toContainEqual(
    expect.objectContaining({ id: entityId, kind: 'company', name: 'AliG', caseSensitive: true, nameKeys: ['alig'] }),
  );
  expect(split.entities).toContainEqual(expect.objectContaining({ id: laid.ali, nameKeys: ['ali group', '阿里'] }));
  const owners = (split.mentions as { noteId: string; entityId: string }[]).map(
    ({ noteId, entityId: owner }) => [noteId, owner] as const,
  );
  expect(owners).toContainEqual([laid.notes.only, entityId]);
  expect(owners).toContainEqual([laid.notes.both, laid.ali]);
  expect(owners).toContainEqual([laid.notes.at, laid.ali]);

  // What comes to the new entity meanwhile is the old one's once there is only that.
  await layers.evaluate(
    async ([id, noteId]) => {
      const load = <Module>(path: string) => window.load<Module>(path);
      const { saveMentionState } = await load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
      const { undoSplit } = await load<typeof import('#storage/entitySplit.ts')>('storage/entitySplit.ts');
      await saveMentionState(noteId, id, 'suggested');
      await undoSplit((window as unknown as { outcome: Parameters<typeof undoSplit>[0] }).outcome);
    },
    [entityId, laid.notes.both] as const,
  );
  expect(await readTables(layers)).toEqual(before);
});

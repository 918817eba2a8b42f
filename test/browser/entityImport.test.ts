import { readTables } from '#fixtures/entityLibrary.ts';
import { expect, test } from '#fixtures/layers.ts';

test('lines are planned against the library and each other, imported as planned, and taken back exactly', async ({
  layers,
}) => {
  const outcome = await layers.evaluate(async () => {
    const load = <Module>(path: string) => window.load<Module>(path);
    const { saveEntity, getEntityByName } = await load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const { createImportPlanner, saveImported } =
      await load<typeof import('#storage/entityImport.ts')>('storage/entityImport.ts');
    const { columnUses } = await load<typeof import('#domain/entityCsvColumns.ts')>('domain/entityCsvColumns.ts');
    const { readEntityRow } = await load<typeof import('#domain/entityCsvRow.ts')>('domain/entityCsvRow.ts');
    await saveEntity({ kind: 'company', name: 'Alibaba', aliases: [{ text: 'BABA' }] });
    await saveEntity({ kind: 'company', name: 'Orange', ambiguous: true });
    await saveEntity({ kind: 'place', name: 'Orange', ambiguous: true });
    await saveEntity({ kind: 'company', name: 'Meta' });

    const headings = ['Name', 'Kind', 'Aliases', 'ID'];
    const unknown = '01a21418-67e1-738e-992d-5f722331ffcc';
    const cells = [
      ['baba', '', '阿里巴巴', ''],
      ['Orange', '', 'Orange SA', ''],
      ['Orange', 'place', 'Arausio', ''],
      ['Meta', '', '', ''],
      ['Facebook', '', 'META', ''],
      ['Weibo', '', '微博', unknown],
      ['新浪微博', '', '微博', ''],
    ];
    const lines = cells.map((one, index) => ({
      line: index + 2,
      row: readEntityRow(one, columnUses(headings), headings).row,
    }));
    const planned = await createImportPlanner()(lines);
    const states = planned.map((one) =>
      one.state === 'wrong' ? `${one.problem.reason} ${one.problem.name}` : `${one.state} ${one.row.name}`,
    );
    const wanted = planned.filter(({ state }) => state === 'new' || state === 'changed');

    // Another window takes a name between the look and the import.
    await saveEntity({ kind: 'topic', name: 'Arausio' });
    const imported = await saveImported(wanted);
    const alibaba = await getEntityByName('阿里巴巴');
    const weibo = await getEntityByName('Weibo');
    const { undoImported } = await load<typeof import('#storage/undoImport.ts')>('storage/undoImport.ts');
    await undoImported(imported.changes);
    const undone = await Promise.all(
      ['阿里巴巴', 'Weibo', 'baba'].map(async (name) => (await getEntityByName(name))?.name),
    );
    return {
      states,
      refused: imported.refused,
      alibaba: alibaba?.name,
      weibo: weibo?.id === unknown,
      undone,
    };
  });
  expect(outcome).toEqual({
    states: [
      'changed baba',
      'several Orange',
      'changed Orange',
      'same Meta',
      'repeated META',
      'new Weibo',
      'repeated 微博',
    ],
    refused: [{ line: 4, name: 'Arausio', by: 'Arausio' }],
    alibaba: 'Alibaba',
    weibo: true,
    undone: [undefined, undefined, 'Alibaba'],
  });
});

test('an import is taken back with what hangs on it, but not what facts name by now', async ({ layers }) => {
  const lines = ['Alibaba', 'Weibo', 'Tencent'].map((name, index) => ({
    line: index + 2,
    row: { name, aliases: [], identifiers: {}, watchlists: [], ownFields: [] },
  }));
  const before = await readTables(layers);
  const kept = await layers.evaluate(async (rows) => {
    const load = <Module>(path: string) => window.load<Module>(path);
    const { saveImported } = await load<typeof import('#storage/entityImport.ts')>('storage/entityImport.ts');
    const { undoImported } = await load<typeof import('#storage/undoImport.ts')>('storage/undoImport.ts');
    const { getEntityByName } = await load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const { saveMentionState } = await load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
    const { saveQuestion, removeQuestion } = await load<typeof import('#storage/questions.ts')>('storage/questions.ts');
    const { saveOwnNote } = await load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { removeClaim } = await load<typeof import('#storage/claims.ts')>('storage/claims.ts');
    const { saveClaim } = await load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const { library } = await load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { write } = await load<typeof import('#storage/write.ts')>('storage/write.ts');

    const { changes } = await saveImported(rows);
    const [alibaba, weibo] = [await getEntityByName('Alibaba'), await getEntityByName('Weibo')];
    const note = await saveOwnNote();
    await saveMentionState(note.id, alibaba?.id ?? '', 'accepted');
    const question = await saveQuestion({ text: 'What next?', entityIds: [alibaba?.id ?? ''] });
    const { row: figure } = await saveClaim('metrics', {
      entityId: weibo?.id ?? '',
      name: 'users',
      amount: { value: 5e8 },
      evidence: [],
    });
    const first = await undoImported(changes);
    const left = (await library.entities.toArray()).map(({ name }) => name);
    const about = (await library.questions.get(question.id))?.entityIds;
    await removeClaim('metrics', figure.id);
    const second = await undoImported(changes);
    await removeQuestion(question.id);
    await write(['notes', 'bodies'], async (writer) => {
      await writer.remove('notes', note.id);
      await writer.remove('bodies', note.id);
    });
    return { first, left, about, second };
  }, lines);
  expect(kept).toEqual({ first: { kept: 1 }, left: ['Weibo'], about: [], second: { kept: 0 } });
  expect(await readTables(layers)).toEqual(before);
});

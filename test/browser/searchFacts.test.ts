import { expect, test } from '#fixtures/layers.ts';
import { saveEntity, saveNotes, titlesOf } from '#fixtures/searchLibrary.ts';

test('follows what is recorded of a note: an excerpt, a relation, a figure, a question, its reading and its grade', async ({
  layers,
}) => {
  const [note = ''] = await saveNotes(layers, [
    { title: 'Deal', text: 'Tencent détient 30 % de la messagerie' },
    { title: 'Other', text: 'Nothing of the kind' },
  ]);
  const tencent = await saveEntity(layers, '腾讯');
  const wechat = await saveEntity(layers, 'WeChat');
  await expect.poll(() => titlesOf(layers, 'is:unread')).toEqual(['Deal', 'Other']);

  const ids = await layers.evaluate(
    async ([noteId = '', from = '', to = '']) => {
      const { saveExcerpt } = await window.load<typeof import('#storage/excerpts.ts')>('storage/excerpts.ts');
      const { saveClaim } = await window.load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
      const { saveQuestion } = await window.load<typeof import('#storage/questions.ts')>('storage/questions.ts');
      const { saveAnswer } = await window.load<typeof import('#storage/questionLinks.ts')>('storage/questionLinks.ts');
      const { saveRead } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
      const excerptId = await saveExcerpt(noteId, { exact: 'détient 30 %', prefix: '', suffix: '' });
      const evidence = [{ excerptId, noteId, credibility: 2, stance: 'supports' } as const];
      const relation = { type: 'owns', fromId: from, toId: to, percent: 30, evidence } as const;
      const { row } = await saveClaim('relations', relation);
      await saveClaim('metrics', { entityId: to, name: 'users', amount: { value: 49_800_000 }, evidence });
      const question = await saveQuestion({ text: 'Who owns the messenger?' });
      await saveAnswer(question.id, { table: 'relations', targetId: row.id });
      await saveRead(noteId);
      return { relation: row.id, question: question.id };
    },
    [note, tencent, wechat],
  );
  for (const query of [
    'type:owns',
    'type:用户',
    'has:excerpt has:relation has:figure has:question',
    'company:tengxun',
    'tengxun possède',
    '49800000',
    'question:messenger',
    'grade:F2',
    'is:read',
  ]) {
    await expect.poll(() => titlesOf(layers, query), query).toEqual(['Deal']);
  }

  await layers.evaluate(async ({ relation, question }) => {
    const { removeClaim } = await window.load<typeof import('#storage/claims.ts')>('storage/claims.ts');
    const { removeAnswer } = await window.load<typeof import('#storage/questionLinks.ts')>('storage/questionLinks.ts');
    await removeAnswer(question, relation);
    await removeClaim('relations', relation);
  }, ids);
  await expect.poll(() => titlesOf(layers, 'has:relation')).toEqual([]);
  await expect.poll(() => titlesOf(layers, 'question:messenger')).toEqual([]);
  expect(await titlesOf(layers, 'has:figure')).toEqual(['Deal']);
});

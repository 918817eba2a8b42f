import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

/** Lays two clips that tell of one partnership, a third that gives it another day, and a question; gives their ids. */
function layEvents(page: Page) {
  return page.evaluate(async () => {
    const load = <Module>(path: string) => window.load<Module>(path);
    const { saveClaim } = await load<typeof import('#storage/claimSaves.ts')>('storage/claimSaves.ts');
    const { saveExcerpt } = await load<typeof import('#storage/excerpts.ts')>('storage/excerpts.ts');
    const { saveOwnNote } = await load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { saveEntity } = await load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const { saveQuestion } = await load<typeof import('#storage/questions.ts')>('storage/questions.ts');
    const { saveAnswer } = await load<typeof import('#storage/questionLinks.ts')>('storage/questionLinks.ts');
    const { parsePartialDate } = await load<typeof import('#domain/partialDate.ts')>('domain/partialDate.ts');

    const idOf = async (name: string) => {
      const saved = await saveEntity({ kind: 'company', name });
      return saved.state === 'saved' ? saved.entity.id : '';
    };
    const [alibaba, weibo] = [await idOf('Alibaba'), await idOf('Weibo')];
    const tell = async (day: string, value?: number) => {
      const { id: noteId } = await saveOwnNote();
      const excerptId = await saveExcerpt(noteId, { exact: `partnership ${day}`, prefix: '', suffix: '' });
      const date = parsePartialDate(day);
      const { row: event } = await saveClaim('events', {
        type: 'partnership',
        status: 'announced',
        summary: '',
        participants: [
          { entityId: alibaba, role: 'party' },
          { entityId: weibo, role: 'party' },
        ],
        evidence: [{ excerptId, noteId, credibility: 2, stance: 'supports' }],
        ...(date.state === 'ok' && { date: date.date }),
        ...(value !== undefined && { amount: { value, currency: 'USD' } }),
      });
      return event.id;
    };
    const kept = await tell('2013-08');
    const same = await tell('2013-08-02', 5);
    const later = await tell('2013-09-20');
    const question = await saveQuestion({ text: 'Who works with whom?' });
    await saveAnswer(question.id, { table: 'events', targetId: same });
    return { kept, same, later };
  });
}

/** Every row of every table that a merge writes to, without what each write stamps anew. */
function rowsOf(page: Page) {
  return page.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const tables = [library.events, library.questionLinks, library.suggestionDecisions, library.claimLinks];
    const rows = await Promise.all(tables.map((table) => table.toArray()));
    return rows.map((of) => of.map(({ rev, updatedAt, ...row }) => row));
  });
}

test('an event that another clip tells of is offered, merged with all passages and questions, and exactly undone', async ({
  layers,
}) => {
  const ids = await layEvents(layers);
  const before = await rowsOf(layers);
  const seen = await layers.evaluate(async ({ kept }) => {
    const { listSameEvents, mergeEvents } =
      await window.load<typeof import('#storage/eventMerge.ts')>('storage/eventMerge.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const event = await library.events.get(kept);
    if (!event) throw new Error('The event is gone.');
    const offered = (await listSameEvents(event)).map((other) => other.event.id);
    const undo = await mergeEvents(kept, offered[0] ?? '');
    const merged = await library.events.get(kept);
    const links = (await library.questionLinks.toArray()).map(({ targetId }) => targetId);
    const again = await mergeEvents(kept, offered[0] ?? '');
    const itself = await mergeEvents(kept, kept);
    await undo?.();
    return { offered, merged, links, again: again === undefined, itself: itself === undefined };
  }, ids);
  // A day in September is not in August: that is another event, or another claim about it.
  expect(seen.offered).toEqual([ids.same]);
  expect(seen.merged).toMatchObject({ date: { edtf: '2013-08-02' }, amount: { value: 5, currency: 'USD' } });
  expect(seen.merged?.evidence).toHaveLength(2);
  expect(seen.links).toEqual([ids.kept]);
  expect([seen.again, seen.itself]).toEqual([true, true]);
  expect(await rowsOf(layers)).toEqual(before);
});

test('events that a person told apart are not offered again, until that is undone', async ({ layers }) => {
  const ids = await layEvents(layers);
  const offered = await layers.evaluate(async ({ kept, same }) => {
    const { listSameEvents, saveToldApart } =
      await window.load<typeof import('#storage/eventMerge.ts')>('storage/eventMerge.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const countOf = async (id: string) => {
      const event = await library.events.get(id);
      return event ? (await listSameEvents(event)).length : 0;
    };
    const before = [await countOf(kept), await countOf(same)];
    const undo = await saveToldApart(kept, same);
    const apart = [await countOf(kept), await countOf(same)];
    await undo();
    return { before, apart, undone: [await countOf(kept), await countOf(same)] };
  }, ids);
  expect(offered).toEqual({ before: [1, 1], apart: [0, 0], undone: [1, 1] });
});

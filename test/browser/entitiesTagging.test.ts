import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

interface Draft {
  readonly id?: string;
  readonly title: string;
  readonly text: string;
  /** The id and label of a name that is put in with `@`, at the end of the text. */
  readonly at?: readonly [string, string];
}

/** Saves a note and its text in one write, as filling a clip does; with an id, changes that note. */
function saveNote(page: Page, draft: Draft): Promise<string> {
  return page.evaluate(async ({ id, title, text, at }) => {
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    const { saveOwnNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { textOfDocument } = await window.load<typeof import('#domain/document.ts')>('domain/document.ts');
    const noteId = id ?? (await saveOwnNote()).id;
    const mention = at ? [{ type: 'mention', attrs: { id: at[0], label: at[1] } }] : [];
    const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }, ...mention] }] };
    await write(['notes', 'bodies'], async ({ change }) => {
      await change('notes', noteId, { title });
      await change('bodies', noteId, { document, text: textOfDocument(document) });
    });
    return noteId;
  }, draft);
}

function saveCompany(page: Page, name: string, ...aliases: string[]): Promise<string> {
  return page.evaluate(
    async ([first, ...others]) => {
      const { saveEntity } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
      const saved = await saveEntity({
        kind: 'company',
        name: first ?? '',
        aliases: others.map((text) => ({ text })),
      });
      if (saved.state !== 'saved') throw new Error(`${saved.name} is taken.`);
      return saved.entity.id;
    },
    [name, ...aliases],
  );
}

function startTagging(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { startTagging: start } = await window.load<typeof import('#storage/tagging.ts')>('storage/tagging.ts');
    start();
  });
}

/** The chips of a note, such as `Alibaba suggested subject`. */
function mentionsOf(page: Page, noteId: string): Promise<string[]> {
  return page.evaluate(async (id) => {
    const { listMentions } = await window.load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
    const mentions = await listMentions(id);
    return mentions.map(({ entity, mention }) => `${entity.name} ${mention.state} ${mention.salience}`);
  }, noteId);
}

function setState(page: Page, noteId: string, entityId: string, state: 'accepted' | 'rejected') {
  return page.evaluate(
    async (values) => {
      const { saveMentionState } = await window.load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
      return (await saveMentionState(values.noteId, values.entityId, values.state))?.state;
    },
    { noteId, entityId, state },
  );
}

/** Waits until the tagger has gone through everything that was written so far. */
async function allTagged(page: Page): Promise<void> {
  const isDone = async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { listChanges } = await window.load<typeof import('#storage/changeFeed.ts')>('storage/changeFeed.ts');
    const cursor = async (name: string) => (await library.counters.get(name))?.value ?? 0;
    const changes = await Promise.all([
      listChanges(await cursor('tagging'), 1, ['notes', 'bodies']),
      listChanges(await cursor('tagging.names'), 1, ['entities', 'relations']),
    ]);
    return changes.flat().length === 0 && (await library.nameSearches.where('state').equals('waiting').count()) === 0;
  };
  await expect.poll(() => page.evaluate(isDone)).toBe(true);
}

const about = (text: string) => `${'Rien de neuf ce matin sur les marchés. '.repeat(20)}${text}`;

test('known names are found in a new note by themselves, in three scripts', async ({ layers }) => {
  await saveCompany(layers, 'Alibaba', '阿里巴巴', 'BABA');
  await saveCompany(layers, 'Yandex', 'Яндекс');
  await saveCompany(layers, 'Nintendo', '任天堂');
  await startTagging(layers);

  const latin = await saveNote(layers, { title: 'Le géant Alibaba bloque WeChat', text: 'Rien d’autre.' });
  const chinese = await saveNote(layers, { title: '', text: '据报道，阿里巴巴已屏蔽微信链接。' });
  const cyrillic = await saveNote(layers, { title: 'Sans titre', text: about('Компания Яндекс сообщила.') });

  await expect.poll(() => mentionsOf(layers, latin)).toEqual(['Alibaba suggested subject']);
  await expect.poll(() => mentionsOf(layers, chinese)).toEqual(['Alibaba suggested subject']);
  await expect.poll(() => mentionsOf(layers, cyrillic)).toEqual(['Yandex suggested mention']);
});

test('a rejected name does not come back after an edit, an accepted one stays, a lost suggestion goes', async ({
  layers,
}) => {
  const alibaba = await saveCompany(layers, 'Alibaba');
  const tencent = await saveCompany(layers, 'Tencent');
  await saveCompany(layers, 'Baidu');
  await startTagging(layers);
  const note = await saveNote(layers, { title: '', text: about('Alibaba, Tencent et Baidu.') });
  await expect
    .poll(() => mentionsOf(layers, note))
    .toEqual(['Alibaba suggested mention', 'Baidu suggested mention', 'Tencent suggested mention']);

  await setState(layers, note, alibaba, 'rejected');
  await setState(layers, note, tencent, 'accepted');
  await saveNote(layers, { id: note, title: 'Alibaba', text: about('Encore Alibaba, toujours Alibaba.') });
  await allTagged(layers);
  expect(await mentionsOf(layers, note)).toEqual(['Tencent accepted mention']);
});

test('a new alias finds the notes that are there, however many', async ({ layers }) => {
  const tencent = await saveCompany(layers, 'Tencent');
  await startTagging(layers);
  const first = await saveNote(layers, { title: '', text: about('Le « manchot » (鹅厂) embauche.') });
  for (let number = 0; number < 60; number += 1) await saveNote(layers, { title: `Note ${number}`, text: 'Rien.' });
  await allTagged(layers);
  expect(await mentionsOf(layers, first)).toEqual([]);

  await layers.evaluate(async (id) => {
    const { addAlias } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    await addAlias(id, { text: '鹅厂', language: 'zh' });
  }, tencent);
  await expect.poll(() => mentionsOf(layers, first)).toEqual(['Tencent suggested mention']);
});

test('an alias that came while nobody tagged finds the old notes at the next start', async ({ layers }) => {
  const note = await saveNote(layers, { title: '', text: about('Le groupe Bolloré investit.') });
  await saveCompany(layers, 'Bolloré');
  await startTagging(layers);
  await expect.poll(() => mentionsOf(layers, note)).toEqual(['Bolloré suggested mention']);
});

test('what one tab writes, the tagger of another finds, and takes over when that one closes', async ({
  layers,
  machine,
}) => {
  await saveCompany(layers, 'Alibaba');
  await startTagging(layers);
  const second = await machine.openTab();
  await second.waitForFunction(() => typeof window.load === 'function');
  await startTagging(second);

  const one = await saveNote(second, { title: 'Alibaba', text: 'Un.' });
  await expect.poll(() => mentionsOf(second, one)).toEqual(['Alibaba suggested subject']);
  expect(await mentionsOf(layers, one)).toEqual(['Alibaba suggested subject']);

  await layers.close();
  const two = await saveNote(second, { title: 'Alibaba', text: 'Deux.' });
  await expect.poll(() => mentionsOf(second, two)).toEqual(['Alibaba suggested subject']);
});

test('a name that a person puts in with @ is accepted', async ({ layers }) => {
  const alibaba = await saveCompany(layers, 'Alibaba Group');
  await startTagging(layers);
  const note = await saveNote(layers, { title: '', text: about('Vu avec '), at: [alibaba, 'Ali'] });
  await expect.poll(() => mentionsOf(layers, note)).toEqual(['Alibaba Group accepted mention']);
});

test('an entity that is deleted takes its suggestions with it and gets no new ones', async ({ layers }) => {
  const alibaba = await saveCompany(layers, 'Alibaba');
  await startTagging(layers);
  const note = await saveNote(layers, { title: 'Alibaba', text: 'Un.' });
  await expect.poll(() => mentionsOf(layers, note)).toEqual(['Alibaba suggested subject']);
  const stored = await layers.evaluate(
    async ({ entityId, noteId }) => {
      const { removeEntity } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
      const { saveMentionState } = await window.load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
      await removeEntity(entityId);
      return saveMentionState(noteId, entityId, 'accepted');
    },
    { entityId: alibaba, noteId: note },
  );
  expect(stored).toBeUndefined();
  await saveNote(layers, { id: note, title: 'Alibaba encore', text: 'Deux.' });
  await allTagged(layers);
  expect(await mentionsOf(layers, note)).toEqual([]);
});

test('the notes of an entity come newest first, without those where it was rejected', async ({ layers }) => {
  const alibaba = await saveCompany(layers, 'Alibaba');
  await startTagging(layers);
  const notes: string[] = [];
  for (const title of ['Alibaba 1', 'Alibaba 2', 'Alibaba 3', 'Alibaba 4']) {
    notes.push(await saveNote(layers, { title, text: 'x' }));
  }
  await allTagged(layers);
  await setState(layers, notes[2] ?? '', alibaba, 'rejected');
  await setState(layers, notes[1] ?? '', alibaba, 'accepted');
  const listed = await layers.evaluate(async (id) => {
    const mentions = await window.load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
    const titles = async (offset: number, limit: number) =>
      (await mentions.listNotesOfEntity(id, { offset, limit })).map(({ note }) => note.title);
    return { count: await mentions.countNotesOfEntity(id), first: await titles(0, 2), rest: await titles(2, 2) };
  }, alibaba);
  expect(listed).toEqual({ count: 3, first: ['Alibaba 4', 'Alibaba 2'], rest: ['Alibaba 1'] });
});

test('an open note has its names marked where they stand, but not the rejected ones', async ({ layers }) => {
  await saveCompany(layers, 'Alibaba', '阿里巴巴');
  const baidu = await saveCompany(layers, 'Baidu');
  await startTagging(layers);
  const text = 'Baidu face à Alibaba (阿里巴巴).';
  const note = await saveNote(layers, { title: '', text });
  await allTagged(layers);
  await setState(layers, note, baidu, 'rejected');
  const marked = await layers.evaluate(
    async (values) => {
      const { listNameHits } = await window.load<typeof import('#storage/mentions.ts')>('storage/mentions.ts');
      const hits = await listNameHits(values.note, values.text);
      return hits.map(({ start, end }) => values.text.slice(start, end));
    },
    { note, text },
  );
  expect(marked).toEqual(['Alibaba', '阿里巴巴']);
});

import { expect, test } from '#fixtures/layers.ts';
import { allFingerprinted, lookalikesOf, startFingerprinting } from '#fixtures/lookalikes.ts';
import { generateReprints } from '#fixtures/reprints.ts';
import { saveNotes } from '#fixtures/searchLibrary.ts';

const texts = generateReprints(12);
const storyOf = (language: string) => texts.filter(({ story }) => story === `${language} ${language === 'en' ? 0 : 2}`);
const [original, edited, cut] = storyOf('en').map(({ text }) => text) as [string, string, string];
const unrelated = texts.find(({ change }) => change === 'same boilerplate')?.text ?? '';

test('reprints of a clip are found among others, whole and cut short, and in Chinese', async ({ layers }) => {
  await startFingerprinting(layers);
  const [first] = await saveNotes(layers, [
    { title: 'Le Monde', text: original },
    { title: 'Reuters', text: edited },
    { title: 'Teaser', text: cut.slice(0, original.length * 0.35) },
    { title: 'Unrelated', text: unrelated },
    { title: 'Same', text: original.toUpperCase().replaceAll('.', ' .') },
  ]);
  const [chinese, ...others] = storyOf('zh').map(({ text, change }) => ({ title: change, text }));
  const [zh] = await saveNotes(layers, [chinese ?? { title: '', text: '' }, ...others]);
  await allFingerprinted(layers);
  expect(await lookalikesOf(layers, first ?? '')).toEqual(['same Same', 'alike Reuters', 'whole Teaser']);
  expect((await lookalikesOf(layers, zh ?? '')).length).toBe(others.length);
});

test('a text that changes or goes is found as it is now', async ({ layers }) => {
  await startFingerprinting(layers);
  const [first, second] = (await saveNotes(layers, [
    { title: 'First', text: original },
    { title: 'Second', text: unrelated },
  ])) as [string, string];
  await allFingerprinted(layers);
  expect(await lookalikesOf(layers, first)).toEqual([]);

  const write = (text: string) =>
    layers.evaluate(
      async ([id, said]) => {
        const { write: run } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
        await run(['bodies'], ({ change }) => change('bodies', id ?? '', { text: said ?? '' }));
      },
      [second, text],
    );
  await write(edited);
  await allFingerprinted(layers);
  expect(await lookalikesOf(layers, first)).toEqual(['alike Second']);

  await layers.evaluate(async (id) => {
    const { trashNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    await trashNote(id);
  }, second);
  expect(await lookalikesOf(layers, first)).toEqual([]);

  const left = await layers.evaluate(async (id) => {
    const { removeNote } = await window.load<typeof import('#storage/removeNote.ts')>('storage/removeNote.ts');
    await removeNote(id);
    return id;
  }, second);
  await allFingerprinted(layers);
  const noteIds = await layers.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    return (await library.fingerprints.toArray()).map(({ noteId }) => noteId);
  });
  expect(noteIds).not.toContain(left);
  expect(noteIds).toContain(first);
});

test('clips that were there before are looked at, too, and a story that stands everywhere is still found', async ({
  layers,
}) => {
  // More reprints than one sample is looked up for.
  const ids = await saveNotes(
    layers,
    Array.from({ length: 50 }, (_, number) => ({ title: `Wire ${number}`, text: `${original}\nAgency ${number}.` })),
  );
  await startFingerprinting(layers);
  await allFingerprinted(layers);
  const found = await lookalikesOf(layers, ids[0] ?? '');
  expect(found.length).toBeGreaterThan(5);
  expect(found.every((one) => /^alike Wire/.test(one))).toBe(true);
});

test('links say what clips are to each other: reprints make one story, what was called different is not offered again', async ({
  layers,
}) => {
  await startFingerprinting(layers);
  const ids = await saveNotes(
    layers,
    ['A', 'B', 'C', 'D'].map((title) => ({ title, text: `${original}\n${title}` })),
  );
  await allFingerprinted(layers);
  const seen = await layers.evaluate(async ([a, b, c, d]) => {
    const links = await window.load<typeof import('#storage/noteLinks.ts')>('storage/noteLinks.ts');
    const { removeNote } = await window.load<typeof import('#storage/removeNote.ts')>('storage/removeNote.ts');
    const { trashNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    if (!a || !b || !c || !d) throw new Error('Four notes are needed.');
    const story = async (id: string) => (await links.listReprints(id)).map(({ note }) => note.title).sort();
    await links.saveNoteLink(a, b, 'reprint');
    await links.saveNoteLink(c, b, 'reprint');
    await links.saveNoteLink(a, d, 'different');
    const all = await story(a);
    await trashNote(c);
    const withoutTrash = await story(a);
    await links.saveNoteLink(d, c, 'reprint');
    const overTrash = await story(a);
    // The one in the middle goes for good: the others stay one story.
    await removeNote(b);
    const afterRemoval = await story(a);
    await links.removeReprint(a);
    return {
      all,
      withoutTrash,
      overTrash,
      afterRemoval,
      taken: await story(a),
      different: await links.listLinks(d),
    };
  }, ids);
  expect(seen).toMatchObject({
    all: ['B', 'C'],
    withoutTrash: ['B'],
    overTrash: ['B', 'D'],
    afterRemoval: ['D'],
    taken: [],
    different: [{ kind: 'different' }, { kind: 'reprint' }],
  });
  expect(await lookalikesOf(layers, ids[0] ?? '')).toEqual([]);
});

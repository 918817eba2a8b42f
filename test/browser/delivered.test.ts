import { samplePng } from '#fixtures/clipper.ts';
import { page as articlePage, clipAddress, sentence, withSite } from '#fixtures/clipping.ts';
import { deliver, deliveryOf, listDelivered } from '#fixtures/deliver.ts';
import { expect, test } from '#fixtures/layers.ts';

test('a clip of a page becomes a note, when it was clipped and as the person wanted it', async ({ layers }) => {
  const delivery = deliveryOf({
    triage: 'important',
    tags: ['Northvolt', ' cell prices '],
    title: 'Cells get cheaper',
  });
  await deliver(layers, delivery);
  expect(await listDelivered(layers)).toMatchObject([
    {
      note: {
        id: delivery.id,
        title: 'Cells get cheaper',
        createdAt: delivery.clippedAt,
        url: delivery.url,
        triage: 'important',
        kind: 'clip',
        capture: { state: 'ready' },
      },
      text: expect.stringContaining(sentence.trim()),
      snapshots: 1,
      tags: ['Northvolt accepted', 'cell prices accepted'],
      sourceDomain: 'news.example',
    },
  ]);
});

test('a clip that comes twice, at once or later, is there once; one that was deleted does not come back', async ({
  layers,
}) => {
  const delivery = deliveryOf({ tags: ['Renault'] });
  await Promise.all([deliver(layers, delivery), deliver(layers, delivery)]);
  await deliver(layers, delivery);
  expect(await listDelivered(layers)).toMatchObject([{ snapshots: 1, tags: ['Renault accepted'] }]);
  await layers.evaluate(async (id) => {
    const { removeNote } = await window.load<typeof import('#storage/removeNote.ts')>('storage/removeNote.ts');
    await removeNote(id);
  }, delivery.id);
  await deliver(layers, delivery);
  expect(await listDelivered(layers)).toEqual([]);
});

test('a page that is there is captured again, once a clip, and comes back out of the trash', async ({ layers }) => {
  const first = deliveryOf();
  const html = `<article><p>${sentence.replace('second', 'third').repeat(6)}</p></article>`;
  const second = deliveryOf({
    url: `${first.url}?utm_source=mail`,
    content: { kind: 'page', html, resources: [] },
    triage: 'interesting',
  });
  await deliver(layers, first);
  await layers.evaluate(async (id) => {
    const { trashNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    await trashNote(id);
  }, first.id);
  await deliver(layers, second, second);
  const [only, ...others] = await listDelivered(layers);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ note: { id: first.id, triage: 'interesting' }, snapshots: 2 });
  expect(only?.note.trashedAt).toBeUndefined();
  // The text that the person may have worked on stays as it is.
  expect(only?.text).toContain('second plant');
});

test('a page that refused Vigie gets its text from the browser', async ({ layers }) => {
  await withSite({ '/a': { status: 403, body: 'Sign in.' } }, async (origin) => {
    const { saved } = await clipAddress(layers, `${origin}/a`);
    expect(saved.note.title).toBe(`${origin}/a`);
    await deliver(layers, deliveryOf({ url: `${origin}/a` }));
    expect(await listDelivered(layers)).toMatchObject([
      { note: { id: saved.note.id, title: 'Prices fall', capture: { state: 'ready' } }, snapshots: 1 },
    ]);
  });
});

test('selections are notes of their own, which cite the page but are not it', async ({ layers }) => {
  const selection = (text: string) =>
    deliveryOf({ content: { kind: 'selection', html: `<p>${text}</p>`, resources: [] } });
  await deliver(layers, selection('Two million cars.'), selection('One plant.'), deliveryOf());
  const notes = await listDelivered(layers);
  expect(notes.map(({ note, text }) => [note.title, text])).toEqual([
    ['Two million cars.', 'Two million cars.'],
    ['One plant.', 'One plant.'],
    ['Prices fall', expect.stringContaining('second plant')],
  ]);
  for (const { note, sourceDomain } of notes) {
    expect(note.url).toBe('https://news.example/prices');
    expect(sourceDomain).toBe('news.example');
  }
  expect(notes.map(({ note }) => note.canonicalUrl !== undefined)).toEqual([false, false, true]);
});

test('pictures that the browser could read are kept; of others nothing but the words', async ({ layers }) => {
  const html = `<article><p>${sentence.repeat(4)}</p><figure><img src="https://cdn.example/chart.png" alt="A chart">
    <figcaption>Prices a year</figcaption></figure><p>${sentence.repeat(4)}</p>
    <figure><img src="cid:1@vigie" alt="Drawn"><figcaption>Drawn by the page</figcaption></figure><p>${sentence.repeat(4)}</p></article>`;
  const picture = { contentType: 'image/png', bytesBase64: samplePng.toString('base64') };
  const other = {
    contentType: 'image/png',
    bytesBase64: Buffer.concat([samplePng, Buffer.from('x')]).toString('base64'),
  };
  const resources = [
    { address: 'https://cdn.example/chart.png', ...picture },
    { address: 'cid:1@vigie', ...picture },
    { address: 'https://cdn.example/advert.png', ...other },
  ];
  await deliver(layers, deliveryOf({ content: { kind: 'page', html, resources } }));
  const kept = await layers.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const [body] = await library.bodies.toArray();
    return { assets: (await library.assets.toArray()).length, document: JSON.stringify(body?.document) };
  });
  expect(kept.assets).toBe(1);
  expect(kept.document.match(/"assetId":"[0-9a-f]{64}"/g)).toHaveLength(2);
  expect((await listDelivered(layers))[0]).toMatchObject({ note: { capture: { state: 'ready' } } });
});

test('a file and a linked page are clipped as such', async ({ layers }) => {
  await withSite({ '/linked': articlePage('Behind the link') }, async (origin) => {
    const bytesBase64 = Buffer.from('# A memo\n\nIts text.').toString('base64');
    const file = { kind: 'file', contentType: 'text/markdown', fileName: 'memo.md', bytesBase64 } as const;
    await deliver(
      layers,
      deliveryOf({ url: 'https://intra.example/memo.md', content: file }),
      deliveryOf({ url: `${origin}/linked`, pageTitle: '', content: { kind: 'link' } }),
    );
    const titles = async () => (await listDelivered(layers)).map(({ note }) => [note.title, note.contentType]);
    await expect.poll(titles).toEqual([
      ['A memo', 'text/markdown'],
      ['Behind the link', 'text/html'],
    ]);
  });
});

test('a hostile page is kept as it came, and nothing of it runs', async ({ layers, machine }) => {
  const html = `<script>window.ran = 1</script><form><input name=textContent><input name=childNodes></form>
    <article onclick="window.ran = 2"><p>${sentence.repeat(6)}</p><img src=x onerror="window.ran = 3"><a href="javascript:window.ran=4">x</a></article>`;
  await deliver(layers, deliveryOf({ content: { kind: 'page', html, resources: [] } }));
  expect(await layers.evaluate(() => Object.hasOwn(window, 'ran'))).toBe(false);
  expect(await listDelivered(layers)).toMatchObject([{ text: expect.stringContaining('second plant'), snapshots: 1 }]);
  expect(machine.errors).toEqual([]);
});

test('the library says whether a page is in it, and which names it knows there', async ({ layers }) => {
  const answers = await layers.evaluate(async () => {
    const { saveEntity } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const { lookUp } = await window.load<typeof import('#features/clip/lookUp.ts')>('features/clip/lookUp.ts');
    const question = { url: 'https://m.news.example/prices?utm_source=x', title: 'Prices', text: '' };
    const before = await lookUp({ ...question, text: 'Renault' });
    await saveEntity({ kind: 'company', name: 'Renault', aliases: [{ text: '雷诺' }] });
    await saveEntity({ kind: 'person', name: 'Luca de Meo' });
    const known = await lookUp({
      ...question,
      text: `${'Some words go before it. '.repeat(40)}Luca de Meo of 雷诺 said so. 雷诺 again, 雷诺 and 雷诺.`,
    });
    return { before, known };
  });
  expect(answers.before).toEqual({ names: [] });
  expect(answers.known).toEqual({
    names: [
      { name: 'Renault', kind: 'company' },
      { name: 'Luca de Meo', kind: 'person' },
    ],
  });
  await deliver(layers, deliveryOf({ triage: 'archived' }));
  const found = await layers.evaluate(async () => {
    const { lookUp } = await window.load<typeof import('#features/clip/lookUp.ts')>('features/clip/lookUp.ts');
    const other = { url: 'https://mirror.example/1', canonicalUrl: 'https://news.example/prices', title: '', text: '' };
    return [
      await lookUp({ url: 'https://m.news.example/prices?utm_source=x', title: '', text: '' }),
      await lookUp(other),
    ];
  });
  const clip = { clippedAt: '2026-05-03T08:00:00.000Z', triage: 'archived', isInTrash: false };
  expect(found).toEqual([
    { clip, names: [] },
    { clip, names: [] },
  ]);
});

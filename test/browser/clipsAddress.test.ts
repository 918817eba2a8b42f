import { createHash } from 'node:crypto';
import { ownArticle } from '#fixtures/alibabaArticle.ts';
import { clipAddress, page, readNote, withSite } from '#fixtures/clipping.ts';
import { expect, test } from '#fixtures/layers.ts';
import { type Routes, redirectTo } from '#fixtures/webServer.ts';

test('an address becomes a note with its text, its facts, its source and its bytes', async ({ layers, machine }) => {
  const bytes = ownArticle();
  await withSite({ '/chine/alibaba.html': { body: bytes } }, async (origin) => {
    const { saved, end } = await clipAddress(layers, `${origin}/chine/alibaba.html?utm_source=x#top`);
    expect(saved).toMatchObject({ state: 'new', note: { capture: { state: 'fetching' }, triage: 'inbox' } });
    const found = await readNote(layers, end?.note.id ?? '');
    expect(found.note).toMatchObject({
      title: 'Alibaba ferme la porte à WeChat et mise sur Weibo',
      author: 'Camille Aubry',
      language: 'fr',
      published: { edtf: '2013-08-02', min: '2013-08-02', max: '2013-08-02' },
      capture: { state: 'ready' },
      kind: 'clip',
    });
    expect(found.note?.canonicalUrl).toMatch(/\/2013\/08\/alibaba-wechat-weibo$/);
    expect(found.note?.url).toBe(`${origin}/chine/alibaba.html?utm_source=x#top`);
    expect(found.note?.wordCount).toBeGreaterThan(300);
    expect(found.note?.lead).toContain('La trêve');
    expect(found.text).toContain('l’application\u00a0de\u00a0messagerie de Tencent');
    expect(found.text).not.toContain('Mes clients étaient');
    expect(found.source).toMatchObject({ name: 'Le Fil du Commerce', domain: '127.0.0.1', reliability: 'F' });
    expect(found.snapshot).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      byteLength: bytes.length,
      contentType: 'text/html',
      encoding: 'utf-8',
      method: 'fetch',
      compression: 'gzip',
    });
    expect(Buffer.from(found.raw ?? [])).toEqual(bytes);
    expect(found.packedLength).toBeLessThan(bytes.length / 2);
  });
  expect(machine.errors).toEqual([]);
});

test('a failed fetch leaves the stub with its reason, and another try fills it', async ({ layers, machine }) => {
  let isBack = false;
  const routes: Routes = {
    '/a': (_request, response) => {
      response.writeHead(isBack ? 200 : 404, { 'content-type': 'text/html' });
      response.end(page('Back again').body);
    },
  };
  await withSite(routes, async (origin) => {
    const { end } = await clipAddress(layers, `${origin}/a`);
    const id = end?.note.id ?? '';
    expect((await readNote(layers, id)).note).toMatchObject({
      title: `${origin}/a`,
      capture: { state: 'failed', code: 'not-found' },
    });
    isBack = true;
    const again = await clipAddress(layers, `${origin}/a`);
    expect(again.saved).toMatchObject({ state: 'existing', note: { id } });
    const found = await readNote(layers, id);
    expect(found).toMatchObject({ notes: 1, note: { title: 'Back again', capture: { state: 'ready' } } });
    expect(found.text).toContain('second plant');
  });
  expect(machine.errors).toEqual([]);
});

test('what a person wrote into a failed stub stays when the page comes', async ({ layers }) => {
  let isBack = false;
  const routes: Routes = {
    '/a': (_request, response) => {
      response.writeHead(isBack ? 200 : 500, { 'content-type': 'text/html' });
      response.end(page('The page’s title').body);
    },
  };
  await withSite(routes, async (origin) => {
    const { end } = await clipAddress(layers, `${origin}/a`);
    const id = end?.note.id ?? '';
    await layers.evaluate(async (noteId) => {
      const { saveBody } = await window.load<typeof import('#storage/bodies.ts')>('storage/bodies.ts');
      const { saveNoteDetails } = await window.load<typeof import('#storage/noteDetails.ts')>('storage/noteDetails.ts');
      const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Heard on the phone.' }] }];
      await saveBody(noteId, { type: 'doc', content }, { basedOn: [''], titleOfCopy: (title) => title });
      await saveNoteDetails(noteId, { title: 'My title' });
    }, id);
    isBack = true;
    await layers.evaluate(async (noteId) => {
      const { retryClip } = await window.load<typeof import('#features/clip/clip.ts')>('features/clip/clip.ts');
      const { getNote } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
      const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
      const note = await getNote(noteId);
      if (note) await retryClip(host, note);
    }, id);
    const found = await readNote(layers, id);
    expect(found.note).toMatchObject({ title: 'My title', capture: { state: 'ready' } });
    expect(found.text).toMatch(/^Heard on the phone\.\n.*second plant/s);
  });
});

test('a page that is clipped already is opened, whichever of its addresses is given', async ({ layers }) => {
  const canonical = '<link rel=canonical href="/story">';
  const routes: Routes = {
    '/story': page('Story', undefined, canonical),
    '/print/story': page('Story', `<p>${'Print view. '.repeat(40)}</p>`, canonical),
    '/short': redirectTo('/story'),
  };
  await withSite(routes, async (origin) => {
    const { end } = await clipAddress(layers, `${origin}/story`);
    const id = end?.note.id ?? '';
    const same = await clipAddress(layers, `${origin}/story?utm_campaign=x#y`);
    expect(same.saved).toMatchObject({ state: 'existing', note: { id } });
    for (const twin of ['/short', '/print/story']) {
      const found = await clipAddress(layers, `${origin}${twin}`);
      expect(found.saved.state).toBe('new');
      expect(found.end).toMatchObject({ state: 'existing', note: { id } });
    }
    // The stubs are gone, and what was fetched is kept with the note; the first address was captured again.
    const note = await readNote(layers, id);
    expect(note).toMatchObject({ notes: 1, snapshots: 4 });
    expect(note.text).not.toContain('Print view');
  });
});

test('the same address clipped twice at once makes one note', async ({ layers }) => {
  await withSite({ '/a': page('Once') }, async (origin) => {
    const [one, two] = await Promise.all([clipAddress(layers, `${origin}/a`), clipAddress(layers, `${origin}/a`)]);
    expect([one.saved.state, two.saved.state].sort()).toEqual(['existing', 'new']);
    expect(one.saved.note.id).toBe(two.saved.note.id);
    expect((await readNote(layers, one.saved.note.id)).notes).toBe(1);
  });
});

test('a page without an article keeps its words, and says so', async ({ layers, machine }) => {
  const body = '<title>Sign in</title><nav>Home</nav><form id=body>Please sign in. <input name=textContent></form>';
  await withSite({ '/login': { body } }, async (origin) => {
    const { saved } = await clipAddress(layers, `${origin}/login`);
    const login = await readNote(layers, saved.note.id);
    expect(login.note).toMatchObject({ title: 'Sign in', capture: { state: 'failed', code: 'no-article' } });
    expect(login.text).toContain('Please sign in.');
  });
  expect(machine.errors).toEqual([]);
});

import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { ownArticle } from '#fixtures/alibabaArticle.ts';
import { expect, test } from '#fixtures/layers.ts';
import { type Routes, redirectTo, serveSite } from '#fixtures/webServer.ts';

/** Clips an address from the page, through the running local server, and waits until it is done. */
function clipAddress(page: Page, url: string) {
  return page.evaluate(async (address) => {
    const { clipUrl } = await window.load<typeof import('#features/clip/clip.ts')>('features/clip/clip.ts');
    const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
    const { saved, finished } = await clipUrl(host, address);
    return { saved, end: await finished };
  }, url);
}

/** Clips a file from the page; gives what was wrong with it, or the note's id when it is done. */
function clipFile(page: Page, name: string, content: string | Buffer) {
  return page.evaluate(
    async ({ fileName, base64 }) => {
      const { clipFiles } = await window.load<typeof import('#features/clip/transfer.ts')>('features/clip/transfer.ts');
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
      const [start] = await clipFiles(host, [new File([bytes], fileName)], 'file');
      if (start?.state !== 'started') return { problem: start?.problem, id: '' };
      return { problem: undefined, id: (await start.clip.finished)?.note.id ?? '' };
    },
    { fileName: name, base64: Buffer.from(content).toString('base64') },
  );
}

/** Clips what a paste carries. */
function clipPaste(page: Page, formats: { readonly html?: string; readonly text?: string }) {
  return page.evaluate(async ({ html = '', text = '' }) => {
    const { clipTransfer } =
      await window.load<typeof import('#features/clip/transfer.ts')>('features/clip/transfer.ts');
    const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
    const [start] = await clipTransfer(host, { files: [], html, text, uri: '' }, 'paste');
    if (start?.state !== 'started') return { problem: start?.problem, id: '' };
    return { problem: undefined, id: (await start.clip.finished)?.note.id ?? '' };
  }, formats);
}

/** A note with everything that belongs to it; the last snapshot unpacked. */
function readNote(page: Page, id: string) {
  return page.evaluate(async (noteId) => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { getLastSnapshot, readSnapshot } =
      await window.load<typeof import('#storage/snapshots.ts')>('storage/snapshots.ts');
    const note = await library.notes.get(noteId);
    const body = await library.bodies.get(noteId);
    const source = note?.sourceId ? await library.sources.get(note.sourceId) : undefined;
    const last = await getLastSnapshot(noteId);
    const raw = last && (await readSnapshot(last));
    const { bytes, ...snapshot } = last ?? { bytes: new Uint8Array() };
    return {
      note,
      source,
      text: body?.text ?? '',
      document: body?.document,
      snapshot: snapshot as Omit<NonNullable<typeof last>, 'bytes'>,
      packedLength: bytes.length,
      raw: raw && [...raw],
      snapshots: await library.snapshots.where('noteId').equals(noteId).count(),
      notes: await library.notes.count(),
    };
  }, id);
}

async function withSite(routes: Routes, work: (origin: string) => Promise<void>): Promise<void> {
  const site = await serveSite(routes);
  await work(site.origin);
  await site.close();
}

const sentence = 'The company said that it would build a second plant beside the first one. ';
const page = (title: string, body = `<p>${sentence.repeat(6)}</p>`, head = '') => ({
  body: `<html><head><title>${title}</title>${head}</head><body><article>${body}</article></body></html>`,
});

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
    // The stubs are gone, and what was fetched is kept with the note.
    const note = await readNote(layers, id);
    expect(note).toMatchObject({ notes: 1, snapshots: 3 });
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

test('a page without an article, a nested one and a PDF keep what there is, and say so', async ({
  layers,
  machine,
}) => {
  const pdf = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\nnothing that can be read yet');
  const routes: Routes = {
    '/login': {
      body: '<title>Sign in</title><nav>Home</nav><form id=body>Please sign in. <input name=textContent></form>',
    },
    '/deep': { body: `<title>Deep</title>${'<div>'.repeat(50_000)}${sentence}` },
    '/report.pdf': { body: pdf, headers: { 'content-type': 'application/pdf' } },
  };
  await withSite(routes, async (origin) => {
    const outcome = async (path: string) =>
      readNote(layers, (await clipAddress(layers, `${origin}${path}`)).saved.note.id);
    const login = await outcome('/login');
    expect(login.note).toMatchObject({ title: 'Sign in', capture: { state: 'failed', code: 'no-article' } });
    expect(login.text).toContain('Please sign in.');
    const deep = await outcome('/deep');
    expect(deep.note).toMatchObject({ title: 'Deep', capture: { state: 'failed', code: 'too-complex' } });
    expect(deep.text).toContain('second plant');
    expect(deep.snapshot.byteLength).toBeGreaterThan(250_000);
    const report = await outcome('/report.pdf');
    expect(report.note).toMatchObject({ capture: { state: 'failed', code: 'no-text-yet' } });
    expect(Buffer.from(report.raw ?? [])).toEqual(pdf);
  });
  expect(machine.errors).toEqual([]);
});

test('pasted text keeps its characters; a short first line is its title', async ({ layers }) => {
  const text =
    'Alibaba bannit WeChat\r\n\r\nL’application\u00a0de\u00a0messagerie\u0000 de Tencent est interdite sur Taobao dès le 5 août.\nFin.';
  const { id } = await clipPaste(layers, { text });
  const found = await readNote(layers, id);
  expect(found.note).toMatchObject({ title: 'Alibaba bannit WeChat', language: 'fr', capture: { state: 'ready' } });
  expect(found.text).toBe(
    'L’application\u00a0de\u00a0messagerie de Tencent est interdite sur Taobao dès le 5 août.\nFin.',
  );
  expect(found.snapshot).toMatchObject({ method: 'paste', contentType: 'text/plain', encoding: 'utf-8' });
  expect(Buffer.from(found.raw ?? []).toString()).toBe(text);
});

test('pasted formatting is kept, and nothing in it runs', async ({ layers, machine }) => {
  const html = `<meta charset=utf-8><style>p{}</style><h2 style="color:red" onclick="boom()">Prices fall</h2><p>By <b>18&nbsp;%</b><script>boom()</script><img src=x onerror="boom()"> in <a href="javascript:boom()">May</a></p><table><tr><td colspan=2>a</td></tr></table>`;
  const { id } = await clipPaste(layers, { html, text: 'Prices fall' });
  const found = await readNote(layers, id);
  expect(found.note).toMatchObject({ title: 'Prices fall', capture: { state: 'ready' } });
  expect(found.text).toBe('Prices fall\nBy 18\u00a0% in May\na');
  const document = JSON.stringify(found.document);
  expect(document).toContain('"bold"');
  expect(document).toContain('"colspan":2');
  expect(document).not.toMatch(/boom|javascript/);
  expect(machine.errors).toEqual([]);
});

test('a pasted address is fetched, the source of a page is read as a page', async ({ layers }) => {
  await withSite({ '/a': page('By address') }, async (origin) => {
    const { id } = await clipPaste(layers, { html: `<a href="${origin}/a">x</a>`, text: ` ${origin}/a\n` });
    expect((await readNote(layers, id)).note).toMatchObject({ title: 'By address', capture: { state: 'ready' } });
  });
  const { id } = await clipPaste(layers, { text: `<!doctype html>${page('By source').body}` });
  expect((await readNote(layers, id)).note).toMatchObject({ title: 'By source', capture: { state: 'ready' } });
});

test('files are read by what they are', async ({ layers }) => {
  const own = await clipFile(layers, 'saved page.html', ownArticle());
  expect(await readNote(layers, own.id)).toMatchObject({
    note: { title: 'Alibaba ferme la porte à WeChat et mise sur Weibo', author: 'Camille Aubry', language: 'fr' },
    snapshot: { method: 'file', fileName: 'saved page.html' },
  });
  const markdown = await clipFile(layers, 'notes.md', '# Visit to Aveiro\n\nThey **will** hire:\n\n- 900 people\n');
  const note = await readNote(layers, markdown.id);
  expect(note).toMatchObject({ note: { title: 'Visit to Aveiro' }, text: 'They will hire:\n900 people' });
  expect(JSON.stringify(note.document)).toContain('"bulletList"');
  const latin = await clipFile(layers, 'ancien.txt', Buffer.from('La soci\xe9t\xe9 a 5 \x80', 'latin1'));
  expect((await readNote(layers, latin.id)).text).toBe('La société a 5 €');
  const pdf = await clipFile(layers, 'report.pdf', '%PDF-1.4 x');
  expect((await readNote(layers, pdf.id)).note).toMatchObject({
    title: 'report.pdf',
    capture: { state: 'failed', code: 'no-text-yet' },
  });
});

test('what cannot be clipped is refused with its reason, and leaves no note', async ({ layers }) => {
  expect(await clipPaste(layers, {})).toMatchObject({ problem: 'empty' });
  expect(await clipPaste(layers, { text: ' \n\u0000 ' })).toMatchObject({ problem: 'empty' });
  expect(await clipFile(layers, 'empty.txt', '')).toMatchObject({ problem: 'empty' });
  expect(await clipFile(layers, 'blank.html', ' \u0000\n')).toMatchObject({ problem: 'empty' });
  expect(await clipFile(layers, 'photo.png', 'x')).toMatchObject({ problem: 'unsupported-file' });
  expect(await clipFile(layers, 'no.pdf', 'this is no PDF')).toMatchObject({ problem: 'unsupported-file' });
  const zip = Buffer.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 400 }, (_, index) => index % 7)]);
  expect(await clipFile(layers, 'archive.txt', zip)).toMatchObject({ problem: 'unsupported-file' });
  const large = await layers.evaluate(async () => {
    const { clipFiles } = await window.load<typeof import('#features/clip/transfer.ts')>('features/clip/transfer.ts');
    const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
    return clipFiles(host, [new File([new Uint8Array(25_000_000)], 'large.html')], 'file');
  });
  expect(large).toEqual([{ state: 'rejected', problem: 'too-large' }]);
  const typed = await layers.evaluate(async () => {
    const { startUrl } = await window.load<typeof import('#features/clip/transfer.ts')>('features/clip/transfer.ts');
    const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
    const starts = ['not a url', 'javascript:alert(1)', 'ftp://x.example/', '', 'http://'].map((text) =>
      startUrl(host, text),
    );
    return (await Promise.all(starts)).map((start) => start.state === 'rejected' && start.problem);
  });
  expect(typed).toEqual(['invalid-url', 'invalid-url', 'invalid-url', 'empty', 'invalid-url']);
  expect((await readNote(layers, '')).notes).toBe(0);
});

test('clips that a crash cut short are finished at the next start, unless another window is at them', async ({
  layers,
}) => {
  await withSite({ '/a': page('Fetched late') }, async (origin) => {
    const { stubs, held } = await layers.evaluate(async (url) => {
      const clips = await window.load<typeof import('#storage/clips.ts')>('storage/clips.ts');
      const { packSnapshot } = await window.load<typeof import('#storage/snapshots.ts')>('storage/snapshots.ts');
      const { resumeClip } = await window.load<typeof import('#features/clip/clip.ts')>('features/clip/clip.ts');
      const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
      // As they stand after a crash: the stub is written, its text is not.
      const bytes = new TextEncoder().encode('A title\n\nAnd what was pasted.');
      const raw = { bytes, contentType: 'text/plain', encoding: 'utf-8', method: 'paste' } as const;
      const pasted = await clips.saveClipStub({ title: '', snapshot: await packSnapshot(raw) });
      const fetched = await clips.saveClipStub({ title: url, url });
      const lost = await clips.saveClipStub({ title: 'lost' });
      const busy = await clips.saveClipStub({ title: 'busy' });
      const resume = async () => {
        for (const note of await clips.listUnfinishedClips()) await resumeClip(host, note);
      };
      await navigator.locks.request(`vigie-clip-${busy.note.id}`, resume);
      const held = (await clips.listUnfinishedClips()).map(({ id }) => id === busy.note.id);
      await resume();
      return { held, stubs: [pasted, fetched, lost, busy].map(({ note }) => note.id) };
    }, `${origin}/a`);
    const [pasted, fetched, lost, busy] = await Promise.all(stubs.map((id) => readNote(layers, id)));
    expect(held).toEqual([true]);
    expect(pasted).toMatchObject({
      note: { title: 'A title', capture: { state: 'ready' } },
      text: 'And what was pasted.',
    });
    expect(fetched).toMatchObject({ note: { title: 'Fetched late', capture: { state: 'ready' } } });
    expect(lost?.note).toMatchObject({ capture: { state: 'failed', code: 'interrupted' } });
    expect(busy?.note).toMatchObject({ capture: { state: 'failed', code: 'interrupted' } });
  });
});

test('a stub that is deleted while its page is fetched stays deleted', async ({ layers }) => {
  await withSite({ '/a': page('Too late') }, async (origin) => {
    const left = await layers.evaluate(async (url) => {
      const { clipUrl } = await window.load<typeof import('#features/clip/clip.ts')>('features/clip/clip.ts');
      const { removeNote } = await window.load<typeof import('#storage/removeNote.ts')>('storage/removeNote.ts');
      const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
      const { host } = await window.load<typeof import('#app/host.ts')>('app/host.ts');
      const { saved, finished } = await clipUrl(host, url);
      await removeNote(saved.note.id);
      const end = await finished;
      return {
        end,
        rows: (await library.notes.count()) + (await library.bodies.count()) + (await library.snapshots.count()),
      };
    }, `${origin}/a`);
    expect(left).toEqual({ end: undefined, rows: 0 });
  });
});

test('a snapshot cannot be changed once it is written', async ({ layers }) => {
  const { id } = await clipPaste(layers, { text: 'Kept as it came.' });
  const outcome = await layers.evaluate(async (noteId) => {
    const { getLastSnapshot } = await window.load<typeof import('#storage/snapshots.ts')>('storage/snapshots.ts');
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    const snapshot = await getLastSnapshot(noteId);
    if (!snapshot) return 'missing';
    const altered = { ...snapshot, bytes: new Uint8Array([1]) };
    return write(['snapshots'], ({ put }) => put('snapshots', altered)).then(
      () => 'written',
      (error: Error) => error.name,
    );
  }, id);
  expect(outcome).toBe('ConstraintError');
  expect(Buffer.from((await readNote(layers, id)).raw ?? []).toString()).toBe('Kept as it came.');
});

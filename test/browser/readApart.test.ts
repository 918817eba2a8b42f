import type { Frame, Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';
import { serveSite } from '#fixtures/webServer.ts';

const sentence = 'The company said that it would build a second plant beside the first one. ';
const article = `<title>Second plant</title><article>${`<p>${sentence.repeat(3)}</p>`.repeat(3)}</article>`;
/** Takes the extractors many seconds, and its plain text nearly none. */
const bomb = `<title>Bomb</title><article><p>${sentence.repeat(4)}</p><table>${`<tr>${'<td>12</td>'.repeat(9)}</tr>`.repeat(9000)}</table></article>`;

interface Limits {
  readonly startMs?: number;
  readonly silentMs?: number;
  readonly totalMs?: number;
}

/** Reads pages with a reader of their own, one after the other; the outcome is left under `key` for other tabs, too. */
function readPages(page: Page, pages: readonly string[], limits: Limits = {}, key = 'readings') {
  return page.evaluate(
    async ({ pages, limits, key }) => {
      const { createClipReader } = await window.load<typeof import('#features/clip/readClipApart.ts')>(
        'features/clip/readClipApart.ts',
      );
      const { textOfDocument } = await window.load<typeof import('#domain/document.ts')>('domain/document.ts');
      const reader = createClipReader({ startMs: 20_000, silentMs: 10_000, totalMs: 60_000, ...limits });
      const readings = pages.map((html) =>
        reader.read({
          contentType: 'text/html',
          bytes: new TextEncoder().encode(html),
          encoding: 'utf-8',
          scope: 'page',
          url: 'https://paper.example/a',
        }),
      );
      const outcomes = (await Promise.all(readings)).map((reading) =>
        reading.state === 'read'
          ? { ...reading.fill, document: undefined, text: textOfDocument(reading.fill.document).slice(0, 2000) }
          : { code: reading.code },
      );
      localStorage.setItem(key, JSON.stringify(outcomes));
      return outcomes;
    },
    { pages, limits, key },
  );
}

function readingFrame(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.url().includes('/reading/'));
}

test('a clip is read in a frame that is nobody: no origin, no storage, nothing to ask, nowhere to go', async ({
  layers,
  machine,
}) => {
  const elsewhere = await serveSite({ '/': { body: 'reached', headers: { 'access-control-allow-origin': '*' } } });
  const [reading] = await readPages(layers, [article]);
  expect(reading).toMatchObject({ title: 'Second plant', capture: { state: 'ready' } });
  expect(machine.errors).toEqual([]);
  const frame = readingFrame(layers);
  expect(await frame?.evaluate(() => origin)).toBe('null');
  const reached = await frame?.evaluate(async (url) => {
    const outcome = async (attempt: () => unknown) => {
      try {
        return await attempt();
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    return {
      storage: await outcome(() => localStorage.length),
      database: await outcome(() => indexedDB.open('vigie')),
      cookie: await outcome(() => document.cookie),
      parent: await outcome(() => parent.document.title),
      host: await outcome(async () => (await fetch('/call/hostInfo', { method: 'POST', body: '{}' })).status),
      web: await outcome(async () => (await fetch(url)).text()),
      eval: await outcome(() => Function('return 1')()),
    };
  }, elsewhere.origin);
  expect(reached).toEqual({
    storage: 'SecurityError',
    database: 'SecurityError',
    cookie: 'SecurityError',
    parent: 'SecurityError',
    host: 'TypeError',
    web: 'TypeError',
    eval: 'EvalError',
  });
  expect(elsewhere.requested).toEqual([]);
  await elsewhere.close();
});

test('a page that holds up its reader is kept as plain text, and the next one is read as ever', async ({ layers }) => {
  const [held, next] = await readPages(layers, [bomb, article], { silentMs: 1500 });
  expect(held).toMatchObject({ title: 'Bomb', language: 'en', capture: { state: 'failed', code: 'too-complex' } });
  expect(held).toMatchObject({ text: expect.stringContaining('build a second plant') });
  expect(next).toMatchObject({ title: 'Second plant', capture: { state: 'ready' } });
  // The frame that was caught is gone.
  expect(layers.frames().filter((frame) => frame.url().includes('/reading/'))).toHaveLength(1);
});

test('the window moves on while a page holds up its reader', async ({ layers }) => {
  const frames = layers.evaluate(async () => {
    let count = 0;
    const next = () => {
      count += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return count;
  });
  await Promise.all([frames, readPages(layers, [bomb], { silentMs: 1500 })]);
  expect(await frames).toBeGreaterThan(10);
});

test('a reader that crashes costs the formatting, not the clip', async ({ layers, machine }) => {
  // The test's own tool takes a crashed frame for a crashed page, so another tab hears what became of it.
  const other = await machine.openTab();
  const begun = layers.waitForRequest(/\/reading\/.*\/html-/);
  const reading = readPages(layers, [bomb, article], { silentMs: 1500 }, 'crash').catch(() => undefined);
  await begun;
  const frame = readingFrame(layers);
  if (!frame) throw new Error('There is no reading frame.');
  const session = await layers.context().newCDPSession(frame);
  await session.send('Page.crash').catch(() => undefined);
  await reading;
  const heard = () => other.evaluate(() => JSON.parse(localStorage.getItem('crash') ?? '[]'));
  await expect.poll(heard).toMatchObject([
    {
      title: 'Bomb',
      capture: { state: 'failed', code: 'too-complex' },
      text: expect.stringContaining('build a second plant'),
    },
    { title: 'Second plant', capture: { state: 'ready' } },
  ]);
});

test('where there is no frame to be had, the plain text is kept, with another try', async ({ layers }) => {
  await layers.route('**/reading/**', (route) => route.abort());
  const [reading] = await readPages(layers, [article], { startMs: 300 });
  expect(reading).toMatchObject({ title: 'Second plant', capture: { state: 'failed', code: 'reading-stopped' } });
  expect(reading).toMatchObject({ text: expect.stringContaining('build a second plant') });
});

const lies: Readonly<Record<string, string>> = {
  'a note of its own choosing':
    "{kind:'read',readings:[{state:'read',fill:{id:'x',title:'t',document:{type:'doc'},capture:{state:'ready'}},resources:[],attachments:[]}]}",
  'no document':
    "{kind:'read',readings:[{state:'read',fill:{title:'t',document:'<script>',capture:{state:'ready'}},resources:[],attachments:[]}]}",
  'files that are none':
    "{kind:'read',readings:[{state:'read',fill:{title:'t',document:{type:'doc'},capture:{state:'ready'}},resources:[{address:'a',contentType:'b',bytes:'c'}],attachments:[]}]}",
  'fewer readings than it was asked for': "{kind:'read',readings:[]}",
  'an unknown word': "{kind:'eval',code:'1'}",
  nothing: 'undefined',
};

/** Has another script take the place of the frame's own. */
function takeOverFrame(page: Page, onRequest: string): Promise<unknown> {
  const script = `addEventListener('message', ({ ports: [port] }) => {
    port.onmessage = ({ data }) => port.postMessage(${onRequest});
    port.postMessage({ kind: 'ready' });
  });`;
  return page.route('**/reading/*/assets/*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': 'null' },
      body: script,
    }),
  );
}

for (const [name, lie] of Object.entries(lies)) {
  test(`a frame that was taken over cannot hand over ${name}`, async ({ layers }) => {
    await takeOverFrame(layers, lie);
    expect(await readPages(layers, [article])).toEqual([{ code: 'reading-stopped' }]);
  });
}

test('small clips are read together, and each by itself where one of them stops the frame', async ({ layers }) => {
  const pages = ['first', 'second', 'third', 'fourth'].map((title) => `<title>${title}</title>${article}`);
  const titles = (readings: Awaited<ReturnType<typeof readPages>>) =>
    readings.map((reading) => 'title' in reading && reading.title);
  const wanted = ['first', 'second', 'third', 'fourth'];
  expect(titles(await readPages(layers, pages))).toEqual(wanted);
  const title = "/<title>(.*?)</.exec(new TextDecoder().decode(bytes))[1] + ' of ' + data.contents.length";
  const reading = `{state:'read',fill:{title:${title},document:{type:'doc'},capture:{state:'ready'}},resources:[],attachments:[]}`;
  const readings = `data.contents.map(({ bytes }) => (${reading}))`;
  await takeOverFrame(layers, `{ kind: 'read', readings: ${readings} }`);
  expect(titles(await readPages(layers, pages))).toEqual(['first of 1', 'second of 3', 'third of 3', 'fourth of 3']);
  await layers.unrouteAll();
  await takeOverFrame(
    layers,
    `data.contents.length > 1 ? { kind: 'failed' } : { kind: 'read', readings: ${readings} }`,
  );
  expect(titles(await readPages(layers, pages))).toEqual(wanted.map((one) => `${one} of 1`));
});

import type { Page } from '@playwright/test';
import { clipAddress, clipFile, clipPaste, readNote, withSite } from '#fixtures/clipping.ts';
import { deliver, deliveryOf, listDelivered } from '#fixtures/deliver.ts';
import { test as base, expect } from '#fixtures/layers.ts';
import { hostileFiles } from '#fixtures/xss/files.ts';
import { hostilePage, hostileSelection, pageCount, selectionParts } from '#fixtures/xss/pages.ts';
import { documentStrays } from '#fixtures/xss/strays.ts';
import { withCanary } from '#fixtures/xss/vectors.ts';
import { type Canary, startCanary, watchTab, watchTroubles } from '#fixtures/xss/watch.ts';

interface Fixtures {
  readonly canary: Canary;
  /** The harness, watched: whatever a hostile page manages to do fails the test. */
  readonly watched: Page;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for
  canary: async ({}, use) => {
    const canary = await startCanary();
    await use(canary);
    await canary.close();
  },
  watched: async ({ layers, machine, canary }, use) => {
    await watchTab(layers);
    await layers.reload();
    await layers.waitForFunction(() => typeof window.load === 'function');
    const { listTroubles } = watchTroubles(layers);
    await use(layers);
    expect(await listTroubles()).toEqual([]);
    expect(canary.asked).toEqual([]);
    expect(machine.errors).toEqual([]);
  },
});

const indexes = Array.from({ length: pageCount }, (_, index) => index);

/** What is kept of a note: nothing of it may run, and the words between the vectors are there. */
async function checkNote(page: Page, id: string, words = 'beside the first one'): Promise<string> {
  const { document, text, note } = await readNote(page, id);
  expect(document && documentStrays(document)).toEqual([]);
  expect(text).toContain(words);
  expect(note?.url ?? 'https://').toMatch(/^https?:\/\//);
  return text;
}

test('pasted', async ({ watched, canary }) => {
  const { id } = await clipPaste(watched, { html: hostileSelection(canary.origin), text: 'x' });
  const text = await checkNote(watched, id);
  // The vectors did not hide each other: nearly every one was met in its place.
  expect(text.match(/Part \d+ begins/g)?.length).toBeGreaterThan(selectionParts * 0.97);
});

test('fetched', async ({ watched, canary }) => {
  const routes = Object.fromEntries(indexes.map((at) => [`/${at}`, { body: hostilePage(at, canary.origin) }]));
  await withSite(routes, async (origin) => {
    for (const at of indexes) {
      const { end } = await clipAddress(watched, `${origin}/${at}`);
      await checkNote(watched, end?.note.id ?? '');
    }
  });
});

test('from files of every kind', async ({ watched, canary }) => {
  for (const at of indexes) {
    const { id } = await clipFile(watched, `${at}.html`, hostilePage(at, canary.origin));
    await checkNote(watched, id);
  }
  for (const { name, content } of await hostileFiles(hostilePage(0, canary.origin))) {
    await test.step(name, async () => {
      const bytes = /\.(?:md|txt|eml|html)$/.test(name)
        ? withCanary(content.toString('latin1'), canary.origin)
        : undefined;
      const { id, problem } = await clipFile(
        watched,
        name,
        bytes === undefined ? content : Buffer.from(bytes, 'latin1'),
      );
      expect(problem, name).toBeUndefined();
      await checkNote(watched, id);
    });
  }
});

test('delivered by the extension', async ({ watched, canary }) => {
  const clips = indexes.map((at) =>
    deliveryOf({
      url: `https://ok.invalid/${at}`,
      pageTitle: `<img src=x onerror=alert(1)> ${at}`,
      tags: ['<img src=x onerror=alert(1)>', '__proto__', 'constructor'],
      content: { kind: at % 2 ? 'page' : 'selection', html: hostilePage(at, canary.origin), resources: [] },
    }),
  );
  await deliver(watched, ...clips);
  const notes = await listDelivered(watched);
  expect(notes).toHaveLength(pageCount);
  for (const { note } of notes) await checkNote(watched, note.id);
});

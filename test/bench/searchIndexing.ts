import type { Page } from '@playwright/test';
import type { Machine } from '#fixtures/machine.ts';
import { openHarness } from './searchLibrary.ts';

declare global {
  interface Window {
    /** When the first search was answered, in milliseconds since the navigation began. */
    firstAnswerMs?: number;
  }
}

/** What a person feels of the first indexing of a library. */
export interface FirstIndex {
  /** Articles a second, while somebody types all the time and after. */
  readonly whileTyping: number;
  readonly undisturbed: number;
  readonly overall: number;
  /** Milliseconds from a letter to rows, meanwhile. */
  readonly keystrokes: readonly number[];
}

/** Throws the index away and has it made anew; types until half of it is made, then waits for the rest. */
export async function measureFirstIndex(page: Page, queries: readonly string[]): Promise<FirstIndex> {
  await removeIndex(page);
  return page.evaluate(indexWhileTyping, queries);
}

/** Takes the index of a page that has no search worker from the disk. */
export function removeIndex(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('.vigie-search', { recursive: true }).catch(() => undefined);
  });
}

/** Runs in the page. */
async function indexWhileTyping(queries: readonly string[]): Promise<FirstIndex> {
  const keyIntervalMs = 150;
  const client = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
  const start = performance.now();
  let [indexed, total] = [0, Number.POSITIVE_INFINITY];
  const done = new Promise<number>((resolve) => {
    client.onIndexMoved((progress) => {
      ({ indexed, total } = progress);
      if (total > 0 && indexed >= total) resolve(performance.now());
    });
  });
  const keystrokes: number[] = [];
  const texts = queries.flatMap((query) => Array.from(query, (_, index) => query.slice(0, index + 1)));
  for (let at = 0; indexed < total / 2; at += 1) {
    const asked = performance.now();
    await client.search(texts[at % texts.length] ?? '', { limit: 12, stage: 'first' });
    const ms = performance.now() - asked;
    // Before there is an index, and a table of it, nothing is typed into.
    if (indexed > 0) keystrokes.push(ms);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, keyIntervalMs - ms)));
  }
  const [half, indexedByHalf] = [performance.now(), indexed];
  const end = await done;
  const perSecond = (articles: number, ms: number) => (1000 * articles) / ms;
  return {
    whileTyping: perSecond(indexedByHalf, half - start),
    undisturbed: perSecond(total - indexedByHalf, end - half),
    overall: perSecond(total, end - start),
    keystrokes,
  };
}

/** Saves notes one by one; milliseconds from each save to its being found, by asking all the time. */
export function measureSaved(page: Page, count: number): Promise<number[]> {
  return page.evaluate(async (notes) => {
    const { search } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const like = await library.notes.toCollection().first();
    const times: number[] = [];
    const ids: string[] = [];
    for (let number = 0; like && number < notes; number += 1) {
      const id = newId();
      const word = `zirconium${String.fromCharCode(97 + number)}`;
      const text = `A note about ${word}.`;
      const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
      await write(['notes', 'bodies'], async ({ put }) => {
        await put('bodies', { id, createdAt: like.createdAt, document, text });
        await put('notes', { ...like, id, title: word });
      });
      const saved = performance.now();
      while ((await search(word, { limit: 1 })).total === 0) await new Promise((resolve) => setTimeout(resolve, 2));
      times.push(performance.now() - saved);
      ids.push(id);
    }
    // The library is kept as it was.
    await write(['notes', 'bodies'], async ({ remove, removeAll }) => {
      for (const id of ids) await remove('notes', id);
      await removeAll('bodies', ids);
    });
    while ((await search('zirconium', { limit: 1 })).total > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    return times;
  }, count);
}

/** From the navigation to the first answer, in a browser process that has just started. */
export async function measureFirstAnswer(machine: Machine, query: string): Promise<number> {
  const page = await machine.open({ prepare: (tab) => tab.addInitScript(askAtOnce, query) });
  const answered = await page.waitForFunction(() => window.firstAnswerMs);
  const ms = await answered.jsonValue();
  await machine.closeBrowser();
  return ms ?? Number.NaN;
}

/** Runs in the page, before its own scripts: asks as soon as the modules are there. */
function askAtOnce(query: string): void {
  const ask = async () => {
    if (typeof window.load !== 'function') {
      setTimeout(ask, 1);
      return;
    }
    const { search } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
    await search(query, { limit: 12, stage: 'first' });
    window.firstAnswerMs = performance.now();
  };
  void ask();
}

/** The bytes of every file of the index on disk, the journal and the reserve of the pool included. */
export async function measureIndexBytes(machine: Machine): Promise<number> {
  const page = await openHarness(machine);
  const bytes = await page.evaluate(async () => {
    const sizeOf = async (folder: FileSystemDirectoryHandle): Promise<number> => {
      let sum = 0;
      for await (const entry of folder.values()) {
        sum +=
          entry instanceof FileSystemFileHandle
            ? (await entry.getFile()).size
            : await sizeOf(entry as FileSystemDirectoryHandle);
      }
      return sum;
    };
    return sizeOf(await navigator.storage.getDirectory());
  });
  await machine.closeBrowser();
  return bytes;
}

import type { Page } from '@playwright/test';

/** Gives a company, by its id, a further name, or makes a company of that name; gives its id. */
export function addName(harness: Page, entity: string, alias?: string): Promise<string> {
  return harness.evaluate(
    async ([idOrName, text]) => {
      const entities = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
      const known = await entities.getEntity(idOrName);
      const saved =
        known && text !== undefined
          ? await entities.addAlias(known.id, { text })
          : await entities.saveEntity({
              kind: 'company',
              name: idOrName,
              aliases: text === undefined ? [] : [{ text }],
            });
      if (saved.state !== 'saved') throw new Error(`The name is ${saved.state}.`);
      return saved.entity.id;
    },
    [entity, alias] as const,
  );
}

/** Takes a name away from a company. */
export function removeName(harness: Page, entityId: string, text: string): Promise<unknown> {
  return harness.evaluate(
    async ([id, name]) => {
      const { removeAlias } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
      await removeAlias(id, name);
    },
    [entityId, text] as const,
  );
}

/** Starts tagging as the app does. */
export function startTagging(harness: Page): Promise<void> {
  return harness.evaluate(async () => {
    const { startTagging: start } = await window.load<typeof import('#storage/tagging.ts')>('storage/tagging.ts');
    start();
  });
}

/** Waits until everything that was written is tagged, and every search for names is over. */
export function waitForTagger(harness: Page): Promise<void> {
  return harness.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { listChanges } = await window.load<typeof import('#storage/changeFeed.ts')>('storage/changeFeed.ts');
    const cursor = async (name: string) => (await library.counters.get(name))?.value ?? 0;
    for (;;) {
      const names = await listChanges(await cursor('tagging.names'), 1, ['entities', 'relations']);
      const notes = await listChanges(await cursor('tagging'), 1, ['notes', 'bodies']);
      // Last, as a name that was just looked at waits from then on.
      const waiting = await library.nameSearches.where('state').equals('waiting').count();
      if (waiting + names.length + notes.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
}

/** What a person feels of a search for names. */
export interface SearchTimes {
  readonly seconds: number;
  readonly found: number;
  /** What is shorter than 50 ms is not told of. Source: W3C Long Tasks. */
  readonly longestTaskMs: number;
  readonly slowestSaveMs: number;
}

/** Changes a name, and saves a note again and again until the library was searched for it. */
export async function timeSearch(harness: Page, change: () => Promise<unknown>): Promise<SearchTimes> {
  await harness.evaluate(async () => {
    const { saveOwnNote, saveStarred } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    const { id } = await saveOwnNote();
    const felt = { longestTaskMs: 0, slowestSaveMs: 0, isOver: false };
    Object.assign(window, { felt });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) felt.longestTaskMs = Math.max(felt.longestTaskMs, duration);
    }).observe({ type: 'longtask' });
    const saveOn = async () => {
      for (let number = 0; !felt.isOver; number += 1) {
        const start = performance.now();
        await saveStarred(id, number % 2 === 0);
        felt.slowestSaveMs = Math.max(felt.slowestSaveMs, performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    };
    saveOn().catch(reportError);
  });
  const start = performance.now();
  await change();
  await waitForTagger(harness);
  const seconds = (performance.now() - start) / 1000;
  return harness.evaluate(async (took) => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { felt } = window as unknown as { felt: SearchTimes & { isOver: boolean } };
    felt.isOver = true;
    const last = await library.nameSearches.orderBy('number').last();
    return { ...felt, seconds: took, found: last?.found ?? 0 };
  }, seconds);
}

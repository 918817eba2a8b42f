import fs from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { FactArticle } from '#domain/facts/suggestEvents.ts';
import { createMachine, type Machine } from '#fixtures/machine.ts';
import { readGolden } from './factsGolden.ts';
import { readArticles } from './factsPages.ts';
import { quantile } from './quantile.ts';
import { formatTable } from './table.ts';

const corpus = (folder: string) => fileURLToPath(new URL(`../../../shared/corpus/${folder}`, import.meta.url));
const ownPages = new URL('../fixtures/pages/', import.meta.url);

const { values } = parseArgs({
  options: {
    golden: { type: 'string', default: corpus('golden') },
    pages: { type: 'string', default: corpus('web') },
    names: { type: 'string', default: '0,10000' },
  },
});

/** How often the first reading after the window opened is measured. */
const starts = 5;
const longWords = 20_000;
const whole = (times: readonly number[]) =>
  `${quantile(times, 0.5).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)} ms`;

const articles = await listArticles();
const columns = new Map<string, ReadonlyMap<string, string>>();
for (const names of values.names.split(',').map(Number)) {
  console.log(`Measuring with ${names.toLocaleString('en')} known names…`);
  columns.set(`${names.toLocaleString('en')} names`, await benchSuggestions(names));
}
const [cpu] = os.cpus();
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${articles.length} articles, ${os.cpus().length} cores (${cpu?.model.trim()}), Chromium headless\n`,
);
console.log(formatTable(columns));

/** Measures how long a window waits for what its worker suggests, with so many names in the library; table rows of [what, value]. */
async function benchSuggestions(names: number): Promise<Map<string, string>> {
  const machine = await createMachine('harness');
  await saveNames(await openHarness(machine), names);
  const [first] = articles;
  const cold: number[] = [];
  const ready: number[] = [];
  for (let run = 0; run < starts && first; run += 1) {
    cold.push(...(await measure(await openHarness(machine), [first])));
    const page = await openHarness(machine);
    await startWorker(page);
    ready.push(...(await measure(page, [first])));
  }
  const page = await openHarness(machine);
  await startWorker(page);
  await measure(page, articles);
  const warm = await measure(page, articles);
  const long = await measure(page, articles.slice(0, 5).map(lengthened));
  await machine.dispose();
  return new Map([
    ['first article, worker not started: p50 / p95', whole(cold)],
    ['first article, worker ready: p50 / p95', whole(ready)],
    ['an article: p50 / p95', whole(warm)],
    [`${longWords.toLocaleString('en')} words: p50 / p95`, whole(long)],
  ]);
}

async function openHarness(machine: Machine): Promise<Page> {
  const page = await machine.open();
  await page.waitForFunction(() => typeof window.load === 'function');
  return page;
}

/** Starts the worker and lets it get ready, as it is by the time when somebody opens a note. */
async function startWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { startSuggesting } =
      await window.load<typeof import('#suggest/suggestClient.ts')>('suggest/suggestClient.ts');
    startSuggesting();
  });
  await page.waitForTimeout(5000);
}

/** Milliseconds from asking to having the suggestions in the window, an article each. */
function measure(page: Page, texts: readonly FactArticle[]): Promise<number[]> {
  return page.evaluate(async (asked) => {
    const { readSuggestions } =
      await window.load<typeof import('#suggest/suggestClient.ts')>('suggest/suggestClient.ts');
    const times: number[] = [];
    for (const article of asked) {
      const start = performance.now();
      await readSuggestions(article, new AbortController().signal);
      times.push(performance.now() - start);
    }
    return times;
  }, texts);
}

function saveNames(page: Page, count: number): Promise<void> {
  return page.evaluate(async (total) => {
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    const { newEntity } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    await write(['entities'], (writer) =>
      writer.addAll(
        'entities',
        Array.from({ length: total }, (_, number) =>
          newEntity({ kind: 'company', name: `Kompani ${number.toString(36)}x` }),
        ),
      ),
    );
  }, count);
}

/** The golden articles, where they are there, and the project's own. */
async function listArticles(): Promise<FactArticle[]> {
  const own = fs
    .readdirSync(ownPages)
    .filter((name) => name.endsWith('.html'))
    .map((name) => fs.readFileSync(new URL(name, ownPages), 'utf8'))
    .map((html) => ({ title: '', text: html.replace(/<[^>]*>/g, ' '), language: 'en' }));
  if (!fs.existsSync(values.golden)) return own;
  const golden = readGolden(values.golden);
  const read = await readArticles(golden, values.pages);
  return read.map(({ id, title, text }) => {
    const truth = golden.find((one) => one.id === id);
    return {
      title,
      text,
      language: truth?.lang ?? 'en',
      ...(truth?.publishedAt && { publishedDay: truth.publishedAt }),
    };
  });
}

function lengthened(article: FactArticle): FactArticle {
  const words = Math.max(1, article.text.split(/\s+/).length);
  return {
    ...article,
    text: Array(Math.ceil(longWords / words))
      .fill(article.text)
      .join('\n\n'),
  };
}

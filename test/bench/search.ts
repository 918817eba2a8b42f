import os from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { Machine } from '#fixtures/machine.ts';
import { measurePageMemory } from './measureMemory.ts';
import { median, quantile } from './quantile.ts';
import { listSearchClasses, listTypedQueries, type SearchClass } from './searchClasses.ts';
import { measureFirstAnswer, measureFirstIndex, measureIndexBytes, measureSaved } from './searchIndexing.ts';
import { openHarness, openSearchLibrary } from './searchLibrary.ts';
import { fillMiniSearch, type MiniIndex, maxMiniArticles } from './searchMini.ts';
import { type NativeIndex, openNativeIndex } from './searchNative.ts';
import { preparePainting, typeInApp } from './searchPainting.ts';
import { measureRecall } from './searchRecall.ts';
import { askExactly, typeInHarness } from './searchTyping.ts';
import { formatTable } from './table.ts';
import { waitForIndex } from './waitForIndex.ts';
import { openWorkerSession } from './workerSession.ts';

// Search, in Chromium as it is used, beside SQLite in Node on the very same index and beside MiniSearch, each search by all of them in turn.
const parts = ['index', 'start', 'typing', 'exact', 'saved', 'painting', 'recall'] as const;
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10000' },
    /** A folder where the generated library stays for the next run; to fill it takes most of the time. */
    keep: { type: 'string' },
    /** Some of the parts only. */
    only: { type: 'string', default: parts.join() },
  },
});
const size = Number(values.size);
const wanted = new Set(values.only.split(','));

const starts = 5;
const savedNotes = 20;
const paintedQueries = 12;
const recallSize = 1000;
const shown = 12;

type Row = ReadonlyMap<string, string>;
const table = new Map<string, Row>();
const notes: string[] = [];

const ms = (value: number) => (Number.isNaN(value) ? '' : `${value.toFixed(value < 10 ? 1 : 0)} ms`);
const middleAnd95 = (times: readonly number[]) => `${ms(median(times))} / ${ms(quantile(times, 0.95))}`;

/** Puts one measurement into the table. */
function report(what: string, cells: Readonly<Record<string, string>>): void {
  table.set(what, new Map(Object.entries(cells)));
  console.log(`${what}: ${Object.values(cells).join(' | ')}`);
}

async function benchIndexing(machine: Machine, typed: readonly string[]): Promise<void> {
  const { whileTyping, undisturbed, overall, keystrokes } = await measureFirstIndex(await openHarness(machine), typed);
  await machine.closeBrowser();
  const [first, second, all] = [whileTyping, undisturbed, overall].map((rate) => Math.round(rate).toLocaleString('en'));
  report('first index, articles a second', { Vigie: `${all} (${first} while typing, ${second} after)`, bar: '≥ 700' });
  report('keystroke to rows meanwhile, one term: p50 / p95', { Vigie: middleAnd95(keystrokes), bar: '≤ 16 ms' });
}

async function benchStart(machine: Machine, query: string): Promise<void> {
  const answered: number[] = [];
  for (let run = 0; run < starts; run += 1) answered.push(await measureFirstAnswer(machine, query));
  report('cold start to first answer, median of 5', { Vigie: ms(median(answered)), bar: '≤ 600 ms' });
}

async function benchTyping(machine: Machine, { one, several }: ReturnType<typeof listTypedQueries>): Promise<void> {
  const harness = await openHarness(machine);
  const before = measurePageMemory(machine);
  await waitForIndex(harness, size);
  report('keystroke to rows, one term: p50 / p95', {
    Vigie: middleAnd95(await typeInHarness(harness, one)),
    bar: '≤ 16 ms',
  });
  report('keystroke to rows, several terms: p50 / p95', {
    Vigie: middleAnd95(await typeInHarness(harness, several)),
    bar: '≤ 30 ms',
  });
  await benchMemory(machine, harness, before);
  await machine.closeBrowser();
}

/** What the page process holds more than before it had a search worker, after all this typing. */
async function benchMemory(machine: Machine, harness: Page, before: number | undefined): Promise<void> {
  const worker = await openWorkerSession(harness, 'search');
  const held = () => (measurePageMemory(machine) ?? Number.NaN) - (before ?? Number.NaN);
  const atOnce = held();
  await worker.send('HeapProfiler.collectGarbage');
  await harness.requestGC();
  await harness.waitForTimeout(1000);
  const [kept, passing] = [held(), atOnce].map((bytes) => `${Math.round(bytes / 1024 ** 2)} MB`);
  report('memory of the worker (with garbage, while typing)', { Vigie: `${kept} (${passing})`, bar: '≤ 100 MB' });
}

async function benchClass(
  harness: Page,
  { name, barMs, cases }: SearchClass,
  native: NativeIndex,
  mini: MiniIndex,
): Promise<void> {
  const own: number[] = [];
  const others: number[] = [];
  const minis: number[] = [];
  let [wholes, hits] = [0, 0];
  for (const { query } of cases) {
    const answer = await askExactly(harness, query);
    const other = native.ask(query, shown);
    own.push(answer.ms);
    others.push(other.ms);
    const miniMs = mini.ask(query);
    if (miniMs !== undefined) minis.push(miniMs);
    hits += other.total;
    if (answer.isWhole) wholes += 1;
    if (answer.isWhole && answer.total !== other.total)
      notes.push(`“${query}” finds ${answer.total} notes here and ${other.total} in Node.`);
  }
  const average = Math.round(hits / cases.length).toLocaleString('en');
  report(`exact, ${name} (${cases.length} searches, ${average} hits each): p50 / p95`, {
    Vigie: `${middleAnd95(own)}${wholes < cases.length ? `, ${cases.length - wholes} not to the end` : ''}`,
    bar: `≤ ${barMs} ms, ≤ 2.0`,
    'SQLite in Node': middleAnd95(others),
    'ratio of the medians': (median(own) / median(others)).toFixed(2),
    MiniSearch: ms(median(minis)),
  });
}

async function benchExact(machine: Machine, classes: readonly SearchClass[], native: NativeIndex): Promise<void> {
  const mini = fillMiniSearch(size);
  const harness = await openHarness(machine);
  await waitForIndex(harness, size);
  for (const searchClass of classes) await benchClass(harness, searchClass, native, mini);
  await machine.closeBrowser();
}

async function benchSaved(machine: Machine): Promise<void> {
  const harness = await openHarness(machine);
  await waitForIndex(harness, size);
  const times = await measureSaved(harness, savedNotes);
  report('one note saved to findable, median of 20 / p95', { Vigie: middleAnd95(times), bar: '≤ 200 ms' });
  await machine.closeBrowser();
}

async function benchPainting(machine: Machine, { one, several }: ReturnType<typeof listTypedQueries>): Promise<void> {
  await machine.serve('renderer');
  const page = await machine.open({ prepare: preparePainting });
  const queries = [...one.slice(0, paintedQueries), ...several.slice(0, paintedQueries)];
  report(`keystroke to painted list in the app, ${queries.length} searches: p50 / p95`, {
    Vigie: middleAnd95(await typeInApp(page, queries)),
    bar: '≤ 50 ms',
  });
  await machine.closeBrowser();
  await machine.serve('harness');
}

async function benchRecall(): Promise<void> {
  const { machine, folder } = await openSearchLibrary(recallSize, values.keep);
  await waitForIndex(await openHarness(machine), recallSize);
  await machine.closeBrowser();
  const native = openNativeIndex(machine.profile, folder);
  const classes = listSearchClasses({ size: recallSize, notesByToken: native.countNotesByToken() });
  native.close();
  const harness = await openHarness(machine);
  for (const searchClass of classes) {
    const { searches, recall, precision, mistakes } = await measureRecall(harness, recallSize, searchClass);
    report(`recall / precision, ${searchClass.name}, ${searches} searches of 1,000`, {
      Vigie: `${recall.toFixed(3)} / ${precision.toFixed(3)}`,
      bar: '1.000 / 1.000',
    });
    notes.push(...mistakes.slice(0, 5));
  }
  await machine.dispose();
}

const { machine, folder } = await openSearchLibrary(size, values.keep);
const typed = listTypedQueries(size);
if (wanted.has('index')) await benchIndexing(machine, typed.one);
await waitForIndex(await openHarness(machine), size);
await machine.closeBrowser();
if (wanted.has('index')) {
  const bytes = await measureIndexBytes(machine);
  report('index on disk, an article', { Vigie: `${(bytes / size / 1024).toFixed(1)} KB`, bar: '≤ 6 KB' });
}
if (wanted.has('start')) await benchStart(machine, typed.one[0] ?? '');
if (wanted.has('typing')) await benchTyping(machine, typed);
if (wanted.has('exact')) {
  const native = openNativeIndex(machine.profile, folder);
  await benchExact(machine, listSearchClasses({ size, notesByToken: native.countNotesByToken() }), native);
  native.close();
}
if (wanted.has('saved')) await benchSaved(machine);
if (wanted.has('painting')) await benchPainting(machine, typed);
const complaints = [...machine.errors];
await machine.dispose();
if (wanted.has('recall')) await benchRecall();

const [cpu] = os.cpus();
const columns = ['Vigie', 'bar', 'SQLite in Node', 'ratio of the medians', 'MiniSearch'];
console.log(
  `\n${size.toLocaleString('en')} articles, ${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores (${cpu?.model.trim()}), load ${os.loadavg()[0]?.toFixed(1)}, Chromium headless\n`,
);
console.log(
  formatTable(
    new Map(columns.map((name) => [name, new Map([...table].map(([what, row]) => [what, row.get(name) ?? '']))])),
  ),
);
console.log(
  `\nSQLite in Node is FTS5 of node:sqlite ${process.versions.sqlite} on a copy of the index that the browser has made; the time is that of the statement, while Vigie's is that from the window to the worker and back with titles and passages. better-sqlite3, the same engine, needs a compiler to install. MiniSearch has the same tokens of ${Math.min(size, maxMiniArticles).toLocaleString('en')} articles in memory; it knows no phrases.`,
);
for (const note of [...notes, ...complaints]) console.log(`- ${note}`);

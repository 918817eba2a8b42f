import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createMachine } from '#fixtures/machine.ts';
import { readPage, readTruth, type TruePage } from './extractPages.ts';
import { type Readings, readInChromium } from './extractReaders.ts';
import { allMeasures, bodyMeasures, scorePages } from './extractScores.ts';
import { quantile } from './quantile.ts';
import { formatTable } from './table.ts';

const columns: Readonly<Record<string, string>> = {
  ours: 'Vigie',
  readability: 'Readability alone',
  defuddle: 'Defuddle alone',
};
const defaultPages = fileURLToPath(new URL('../../../shared/corpus/web', import.meta.url));

const { values } = parseArgs({
  options: { pages: { type: 'string', default: defaultPages }, out: { type: 'string' } },
});
const truth = readTruth(values.pages);
if (truth) {
  await benchExtract(truth, values.pages, values.out);
} else {
  console.log(`There is no truth.json in ${path.resolve(values.pages)}; name a folder of pages with --pages.`);
  process.exitCode = 1;
}

/** Reads every page in Chromium, prints the measures of each reader, and writes our predictions where a file is named. */
async function benchExtract(truth: readonly TruePage[], folder: string, out: string | undefined): Promise<void> {
  const machine = await createMachine('harness');
  const harness = await machine.open();
  await harness.waitForFunction(() => typeof window.load === 'function');
  const readings: { readonly truth: TruePage; readonly found: Readings }[] = [];
  for (const page of truth) {
    const url = /^https?:/.test(page.url) ? page.url : undefined;
    readings.push({ truth: page, found: await readInChromium(harness, readPage(folder, page.id), url, true) });
  }
  await machine.dispose();

  const table = new Map<string, ReadonlyMap<string, string>>();
  for (const [reader, column] of Object.entries(columns)) {
    const scored = readings.flatMap(({ truth, found }) => (found[reader] ? [{ truth, found: found[reader] }] : []));
    const times = scored.map(({ found }) => found.ms);
    // The libraries alone are read for their text only.
    const rows = scorePages(scored, reader === 'ours' ? allMeasures : bodyMeasures);
    rows.set(
      'milliseconds a page, p50 / p95',
      `${quantile(times, 0.5).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)}`,
    );
    table.set(column, rows);
  }
  const [cpu] = os.cpus();
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${truth.length} pages, ${os.cpus().length} cores (${cpu?.model.trim()}), Chromium headless\n`,
  );
  console.log(formatTable(table));
  if (out) {
    const lines = readings.map(({ truth, found }) => {
      const { ms: _, ...prediction } = found.ours ?? { ms: 0 };
      return JSON.stringify({ id: truth.id, ...prediction });
    });
    fs.writeFileSync(out, `${lines.join('\n')}\n`);
  }
}

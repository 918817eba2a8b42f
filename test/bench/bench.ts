import os from 'node:os';
import { parseArgs } from 'node:util';
import { createMachine } from '#fixtures/machine.ts';
import { seedLibrary } from '#fixtures/seedLibrary.ts';
import { measureBlocking } from './measureBlocking.ts';
import { measureClip } from './measureClip.ts';
import { measurePageMemory } from './measureMemory.ts';
import { measureStart } from './measureStart.ts';
import { median } from './quantile.ts';
import { formatTable } from './table.ts';
import { waitForIndex } from './waitForIndex.ts';

const starts = 5;
const bytesPerMegabyte = 1024 ** 2;

/** Fills a library with so many clips and measures what a person feels with it; gives table rows of [what, value]. */
async function benchLibrary(clips: number): Promise<Map<string, string>> {
  const machine = await createMachine('harness');
  const rows = new Map<string, string>();
  const whole = (ms: number) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;

  const harness = await machine.open();
  const seedStart = performance.now();
  await seedLibrary(harness, clips);
  const seeded = performance.now();
  await waitForIndex(harness, clips);
  const indexed = performance.now();
  rows.set('bulk save through storage', `${Math.round((1000 * clips) / (seeded - seedStart))} clips/s`);
  rows.set('save and index, until all is findable', `${Math.round((1000 * clips) / (indexed - seedStart))} clips/s`);

  const heldMs = await measureBlocking(harness);
  rows.set(
    'longest task of the window while 20 MB, 10,000 images, 50,000 nested boxes are clipped',
    heldMs < 50 ? 'under 50 ms' : whole(heldMs),
  );
  await machine.closeBrowser();

  await machine.serve('renderer');
  const startMs: number[] = [];
  for (let run = 0; run < starts; run += 1) startMs.push(await measureStart(machine));
  rows.set('start to usable list, median of 5', whole(median(startMs)));

  const page = await machine.open();
  const { savedMs, searchableMs } = await measureClip(page);
  rows.set('clip by address to open note, median of 5', whole(median(savedMs)));
  rows.set('clip by address to found by search, median of 5', whole(median(searchableMs)));
  const bytes = measurePageMemory(machine);
  rows.set('memory of page and worker', bytes === undefined ? 'n/a' : `${Math.round(bytes / bytesPerMegabyte)} MB`);
  await machine.dispose();
  return rows;
}

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000' } } });
const sizes = values.sizes.split(',').map(Number);
const columns = new Map<string, ReadonlyMap<string, string>>();
for (const clips of sizes) {
  console.log(`Measuring with ${clips.toLocaleString('en')} clips…`);
  columns.set(`${clips.toLocaleString('en')} clips`, await benchLibrary(clips));
}
const [cpu] = os.cpus();
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores (${cpu?.model.trim()}), Chromium headless\n`,
);
console.log(formatTable(columns));

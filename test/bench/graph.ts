import os from 'node:os';
import type { Page } from '@playwright/test';
import { createMachine } from '#fixtures/machine.ts';
import { seededRandom } from '#fixtures/random.ts';
import { quantile } from './quantile.ts';

const nodes = 1000;
const edges = 2000;
/** How long the picture is dragged, and how long it is zoomed. */
const moveMs = 4000;
const patienceMs = 180_000;
const settleMs = 5000;
const replayMs = 8500;

/** A library as it grows: a few hubs that many are joined with, and the rest. */
function makeLinks(): [number, number][] {
  const random = seededRandom(4);
  const spread = Array.from({ length: nodes - 1 }, (_, index): [number, number] => [
    Math.floor(random() ** 2 * (index + 1)),
    index + 1,
  ]);
  const further = Array.from({ length: edges - spread.length }, (): [number, number] => {
    const from = Math.floor(random() * nodes);
    return [from, (from + 1 + Math.floor(random() * (nodes - 1))) % nodes];
  });
  return [...spread, ...further];
}

/** Runs in the page: keeps companies and the relations between them. */
async function saveLinks(links: readonly [number, number][]): Promise<void> {
  const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
  const { putClaim } = await window.load<typeof import('#storage/claims.ts')>('storage/claims.ts');
  const { newId } = await window.load<typeof import('#domain/id.ts')>('domain/id.ts');
  const types = ['owns', 'partner_of', 'competitor_of', 'supplier_of', 'litigates_with'] as const;
  const createdAt = new Date().toISOString();
  const ids = Array.from({ length: 1000 }, () => newId());
  await write(['entities', 'relations'], async (writer) => {
    for (const [index, id] of ids.entries()) {
      await writer.put('entities', {
        ...{ id, createdAt, kind: 'company', name: `Company number ${index}`, aliases: [], identifiers: {} },
        ...{ description: '', watchlists: [], ownFields: [] },
      });
    }
    for (const [index, [from, to]] of links.entries()) {
      const type = types[index % types.length] ?? 'owns';
      const day = `${1990 + (index % 30)}-01-01`;
      await putClaim(writer, 'relations', {
        ...{ type, fromId: ids[from] ?? '', toId: ids[to] ?? '', evidence: [] },
        ...(type === 'owns' && { percent: index % 101 }),
        since: { edtf: day, min: day, max: day },
      });
    }
  });
}

/** One task of the window's thread: how long it took on the clock, and how much of the processor it had. */
interface Task {
  readonly ms: number;
  readonly cpuMs: number;
  readonly drawsFrame: boolean;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The tasks of the window's thread while something was done, from the browser's own trace; processor time does not depend on what else the machine does. */
async function during(page: Page, act: () => Promise<void>): Promise<Task[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { categories: 'devtools.timeline,disabled-by-default-devtools.timeline' });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const frames = events.filter(({ name }) => name === 'FireAnimationFrame');
  const [{ pid, tid } = { pid: 0, tid: 0 }] = frames;
  const tasks = events.filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid);
  const frameTimes = frames.map(({ ts }) => ts).sort((a, b) => a - b);
  return tasks.map(({ ts, dur = 0, tdur = 0 }) => {
    const next = frameTimes[lowerBound(frameTimes, ts)];
    return { ms: dur / 1000, cpuMs: tdur / 1000, drawsFrame: next !== undefined && next <= ts + dur };
  });
}

function lowerBound(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function report(what: string, tasks: readonly Task[]): void {
  const frames = tasks.filter(({ drawsFrame }) => drawsFrame);
  const both = (pick: (task: Task) => number, q: number, of: readonly Task[]) => quantile(of.map(pick), q).toFixed(1);
  const cpu = (task: Task) => task.cpuMs;
  const clock = (task: Task) => task.ms;
  console.log(
    `${what}: ${frames.length} frames, ` +
      `processor p50 ${both(cpu, 0.5, frames)} / p95 ${both(cpu, 0.95, frames)} / longest task ${both(cpu, 1, tasks)} ms; ` +
      `clock p50 ${both(clock, 0.5, frames)} / p95 ${both(clock, 0.95, frames)} / longest task ${both(clock, 1, tasks)} ms`,
  );
}

const machine = await createMachine('harness', { viewport: { width: 1600, height: 1000 } });
const harness = await machine.open();
await harness.waitForFunction(() => typeof window.load === 'function');
await harness.evaluate(saveLinks, makeLinks());
await machine.serve('renderer');
const page = await machine.open();
// Frames are counted whether anything moves or not.
await page.evaluate(() => {
  const frame = () => requestAnimationFrame(frame);
  frame();
});
await page.getByRole('navigation').first().waitFor();
await page.waitForTimeout(3000);

const surface = page.locator('[data-arranged]');
const arranging = page.getByText('Arranging…');
const startMs = Date.now();
let firstMs = 0;
const opening = await during(page, async () => {
  await page.evaluate(() => location.assign('#/graph'));
  await surface.waitFor({ timeout: patienceMs });
  firstMs = Date.now() - startMs;
});
let arrangedMs = 0;
const refining = await during(page, async () => {
  await arranging.waitFor({ state: 'hidden', timeout: patienceMs });
  arrangedMs = Date.now() - startMs;
  // The last arrangement is shown some milliseconds at a time.
  await page.waitForTimeout(settleMs);
});
console.log(`${nodes} names, ${edges} relations, window 1600 × 1000`);
console.log(`first picture after ${firstMs} ms, arranged after ${arrangedMs} ms`);
report('reading, drawing the first picture', opening);
report('while it is arranged further', refining);

const box = await surface.boundingBox();
if (!box) throw new Error('There is no picture.');
const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
// From an empty corner, so that the picture is dragged and no name in it.
const corner = { x: box.x + 12, y: box.y + 12 };
report(
  'dragging the whole picture',
  await during(page, async () => {
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    const end = Date.now() + moveMs;
    for (let step = 0; Date.now() < end; step += 1) {
      await page.mouse.move(corner.x + 150 + 140 * Math.sin(step / 12), corner.y + 150 + 140 * Math.cos(step / 12));
    }
    await page.mouse.up();
  }),
);
report(
  'zooming by the wheel',
  await during(page, async () => {
    await page.mouse.move(middle.x, middle.y);
    const end = Date.now() + moveMs;
    for (let step = 0; Date.now() < end; step += 1) await page.mouse.wheel(0, step % 20 < 10 ? -60 : 60);
  }),
);
report(
  'moving the pointer over it',
  await during(page, async () => {
    const end = Date.now() + moveMs;
    for (let step = 0; Date.now() < end; step += 1) {
      await page.mouse.move(middle.x + 200 * Math.sin(step / 30), middle.y + 200 * Math.cos(step / 21));
    }
  }),
);
report(
  'replaying history, nine of its changes',
  await during(page, async () => {
    await page.getByRole('slider').press('Home');
    await page.getByRole('button', { name: 'Replay history' }).click();
    await page.waitForTimeout(replayMs);
    await page.getByRole('button', { name: 'Pause' }).click();
  }),
);
console.log(`errors: ${JSON.stringify(machine.errors)}`);
const [cpu] = os.cpus();
console.log(`${os.cpus().length} cores (${cpu?.model.trim()}), Chromium headless, drawn by the processor`);
await machine.dispose();

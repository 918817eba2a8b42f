import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { createMachine } from '#fixtures/machine.ts';
import { generateEvents, layEvents } from '#fixtures/timelineLibrary.ts';
import { quantile } from './quantile.ts';
import { formatTable } from './table.ts';

// How smoothly the timeline moves: frames while it is dragged and zoomed, beside as many plain boxes that are moved and stretched by style alone.
const companies = 300;
const dragSteps = 60;
const wheelSteps = 24;

interface Frames {
  /** How many moves of the pointer or turns of the wheel there were. */
  readonly steps: number;
  /** Between one frame and the next, in milliseconds; what else the machine does is in it. */
  readonly frames: readonly number[];
  /** What each task of the page's main thread took of the processor, in milliseconds. */
  readonly tasks: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time on the processor, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Runs something and watches the page's frames and tasks meanwhile. Source: Trace Event Format, RunTask of CrRendererMain. */
async function watchFrames(page: Page, steps: number, work: () => Promise<void>): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await page.evaluate(() => {
    const watched = { frames: [] as number[], isOver: false };
    Object.assign(window, { watched });
    let last = performance.now();
    const next = () => {
      const now = performance.now();
      watched.frames.push(now - last);
      last = now;
      if (!watched.isOver) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const categories = 'disabled-by-default-devtools.timeline';
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: [categories] },
    transferMode: 'ReportEvents',
  });
  await work();
  const isComplete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await isComplete;
  const frames = await page.evaluate(() => {
    const { watched } = window as unknown as { watched: { frames: number[]; isOver: boolean } };
    watched.isOver = true;
    return watched.frames;
  });
  await session.detach();
  const mains = new Set(
    events.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? `${pid} ${tid}` : [],
    ),
  );
  const tasks = events.flatMap(({ name, pid, tid, tdur }) =>
    name === 'RunTask' && tdur !== undefined && mains.has(`${pid} ${tid}`) ? tdur / 1000 : [],
  );
  return { steps, frames, tasks };
}

/** Drags what lies there to and fro, in steps of one frame. */
async function drag(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= dragSteps; step += 1) {
    await page.mouse.move(x + 400 * Math.sin(step / 12), y);
    await nextFrame(page);
  }
  await page.mouse.up();
}

/** Zooms in by the wheel, and out again. */
async function zoom(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let step = 0; step < wheelSteps; step += 1) {
    await page.mouse.wheel(0, step < wheelSteps / 2 ? -120 : 120);
    await nextFrame(page);
  }
  await page.keyboard.up('Control');
}

function nextFrame(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
}

/** Puts so many boxes on an empty page, and moves or stretches all of them with the pointer as a timeline without any thought would. */
async function layBoxes(page: Page, count: number): Promise<void> {
  await page.goto('about:blank');
  await page.setContent('<div id="view" style="position:fixed;inset:0;overflow:hidden"></div>');
  await page.evaluate((boxes) => {
    const view = document.querySelector('#view') as HTMLElement;
    const all = Array.from({ length: boxes }, (_, index) => {
      const box = document.createElement('div');
      box.textContent = `Company ${index % 300}`;
      box.style.cssText = `position:absolute;height:22px;padding-left:24px;white-space:nowrap;border:1px solid;border-radius:11px;top:${(index % 25) * 26}px`;
      view.append(box);
      return box;
    });
    let [start, scale, grabbed] = [0, 1, undefined as number | undefined];
    let isAsked = false;
    const draw = () => {
      isAsked = false;
      all.forEach((box, index) => {
        box.style.transform = `translateX(${((index * 0.13) % 1200) * scale + start}px)`;
      });
    };
    const ask = () => {
      if (!isAsked) requestAnimationFrame(draw);
      isAsked = true;
    };
    draw();
    view.addEventListener('pointerdown', (event) => {
      grabbed = event.clientX - start;
    });
    view.addEventListener('pointermove', (event) => {
      if (grabbed === undefined) return;
      start = event.clientX - grabbed;
      ask();
    });
    view.addEventListener('pointerup', () => {
      grabbed = undefined;
    });
    view.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        scale *= event.deltaY < 0 ? 1.2 : 1 / 1.2;
        ask();
      },
      { passive: false },
    );
  }, count);
}

async function measure(page: Page, x: number, y: number): Promise<Map<string, Frames>> {
  const measured = new Map<string, Frames>();
  // The first run warms up what is compiled when it is used.
  await drag(page, x, y);
  await zoom(page, x, y);
  measured.set('dragged, everything in view', await watchFrames(page, dragSteps, () => drag(page, x, y)));
  measured.set('zoomed in by the wheel and out again', await watchFrames(page, wheelSteps, () => zoom(page, x, y)));
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
  }
  await page.waitForTimeout(500);
  measured.set('dragged, a part in view', await watchFrames(page, dragSteps, () => drag(page, x, y)));
  return measured;
}

function busyMs({ steps, tasks }: Frames): number {
  return tasks.reduce((sum, ms) => sum + ms, 0) / steps;
}

function cell(of: Frames): string {
  const { frames, tasks } = of;
  const longest = tasks.reduce((most, ms) => Math.max(most, ms), 0);
  return `${[quantile(frames, 0.5), quantile(frames, 0.95), longest].map((ms) => ms.toFixed(0)).join(' / ')} / ${busyMs(of).toFixed(1)} ms`;
}

const { values } = parseArgs({ options: { size: { type: 'string', default: '10000' } } });
const count = Number(values.size);
const viewport = { width: 1600, height: 1000 };
const machine = await createMachine('harness', { viewport });
await layEvents(await machine.open(), generateEvents(count, companies));
await machine.serve('renderer');
const opened = performance.now();
const page = await machine.open({ hash: '#/timeline?as=list' });
await page.getByRole('article').first().waitFor();
const listMs = await page.evaluate(async () => {
  const start = performance.now();
  location.assign('#/timeline');
  while (!document.querySelector('[role="application"] [role="button"]')) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now() - start;
});
const appMs = performance.now() - opened;
const box = await page.getByRole('application').boundingBox();
if (!box) throw new Error('There is no picture.');
const timeline = await measure(page, box.x + box.width / 2, box.y + box.height / 2);
const items = await page.getByRole('application').getByRole('button').count();
await layBoxes(page, count);
const plain = await measure(page, viewport.width / 2, viewport.height / 2);
await machine.dispose();

const names = [...timeline.keys()];
const column = (of: ReadonlyMap<string, Frames>) => new Map([...of].map(([name, frames]) => [name, cell(frames)]));
const ratio = new Map(
  names.map((name) => {
    const [own, other] = [timeline.get(name), plain.get(name)];
    return [name, own && other ? (busyMs(own) / busyMs(other)).toFixed(2) : ''];
  }),
);
console.log(
  `${count.toLocaleString('en')} events of ${companies} companies over 20 years, ${viewport.width} × ${viewport.height}, headless Chromium.`,
);
console.log('Frame p50 / frame p95 / longest task on the processor / processor time a step:\n');
console.log(
  formatTable(
    new Map([
      ['the timeline', column(timeline)],
      [`${count.toLocaleString('en')} plain boxes`, column(plain)],
      ['processor time, ratio', ratio],
    ]),
  ),
);
console.log(
  `\nFrom the list to the picture: ${listMs.toFixed(0)} ms; start of the app and both: ${appMs.toFixed(0)} ms; signs and clusters in the page at the end: ${items}.`,
);

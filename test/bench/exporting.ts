import os from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { exportToOpfs, importFromOpfs } from '#fixtures/exporting.ts';
import { createMachine } from '#fixtures/machine.ts';
import { layRows } from '#fixtures/plainRows.ts';
import { seedLibrary } from '#fixtures/seedLibrary.ts';
import { formatTable } from './table.ts';

/** Gives every note a capture of some 30 KB, as a page has without its pictures. */
function addCaptures(harness: Page): Promise<void> {
  return harness.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    const { packSnapshot } = await window.load<typeof import('#storage/snapshots.ts')>('storage/snapshots.ts');
    const { write } = await window.load<typeof import('#storage/write.ts')>('storage/write.ts');
    const ids = await library.notes.toCollection().primaryKeys();
    for (let from = 0; from < ids.length; from += 200) {
      const some = ids.slice(from, from + 200);
      const packed = await Promise.all(
        some.map(async (noteId) => {
          const text = (await library.bodies.get(noteId))?.text ?? '';
          const html = `<!doctype html><title>${noteId}</title>${`<p class="${noteId}">${text}</p>`.repeat(8)}`;
          const bytes = new TextEncoder().encode(html);
          const url = `https://example.com/${noteId}`;
          return { ...(await packSnapshot({ bytes, contentType: 'text/html', method: 'fetch', url })), noteId };
        }),
      );
      await write(['snapshots'], (writer) => writer.addAll('snapshots', packed));
    }
  });
}

/** Runs something in the page and says how long it took and the longest that the window was held up meanwhile. */
async function timed<Result>(harness: Page, work: () => Promise<Result>) {
  await harness.evaluate(() => {
    const held = { longestMs: 0 };
    Object.assign(window, { held });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held.longestMs = Math.max(held.longestMs, duration);
    }).observe({ type: 'longtask' });
  });
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  // A task is told of after its end; what is shorter than 50 ms is not told of at all.
  const longestMs = await harness.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return (window as unknown as { held: { longestMs: number } }).held.longestMs;
  });
  return { result, seconds, longestMs };
}

const { values } = parseArgs({ options: { size: { type: 'string', default: '10000' } } });
const size = Number(values.size);
const machine = await createMachine('harness');
try {
  const harness = await machine.open();
  await harness.waitForFunction(() => typeof window.load === 'function');
  await seedLibrary(harness, size);
  await addCaptures(harness);
  const out = await timed(harness, () => exportToOpfs(harness, 'library.zip'));
  const bytes = await harness.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle('library.zip')).getFile()).size;
  });
  await layRows(harness, {});
  const back = await timed(harness, () => importFromOpfs(harness, 'library.zip'));
  const again = await timed(harness, () => importFromOpfs(harness, 'library.zip'));
  console.log(
    `${size} notes with captures, ${(bytes / 1024 ** 2).toFixed(0)} MB; ${os.cpus()[0]?.model}, load ${os.loadavg()[0]?.toFixed(1)}`,
  );
  console.log(JSON.stringify(back.result.row?.counts), machine.errors);
  const column = ({ seconds, longestMs }: { readonly seconds: number; readonly longestMs: number }) =>
    new Map([
      ['seconds', seconds.toFixed(1)],
      ['notes/s', (size / seconds).toFixed(0)],
      ['longest task, ms', longestMs === 0 ? 'below 50' : longestMs.toFixed(0)],
    ]);
  console.log(
    formatTable(
      new Map([
        ['out', column(out)],
        ['looked through and brought in', column(back)],
        ['the same once more', column(again)],
      ]),
    ),
  );
} finally {
  await machine.dispose();
}

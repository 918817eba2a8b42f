import { createHash } from 'node:crypto';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { JournalEntry } from '#contract/journalSchemas.ts';
import { newId } from '#domain/id.ts';
import { generateArticle } from '#fixtures/articleCorpus.ts';
import { createMachine } from '#fixtures/machine.ts';
import { createJournalService } from '#services/journal/journalService.ts';
import { measurePageMemory } from './measureMemory.ts';
import { formatTable } from './table.ts';

const notesAtOnce = 1000;
const bytesPerMegabyte = 1024 ** 2;

/** Fills a library folder with generated clips, every so many with the page that it came from, as the service writes them. */
async function fillFolder(folder: string, notes: number, captures: number): Promise<void> {
  const service = createJournalService({ folder, dataFolder: `${folder}-data` });
  const joined = await service.methods.joinJournal({ lastRev: 0 });
  if (joined.state !== 'new') throw new Error(`The folder is ${joined.state}.`);
  const { identity } = joined;
  let rev = 0;
  for (let from = 0; from < notes; from += notesAtOnce) {
    const entries: JournalEntry[] = [];
    const put = (table: string, row: { readonly id: string; readonly [key: string]: unknown }) => {
      rev += 1;
      const stamped = { ...row, rev, createdAt: now, updatedAt: now };
      entries.push({ rev, table, id: row.id, row: JSON.stringify(stamped) });
    };
    const now = new Date().toISOString();
    for (let number = from; number < Math.min(notes, from + notesAtOnce); number += 1) {
      const { title, paragraphs, language, author, published } = generateArticle(number);
      const id = newId();
      const text = paragraphs.join('\n');
      const content = paragraphs.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }));
      put('bodies', { id, document: { type: 'doc', content }, text });
      put('notes', {
        id,
        kind: 'clip',
        title,
        capture: { state: 'ready' },
        triage: 'inbox',
        starred: 0,
        language,
        author,
        published: { edtf: published, min: published, max: published },
        lead: text.slice(0, 200),
        wordCount: text.split(/\s+/).length,
        shelf: 'inbox',
        live: 1,
      });
      if (number >= captures) continue;
      const raw = Buffer.from(`<html><title>${title}</title><body>${text}</body></html>`);
      const sha256 = createHash('sha256').update(raw).digest('hex');
      const bytesBase64 = gzipSync(raw).toString('base64');
      const piece = { identity, sha256, compression: 'gzip', offset: 0, bytesBase64, isLast: true } as const;
      await service.methods.saveJournalBytes(piece);
      put('snapshots', {
        id: newId(),
        noteId: id,
        sha256,
        compression: 'gzip',
        byteLength: raw.length,
        contentType: 'text/html',
        method: 'fetch',
        capturedAt: now,
      });
    }
    await service.methods.appendJournal({ identity, entries });
  }
  await service.close();
}

const { values } = parseArgs({
  options: { notes: { type: 'string', default: '100000' }, captures: { type: 'string', default: '10000' } },
});
const notes = Number(values.notes);
const captures = Number(values.captures);
const machine = await createMachine('renderer');
console.log(`Writing a library folder with ${notes.toLocaleString('en')} clips…`);
await fillFolder(machine.libraryFolder, notes, captures);

console.log('Recovering it into an empty profile…');
const page = await machine.open({
  prepare: (tab) =>
    tab.addInitScript(() => {
      const held: number[] = [];
      Object.assign(window, { held });
      new PerformanceObserver((list) => held.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
        buffered: true,
      });
    }),
});
const begun = performance.now();
await page.getByText('Your library was recovered from the disk').waitFor({ timeout: 30 * 60_000 });
const seconds = (performance.now() - begun) / 1000;
const heldMs = await page.evaluate(() => Math.max(0, ...((window as unknown as { held: number[] }).held ?? [])));
const bytes = measurePageMemory(machine);
const rows = new Map([
  [
    `recovery of ${notes.toLocaleString('en')} clips, ${captures.toLocaleString('en')} captures`,
    `${seconds.toFixed(1)} s`,
  ],
  ['clips a second', Math.round(notes / seconds).toLocaleString('en')],
  ['longest task of the window', `${Math.round(heldMs)} ms`],
  ['memory of page and workers', bytes === undefined ? 'n/a' : `${Math.round(bytes / bytesPerMegabyte)} MB`],
]);
const [cpu] = os.cpus();
console.log(`\n${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores (${cpu?.model.trim()})\n`);
console.log(formatTable(new Map([['recovery', rows]])));
await machine.dispose();

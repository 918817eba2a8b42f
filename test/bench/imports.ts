import fs from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { generateArticle } from '#fixtures/articleCorpus.ts';
import { zipOf } from '#fixtures/imports/archives.ts';
import { enexOf } from '#fixtures/imports/evernoteFile.ts';
import { createMachine } from '#fixtures/machine.ts';
import { seedLibrary } from '#fixtures/seedLibrary.ts';
import { formatTable } from './table.ts';

// Measures how fast notes of other programs come in, and for how long the window is held up by it. Chromium tells of tasks from 50 ms on.

const { values } = parseArgs({ options: { size: { type: 'string', default: '10000' } } });
const size = Number(values.size);

interface Measured {
  /** Plain notes of the same number written through storage, in the same run. */
  readonly savingSeconds: number;
  readonly seconds: number;
  readonly surveySeconds: number;
  readonly undoSeconds: number;
  readonly longestMs: number;
  readonly longTasks: number;
}

const columns = new Map<string, ReadonlyMap<string, string>>();
for (const [name, file] of [
  ['Markdown, zip', await markdownZip()],
  ['Evernote', evernoteFile()],
] as const) {
  console.log(`Importing ${size.toLocaleString('en')} notes: ${name}…`);
  const { seconds, savingSeconds, surveySeconds, undoSeconds, longestMs, longTasks } = await measure(file);
  columns.set(
    name,
    new Map([
      ['preview', `${(size / surveySeconds).toFixed(0)} notes/s`],
      ['import', `${(size / seconds).toFixed(0)} notes/s`],
      ['as many plain clips saved', `${(size / savingSeconds).toFixed(0)} notes/s`],
      ['ratio of the two times', (seconds / savingSeconds).toFixed(1)],
      ['undo', `${(size / undoSeconds).toFixed(0)} notes/s`],
      ['longest task of the window', longestMs === 0 ? '< 50 ms' : `${longestMs.toFixed(0)} ms (${longTasks} over 50)`],
    ]),
  );
}
const [cpu] = os.cpus();
console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${size.toLocaleString('en')} notes of 500 words, ${os.cpus().length} cores (${cpu?.model.trim()}), Chromium headless\n`,
);
console.log(formatTable(columns));

async function markdownZip(): Promise<File> {
  const files = Array.from({ length: size }, (_, at): [string, string] => {
    const { title, paragraphs, author, published } = generateArticle(at);
    const text = `---\ntags: [tag-${at % 40}]\nauthor: ${author}\ncreated: ${published}\n---\n# ${title}\n\n${paragraphs.join('\n\n')}\n\nSee [[Note ${(at * 7) % size}]].\n`;
    return [`Folder ${at % 20}/Note ${at}.md`, text];
  });
  return zipOf(Object.fromEntries(files));
}

function evernoteFile(): File {
  const notes = Array.from({ length: size }, (_, at) => {
    const { title, paragraphs } = generateArticle(at);
    const content = paragraphs.map((text) => `<div>${escaped(text)}</div><div><br/></div>`).join('');
    return { title: `${escaped(title)} ${at}`, content, tags: [`tag-${at % 40}`] };
  });
  return new File([enexOf(notes)], 'Veille.enex');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

async function measure(file: File): Promise<Measured> {
  const machine = await createMachine('harness');
  const page = await machine.open();
  await page.waitForFunction(() => typeof window.load === 'function');
  await giveFile(page, file);
  const measured = await page.evaluate(importFile);
  const start = performance.now();
  await seedLibrary(page, size);
  const savingSeconds = (performance.now() - start) / 1000;
  await machine.dispose();
  return { ...measured, savingSeconds };
}

/** The page gets it as a person's file, through a field. */
async function giveFile(page: Page, file: File): Promise<void> {
  const path = `${fs.mkdtempSync(`${os.tmpdir()}/vigie-bench-`)}/${file.name}`;
  fs.writeFileSync(path, new Uint8Array(await file.arrayBuffer()));
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'given';
    document.body.append(input);
  });
  await page.locator('#given').setInputFiles(path);
}

/** Runs in the page. */
async function importFile(): Promise<Omit<Measured, 'savingSeconds'>> {
  const { openGiven } =
    await window.load<typeof import('#features/import/openGiven.ts')>('features/import/openGiven.ts');
  const { readClipApart } = await window.load<typeof import('#features/clip/readClipApart.ts')>(
    'features/clip/readClipApart.ts',
  );
  const { undoWholeImport } =
    await window.load<typeof import('#storage/undoWholeImport.ts')>('storage/undoWholeImport.ts');
  const file = document.querySelector<HTMLInputElement>('#given')?.files?.[0];
  if (!file) throw new Error('There is no file.');
  const host = { makeBackup: () => Promise.reject(new Error('There is no library folder here.')) };
  const given = { name: file.name, isFolder: false, files: [{ path: file.name, file }] };
  const opened = await openGiven(given, { host, readApart: readClipApart });
  if (opened.state !== 'open') throw new Error(opened.reason);
  const held = { longestMs: 0, longTasks: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      held.longestMs = Math.max(held.longestMs, duration);
      held.longTasks += 1;
    }
  }).observe({ type: 'longtask' });
  const running = { signal: new AbortController().signal, onProgress: () => undefined };
  const times = [performance.now()];
  await opened.opened.survey(running);
  times.push(performance.now());
  const options = {
    triage: 'inbox',
    tagsBecomeTopics: true,
    foldersBecomeTopics: true,
    takesKnownPages: false,
  } as const;
  const importId = await opened.opened.run(options, running);
  times.push(performance.now());
  await undoWholeImport(importId, running);
  times.push(performance.now());
  await new Promise((resolve) => setTimeout(resolve, 200));
  const [start = 0, surveyed = 0, imported = 0, undone = 0] = times;
  return {
    ...held,
    surveySeconds: (surveyed - start) / 1000,
    seconds: (imported - surveyed) / 1000,
    undoSeconds: (undone - imported) / 1000,
  };
}

import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createMachine } from '#fixtures/machine.ts';
import { generateReprints, reprintsOf } from '#fixtures/reprints.ts';
import { findReprints } from '#fixtures/sampleIndex.ts';
import { saveNotes } from '#fixtures/searchLibrary.ts';
import { seedLibrary } from '#fixtures/seedLibrary.ts';
import { measureFingerprints, measureLookups } from './measureLookalikes.ts';
import { quantile } from './quantile.ts';
import { formatTable } from './table.ts';

/** Stories of which the library has reprints: the clips that are looked up. */
const stories = 30;
const sharedPages = new URL('../../../shared/corpus/web/truth.json', import.meta.url);
/** What the generator makes besides reprints. */
const ownTexts = ['same boilerplate', 'short text'];
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Measures how fast look-alikes are found in a library of so many clips; table rows of [what, value]. */
async function benchLookups(clips: number): Promise<Map<string, string>> {
  const machine = await createMachine('harness');
  let harness = await machine.open();
  await seedLibrary(harness, clips);
  const reprints = generateReprints(stories).filter(({ change }) => !ownTexts.includes(change));
  const noteIds = await saveNotes(
    harness,
    reprints.map(({ story, text }) => ({ title: story, text })),
  );
  // Closing lets the browser write out and tidy up what it holds.
  await machine.closeBrowser();
  const before = folderBytes(machine.profile);
  harness = await machine.open();
  const rate = await measureFingerprints(harness, clips + reprints.length);
  // The first look-ups load code.
  await measureLookups(harness, noteIds.slice(0, 10));
  const { index, whole, blocked, found } = await measureLookups(harness, noteIds);
  const perStory = reprints.length / stories;
  await machine.closeBrowser();
  const bytes = folderBytes(machine.profile) - before;
  await machine.dispose();
  const times = (all: readonly number[]) => `${quantile(all, 0.5).toFixed(1)} / ${quantile(all, 0.95).toFixed(1)} ms`;
  return new Map([
    ['look-up, index and texts: p50 / p95', times(index)],
    ['look-up, texts compared, too: p50 / p95', times(whole)],
    ['longest step of a look-up: p50 / p95', times(blocked)],
    ['reprints found, a clip', `${(found / reprints.length).toFixed(2)} of ${perStory - 1}`],
    ['fingerprints made in the background', `${Math.round(rate)} clips/s`],
    ['profile on disk, grown by', `${(bytes / clips / 1024).toFixed(2)} KB a clip`],
  ]);
}

function folderBytes(folder: string): number {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + fs.statSync(path.join(parentPath, name)).size, 0);
}

/** Recall and precision on reprints that are made of generated texts and, where they are there, of real articles. */
function benchQuality(): Map<string, ReadonlyMap<string, string>> {
  const sets = new Map([['generated, en fr zh', generateReprints(150)]]);
  if (fs.existsSync(sharedPages)) {
    const pages = JSON.parse(fs.readFileSync(sharedPages, 'utf8')) as { id: string; body?: string }[];
    const articles = pages.flatMap(({ id, body }) => (body && body.length > 400 ? [{ id, body }] : []));
    sets.set(
      'real articles',
      articles.flatMap(({ id, body }, number) => reprintsOf(id, body, number)),
    );
  }
  return new Map(
    [...sets].map(([name, texts]) => {
      const { recall, precision } = findReprints(texts);
      return [
        name,
        new Map([
          ['texts', String(texts.length)],
          ['recall', percent(recall)],
          ['precision', percent(precision)],
        ]),
      ];
    }),
  );
}

const { values } = parseArgs({ options: { size: { type: 'string', default: '10000' } } });
const sizes = values.size.split(',').map(Number);
console.log(`${formatTable(benchQuality())}\n`);
const columns = new Map<string, ReadonlyMap<string, string>>();
for (const clips of sizes) columns.set(`${clips.toLocaleString('en')} clips`, await benchLookups(clips));
console.log(formatTable(columns));

import { parseArgs } from 'node:util';
import { fold } from '#domain/fold.ts';
import { createNameFinder, type NamedEntity } from '#domain/nameFinder.ts';
import { nameForm } from '#domain/nameFinderForm.ts';
import { generateArticle } from '#fixtures/articleCorpus.ts';
import { createMachine } from '#fixtures/machine.ts';
import { seededRandom } from '#fixtures/random.ts';
import { seedLibrary } from '#fixtures/seedLibrary.ts';
import { addName, removeName, startTagging, timeSearch, waitForTagger } from './measureTagging.ts';
import { median } from './quantile.ts';
import { formatTable } from './table.ts';

const aliases = 10_000;
const words = 1000;
const runs = 200;

/** Entities with so many names in all, a tenth of them Chinese, among them those that the generated articles name. */
function makeDictionary(count: number): NamedEntity[] {
  const random = seededRandom(1);
  const syllables = 'ba co dun fi gar ho ji kal lu men nor pra quin res sol tam vel wex yor zin'.split(' ');
  const ideographs = [...'新华东方天海金龙泰安信达光明远大科创智云星辰'];
  const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)] ?? '';
  const made = Array.from({ length: count }, (_, number) => {
    const parts = Array.from({ length: 3 }, () => pick(number % 10 === 0 ? ideographs : syllables)).join('');
    return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}${number % 10 === 0 ? '' : ` ${number % 97}`}`;
  });
  const known = [
    'Alibaba',
    'Tencent',
    'Renault',
    'Siemens',
    'Orange',
    'Nvidia',
    'Carrefour',
    '阿里巴巴',
    '腾讯',
    '华为',
  ];
  return [...known, ...made].slice(0, count).map((name, number) => ({ id: `${number}`, name, aliases: [] }));
}

/** A generated article of so many words, or twice as many ideographs. */
function textOf(language: 'en' | 'fr' | 'zh'): string {
  const texts: string[] = [];
  for (let number = 0; texts.length < 3; number += 1) {
    const article = generateArticle(number);
    if (article.language === language) texts.push(article.paragraphs.join('\n'));
  }
  const all = texts.join('\n');
  return language === 'zh' ? all.slice(0, 2 * words) : all.split(' ').slice(0, words).join(' ');
}

/** What somebody would write first: look for every name in turn. */
function scan(forms: readonly string[], text: string): number {
  const folded = fold(text);
  let found = 0;
  for (const form of forms) for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + 1)) found += 1;
  return found;
}

function timesOf(work: () => unknown, count: number): number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** How long it takes to find the names of a text, beside a scan for each of them. */
function benchFinder(): Map<string, ReadonlyMap<string, string>> {
  const dictionary = makeDictionary(aliases);
  const finder = createNameFinder(dictionary);
  const forms = dictionary.map(({ name }) => nameForm(name));
  const made = median(timesOf(() => createNameFinder(dictionary), 10));
  return new Map(
    (['en', 'fr', 'zh'] as const).map((language) => {
      const text = textOf(language);
      const found = median(timesOf(() => finder.find(text), runs));
      const scanned = median(timesOf(() => scan(forms, text), 10));
      return [
        language,
        new Map([
          ['letters', text.length.toLocaleString('en')],
          ['names found', String(finder.find(text).length)],
          ['one pass, median', `${found.toFixed(2)} ms`],
          ['a scan for each name, median', `${scanned.toFixed(1)} ms`],
          ['ratio', (found / scanned).toFixed(4)],
          ['making the finder, median', `${made.toFixed(0)} ms`],
        ]),
      ];
    }),
  );
}

/** How long the library is searched after a name came or went; table rows of [what, value]. */
async function benchLibrary(notes: number): Promise<Map<string, string>> {
  const machine = await createMachine('harness');
  const harness = await machine.open();
  await seedLibrary(harness, notes);
  const entityId = await addName(harness, 'Alibaba', '阿里巴巴');
  for (const name of ['Tencent', 'Renault', 'Siemens', 'Nvidia', '华为']) await addName(harness, name);
  const start = performance.now();
  await startTagging(harness);
  await waitForTagger(harness);
  const rows = new Map([['notes tagged at first, a second', rateOf(notes, performance.now() - start)]]);
  const searches: [what: string, work: () => Promise<unknown>][] = [
    ['a new alias that few notes have', () => addName(harness, entityId, 'Norholcon')],
    ['a new alias that none has', () => addName(harness, entityId, 'Zyzzyva Holdings')],
    ['a new company that many notes have', () => addName(harness, 'Orange')],
    ['an alias taken away', () => removeName(harness, entityId, '阿里巴巴')],
  ];
  for (const [what, change] of searches) {
    const { seconds, found, longestTaskMs, slowestSaveMs } = await timeSearch(harness, change);
    rows.set(what, `${seconds.toFixed(1)} s`);
    rows.set(`${what}: notes with a new suggestion`, found.toLocaleString('en'));
    rows.set(
      `${what}: longest task of the window`,
      longestTaskMs < 50 ? 'under 50 ms' : `${longestTaskMs.toFixed(0)} ms`,
    );
    rows.set(`${what}: slowest save of a note meanwhile`, `${slowestSaveMs.toFixed(0)} ms`);
  }
  await machine.dispose();
  return rows;
}

function rateOf(count: number, ms: number): string {
  return Math.round((1000 * count) / ms).toLocaleString('en');
}

const { values } = parseArgs({ options: { size: { type: 'string', default: '10000' } } });
console.log(`${aliases.toLocaleString('en')} names in texts of ${words.toLocaleString('en')} words\n`);
console.log(`${formatTable(benchFinder())}\n`);
const columns = new Map<string, ReadonlyMap<string, string>>();
for (const notes of values.size
  .split(',')
  .map(Number)
  .filter((size) => size > 0)) {
  columns.set(`${notes.toLocaleString('en')} notes`, await benchLibrary(notes));
}
if (columns.size > 0) console.log(formatTable(columns));

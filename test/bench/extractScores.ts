import type { TruePage } from './extractPages.ts';
import type { Prediction } from './extractReaders.ts';

/** A page with what a reader made of it. */
export interface ScoredPage {
  readonly truth: TruePage;
  readonly found: Prediction;
}

interface Overlap {
  readonly shared: number;
  readonly found: number;
  readonly wanted: number;
}
type Metric = (pages: readonly ScoredPage[]) => number;

const words = (text: string) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const f1 = (precision: number, recall: number) =>
  precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const folded = (text: string) =>
  words(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘`´]/g, "'"),
  ).join(' ');
const day = (text: string | null | undefined) => /^\d{4}-\d\d-\d\d/.exec((text ?? '').trim())?.[0];
const nameOf = (author: TruePage['author']) => [author ?? ''].flat().join(' ');

function overlap(wanted: readonly string[], found: readonly string[]): Overlap {
  const left = new Map<string, number>();
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of found) {
    const count = left.get(item) ?? 0;
    if (count > 0) shared += 1;
    left.set(item, count - 1);
  }
  return { shared, found: found.length, wanted: wanted.length };
}

function shingles(text: string): string[] {
  const all = words(text);
  const size = 4;
  if (all.length === 0) return [];
  return Array.from({ length: Math.max(1, all.length - size + 1) }, (_, at) => all.slice(at, at + size).join(' '));
}

/** Shingles of four words. Source: scrapinghub/article-extraction-benchmark. */
const byShingles: Metric = (pages) => {
  const each = pages.map(({ truth, found }) => overlap(shingles(truth.body ?? ''), shingles(found.text)));
  const precision = mean(each.filter((one) => one.found > 0).map((one) => one.shared / one.found));
  const recall = mean(each.filter((one) => one.wanted > 0).map((one) => one.shared / one.wanted));
  return f1(precision, recall);
};

/** Snippets that must and must not be there. Source: the evaluation of trafilatura. */
const bySnippets: Metric = (pages) => {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { truth, found } of pages) {
    const text = squeeze(found.text);
    for (const snippet of truth.with ?? []) {
      if (text.includes(squeeze(snippet))) right += 1;
      else missed += 1;
    }
    wrong += (truth.without ?? []).filter((snippet) => text.includes(squeeze(snippet))).length;
  }
  return f1(right / (right + wrong || 1), right / (right + missed || 1));
};

/** Bags of words. Source: WCXB. */
const byWords: Metric = (pages) =>
  mean(
    pages.map(({ truth, found }) => {
      const one = overlap(words((truth.body ?? '').toLowerCase()), words(found.text.toLowerCase()));
      if (one.wanted === 0) return Number(one.found === 0);
      return f1(one.found ? one.shared / one.found : 0, one.shared / one.wanted);
    }),
  );

const empty: Metric = (pages) => pages.filter(({ found }) => found.text === '').length;
const rightDay: Metric = (pages) =>
  mean(pages.map(({ truth, found }) => Number(day(truth.date) === day(found.published))));
const exactTitle: Metric = (pages) =>
  mean(pages.map(({ truth, found }) => Number(folded(truth.title ?? '') === folded(found.title))));
const invented: Metric = (pages) => mean(pages.map(({ found }) => Number(found.author !== '')));

const joining = new Set(['by', 'par', 'von', 'and', 'et', 'und', 'y']);
/** Every word of the author's name, with at most three more. */
const rightAuthor: Metric = (pages) =>
  mean(
    pages.map(({ truth, found }) => {
      const [wanted, got] = [nameOf(truth.author), found.author].map(
        (name) =>
          new Set(
            folded(name)
              .split(' ')
              .filter((word) => word && !joining.has(word)),
          ),
      );
      if (!wanted || !got) return 0;
      return Number(wanted.size > 0 && [...wanted].every((word) => got.has(word)) && got.size <= wanted.size + 3);
    }),
  );

const from = (set: string) => (page: TruePage) => page.set.startsWith(set);
const isWcxb = from('wcxb');
const dated = (set: string) => (page: TruePage) => from(set)(page) && day(page.date) !== undefined;
const titled = (set: string) => (page: TruePage) => from(set)(page) && Boolean(page.title);
const signed = (set: string) => (page: TruePage) => from(set)(page) && nameOf(page.author) !== '';
const unsigned = (set: string) => (page: TruePage) => from(set)(page) && (page.author === '' || page.author === null);

type Measure = readonly [name: string, pages: (page: TruePage) => boolean, metric: Metric];

/** What is measured of an article's text, with the pages that can tell. */
export const bodyMeasures: readonly Measure[] = [
  ['aeb body, F1', from('aeb'), byShingles],
  ['traf body, F1', from('traf'), bySnippets],
  ['wcxb body, all types, F1', isWcxb, byWords],
  ['wcxb body, articles, F1', (page) => isWcxb(page) && page.type === 'article', byWords],
  ['empty', () => true, empty],
];

/** What is measured of the text and of what is known about it. */
export const allMeasures: readonly Measure[] = [
  ...bodyMeasures,
  ...['traf', 'wcxb', 'htmldate'].map((set) => [`${set} publication day`, dated(set), rightDay] as const),
  ...['traf', 'wcxb'].flatMap(
    (set) =>
      [
        [`${set} title exact`, titled(set), exactTitle],
        [`${set} author`, signed(set), rightAuthor],
        [`${set} author invented`, unsigned(set), invented],
      ] as const,
  ),
];

/** The table's rows for one reader: each measure with its value, where any page of the folder can tell. */
export function scorePages(pages: readonly ScoredPage[], measures: readonly Measure[]): Map<string, string> {
  return new Map(
    measures.flatMap(([name, belongs, metric]) => {
      const chosen = pages.filter(({ truth }) => belongs(truth));
      const value = metric(chosen);
      const row = [
        `${name} (${chosen.length} pages)`,
        Number.isInteger(value) && value > 1 ? `${value}` : value.toFixed(3),
      ];
      return chosen.length > 0 ? [row as [string, string]] : [];
    }),
  );
}

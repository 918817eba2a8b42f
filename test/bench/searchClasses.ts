import { type GeneratedArticle, generateArticle } from '#fixtures/articleCorpus.ts';
import { seededRandom } from '#fixtures/random.ts';
import { taggedCompanies } from './searchLibrary.ts';
import { bareText, type ScannedArticle } from './searchScan.ts';

/** One search as a person types it, with a plain scan that says which articles it must find. */
export interface SearchCase {
  readonly query: string;
  readonly finds: (article: ScannedArticle) => boolean;
}

export interface SearchClass {
  readonly name: string;
  /** What the 95th percentile of an exact answer may be, in milliseconds. */
  readonly barMs: number;
  readonly cases: readonly SearchCase[];
}

export const casesPerClass = 40;

interface Library {
  readonly size: number;
  /** In how many notes each token is. */
  readonly notesByToken: ReadonlyMap<string, number>;
}

const rareShare = 0.002;
const commonShare = 0.1;

/**
 * Searches of every class, drawn by lot from the articles of the library: each finds something, the same library always gets the same ones. The last word is
 * open as long as no space ends it, as everywhere in the search.
 */
export function listSearchClasses({ size, notesByToken }: Library): SearchClass[] {
  const share = (word: string) => (notesByToken.get(word) ?? 0) / size;
  const is = (least: number, most: number) => (word: string) => share(word) >= least && share(word) <= most;
  const drawn = (seed: number, draw: (from: Draw) => SearchCase | undefined) => drawCases(size, seed, draw);
  return [
    { name: 'rare word', barMs: 16, cases: drawn(1, (from) => aWord(from.word(5, is(0, rareShare)), '')) },
    { name: 'AND of two or three words', barMs: 60, cases: drawn(2, severalWords) },
    { name: 'phrase', barMs: 60, cases: drawn(3, aPhrase) },
    { name: 'word and filter', barMs: 60, cases: drawn(4, aFilter) },
    { name: 'Chinese', barMs: 60, cases: drawn(5, someChinese) },
    { name: 'prefix of 4 or 5 letters', barMs: 60, cases: drawn(6, (from) => aPrefix(from, 7, 4)) },
    { name: 'common word', barMs: 250, cases: drawn(7, (from) => aWord(from.word(4, is(commonShare, 1)), ' ')) },
    { name: 'prefix of 2 or 3 letters', barMs: 250, cases: drawn(8, (from) => aPrefix(from, 4, 2)) },
  ];
}

/** Searches to be typed letter by letter. */
export function listTypedQueries(size: number): {
  readonly one: readonly string[];
  readonly several: readonly string[];
} {
  const queriesOf = (seed: number, draw: (from: Draw) => SearchCase | undefined) =>
    drawCases(size, seed, draw).map(({ query }) => query);
  const one = queriesOf(11, (from) => (from.isChinese ? someChinese(from) : aWord(from.word(3), '')));
  return { one, several: queriesOf(12, severalWords) };
}

/** Queries that come to nothing are drawn again. */
function drawCases(size: number, seed: number, draw: (from: Draw) => SearchCase | undefined): SearchCase[] {
  const random = seededRandom(seed);
  const cases = new Map<string, SearchCase>();
  for (let tries = 0; cases.size < casesPerClass && tries < 100 * casesPerClass; tries += 1) {
    const found = draw(drawFrom(generateArticle(Math.floor(random() * size)), random));
    if (found) cases.set(found.query, found);
  }
  return [...cases.values()];
}

interface Draw {
  readonly article: GeneratedArticle;
  readonly random: () => number;
  readonly isChinese: boolean;
  /** One of the different words of the article, of so many letters at least. */
  word(letters: number, suits?: (word: string) => boolean): string | undefined;
  sentence(): string;
}

function drawFrom(article: GeneratedArticle, random: () => number): Draw {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const isChinese = article.language === 'zh';
  const words = isChinese ? [] : [...new Set(bareText(article.paragraphs.join(' ')).match(/[a-z]+/g))];
  return {
    article,
    random,
    isChinese,
    word: (letters, suits = () => true) => pick(words.filter((word) => word.length >= letters && suits(word))),
    sentence: () => pick((pick(article.paragraphs) ?? '').split(/[.。]\s?/).filter((text) => text !== '')) ?? '',
  };
}

function aWord(word: string | undefined, end: '' | ' '): SearchCase | undefined {
  if (word === undefined) return undefined;
  return { query: word + end, finds: (article) => article.has(word, end === '') };
}

function severalWords(from: Draw): SearchCase | undefined {
  const wanted = from.random() < 0.5 ? 2 : 3;
  const words = new Set(Array.from({ length: wanted }, () => from.word(5)));
  const list = [...words].flatMap((word) => word ?? []);
  if (list.length < wanted) return undefined;
  return {
    query: list.join(' '),
    finds: (article) => list.every((word, index) => article.has(word, index === list.length - 1)),
  };
}

function aPhrase(from: Draw): SearchCase | undefined {
  if (from.isChinese) return undefined;
  const words = bareText(from.sentence()).split(' ');
  const length = from.random() < 0.5 ? 2 : 3;
  const start = Math.floor(from.random() * (words.length - length));
  const phrase = words.slice(start, start + length).join(' ');
  return { query: `"${phrase}"`, finds: (article) => article.hasPhrase(phrase) };
}

function aFilter(from: Draw): SearchCase | undefined {
  const word = from.word(5);
  const { article, random } = from;
  if (word === undefined) return undefined;
  const month = article.published.slice(0, 7);
  const filters: readonly (readonly [text: string, suits: (other: ScannedArticle) => boolean])[] = [
    [`lang:${article.language}`, ({ language }) => language === article.language],
    [`after:${month}`, ({ published }) => published >= `${month}-01`],
    ...taggedCompanies.map(
      (names) => [`company:${names[0]}`, ({ tags }: ScannedArticle) => tags.includes(names[0])] as const,
    ),
  ];
  // As many by language, by date and by company.
  const kind = Math.floor(random() * 3);
  const filter = filters[kind < 2 ? kind : 2 + Math.floor(random() * taggedCompanies.length)];
  if (!filter) return undefined;
  const [text, suits] = filter;
  return { query: `${text} ${word}`, finds: (other) => suits(other) && other.has(word, true) };
}

function someChinese(from: Draw): SearchCase | undefined {
  if (!from.isChinese) return undefined;
  const runs = from.sentence().match(/\p{Script=Han}{4,}/gu) ?? [];
  const run = runs[Math.floor(from.random() * runs.length)];
  if (run === undefined) return undefined;
  const length = 2 + Math.floor(from.random() * 3);
  const start = Math.floor(from.random() * (run.length - length + 1));
  const text = run.slice(start, start + length);
  return { query: text, finds: (article) => article.contains(text) };
}

function aPrefix(from: Draw, wordLetters: number, letters: number): SearchCase | undefined {
  const length = letters + (from.random() < 0.5 ? 0 : 1);
  const prefix = from.word(wordLetters)?.slice(0, length);
  return prefix === undefined ? undefined : { query: prefix, finds: (article) => article.has(prefix, true) };
}

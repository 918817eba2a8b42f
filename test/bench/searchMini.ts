import MiniSearch from 'minisearch';
import { indexTokensOf } from '#domain/searchTokens.ts';
import { generateArticle } from '#fixtures/articleCorpus.ts';

/** It keeps everything in memory, some 50 KB an article: it is given no more than these. */
export const maxMiniArticles = 10_000;

/** MiniSearch over the same articles, cut into the same tokens. Source: lucaong.github.io/minisearch. */
export interface MiniIndex {
  /** Milliseconds of one search; `undefined` where it cannot ask so: it knows no phrases. */
  ask(query: string): number | undefined;
}

export function fillMiniSearch(size: number): MiniIndex {
  const index = new MiniSearch({
    fields: ['title', 'body'],
    storeFields: ['language', 'published'],
    tokenize: (text) => indexTokensOf(text).split(' '),
    processTerm: (term) => term,
  });
  for (let number = 0; number < Math.min(size, maxMiniArticles); number += 1) {
    const { title, paragraphs, language, published } = generateArticle(number);
    index.add({ id: number, title, body: paragraphs.join('\n'), language, published });
  }
  return { ask: (query) => ask(index, query) };
}

function ask(index: MiniSearch, query: string): number | undefined {
  const filter = filterOf(query);
  const words = query.replace(/\S+:\S+\s/, '');
  if (words.includes('"') || query.includes('company:')) return undefined;
  // A search in pairs of characters is one for all of them, in whatever order.
  const isOpen = !words.endsWith(' ') && /[a-z]$/.test(words);
  const asked = words.trim();
  const last = indexTokensOf(asked).split(' ').at(-1);
  const start = performance.now();
  index.search(asked, {
    combineWith: 'AND',
    boost: { title: 10 },
    prefix: (term) => isOpen && term === last,
    ...(filter && { filter }),
  });
  return performance.now() - start;
}

type Stored = Readonly<Record<string, unknown>>;

function filterOf(query: string): ((stored: Stored) => boolean) | undefined {
  const [, name, value = ''] = /^(lang|after):(\S+)/.exec(query) ?? [];
  if (name === 'lang') return ({ language }) => language === value;
  if (name === 'after') return ({ published }) => String(published) >= value;
  return undefined;
}

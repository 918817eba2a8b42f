import { generateArticle } from '#fixtures/articleCorpus.ts';

/** One kind of search, each given as the words that a person types to the end. */
export interface QueryClass {
  readonly name: string;
  readonly queries: readonly string[];
}

const queriesPerClass = 12;

/** Queries taken from the generated articles, so that each finds something; the same library always gets the same ones. */
export function queryClasses(libraryClips: number): QueryClass[] {
  const articles = Array.from({ length: queriesPerClass }, (_, index) =>
    generateArticle(Math.floor(((index + 0.5) * libraryClips) / queriesPerClass)),
  );
  const spaced = articles.filter(({ language }) => language !== 'zh');
  const words = spaced.map(({ paragraphs }) => (paragraphs[0] ?? '').toLowerCase().replaceAll('.', '').split(' '));
  const chinese = articles.filter(({ language }) => language === 'zh').map(({ paragraphs }) => paragraphs[0] ?? '');
  return [
    { name: 'one word', queries: words.map((list) => longest(list)) },
    { name: 'several words', queries: words.map((list) => [list[3], longest(list), list[9]].join(' ')) },
    { name: 'a phrase', queries: words.map((list) => `"${list.slice(4, 7).join(' ')}"`) },
    { name: 'word and filters', queries: words.map((list) => `lang:fr after:2018 ${longest(list)}`) },
    { name: 'Chinese', queries: chinese.map((text) => text.slice(2, 6)) },
  ];
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}

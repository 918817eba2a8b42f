import type { Page } from '@playwright/test';
import { generateArticle } from '#fixtures/articleCorpus.ts';
import type { SearchClass } from './searchClasses.ts';
import { scanArticle } from './searchScan.ts';

/** What was found among what there is, summed over the searches of a class. */
export interface Recall {
  readonly searches: number;
  readonly recall: number;
  readonly precision: number;
  /** What was missed and what was found wrongly, in words. */
  readonly mistakes: readonly string[];
}

/** Runs the searches of a class over a library of generated articles, and a scan of every text for each. */
export async function measureRecall(harness: Page, size: number, { cases }: SearchClass): Promise<Recall> {
  const scanned = Array.from({ length: size }, (_, number) => scanArticle(generateArticle(number)));
  const mistakes: string[] = [];
  let [wanted, right, found] = [0, 0, 0];
  for (const { query, finds } of cases) {
    const hits = new Set(await findNumbers(harness, query, size));
    for (const [number, article] of scanned.entries()) {
      const [isWanted, isFound] = [finds(article), hits.has(number)];
      if (isWanted) wanted += 1;
      if (isFound) found += 1;
      if (isWanted && isFound) right += 1;
      if (isWanted !== isFound) mistakes.push(`${isWanted ? 'missed' : 'wrong'}: ${query} in article ${number}`);
    }
  }
  return { searches: cases.length, recall: right / wanted, precision: right / found, mistakes };
}

/** The numbers of the articles that are found, which stand at the end of their titles. */
function findNumbers(harness: Page, text: string, limit: number): Promise<number[]> {
  return harness.evaluate(
    async ([query, rows]) => {
      const { search } = await window.load<typeof import('#search/searchClient.ts')>('search/searchClient.ts');
      const { hits } = await search(query, { limit: rows });
      return hits.map(({ note }) => Number(/\d+$/.exec(note.title)?.[0]));
    },
    [text, limit] as const,
  );
}

import fs from 'node:fs';
import path from 'node:path';
import { createMachine } from '#fixtures/machine.ts';
import { readPage, readTruth } from './extractPages.ts';
import { readInChromium } from './extractReaders.ts';
import type { GoldenArticle } from './factsGolden.ts';

/** What is given to the engine of one golden article. */
export interface ReadArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Reads the articles' texts as the app does: pages through extraction in Chromium, text files as they are. */
export async function readArticles(golden: readonly GoldenArticle[], pages: string): Promise<ReadArticle[]> {
  const addresses = new Map((readTruth(pages) ?? []).map(({ id, url }) => [id, url]));
  const machine = await createMachine('harness');
  const harness = await machine.open();
  await harness.waitForFunction(() => typeof window.load === 'function');
  const articles: ReadArticle[] = [];
  for (const { id, file, title, url } of golden) {
    if (file !== undefined) {
      articles.push(readTextFile(id, path.join(pages, '..', file), title));
      continue;
    }
    const address = addresses.get(id) ?? url;
    const { ours } = await readInChromium(harness, readPage(pages, id), address, false);
    articles.push({ id, title: ours?.title ?? title ?? '', text: ours?.text ?? '' });
  }
  await machine.dispose();
  return articles;
}

/** A text file's first line is its title. */
function readTextFile(id: string, file: string, title: string | undefined): ReadArticle {
  const text = fs.readFileSync(file, 'utf8');
  const [first = ''] = text.split('\n', 1);
  return { id, title: title ?? first.trim(), text: text.slice(first.length).trim() };
}

import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createMachine } from '#fixtures/machine.ts';
import { readPage, readTruth } from './extractPages.ts';
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
    articles.push({ id, ...(await readInHarness(harness, readPage(pages, id), address)) });
  }
  await machine.dispose();
  return articles;
}

/** Title and text of a page, captions and all, as they are kept with a note. */
function readInHarness(harness: Page, bytes: Buffer, url: string | undefined): Promise<Omit<ReadArticle, 'id'>> {
  return harness.evaluate(
    async ({ base64, url }) => {
      const { decodeText } = await window.load<typeof import('#extract/decodeText.ts')>('extract/decodeText.ts');
      const { extractArticle } =
        await window.load<typeof import('#extract/extractArticle.ts')>('extract/extractArticle.ts');
      const { textOfHtml } = await window.load<typeof import('#extract/textOfHtml.ts')>('extract/textOfHtml.ts');
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const { title, ...found } = extractArticle(decodeText(bytes).text, url);
      return { title, text: found.state === 'article' ? textOfHtml(found.html) : found.text };
    },
    { base64: bytes.toString('base64'), url },
  );
}

/** A text file's first line is its title. */
function readTextFile(id: string, file: string, title: string | undefined): ReadArticle {
  const text = fs.readFileSync(file, 'utf8');
  const [first = ''] = text.split('\n', 1);
  return { id, title: title ?? first.trim(), text: text.slice(first.length).trim() };
}

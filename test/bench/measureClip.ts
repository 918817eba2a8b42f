import { expect, type Page } from '@playwright/test';
import { clipAddress, readerText, resultsOf } from '#fixtures/analyst.ts';
import { serveSite } from '#fixtures/webServer.ts';

/** How long clips took, in milliseconds from sending off the address. */
export interface ClipTimes {
  readonly savedMs: readonly number[];
  readonly searchableMs: readonly number[];
}

const clips = 5;
const paragraphs = 12;

function pageAbout(word: string): string {
  const sentence = `The company announced ${word} on Monday, and its competitors have yet to answer the move in any market.`;
  const body = Array.from({ length: paragraphs }, () => `<p>${`${sentence} `.repeat(3)}</p>`).join('');
  return `<html lang="en"><title>About ${word}</title><article><h1>About ${word}</h1>${body}</article></html>`;
}

/** Clips pages by their addresses through the interface, until the article is shown and until search finds it. */
export async function measureClip(page: Page): Promise<ClipTimes> {
  const words = Array.from({ length: clips }, (_, index) => `zirconium${'abcde'[index]}`);
  const site = await serveSite(Object.fromEntries(words.map((word) => [`/${word}`, { body: pageAbout(word) }])));
  const savedMs: number[] = [];
  const searchableMs: number[] = [];
  for (const word of words) {
    const start = performance.now();
    await clipAddress(page, `${site.origin}/${word}`);
    await expect(readerText(page)).toContainText(word);
    savedMs.push(performance.now() - start);
    await expect(await resultsOf(page, word)).toHaveCount(1);
    searchableMs.push(performance.now() - start);
    await page.keyboard.press('Escape');
  }
  await site.close();
  return { savedMs, searchableMs };
}

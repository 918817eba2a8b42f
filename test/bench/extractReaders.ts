import type { Page } from '@playwright/test';

/** What a reader made of a page. */
export interface Prediction {
  readonly text: string;
  readonly title: string;
  readonly author: string;
  readonly published: string;
}

/** Predictions of one page by each reader, with the milliseconds that each took from the decoded text on. */
export type Readings = Readonly<Record<string, Prediction & { readonly ms: number }>>;

/** Reads one page in the harness: as the app does and, where asked for, by each library on its own. No text has captions: the sets do not count them as body. */
export function readInChromium(
  harness: Page,
  bytes: Buffer,
  url: string | undefined,
  withRivals: boolean,
): Promise<Readings> {
  return harness.evaluate(
    async ({ base64, url, withRivals }) => {
      const { decodeText } = await window.load<typeof import('#extract/decodeText.ts')>('extract/decodeText.ts');
      const { extractArticle } =
        await window.load<typeof import('#extract/extractArticle.ts')>('extract/extractArticle.ts');
      const { parseInert } = await window.load<typeof import('#extract/parseInert.ts')>('extract/parseInert.ts');
      const { readWithReadability } = await window.load<typeof import('#extract/readWithReadability.ts')>(
        'extract/readWithReadability.ts',
      );
      const { readWithDefuddle } =
        await window.load<typeof import('#extract/readWithDefuddle.ts')>('extract/readWithDefuddle.ts');
      const { sanitizeHtml } = await window.load<typeof import('#extract/sanitizeHtml.ts')>('extract/sanitizeHtml.ts');
      const { runningText } = await window.load<typeof import('#extract/textOfHtml.ts')>('extract/textOfHtml.ts');
      const html = decodeText(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))).text;
      const timed = <Result extends object>(read: () => Result) => {
        const start = performance.now();
        const result = read();
        return { ...result, ms: performance.now() - start };
      };
      const ours = timed(() => {
        const { title, author = '', published, ...found } = extractArticle(html, url);
        const text = found.state === 'article' ? runningText(found.html) : found.text;
        return { text, title, author, published: published?.min ?? '' };
      });
      if (!withRivals) return { ours };
      const alone = (read: (page: Document) => string | undefined) => () => {
        const page = parseInert(html);
        // A copy of a script is reported as a script that was tampered with.
        for (const script of page.querySelectorAll('script')) script.remove();
        const content = read(page) ?? '';
        return { text: runningText(sanitizeHtml(content)), title: '', author: '', published: '' };
      };
      return {
        ours,
        readability: timed(alone((page) => readWithReadability(page)?.innerHTML)),
        defuddle: timed(alone((page) => readWithDefuddle(page, url))),
      };
    },
    { base64: bytes.toString('base64'), url, withRivals },
  );
}

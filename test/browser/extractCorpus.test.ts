import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { expect, test } from '#fixtures/layers.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/web/', import.meta.url));
const every = 12;

interface Truth {
  readonly id: string;
  readonly url: string;
  readonly body?: string;
}

test('real pages are read without an error, and none comes out empty', async ({ layers, machine }) => {
  test.skip(!fs.existsSync(`${corpus}truth.json`), 'The collection of real pages is not here.');
  test.slow();
  const truth = JSON.parse(fs.readFileSync(`${corpus}truth.json`, 'utf8')) as Truth[];
  const sample = truth.filter((_, index) => index % every === 0);
  for (const { id, url, body } of sample) {
    const base64 = zlib.gunzipSync(fs.readFileSync(`${corpus}pages/${id}.html.gz`)).toString('base64');
    const length = await layers.evaluate(
      async ({ base64, url }) => {
        const { decodeText } = await window.load<typeof import('#extract/decodeText.ts')>('extract/decodeText.ts');
        const { extractArticle } =
          await window.load<typeof import('#extract/extractArticle.ts')>('extract/extractArticle.ts');
        const { textOfHtml } = await window.load<typeof import('#extract/textOfHtml.ts')>('extract/textOfHtml.ts');
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const article = extractArticle(decodeText(bytes).text, url);
        return (article.state === 'article' ? textOfHtml(article.html) : article.text).length;
      },
      { base64, url },
    );
    expect(length, `${id} ${url}`).toBeGreaterThan((body?.length ?? 0) / 10);
  }
  expect(sample.length).toBeGreaterThan(30);
  expect(machine.errors).toEqual([]);
});

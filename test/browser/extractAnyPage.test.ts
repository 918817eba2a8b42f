import { expect, test } from '#fixtures/layers.ts';
import { seededRandom } from '#fixtures/random.ts';

const tags =
  'div section article figure figcaption p span a h2 h3 ul ol li table tr td blockquote pre sup button header aside template dl dt dd'.split(
    ' ',
  );
/** What boxes are called and how they are set, as the steps of the extraction go by it. */
const attributes = [
  '',
  '',
  ' class="caption"',
  ' class="wp-caption figure"',
  ' class="related"',
  ' class="footnote"',
  ' class="accordion"',
  ' class="sr-only"',
  ' id="note-1"',
  ' href="#note-1"',
  ' hidden',
  ' aria-expanded="false" aria-controls="note-1"',
  ' id="B:0"',
  ' id="S:0" hidden',
];
const words = [
  'The company said on Monday that its second plant would open beside the first one, a year late.',
  '1',
  'Read more',
  'Photo: Anne Roy',
  'Why?',
  '<img src="/a.jpg" alt="a">',
  '<br><br>',
];
const sentence = `<p>${words[0]}</p>`;

test('no nesting of boxes, whatever they are called, trips the extraction', async ({ layers }) => {
  test.slow();
  const random = seededRandom(7);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)];
  const grow = (depth: number): string => {
    const inside = Array.from({ length: Math.floor(random() * 4) }, () => (depth > 0 ? grow(depth - 1) : pick(words)));
    const tag = pick(tags);
    return `<${tag}${pick(attributes)}>${inside.join('')}</${tag}>`;
  };
  const pages = Array.from(
    { length: 200 },
    () =>
      `<article><h1>Plant</h1>${sentence}${grow(6)}${sentence}${grow(6)}${sentence}</article><script>$RC("B:0","S:0")</script>`,
  );
  const failures = await layers.evaluate(async (pages) => {
    const { extractArticle } =
      await window.load<typeof import('#extract/extractArticle.ts')>('extract/extractArticle.ts');
    const { documentFromHtml } =
      await window.load<typeof import('#editor/documentFromHtml.ts')>('editor/documentFromHtml.ts');
    return pages.flatMap((page) => {
      try {
        const article = extractArticle(page, 'https://paper.example/a');
        if (article.state === 'article') documentFromHtml(article.html);
        return [];
      } catch (error) {
        return [`${error}: ${page}`];
      }
    });
  }, pages);
  expect(failures).toEqual([]);
});

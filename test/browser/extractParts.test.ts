import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

/** The text of the article that is found on a page, line by line. */
async function linesOf(page: Page, html: string): Promise<readonly string[]> {
  const text = await page.evaluate(async (given) => {
    const { extractArticle } =
      await window.load<typeof import('#extract/extractArticle.ts')>('extract/extractArticle.ts');
    const { textOfHtml } = await window.load<typeof import('#extract/textOfHtml.ts')>('extract/textOfHtml.ts');
    const article = extractArticle(given, 'https://paper.example/2021/plant');
    return article.state === 'article' ? textOfHtml(article.html) : `no article: ${article.text}`;
  }, html);
  return text.split(/\n+/);
}

const sentence = 'The company said on Monday that its second plant would open beside the first one, a year late.';
const text = `<p>${`${sentence} `.repeat(3)}</p>`.repeat(4);
const page = (body: string) =>
  `<title>Second plant opens</title><meta property="og:type" content="article"><article><h1>Second plant opens</h1>${body}</article>`;

/** Parts of articles that extractors take for something else by the names that they have. */
const named: readonly (readonly [name: string, html: string, words: string])[] = [
  ['a heading named after a header', '<h2 class="header-anchor-post">What it cost</h2>', 'What it cost'],
  [
    'a paragraph named after a comment',
    '<p class="commentary">“It will be a quiet plant,” said the mayor, who lives beside it, on the day before it was opened.</p>',
    'It will be a quiet plant',
  ],
  [
    'an embedded quote',
    '<div class="social-media-embed"><blockquote><p>It opens.</p>— The company</blockquote></div>',
    'It opens.',
  ],
  [
    'a box of its own text named after a sidebar',
    '<div class="sidebar-wide"><p>In the spring the city had asked for a third road to the plant, which was refused by the county at once.</p></div>',
    'a third road to the plant',
  ],
];
for (const [name, html, words] of named) {
  test(`${name} stays where it stood`, async ({ layers }) => {
    const lines = await linesOf(layers, page(`<p>Before it: ${sentence}</p>${text}${html}${text}`));
    const at = lines.findIndex((line) => line.includes(words));
    expect(at).toBe(5);
    expect(lines.filter((line) => line.includes(words))).toHaveLength(1);
  });
}

test('key points between title and text are kept, a menu and an advertisement there are not', async ({ layers }) => {
  const points = `<div class="box"><h4>Key points</h4><ul><li>It opens a year late, and half as large as had been planned.</li><li>It cost twice as much as the first one did, the company says.</li><li>The city learned all of that from a newspaper, and last of all.</li></ul></div>`;
  const menu = '<div class="box"><a href="/a">Plants</a> <a href="/b">Mines</a> <a href="/c">Ports</a></div>';
  const lines = await linesOf(layers, page(`${menu}${points}<div class="story">${text}</div>`));
  expect(lines.slice(0, 2)).toEqual(['Key points', 'It opens a year late, and half as large as had been planned.']);
  expect(lines.join(' ')).not.toContain('Mines');
});

test('what opens at a click is open, with its label as a heading; menus stay shut', async ({ layers }) => {
  const answer = 'Yes, from June on, and on Sundays only, says the company, whose first plant never opened to anybody.';
  const lines = await linesOf(
    layers,
    page(`${text}<h3><button aria-expanded="false" aria-controls="a">Can it be visited?</button></h3><div id="a" hidden><p>${answer}</p></div>
      <button class="accordion__header">What does it make?</button><div aria-hidden="true"><p>${sentence}</p></div>
      <button aria-expanded="false">Menu</button><div hidden><a href="/a">Plants</a><a href="/b">Mines and other holes in the ground</a></div>
      <button>Share</button>`),
  );
  expect(lines.slice(-4)).toEqual(['Can it be visited?', answer, 'What does it make?', sentence]);
});

test('a caption outside a figure is kept with its picture', async ({ layers }) => {
  const html = await layers.evaluate(
    async (given) => {
      const { extractArticle } =
        await window.load<typeof import('#extract/extractArticle.ts')>('extract/extractArticle.ts');
      const { runningText } = await window.load<typeof import('#extract/textOfHtml.ts')>('extract/textOfHtml.ts');
      const article = extractArticle(given);
      return article.state === 'article' ? [String(article.html), runningText(article.html)] : [];
    },
    page(
      `${text}<div class="wp-caption"><img src="https://paper.example/a.jpg" alt="a"><p class="wp-caption-text">The roof, seen from the road</p></div>${text}<div class="product-caption"><img src="https://paper.example/b.jpg" alt="b"><h3>What it makes</h3></div>${text}`,
    ),
  );
  expect(html[0]).toContain(
    '<figure><img src="https://paper.example/a.jpg" alt="a"><figcaption>The roof, seen from the road</figcaption></figure>',
  );
  expect(html[0]).toContain('<h3>What it makes</h3>');
  expect(html[1]).not.toContain('The roof');
});

test('a page that came in pieces is put together, stand-ins left out', async ({ layers }) => {
  const lines = await linesOf(
    layers,
    `<title>Second plant opens</title><main><h1>Second plant opens</h1><p>First: ${sentence}</p>
     <!--$?--><template id="B:0"></template><p>Loading the story, please wait for it a little</p><!--/$--><p>Last: ${sentence}</p></main>
     <div hidden id="S:0"><p>Second: ${sentence}</p>${text}<template id="P:1"></template></div><script>$RC("B:0","S:0")</script>
     <div hidden id="S:1"><p>Fourth: ${sentence}</p></div><script>$RS("S:1","P:1")</script>`,
  );
  expect(lines.map((line) => line.split(':', 1)[0])).toEqual([
    'First',
    'Second',
    ...Array(4).fill(lines[2]),
    'Fourth',
    'Last',
  ]);
});

test('a link in a sentence stays, whatever it is called; words for a screen reader go', async ({ layers }) => {
  const lines = await linesOf(
    layers,
    page(
      `${text}<p>The company is <a class="related-link" href="/x">said to owe</a> a third of it<span class="sr-only"> (opens in a new window)</span> to the city, which has not been paid.</p>${text}`,
    ),
  );
  expect(lines).toContain('The company is said to owe a third of it to the city, which has not been paid.');
});

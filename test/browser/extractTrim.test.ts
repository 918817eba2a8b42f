import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

interface Facts {
  readonly title: string;
  readonly author?: string;
  readonly siteName?: string;
}

/** The lines that are left of an extracted article. */
function trim(page: Page, html: string, facts: Facts = { title: 'Second plant opens' }) {
  return page.evaluate(
    async ({ html, facts }) => {
      const { sanitizeTree } = await window.load<typeof import('#extract/sanitizeHtml.ts')>('extract/sanitizeHtml.ts');
      const { trimFurniture } =
        await window.load<typeof import('#extract/trimFurniture.ts')>('extract/trimFurniture.ts');
      const article = sanitizeTree(html);
      trimFurniture(article, facts);
      return [...article.children].map(({ textContent }) => textContent.trim());
    },
    { html, facts },
  );
}

const words =
  'The company said on Monday that its second plant would open beside the first one, a year later than planned.';
const text = `<p>${words}</p>`;
const long = text.repeat(6);
const link = (title: string) => `<p><a href="https://paper.example/x">${title}</a></p>`;

/** Lines between two paragraphs of an article that are none of its own. */
const between: readonly string[] = [
  '<p>Advertisement</p>',
  '<p>Partager</p>',
  '<p>分享到</p>',
  '<p>(Photo: Anne Roy)</p>',
  '<p>Getty Images</p>',
  '<p>Sakib Ali/Hindustan Times/Getty Images</p>',
  '<p>© Anne Roy</p>',
  '<p>Crédits photos : Bestimage</p>',
  '<p>Get the day’s ten best stories in your inbox, every weekday morning.</p>',
  '<p>Inscrivez-vous à notre lettre</p>',
  '<p>Get a Quote</p>',
  '<p>Shop the new charger now</p>',
  '<p>Read more: <a href="https://paper.example/x">The first plant and its debts</a></p>',
  `<h4>More:</h4><ul><li><a href="https://paper.example/x">The first plant and its debts</a></li></ul><ul><li><a href="https://paper.example/y">Who paid for it</a></li></ul>`,
  link('FIRST PLANT STILL IN DEBT, SAYS AUDITOR'),
];

test('what is no text goes from between the paragraphs', async ({ layers }) => {
  for (const furniture of between) {
    await test.step(furniture, async () => {
      expect(await trim(layers, text + furniture + text + text)).toEqual([words, words, words]);
    });
  }
  const buttons = `${text}${link('Full review')}`.repeat(3) + text;
  expect(await trim(layers, buttons)).toEqual([words, words, words, words]);
});

/** Lines that look like furniture and are not. */
const kept: readonly string[] = [
  '<p>No.</p>',
  '<p>“Never.”</p>',
  '<h3>More power for less</h3>',
  '<p>Photographs of the plant were taken by a satellite, and show that its roof is missing.</p>',
  '<p>Related parties will be told by the end of May, the company said.</p>',
  '<p>The newsletter that the plant sent to its neighbours had promised trees, a pond and a path along the fence to the station.</p>',
  '<p>Via Roma, where the plant stands, was closed on Monday and on Tuesday for the opening.</p>',
  '<blockquote><p>Share this</p></blockquote>',
  '<table><tbody><tr><td>Advertisement</td></tr></tbody></table>',
  '<ul><li>Open in June</li><li>Full in July</li></ul>',
  link('The plan that the company published'),
];

test('what only looks like furniture stays', async ({ layers }) => {
  for (const line of kept) {
    await test.step(line, async () => {
      expect(await trim(layers, long + line + long)).toHaveLength(13);
    });
  }
});

test('an article begins with its first sentence, whatever signs it above and below a standfirst', async ({
  layers,
}) => {
  const facts = { title: 'Second plant opens', author: 'Anne Roy', siteName: 'The Paper' };
  const standfirst =
    '<p>It comes a year late and cost twice as much as planned, which the city learned from a newspaper and not from the company.</p>';
  const head = `<p>News</p><p>Updated 4 May 2021</p><h1>Second plant opens</h1><figure><img src="https://paper.example/a.jpg" alt="a"></figure><p>By Anne Roy</p><p>3 May 2021</p>`;
  expect(await trim(layers, head + text + text, facts)).toEqual(['', words, words]);
  expect(
    (
      await trim(
        layers,
        `${standfirst}<p>The Paper</p><p>PUBLISHED: 3 May 2021 at 8:59 | UPDATED: 4 May 2021 at 10:16</p>${text}`,
        facts,
      )
    ).slice(1),
  ).toEqual([words]);
  const about =
    '<p>Anne is a reporter from the north who has written about batteries, plants and the people in them for eleven years.</p>';
  expect(await trim(layers, about + text + text, facts)).toEqual([words, words]);
  expect(await trim(layers, `<h2>What is new</h2>${text}`, facts)).toEqual(['What is new', words]);
});

/** What stands behind articles. */
const behind: readonly string[] = [
  '<h3>About the author</h3><p>Anne Roy covers batteries.</p>',
  '<p>Anne Roy is a freelance writer living in Lyon.</p>',
  '<p>Associated Press writers Bo Li and Anne Roy contributed to this report.</p>',
  '<p>Have a tip? Write to the desk.</p>',
  '<h3>Leave a comment</h3><p>Your address is not shown.</p>',
  '<p>Tags</p><p>plant, company, batteries</p>',
  '<p>© 2021 The Paper</p>',
  '<p>责任编辑：王小明</p>',
  '<h3>相关阅读</h3><ul><li><a href="https://paper.example/x">第一座工厂的债务</a></li></ul>',
  `<h3>Lesen Sie auch</h3>${link('Das erste Werk und seine Schulden')}`,
  link('The first plant and its debts') + link('Who paid for it, and who will'),
  '<p>Share</p><hr><p></p>',
];

test('an article ends with its last sentence', async ({ layers }) => {
  for (const tail of behind) {
    await test.step(tail, async () => {
      const lines = await trim(layers, long + tail);
      expect(lines.filter((line) => line !== '')).toEqual(Array(6).fill(words));
    });
  }
});

test('teasers of other articles go, though they are longer than the article', async ({ layers }) => {
  const teaser = `<p>News</p><p>3 May 2021</p>${link('The first plant and its debts')}<p>The company said on Monday that it owed more than it had told its banks in the spring of last year, when they asked.</p>`;
  const lines = await trim(layers, `${text.repeat(6)}<h3>Also in the news</h3>${teaser.repeat(9)}`);
  expect(lines).toEqual(Array(6).fill(words));
});

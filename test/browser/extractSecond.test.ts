import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

/** What the second opinion says of two readings, each given as paragraphs. */
function compare(page: Page, first: readonly string[], second: readonly string[], isDeclared = false, pageShare = 9) {
  return page.evaluate(
    async ({ first, second, isDeclared, pageShare }) => {
      const { dropUnsupported, isFuller, isWhole } =
        await window.load<typeof import('#extract/secondOpinion.ts')>('extract/secondOpinion.ts');
      const treeOf = (lines: readonly string[]) => {
        const tree = document.createElement('div');
        for (const line of lines) {
          const block = document.createElement(line.startsWith('#') ? 'h2' : 'p');
          block.textContent = line.replace(/^# /, '');
          tree.append(block);
        }
        return tree;
      };
      const article = treeOf(first);
      dropUnsupported(article, treeOf(second));
      return {
        isWhole: isWhole(first.join('\n'), pageShare, isDeclared),
        isFuller: isFuller(first.join('\n'), second.join('\n'), isDeclared),
        left: [...article.children].map(({ textContent }) => textContent),
      };
    },
    { first, second, isDeclared, pageShare },
  );
}

const paragraph = (topic: string) =>
  `The company said of its ${topic} that it would be done by June, which nobody in the ${topic} trade believed for longer than a day or two.`;
const chinese = (topic: string) =>
  `公司周一宣布，${topic}将于六月完工，业内人士对此普遍表示怀疑，认为至少还需要一年的时间。`;
const topics = ['plant', 'mine', 'port', 'rail', 'bridge', 'tunnel', 'canal', 'dam', 'road', 'tower'];
const article = topics.map(paragraph);

test('a second reading that is much fuller is taken, unless the first is whole, declared or Chinese', async ({
  layers,
}) => {
  const short = article.slice(0, 3);
  expect(await compare(layers, short, article)).toMatchObject({ isFuller: true, isWhole: false });
  expect(await compare(layers, short, article.slice(0, 3))).toMatchObject({ isFuller: false });
  const twice = [...article, ...article.map((line) => line.replaceAll('company', 'city'))];
  expect(await compare(layers, article, twice)).toMatchObject({ isFuller: true, isWhole: false });
  expect(await compare(layers, article, twice, true)).toMatchObject({ isFuller: false, isWhole: true });
  expect(await compare(layers, short, short, true)).toMatchObject({ isWhole: false });
  expect(await compare(layers, article, article, false, 1.2)).toMatchObject({ isWhole: true });
  expect(await compare(layers, topics.map(chinese), article)).toMatchObject({ isFuller: false, isWhole: true });
  expect(await compare(layers, [chinese('工厂')], topics.map(chinese))).toMatchObject({ isFuller: false });
});

test('a short block at either end that the second reading lacks goes; headings and long blocks stay', async ({
  layers,
}) => {
  const menu = 'Berths, fees, tides and tugs';
  const { left } = await compare(layers, [menu, '# Ports', ...article, menu, '# More'], article);
  expect(left).toEqual(['Ports', ...article, 'More']);
  const middle = [...article.slice(0, 5), menu, ...article.slice(5)];
  expect((await compare(layers, middle, article)).left).toEqual(middle);
  const legal = paragraph('legal').repeat(3);
  expect((await compare(layers, [...article, legal], article)).left).toEqual([...article, legal]);
});

test('a second reading that found something else has no say', async ({ layers }) => {
  const comments = ['I was there and saw none of it.', 'So was I, and I saw all of it.'];
  expect((await compare(layers, article, comments)).left).toEqual(article);
});

test('Chinese is compared by its characters', async ({ layers }) => {
  const text = topics.map(chinese);
  const { left } = await compare(layers, ['首页 新闻 财经', ...text, '返回首页查看更多'], text);
  expect(left).toEqual(text);
});

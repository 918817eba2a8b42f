import fs from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { type LaidRelation, layRelations } from '#fixtures/layRelations.ts';

const owns18: LaidRelation = {
  ...{ from: 'Alibaba', type: 'owns', to: 'Weibo', percent: 18, asOf: '2013-04-29' },
  ...{ passage: 'En avril, Alibaba a acquis 18 % de Weibo.', published: '2013-08-05' },
};
const relations: readonly LaidRelation[] = [
  owns18,
  { from: 'Alibaba', type: 'competitor_of', to: 'Tencent', passage: 'Rivals.', published: '2013-08-05' },
  { from: 'Alibaba', type: 'subsidiary_of', to: 'SoftBank', percent: 34.4, since: '2000', until: '2010' },
  { from: 'Tencent', type: 'makes', to: 'WeChat', toKind: 'product', since: '2011', passage: 'Tencent makes WeChat.' },
  { from: 'Tencent', type: 'owns', to: 'JD.com', percent: 15, since: '2014-03-10', passage: 'Tencent takes 15 %.' },
];

const canvas = (page: Page) => page.getByRole('application', { name: 'Graph of relations' });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
/** What a screen reader is told of the name or line that the keys are on. */
const said = (page: Page) => canvas(page).locator('xpath=following-sibling::*[@role="status"]').first();
const count = (page: Page, text: string) => page.getByRole('status').getByText(text, { exact: true });

/** Opens the graph around Alibaba, as choosing it in the field does. */
async function startFrom(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Show around a company or name' }).fill(name);
  await page.getByRole('option', { name }).first().click();
  await expect(page.getByRole('button', { name: `Without ${name}` })).toBeVisible();
  await arranged(page);
}

async function arranged(page: Page): Promise<void> {
  await expect(page.locator('[data-arranged]')).toBeVisible();
  await expect(page.getByText('Arranging…')).toBeHidden();
}

/** Goes through the relations of the name that the keys are on until one is said. */
async function walkTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('PageDown');
    if (await said(page).getByText(words).isVisible()) return;
  }
  throw new Error(`The keys never came to “${words}”.`);
}

async function saved(page: Page, item: string): Promise<Download> {
  await page.getByRole('button', { name: 'Save as' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  return download;
}

function passageLink(panel: Locator): Locator {
  return panel.getByRole('link', { name: 'En avril, Alibaba a acquis 18 % de Weibo.' });
}

test('Alibaba owns 18 % of Weibo, and the passage is one click away', async ({ machine }) => {
  await layRelations(machine, relations);
  const page = await machine.open({ hash: '#/graph' });
  await arranged(page);
  await expect(count(page, '5 relations')).toBeVisible();
  await startFrom(page, 'Alibaba');
  await expect(count(page, '3 relations')).toBeVisible();

  // The line is where its words are shown when the keys are on it; a click there opens its evidence.
  await expect(async () => {
    await canvas(page).focus();
    await walkTo(page, 'Alibaba owns 18% of Weibo');
    const tip = canvas(page).locator('xpath=following-sibling::*[@aria-hidden]');
    await expect(tip).toHaveText('Alibaba owns 18% of Weibo');
    const box = await tip.boundingBox();
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height + 26);
    const heading = details(page).getByRole('heading', { name: 'Alibaba owns 18% of Weibo' });
    // The line may still have been on its way to its place.
    await expect(heading).toBeVisible({ timeout: 2000 });
  }).toPass();
  expect(await violationsOf(page)).toEqual([]);
  await passageLink(details(page)).click();
  await expect(page.getByRole('main')).toContainText('En avril, Alibaba a acquis 18 % de Weibo.');
  await expect(page).toHaveURL(/note=.*excerpt=/);
  expect(machine.errors).toEqual([]);
});

test('with the keyboard alone: to a name, its neighbours, a relation, its passage', async ({ machine }) => {
  await layRelations(machine, relations);
  const page = await machine.open({ hash: '#/graph' });
  await arranged(page);
  await startFrom(page, 'Alibaba');
  await canvas(page).focus();
  await walkTo(page, 'Alibaba competes with Tencent');
  // On to Tencent by the arrows, wherever it lies: beside Alibaba, or beside what is beside it.
  const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
  const ways = [...arrows.map((key) => [key]), ...arrows.flatMap((key) => arrows.map((then) => [key, then]))];
  for (const way of ways) {
    await page.keyboard.press('Home');
    for (const key of way) await page.keyboard.press(key);
    if ((await said(page).textContent())?.startsWith('Tencent')) break;
  }
  await expect(said(page)).toHaveText('Tencent, Company, 1 relation, 2 neighbours not shown');
  await page.keyboard.press('Enter');
  await expect(count(page, '5 relations')).toBeVisible();
  await expect(said(page)).toHaveText('Tencent, Company, 3 relations');
  await walkTo(page, 'Tencent owns 15% of JD.com');
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('heading', { name: 'Tencent owns 15% of JD.com' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(details(page)).toBeHidden();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Home');
  await page.keyboard.press(' ');
  await expect(details(page).getByRole('heading', { name: 'Alibaba' })).toBeVisible();
  await expect(details(page).getByRole('link', { name: 'Open profile' })).toHaveAttribute(
    'href',
    /#\/entities\?entity=/,
  );
  await details(page).getByRole('button', { name: 'Alibaba owns 18% of Weibo' }).press('Enter');
  await passageLink(details(page)).press('Enter');
  await expect(page.getByRole('main')).toContainText('En avril, Alibaba a acquis 18 % de Weibo.');
  expect(machine.errors).toEqual([]);
});

test('neighbours are shown and hidden again, from any name, and further away', async ({ machine }) => {
  await layRelations(machine, relations);
  const page = await machine.open({ hash: '#/graph' });
  await arranged(page);
  await startFrom(page, 'Weibo');
  await expect(count(page, '1 relation')).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Steps away' }).getByText('3', { exact: true }).click();
  await expect(count(page, '5 relations')).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Steps away' }).getByText('1', { exact: true }).click();
  await expect(count(page, '1 relation')).toBeVisible();

  await canvas(page).focus();
  await page.keyboard.press(' ');
  await details(page).getByRole('button', { name: 'Hide neighbours' }).click();
  await expect(count(page, '0 relations')).toBeVisible();
  await details(page).getByRole('button', { name: 'Show neighbours' }).click();
  await expect(count(page, '1 relation')).toBeVisible();
  await details(page).getByRole('button', { name: 'Alibaba owns 18% of Weibo' }).click();
  await details(page).getByRole('button', { name: 'Alibaba', exact: true }).click();
  await details(page).getByRole('button', { name: 'Show neighbours' }).click();
  await expect(count(page, '3 relations')).toBeVisible();
  await details(page).getByRole('button', { name: 'Start from here' }).click();
  await expect(page.getByRole('button', { name: 'Without Alibaba' })).toBeVisible();
  await startFrom(page, 'WeChat');
  await expect(page.getByText('Shortest way between them: Alibaba – Tencent – WeChat')).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('the day and the types say what stands; both are in the address', async ({ machine }) => {
  await layRelations(machine, relations);
  const page = await machine.open({ hash: '#/graph' });
  await arranged(page);
  const day = page.getByRole('textbox', { name: 'As of the day' });
  for (const [typed, shown] of [
    ['2005', '1 relation'],
    ['5 August 2013', '3 relations'],
    ['2013-08-04', '2 relations'],
    ['1999', '0 relations'],
    ['2015-01-01', '4 relations'],
  ] as const) {
    await day.fill(typed);
    await day.press('Enter');
    await expect(count(page, shown), typed).toBeVisible();
  }
  await day.fill('no day');
  await day.press('Enter');
  await expect(day).toHaveAccessibleDescription(/That is no date/);
  await expect(page).toHaveURL(/period=2015-01-01/);

  const slider = page.getByRole('slider', { name: 'As of' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(count(page, '0 relations')).toBeVisible();
  await expect(page).toHaveURL(/period=1999-12-31/);
  await page.keyboard.press('ArrowRight');
  await expect(count(page, '1 relation')).toBeVisible();
  await page.getByRole('button', { name: 'Replay history' }).click();
  await expect(count(page, '4 relations')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Replay history' })).toBeVisible();
  await page.getByRole('button', { name: 'All that ever was' }).click();
  await expect(count(page, '5 relations')).toBeVisible();

  const legend = page.getByRole('group', { name: 'Types of relation' });
  await legend.getByRole('button', { name: 'owns 2' }).click();
  await expect(count(page, '3 relations')).toBeVisible();
  await expect(page).toHaveURL(/without=owns/);
  await page.reload();
  await expect(count(page, '3 relations')).toBeVisible();
  await expect(legend.getByRole('button', { name: 'owns 2' })).toHaveAttribute('aria-pressed', 'false');
  await legend.getByRole('button', { name: 'Every type' }).click();
  await expect(count(page, '5 relations')).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('the table says the same, in any order, and leads to every passage', async ({ machine }) => {
  await layRelations(machine, relations);
  const page = await machine.open({ hash: '#/graph?as=table' });
  const table = page.getByRole('table', { name: 'Graph of relations' });
  const firstCells = () => table.getByRole('row').nth(1);
  await expect(table.getByRole('row')).toHaveCount(6);
  await expect(firstCells()).toContainText('Alibaba');
  await table.getByRole('button', { name: 'Share' }).click();
  await expect(firstCells()).toContainText('15%');
  await table.getByRole('button', { name: 'Share' }).click();
  await expect(table.getByRole('columnheader', { name: 'Share' })).toHaveAttribute('aria-sort', 'descending');
  await expect(firstCells()).toContainText('34.4%');
  expect(await violationsOf(page)).toEqual([]);

  const csv = fs.readFileSync(await (await saved(page, 'Table as CSV')).path(), 'utf8');
  expect(csv).toContain('Alibaba,owns,Weibo,18,,,,2013-04-29,,');
  expect(csv).toContain('En avril, Alibaba a acquis 18 % de Weibo.');

  await table.getByRole('button', { name: 'makes' }).click();
  await expect(details(page).getByRole('heading', { name: 'Tencent makes WeChat' })).toBeVisible();
  await table.getByRole('link', { name: 'Passage 1: Alibaba owns 18% of Weibo' }).click();
  await expect(page.getByRole('main')).toContainText('En avril, Alibaba a acquis 18 % de Weibo.');
  expect(machine.errors).toEqual([]);
});

test('the picture is kept as SVG and as PNG, with its title and day', async ({ machine }) => {
  await layRelations(machine, relations);
  const page = await machine.open({ hash: '#/graph' });
  await arranged(page);
  await startFrom(page, 'Alibaba');
  await page.getByRole('textbox', { name: 'As of the day' }).fill('2013-09-01');
  await page.getByRole('textbox', { name: 'As of the day' }).press('Enter');
  await expect(count(page, '2 relations')).toBeVisible();

  const svgFile = await saved(page, 'Picture as SVG');
  expect(svgFile.suggestedFilename()).toBe('Relations of Alibaba.svg');
  const svg = fs.readFileSync(await svgFile.path(), 'utf8');
  expect(svg).toContain('As of 2013-09-01');
  expect(svg).toContain('owns 18%');
  // SoftBank's share had ended by then, and is not drawn.
  expect(svg.match(/<path /g)).toHaveLength(2);

  const png = fs.readFileSync(await (await saved(page, 'Picture as PNG')).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(600);
  expect(machine.errors).toEqual([]);
});

test('circles, loops, deleted and strange names, and values against each other are drawn', async ({ machine }) => {
  const long = `${'Very long name '.repeat(13)}Ltd`;
  await layRelations(machine, [
    owns18,
    { ...owns18, percent: 20, asOf: '2013-05-01', passage: '阿里巴巴持有微博20%的股份。', published: '2013-05-02' },
    { from: 'Weibo', type: 'owns', to: 'Alibaba', percent: 1, passage: 'A circle.' },
    { from: 'Alibaba', type: 'owns', to: 'Alibaba', percent: 2, passage: 'Its own shares.' },
    { from: long, type: 'supplier_of', to: 'שלום בע״מ', passage: 'Supplies.' },
    { from: 'Alibaba', type: 'invests_in', to: 'Gone', isGone: true, percent: 5, passage: 'Gone.' },
    { from: '<img src=x onerror=alert(1)>', type: 'litigates_with', to: '🦊 Fox', passage: 'Denied.', isAgainst: true },
  ]);
  const page = await machine.open({ hash: '#/graph' });
  await arranged(page);
  await expect(count(page, '6 relations')).toBeVisible();
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: 'invests in' })).toContainText('deleted name');
  await expect(page.getByRole('row').filter({ hasText: 'onerror' })).toContainText('denied');
  await page.getByRole('button', { name: 'owns, disputed' }).first().click();
  const panel = details(page);
  await expect(panel.getByRole('heading', { name: 'Alibaba owns Weibo, 20% ≠ 18%, disputed' })).toBeVisible();
  await expect(panel.getByRole('link', { name: '阿里巴巴持有微博20%的股份。' })).toBeVisible();
  await expect(passageLink(panel)).toBeVisible();
  await page.getByText('Picture', { exact: true }).click();
  await arranged(page);
  const svg = fs.readFileSync(await (await saved(page, 'Picture as SVG')).path(), 'utf8');
  expect(svg).toContain('&lt;img src=x onerror');

  expect(machine.errors).toEqual([]);
});

test('a large graph can be left while it is being arranged, and come back to', async ({ machine }) => {
  const crowd = Array.from({ length: 320 }, (_, index): LaidRelation => {
    const from = index < 200 ? 'Alibaba' : `Supplier ${index - 200}`;
    return { from, type: 'supplier_of', to: `Supplier ${index}` };
  });
  await layRelations(machine, [owns18, ...crowd]);
  const page = await machine.open({ hash: '#/graph' });
  await expect(page.locator('[data-arranged]')).toBeVisible();
  await startFrom(page, 'Weibo');
  await expect(count(page, '1 relation')).toBeVisible();
  await page.getByRole('button', { name: 'Whole library' }).click();
  await expect(count(page, '321 relations')).toBeVisible();
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(201);
  await page.getByRole('button', { name: 'Show more rows' }).click();
  await expect(page.getByRole('row')).toHaveCount(322);
  await page.getByText('Picture', { exact: true }).click();
  await arranged(page);
  expect(machine.errors).toEqual([]);
});

test('an empty graph says how relations get there', async ({ machine }) => {
  const page = await machine.open({ hash: '#/graph' });
  await expect(page.getByText('No relations yet')).toBeVisible();
  await expect(page.getByText(/press R/)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  expect(machine.errors).toEqual([]);
});

test('the graph passes axe with its details open', async ({ machine }) => {
  await layRelations(machine, relations);
  const page = await machine.open({ hash: '#/graph' });
  await arranged(page);
  await canvas(page).focus();
  await page.keyboard.press(' ');
  await expect(details(page)).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  expect(machine.errors).toEqual([]);
});

import fs from 'node:fs';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import {
  arranged,
  canvas,
  count,
  details,
  passageLink,
  relations,
  said,
  saved,
  startFrom,
  walkTo,
} from '#fixtures/graphPage.ts';
import { layRelations } from '#fixtures/layRelations.ts';

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

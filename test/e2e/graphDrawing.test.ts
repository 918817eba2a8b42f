import fs from 'node:fs';
import { expect, test } from '#fixtures/app.ts';
import { arranged, count, details, owns18, passageLink, relations, saved, startFrom } from '#fixtures/graphPage.ts';
import { type LaidRelation, layRelations } from '#fixtures/layRelations.ts';

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

test('a large graph can be left while it is being arranged, and come back to', { tag: '@long' }, async ({
  machine,
}) => {
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

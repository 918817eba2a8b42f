import fs from 'node:fs';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { type LaidFigure, layFacts } from '#fixtures/layFacts.ts';

const name = 'monthly_active_users';
const reuters = { source: 'Reuters', reliability: 'B' } as const;
const users = (company: string, value: number, asOf: string, text: string): LaidFigure => ({
  kind: 'figure',
  company,
  name,
  value,
  unit: 'users',
  asOf,
  article: { ...reuters, text },
});
const figures: readonly LaidFigure[] = [
  users('WeChat', 100e6, '2012-09', 'WeChat counted 100 million users a month in September 2012.'),
  users('WeChat', 194e6, '2013-05', 'WeChat vantait en mai ses 194 millions d’utilisateurs actifs par mois.'),
  {
    ...users('WeChat', 236e6, '2013-05', ''),
    article: { source: 'A rumour mill', reliability: 'F', text: '5月，微信月活跃用户达2.36亿。' },
  },
  users('Weibo', 61e6, '2013-06', 'Weibo had 61 million users a month in June 2013.'),
  {
    kind: 'figure',
    company: 'Weibo',
    name: 'Revenue',
    value: 66e6,
    currency: 'USD',
    asOf: '2013',
    article: { ...reuters, text: '=cmd|calc: Weibo took in 66 million dollars in 2013.' },
  },
];

test('one figure of two companies over time, each value a click from its passage, contradicting values side by side', async ({
  machine,
}) => {
  await layFacts(machine, figures);
  const page = await machine.open();
  await page.getByRole('main').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  const chart = page.getByRole('img', { name: /Monthly active users over time: 4 values of WeChat, Weibo/ });
  await expect(chart).toBeVisible();
  await expect(chart.locator('circle')).toHaveCount(4);
  await expect(page.getByText('hollow: others say otherwise')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(5);
  await expect(rows.filter({ hasText: '194M' })).toContainText('B3');
  await expect(rows.filter({ hasText: '236M' })).toContainText('F3');
  // The better source is on the line until the person says otherwise.
  await rows.filter({ hasText: '236M' }).getByRole('button', { name: 'Go by this value of WeChat' }).click();
  await expect(page.getByRole('button', { name: 'No longer go by this value of WeChat' })).toBeVisible();
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'No longer go by this value of WeChat' })).toBeHidden();

  await chart.locator('circle').first().click();
  await expect(page.getByRole('main')).toContainText('WeChat counted 100 million users');
  await page.goBack();
  await expect(chart).toBeVisible();
  await rows.filter({ hasText: '236M' }).getByRole('link').click();
  await expect(page.getByRole('main')).toContainText('微信月活跃用户达2.36亿');
  expect(machine.errors).toEqual([]);
});

test('the companies and the figure are chosen and kept in the address; what is shown is saved as a table and as a picture', async ({
  machine,
}) => {
  await layFacts(machine, figures);
  const page = await machine.open({ hash: '#/figures' });
  await page.getByRole('button', { name: 'Take WeChat out of the chart' }).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Figure' }).click();
  await page.getByRole('option', { name: 'Revenue' }).click();
  await expect(page.getByRole('img', { name: /Revenue over time: 1 values of Weibo/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('img', { name: /Revenue over time/ })).toBeVisible();

  const save = async (what: string) => {
    await page.getByRole('button', { name: 'Save as' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: what }).click(),
    ]);
    return fs.readFileSync(await download.path());
  };
  const csv = (await save('Table (CSV)')).toString();
  expect(csv).toContain('66000000,USD');
  // A spreadsheet must not run what an article says.
  expect(csv).toContain("'=cmd|calc");
  const svg = (await save('Picture (SVG)')).toString();
  expect(svg).toContain('<title>Revenue</title>');
  expect(svg).toContain('circle');
  const png = await save('Picture (PNG)');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.length).toBeGreaterThan(3000);
  expect(machine.errors).toEqual([]);
});

test('an empty library says where figures come from', async ({ machine }) => {
  const page = await machine.open({ hash: '#/figures' });
  await expect(page.getByText('No figures yet')).toBeVisible();
});

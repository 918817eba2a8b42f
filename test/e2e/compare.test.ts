import fs from 'node:fs';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { type LaidFact, layFacts } from '#fixtures/layFacts.ts';

const says = (text: string) => ({ text, source: 'Reuters', reliability: 'B' }) as const;
const facts: readonly LaidFact[] = [
  {
    kind: 'relation',
    type: 'owns',
    from: 'Alibaba',
    to: 'Sina',
    percent: 18,
    article: says('Alibaba détient une participation de 18 % dans Sina.'),
  },
  {
    kind: 'figure',
    company: 'Alibaba',
    name: 'employees',
    value: 24000,
    unit: 'people',
    asOf: '2012',
    article: says('Alibaba employait 24 000 personnes en 2012.'),
  },
  {
    kind: 'figure',
    company: 'Sina',
    name: 'employees',
    value: 5000,
    unit: 'people',
    asOf: '2013',
    article: says('Sina had 5,000 employees in 2013.'),
  },
  {
    kind: 'event',
    type: 'partnership',
    date: '2013-08-02',
    participants: [
      ['Alibaba', 'party'],
      ['Sina', 'party'],
    ],
    article: says('Alibaba a annoncé un partenariat avec Sina.'),
  },
  {
    kind: 'event',
    type: 'ipo_listing',
    date: '2014',
    participants: [['Alibaba', 'issuer']],
    article: says('Alibaba envisage une IPO.'),
  },
];

test('companies stand side by side: figures, the events of a period and the relations between them', async ({
  machine,
}) => {
  await layFacts(machine, facts);
  const page = await machine.open();
  await page.getByRole('main').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await expect(page.getByText('Choose two to five companies')).toBeVisible();
  for (const name of ['Alibaba', 'Sina']) {
    await page.getByRole('textbox', { name: 'Add a company or name' }).fill(name);
    await page.getByRole('option', { name }).click();
  }
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(row('Employees').getByRole('cell').nth(0)).toContainText('24,000');
  await expect(row('Employees').getByRole('cell').nth(1)).toContainText('5,000');
  await expect(page.getByRole('link', { name: 'Partnership' })).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'IPO or listing' })).toHaveCount(1);
  await expect(page.getByRole('article', { name: /Alibaba owns 18\s?% of Sina/ })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  const period = page.getByRole('textbox', { name: 'Period' });
  await period.fill('someday');
  await period.press('Enter');
  await expect(page.getByText('Not understood as a period.')).toBeVisible();
  await period.fill('2013');
  await period.press('Enter');
  await expect(page.getByRole('link', { name: 'IPO or listing' })).toBeHidden();
  await expect(row('Employees').getByRole('cell').nth(0)).not.toContainText('24,000');

  await page.reload();
  await expect(page.getByRole('link', { name: 'Partnership' })).toHaveCount(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Table (CSV)' }).click(),
  ]);
  expect(fs.readFileSync(await download.path(), 'utf8')).toMatch(/Alibaba owns 18\s?% of Sina/);
  await page.getByRole('link', { name: 'Partnership' }).first().click();
  await expect(page.getByRole('main')).toContainText('Alibaba a annoncé un partenariat avec Sina.');
  expect(machine.errors).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { metricNameKey, metricNameOf } from '#domain/metricName.ts';

test('a figure is the same by whatever name an article calls it', () => {
  const spellings: readonly (readonly [key: string, ...names: readonly string[]])[] = [
    ['revenue', 'Net sales', 'Chiffre d’affaires', 'Umsatz', '营业收入'],
    ['cash', 'liquide Mittel', 'Trésorerie', '现金储备'],
    ['monthly_active_users', 'MAU', 'utilisateurs actifs par mois', '月活'],
    ['power', 'horsepower', 'Puissance', 'Leistung'],
  ];
  for (const [key, ...names] of spellings) for (const name of names) expect(metricNameOf(name), name).toBe(key);
});

test('any other name stays as it was written, and compares by its letters', () => {
  expect(metricNameOf('  daily   news organizations ')).toBe('daily news organizations');
  expect(metricNameKey('Daily News Organizations')).toBe(metricNameKey('daily news-organizations'));
});

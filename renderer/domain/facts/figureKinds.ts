import type { MetricName } from '#domain/metricName.ts';

/** Figures that only a company has: a product in the sentence is not their subject. */
export const companyFigures: ReadonlySet<MetricName | undefined> = new Set<MetricName>([
  'revenue',
  'net_income',
  'operating_income',
  'net_loss',
  'ebitda',
  'market_cap',
  'valuation',
  'employees',
  'stores',
  'debt',
  'cash',
  'assets',
]);

/** Figures that "it" or "the car" has where no company is named. */
export const productFigures: ReadonlySet<MetricName | undefined> = new Set<MetricName>([
  'price',
  'power',
  'torque',
  'range',
  'units_sold',
  'budget',
]);

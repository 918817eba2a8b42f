import { formatAmount } from './amountFormat.ts';
import type { Label } from './eventLabels.ts';
import type { Metric } from './metric.ts';

/** How a hedged value is written; `$` is the value. */
export const boundPhrases: Readonly<Record<NonNullable<Metric['bound']>, Label>> = {
  about: { en: 'about $', fr: 'environ $', zh: '约 $' },
  at_least: { en: 'at least $', fr: 'au moins $', zh: '至少 $' },
  at_most: { en: 'at most $', fr: 'au plus $', zh: '至多 $' },
};

/** The value of a figure as a person reads it: "about 49.8M users". */
export function formatMetricValue({ amount, bound }: Pick<Metric, 'amount' | 'bound'>, language: keyof Label): string {
  const value = formatAmount(amount, language);
  return bound === undefined ? value : boundPhrases[bound][language].replace('$', () => value);
}

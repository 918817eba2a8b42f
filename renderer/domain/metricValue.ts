import { formatAmount } from './amountFormat.ts';
import type { Label } from './eventLabels.ts';
import type { Metric } from './metric.ts';

/** How a hedged value is written; `$` is the value. */
const boundPhrases: Readonly<Record<NonNullable<Metric['bound']>, Label>> = {
  about: { en: 'about $', fr: 'environ $', zh: '约 $' },
  at_least: { en: 'at least $', fr: 'au moins $', zh: '至少 $' },
  at_most: { en: 'at most $', fr: 'au plus $', zh: '至多 $' },
};

/** The value of a figure as a person reads it: "about 49.8M users". */
export function formatMetricValue({ amount, bound }: Pick<Metric, 'amount' | 'bound'>, language: keyof Label): string {
  const value = formatAmount(amount, language);
  return bound === undefined ? value : boundPhrases[bound][language].replace('$', () => value);
}

/** Words before a value that hedge it, in the four languages that articles are read in. */
const boundWords: readonly (readonly [latin: string, other: string, NonNullable<Metric['bound']>])[] = [
  ['plus de|au moins|more than|at least|over|above|mehr als|mindestens|über', '超过|至少|逾|多于|[>≥]', 'at_least'],
  [
    "moins de|au plus|jusqu['’]à|less than|at most|up to|under|below|weniger als|höchstens|bis zu",
    '不到|至多|最多|少于|[<≤]',
    'at_most',
  ],
  [
    'environ|près de|quelque|autour de|about|around|approximately|nearly|almost|some|roughly|rund|etwa|circa|ca\\.|fast|knapp',
    '大约|约|近|[~≈]',
    'about',
  ],
];
const boundPatterns = boundWords.map(
  ([latin, other, bound]) => [new RegExp(`(?:(?<!\\p{L})(?:${latin})|${other})\\s*\\p{Sc}?$`, 'iu'), bound] as const,
);

/** How the words before a value hedge it; `undefined` where they do not. */
export function boundBefore(text: string): NonNullable<Metric['bound']> | undefined {
  return boundPatterns.find(([pattern]) => pattern.test(text.slice(-30)))?.[1];
}

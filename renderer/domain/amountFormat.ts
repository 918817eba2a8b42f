import type { Amount } from './event.ts';

/** An amount as a person reads it in a language: "$100B", "100 Md $US", "18 %". */
export function formatAmount({ value, currency, unit }: Amount, language: string): string {
  if (unit === '%')
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 3 }).format(value / 100);
  const number = new Intl.NumberFormat(language, {
    notation: Math.abs(value) >= 1e6 ? 'compact' : 'standard',
    maximumFractionDigits: 2,
    ...(currency ? { style: 'currency', currency, minimumFractionDigits: 0 } : {}),
  }).format(value);
  return unit ? `${number} ${unit}` : number;
}

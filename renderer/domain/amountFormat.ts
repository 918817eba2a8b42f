import { readAmount } from './amountRead.ts';
import type { Amount } from './claim.ts';

const million = 1e6;

/**
 * An amount as a person reads it in a language: "USD 100B", "100 Md USD", "USD 1000亿", "18 %"; `language` is a BCP 47 tag. Currencies go by
 * their codes, as signs are shared. What is shown reads back as the same amount: where the short form would not, the long one is shown.
 */
export function formatAmount(amount: Amount, language: string): string {
  const forms = [
    formatWith(amount, language, shortOptions(amount.value)),
    formatWith(amount, language, { maximumFractionDigits: 20 }),
  ];
  return forms.find((form) => readAmount(form)?.value === amount.value) ?? plainForm(amount);
}

function shortOptions(value: number): Intl.NumberFormatOptions {
  return { notation: Math.abs(value) >= million ? 'compact' : 'standard', maximumFractionDigits: 3 };
}

function formatWith({ value, currency, unit }: Amount, language: string, options: Intl.NumberFormatOptions): string {
  if (unit === '%')
    return new Intl.NumberFormat(language, { ...options, style: 'unit', unit: 'percent' }).format(value);
  const money = currency
    ? ({ style: 'currency', currency, currencyDisplay: 'code', minimumFractionDigits: 0 } as const)
    : {};
  const number = new Intl.NumberFormat(language, { ...options, ...money }).format(value);
  const space = /^[/\p{Script=Han}]/u.test(unit ?? '') ? '' : ' ';
  return unit ? `${number}${space}${unit}` : number;
}

/** In digits with a point, as a last resort. */
function plainForm({ value, currency, unit }: Amount): string {
  return [value.toString(), currency, unit].filter(Boolean).join(' ');
}

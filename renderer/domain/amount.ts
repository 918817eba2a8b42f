import type { Amount } from './event.ts';

export { formatAmount } from './amountFormat.ts';

export type AmountReading =
  | { readonly state: 'ok'; readonly amount: Amount }
  | { readonly state: 'empty' }
  | { readonly state: 'invalid' };

/** Reads an amount as a person types it or a newspaper prints it ("100 milliards USD", "$1.2bn", "18 %", "1000亿美元"). */
export function parseAmount(text: string): AmountReading {
  const trimmed = text.trim();
  if (trimmed === '') return { state: 'empty' };
  const match = /^(\D*?)\s*([\d.,\s]*\d)\s*(.*)$/u.exec(trimmed);
  const value = Number(match?.[2]?.replace(/\s/g, '').replace(',', '.'));
  if (!match || !Number.isFinite(value)) return { state: 'invalid' };
  return { state: 'ok', amount: { value, ...(match[3] ? { unit: match[3] } : {}) } };
}

import { readAmount } from './amountRead.ts';
import type { Amount } from './claim.ts';

export { formatAmount } from './amountFormat.ts';

export type AmountReading =
  | { readonly state: 'ok'; readonly amount: Amount }
  | { readonly state: 'empty' }
  | { readonly state: 'invalid' };

/**
 * Reads an amount as a person types it or a newspaper prints it in English, French, German or Chinese: "100 milliards USD", "$1.2bn", "18 %",
 * "1000亿美元", "49,8 millions d'utilisateurs". A range is invalid: which of its ends is meant, only a person can say.
 */
export function parseAmount(text: string): AmountReading {
  if (text.trim() === '') return { state: 'empty' };
  const amount = readAmount(text);
  return amount ? { state: 'ok', amount } : { state: 'invalid' };
}

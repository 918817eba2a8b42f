import { parseAmount } from '#domain/amount.ts';
import { chineseDigits } from '#domain/numberWords.ts';

/** The share that a pattern has captured ("24.4", "18,5", "十八"), where it can be one: more than nothing, no more than all. */
export function sharePercent(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const reading = /^\d/u.test(written) ? parseAmount(`${written}%`) : parseAmount(`${chineseDigits(written)}%`);
  if (reading.state !== 'ok') return undefined;
  const { value } = reading.amount;
  return value > 0 && value <= 100 ? value : undefined;
}

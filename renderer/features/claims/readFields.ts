import { parseAmount } from '#domain/amount.ts';
import type { Amount } from '#domain/claim.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';

/** Business news is of years between these; 0 and 9999 are slips or stand for "unknown". */
export const yearsMeant = { first: 1000, last: 2199 } as const;

export type DateProblem = 'impossible' | 'unknown' | 'year';
export type AmountProblem = 'invalid' | 'currency';
export type PercentProblem = 'invalid' | 'range';

/** What was read of one field: a value, nothing, or what is wrong with it. */
export type FieldReading<Value, Problem> =
  | { readonly state: 'ok'; readonly value: Value }
  | { readonly state: 'empty' }
  | { readonly state: 'wrong'; readonly problem: Problem };

/** Reads a date field; relative dates count from `referenceDay`. */
export function readDay(text: string, referenceDay: string | undefined): FieldReading<PartialDate, DateProblem> {
  const reading = parsePartialDate(text, referenceDay);
  if (reading.state === 'empty') return reading;
  if (reading.state === 'invalid') return { state: 'wrong', problem: reading.reason };
  const years = reading.date.edtf.split('/').flatMap((end) => /^\d{4}/.exec(end)?.[0] ?? []);
  const isFar = years.some((year) => Number(year) < yearsMeant.first || Number(year) > yearsMeant.last);
  return isFar ? { state: 'wrong', problem: 'year' } : { state: 'ok', value: reading.date };
}

/**
 * Reads an amount field. Three capitals that are no currency are asked about, as a fact in a currency that nobody knows says nothing; `keptUnit` is the
 * answer that they are a unit.
 */
export function readAmountField(text: string, keptUnit: string | undefined): FieldReading<Amount, AmountProblem> {
  const reading = parseAmount(text);
  if (reading.state === 'empty') return reading;
  if (reading.state === 'invalid') return { state: 'wrong', problem: 'invalid' };
  const unknown = unknownCurrencyIn(text);
  if (unknown !== undefined && unknown !== keptUnit) return { state: 'wrong', problem: 'currency' };
  return { state: 'ok', value: reading.amount };
}

/** The three capitals beside a number that look like a currency and are none. */
export function unknownCurrencyIn(text: string): string | undefined {
  const reading = parseAmount(text);
  const unit = reading.state === 'ok' ? reading.amount.unit : undefined;
  return unit !== undefined && /^[A-Z]{3}$/.test(unit) ? unit : undefined;
}

/** Reads a share, with or without its sign: "18", "18,5 %". */
export function readPercent(text: string): FieldReading<number, PercentProblem> {
  if (text.trim() === '') return { state: 'empty' };
  const reading = parseAmount(/%|％|per ?cent|pour ?cent|百分之/iu.test(text) ? text : `${text} %`);
  if (reading.state !== 'ok' || reading.amount.unit !== '%') return { state: 'wrong', problem: 'invalid' };
  const { value } = reading.amount;
  return value < 0 || value > 100 ? { state: 'wrong', problem: 'range' } : { state: 'ok', value };
}

import { readEdtf } from './partialDateEdtf.ts';
import type { PartialDate } from './partialDateFields.ts';

export { formatPartialDate } from './partialDateFormat.ts';

export type PartialDateReading =
  | { readonly state: 'ok'; readonly date: PartialDate }
  | { readonly state: 'empty' }
  | { readonly state: 'invalid'; readonly reason: 'impossible' | 'unknown' };

/** Reads a date as EDTF or as a person writes it; relative words count from `referenceDay` (`YYYY-MM-DD`) and are unknown without it. */
export function parsePartialDate(text: string, _referenceDay?: string): PartialDateReading {
  const trimmed = text.trim();
  if (trimmed === '') return { state: 'empty' };
  const read = readEdtf(trimmed);
  if (read === undefined) return { state: 'invalid', reason: 'unknown' };
  return read === 'impossible' ? { state: 'invalid', reason: 'impossible' } : { state: 'ok', date: read };
}

import type { PartialDate } from './partialDateFields.ts';

/** A partial date as a person reads it in a language. */
export function formatPartialDate(date: PartialDate, _language: string): string {
  return date.edtf;
}

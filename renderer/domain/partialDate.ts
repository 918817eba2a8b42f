import type { Day } from './partialDateCalendar.ts';
import { readWithChrono } from './partialDateChrono.ts';
import { readEdtf } from './partialDateEdtf.ts';
import type { PartialDate } from './partialDateFields.ts';
import { readDateText } from './partialDateText.ts';

export { formatPartialDate } from './partialDateFormat.ts';

export type PartialDateReading =
  | { readonly state: 'ok'; readonly date: PartialDate }
  | { readonly state: 'empty' }
  | { readonly state: 'invalid'; readonly reason: 'impossible' | 'unknown' };

/** Longer is no date, and rules that look for one are not run over an article pasted into the field. */
const maxLength = 100;
const isoInstant = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:?\d{2}/;

/**
 * Reads a date as EDTF or as a person writes it in English, French, German or Chinese. Relative words and dates without a year count from
 * `referenceDay` (`YYYY-MM-DD`, a clip's publication day) and are unknown without it; an instant gives the day that is written in it.
 */
export function parsePartialDate(text: string, referenceDay?: string): PartialDateReading {
  const trimmed = text.trim();
  if (trimmed === '') return { state: 'empty' };
  if (trimmed.length > maxLength) return { state: 'invalid', reason: 'unknown' };
  const written = isoInstant.exec(trimmed)?.[1] ?? trimmed;
  const reference = dayIn(referenceDay);
  const date =
    readEdtf(written.toUpperCase()) ?? dateOf(readDateText(written, reference) ?? readWithChrono(written, reference));
  if (date === undefined) return { state: 'invalid', reason: 'unknown' };
  return date === 'impossible' ? { state: 'invalid', reason: 'impossible' } : { state: 'ok', date };
}

function dateOf(edtf: string | undefined): PartialDate | 'impossible' | undefined {
  return edtf === undefined ? undefined : readEdtf(edtf);
}

/** The day of a reference that may be an instant; undefined where it is less than a day. */
function dayIn(reference: string | undefined): Day | undefined {
  const day = reference?.slice(0, 10) ?? '';
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? readEdtf(day) : undefined;
  return typeof date === 'object' ? day : undefined;
}

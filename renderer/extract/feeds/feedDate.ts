import { parsePartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';

/** The date of a mail or an RSS item. Source: RFC 5322, 3.3. */
const mailDate = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/i;

/** The day that is written in a feed's date, whatever its time zone. */
export function feedDate(text: string | undefined): PartialDate | undefined {
  if (!text) return undefined;
  const [, day, month, year] = mailDate.exec(text) ?? [];
  const reading = parsePartialDate(day ? `${day} ${month} ${year}` : text);
  return reading.state === 'ok' ? reading.date : undefined;
}

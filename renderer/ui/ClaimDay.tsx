import { formatPartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import { claimCardStrings } from './claimCardStrings.ts';
import { useLanguage, useStrings } from './i18n.ts';

interface ClaimDayProps {
  /** What the date is of the claim. */
  readonly as: 'since' | 'until' | 'asOf';
  readonly date: PartialDate;
}

/** From when, until when or for which day something is said. */
export function ClaimDay({ as, date }: ClaimDayProps) {
  const t = useStrings(claimCardStrings);
  const language = useLanguage();
  // The language has its own words for "since" a day, a month or a year; a period within has none.
  const isPeriod = date.edtf.includes('/');
  const text =
    as === 'asOf' || isPeriod
      ? t(as, { date: formatPartialDate(date, language) })
      : formatPartialDate({ ...date, edtf: as === 'since' ? `${date.edtf}/..` : `../${date.edtf}` }, language);
  return <time dateTime={date.edtf}>{text}</time>;
}

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
  return <time dateTime={date.edtf}>{t(as, { date: formatPartialDate(date, useLanguage()) })}</time>;
}

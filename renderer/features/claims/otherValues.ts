import { formatAmount } from '#domain/amount.ts';
import type { ClaimTable } from '#domain/claim.ts';
import { eventDifferences } from '#domain/contradiction.ts';
import type { BusinessEvent } from '#domain/event.ts';
import { eventStatusLabels } from '#domain/eventLabels.ts';
import { bestGrade } from '#domain/grade.ts';
import { formatMetricValue } from '#domain/metricValue.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { EvidenceDetails } from '#storage/claimDetails.ts';
import type { Language } from '#ui/i18n.ts';
import type { OtherValue } from '#ui/OtherValues.tsx';
import type { DetailsByTable } from './claimTarget.ts';
import { rowOf } from './saveClaimTarget.ts';

type Link = (evidence: EvidenceDetails) => string;

interface Said {
  readonly value: string;
  readonly date: PartialDate | undefined;
}

/** What another claim says in the place of one, and for which day. */
const saidBy: {
  readonly [Table in ClaimTable]: (
    other: DetailsByTable[Table],
    one: DetailsByTable[Table],
    language: Language,
  ) => Said;
} = {
  events: ({ event }, one, language) => ({
    value: eventDifferences(one.event, event)
      .map((part) => eventPart(event, part, language))
      .join(' · '),
    date: undefined,
  }),
  relations: ({ relation: { percent = 0, since, asOf } }, _, language) => ({
    value: formatAmount({ value: percent, unit: '%' }, language),
    date: asOf ?? since,
  }),
  metrics: ({ metric }, _, language) => ({ value: formatMetricValue(metric, language), date: metric.asOf }),
};

function eventPart(event: BusinessEvent, part: 'amount' | 'date' | 'status', language: Language): string {
  if (part === 'status') return eventStatusLabels[event.status][language];
  if (part === 'date') return event.date ? formatPartialDate(event.date, language) : '';
  return event.amount ? formatAmount(event.amount, language) : '';
}

/** Another claim that says otherwise, with its best passage, as a card shows it. */
export function otherValueOf<Table extends ClaimTable>(
  table: Table,
  other: DetailsByTable[Table],
  one: DetailsByTable[Table],
  language: Language,
  hrefOf: Link,
): OtherValue {
  const { id, preferred } = rowOf[table](other);
  const { value, date } = saidBy[table](other, one, language);
  const best = bestGrade(other.evidence.filter(({ stance }) => stance === 'supports')) ?? other.evidence[0];
  const day = date ?? best?.published;
  return {
    id,
    value,
    ...(best && { grade: best, href: hrefOf(best) }),
    ...(best?.sourceName !== undefined && { sourceName: best.sourceName }),
    ...(day && { date: day }),
    ...(preferred && { preferred }),
  };
}

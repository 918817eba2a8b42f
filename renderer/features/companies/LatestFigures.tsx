import { useLiveQuery } from 'dexie-react-hooks';
import { formatAmount } from '#domain/amount.ts';
import type { Metric } from '#domain/metric.ts';
import { metricNameLabel } from '#domain/metricName.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import { listMetricDetails } from '#storage/claimDetails.ts';
import { listMetricsOfEntity } from '#storage/metrics.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { type LatestProps, LatestSection } from './LatestSection.tsx';
import { passageHref } from './passageHref.ts';
import { companyStrings } from './strings.ts';

const shown = 5;

/** The newest figure of each name, of those names that have the newest. */
export function LatestFigures({ entityId, ...section }: LatestProps) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  const figures = useLiveQuery(
    async () => listMetricDetails(newestOfEach(await listMetricsOfEntity(entityId)).slice(0, shown)),
    [entityId],
  );
  const lines = figures?.map((details) => {
    const { id, name, amount, asOf } = details.metric;
    return {
      id,
      text: `${metricNameLabel(name, language)}: ${formatAmount(amount, language)}`,
      remark: asOf && formatPartialDate(asOf, language),
      href: passageHref(details),
    };
  });
  return <LatestSection {...section} name="figures" lines={lines} emptyHint={t('noFigures')} />;
}

/** They come by name and day; of values that contradict each other, the one that the person goes by. */
function newestOfEach(metrics: readonly Metric[]): Metric[] {
  const byName = Map.groupBy(metrics, ({ nameKey }) => nameKey);
  const newest = [...byName.values()].flatMap((values) => {
    const day = values.at(-1)?.sortDay;
    const ofDay = values.filter(({ sortDay }) => sortDay === day);
    return ofDay.find(({ preferred }) => preferred) ?? ofDay.at(-1) ?? [];
  });
  return newest.sort((a, b) => (a.sortDay > b.sortDay ? -1 : 1));
}

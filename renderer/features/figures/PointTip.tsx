import type { FigurePoint } from '#domain/figureSeries.ts';
import { formatMetricValue } from '#domain/metricValue.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { MetricDetails } from '#storage/claimDetails.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './Figures.module.css';
import { figureStrings } from './strings.ts';

interface Props {
  readonly payload?: readonly { readonly payload?: FigurePoint<MetricDetails> }[];
}

/** What a value says when it is pointed at: whose, how much, when, and the words that say so. */
export function PointTip({ payload = [] }: Props) {
  const t = useStrings(figureStrings);
  const language = useLanguage();
  const point = payload[0]?.payload;
  if (!point) return null;
  const { metric, entity, evidence } = point.row;
  const [first] = evidence;
  return (
    <div className={classes.tip}>
      <strong>
        {entity?.name ?? t('deletedName')}: {formatMetricValue(metric, language)}
      </strong>
      <span>
        {[metric.asOf && formatPartialDate(metric.asOf, language), metric.scope, first?.sourceName]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {first?.text && <q>{first.text}</q>}
      {point.isContradicted && <em>{t('differs')}</em>}
    </div>
  );
}

import { IconChartHistogram } from '@tabler/icons-react';
import type { Entity } from '#domain/entity.ts';
import type { Metric } from '#domain/metric.ts';
import { metricNameLabel } from '#domain/metricName.ts';
import { formatMetricValue } from '#domain/metricValue.ts';
import { ClaimCard, type ClaimCardParts } from './ClaimCard.tsx';
import { ClaimDay } from './ClaimDay.tsx';
import { claimCardStrings } from './claimCardStrings.ts';
import { EntityLink } from './EntityLink.tsx';
import { useLanguage, useStrings } from './i18n.ts';
import type { Look } from './look.ts';

interface MetricCardProps extends ClaimCardParts {
  readonly metric: Metric;
  /** Absent where it has been deleted. */
  readonly entity?: Entity;
}

const look: Look = { icon: IconChartHistogram, color: 'cyan' };

/** One figure: whose, what, how much, for which day and what part, and the passages that say so. */
export function MetricCard({ metric, entity, ...parts }: MetricCardProps) {
  const t = useStrings(claimCardStrings);
  const language = useLanguage();
  const name = metricNameLabel(metric.name, language);
  return (
    <ClaimCard
      {...parts}
      label={t('figureOf', { name, entity: entity?.name ?? t('deletedName') })}
      look={look}
      title={
        <>
          {name} · <EntityLink entity={entity} />
        </>
      }
      preferred={metric.preferred}
      figures={
        <>
          <strong>{formatMetricValue(metric, language)}</strong>
          {metric.scope && <span>{metric.scope}</span>}
          {metric.asOf ? <ClaimDay as="asOf" date={metric.asOf} /> : <span>{t('undated')}</span>}
        </>
      }
    />
  );
}

import { bestGrade } from '#domain/grade.ts';
import type { LatestFigure } from '#domain/latestFigures.ts';
import { formatMetricValue } from '#domain/metricValue.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { MetricDetails } from '#storage/claimDetails.ts';
import { GradeMark } from '#ui/GradeMark.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { usePassages } from '#ui/passageView.ts';
import { hrefOf } from '#ui/route.ts';
import classes from './Compare.module.css';
import { compareStrings } from './strings.ts';

/** The newest value of a figure, a click from its passage, and whether others say otherwise. */
export function FigureCell({ latest: { row, otherCount } }: { readonly latest: LatestFigure<MetricDetails> }) {
  const t = useStrings(compareStrings);
  const language = useLanguage();
  const passagesOf = usePassages();
  const { metric, evidence } = row;
  const value = formatMetricValue(metric, language);
  const grade = bestGrade(evidence);
  const [first] = passagesOf(evidence);
  return (
    <div className={classes.figure}>
      {first ? (
        <a className={classes.value} href={first.href} title={first.text}>
          {value}
        </a>
      ) : (
        <span className={classes.value}>{value}</span>
      )}
      {grade && <GradeMark grade={grade} />}
      <span className={classes.remark}>
        {[metric.asOf ? formatPartialDate(metric.asOf, language) : t('undated'), metric.scope]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {otherCount > 0 && (
        <a
          className={classes.remark}
          href={hrefOf({ view: 'figures', entityIds: metric.entityId, metric: metric.name })}
        >
          {t('differs', { count: otherCount })}
        </a>
      )}
    </div>
  );
}

import { Text } from '@mantine/core';
import { CartesianGrid, ErrorBar, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts';
import { formatAmount } from '#domain/amount.ts';
import type { FigureChart as Chart, FigurePoint } from '#domain/figureSeries.ts';
import { metricNameLabel } from '#domain/metricName.ts';
import type { MetricDetails } from '#storage/claimDetails.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { usePassages } from '#ui/passageView.ts';
import classes from './Figures.module.css';
import { PointMark } from './PointMark.tsx';
import { PointTip } from './PointTip.tsx';
import { figureStrings } from './strings.ts';
import { timeTicks } from './timeTicks.ts';
import type { Figures } from './useFigures.ts';
import { useSeriesColors } from './useSeriesColors.ts';

const height = 320;
const margin = { top: 12, right: 24, bottom: 4, left: 8 };

interface Props {
  readonly chart: Chart<MetricDetails>;
  readonly figures: Figures;
}

/** The values of one unit over time: a line a company through those it goes by, the others beside it, each a click from its passage. */
export function FigureChart({ chart, figures }: Props) {
  const t = useStrings(figureStrings);
  const language = useLanguage();
  const colorOf = useSeriesColors(figures.entities);
  const passagesOf = usePassages();
  const points = chart.series.flatMap((series) => series.points);
  const { ticks, domain, label } = timeTicks(points, language);
  const amountOf = (value: number) => formatAmount({ ...unitOf(chart.unit), value }, language);
  const name = metricNameLabel(figures.name ?? '', language);
  const shownIds = chart.series.map(({ entityId }) => entityId);
  const companies = figures.entities.filter(({ id }) => shownIds.includes(id)).map((entity) => entity.name);
  const open = ({ row }: FigurePoint<MetricDetails>) => {
    const [passage] = passagesOf(row.evidence);
    if (passage) location.hash = passage.href;
  };
  return (
    <figure className={classes.chart}>
      {chart.unit && (
        <Text component="figcaption" size="xs" c="dimmed">
          {t('chartIn', { unit: chart.unit })}
        </Text>
      )}
      <div role="img" aria-label={t('chart', { metric: name, count: points.length, companies: companies.join(', ') })}>
        <ResponsiveContainer width="100%" height={height}>
          <ScatterChart margin={margin} accessibilityLayer={false}>
            <CartesianGrid stroke="var(--vigie-line)" vertical={false} />
            <XAxis
              dataKey="time"
              type="number"
              domain={domain}
              ticks={ticks}
              tickFormatter={label}
              stroke="var(--mantine-color-dimmed)"
              fontSize={12}
              tickLine={false}
            />
            <YAxis
              dataKey="value"
              type="number"
              width={92}
              domain={['auto', 'auto']}
              tickFormatter={amountOf}
              stroke="var(--mantine-color-dimmed)"
              fontSize={12}
              tickLine={false}
              axisLine={false}
            />
            <Tooltip cursor={false} isAnimationActive={false} content={<PointTip />} />
            {chart.series.map(({ entityId, points: own }) => (
              <Scatter
                key={entityId}
                data={own.filter(({ isOnLine }) => isOnLine)}
                fill={colorOf(entityId)}
                line={{ stroke: colorOf(entityId), strokeWidth: 1.5 }}
                lineJointType="linear"
                isAnimationActive={false}
                shape={<PointMark color={colorOf(entityId)} onOpen={open} />}
              >
                <ErrorBar
                  dataKey="spread"
                  direction="x"
                  width={0}
                  strokeWidth={4}
                  opacity={0.25}
                  stroke={colorOf(entityId)}
                />
              </Scatter>
            ))}
            {chart.series.map(({ entityId, points: own }) => (
              <Scatter
                key={`${entityId} others`}
                data={own.filter(({ isOnLine }) => !isOnLine)}
                fill={colorOf(entityId)}
                isAnimationActive={false}
                shape={<PointMark color={colorOf(entityId)} onOpen={open} />}
              />
            ))}
          </ScatterChart>
        </ResponsiveContainer>
      </div>
      {points.some(({ isContradicted }) => isContradicted) && (
        <Text size="xs" c="dimmed">
          ○ {t('contradicted')}
        </Text>
      )}
    </figure>
  );
}

function unitOf(unit: string): { readonly currency?: string; readonly unit?: string } {
  if (unit === '') return {};
  return unit === '%' ? { unit } : { currency: unit };
}

import { Button, Stack, Text, Title } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { chartFigures } from '#domain/figureSeries.ts';
import { useStrings } from '#ui/i18n.ts';
import { navigate, useRoute } from '#ui/route.ts';
import { FigureChart } from './FigureChart.tsx';
import { FigureFilters } from './FigureFilters.tsx';
import classes from './Figures.module.css';
import { FigureTable } from './FigureTable.tsx';
import { SaveFigures } from './SaveFigures.tsx';
import { figureStrings } from './strings.ts';
import { type Figures, useFigures } from './useFigures.ts';

/** One figure over time, of one or several companies: a chart, and the same as a table, each value a click from its passage. */
export function FiguresPage() {
  const t = useStrings(figureStrings);
  const figures = useFigures();
  if (!figures) return null;
  if (figures.names.length === 0 && !figures.isChosen) {
    return (
      <Stack className={classes.none} gap={8}>
        <Title order={1} size="h4">
          {t('none')}
        </Title>
        <Text c="dimmed">{t('noneHint')}</Text>
      </Stack>
    );
  }
  return <Shown figures={figures} />;
}

function Shown({ figures }: { readonly figures: Figures }) {
  const t = useStrings(figureStrings);
  const route = useRoute();
  const charts = useRef<HTMLDivElement>(null);
  const { rows, entities } = figures;
  const charted = useMemo(
    () =>
      chartFigures(
        rows,
        entities.map(({ id }) => id),
      ),
    [rows, entities],
  );
  const isEmpty = rows.length === 0;
  return (
    <section className={classes.page} aria-labelledby="figures-title">
      <header className={classes.header}>
        <Title order={1} size="h3" id="figures-title">
          {t('title')}
        </Title>
        <FigureFilters figures={figures} />
        {!isEmpty && <SaveFigures figures={figures} charts={charts} />}
      </header>
      {isEmpty ? (
        <Stack gap={8} align="flex-start">
          <Text>{t('noneMatch')}</Text>
          <Button
            variant="default"
            size="xs"
            onClick={() => navigate({ view: 'figures', ...(route.metric && { metric: route.metric }) })}
          >
            {t('showAll')}
          </Button>
        </Stack>
      ) : (
        <>
          <div ref={charts} className={classes.charts}>
            {charted.charts.map((chart) => (
              <FigureChart key={chart.unit} chart={chart} figures={figures} />
            ))}
            {charted.undated.length > 0 && (
              <Text size="xs" c="dimmed">
                {t('undated', { count: charted.undated.length })}
              </Text>
            )}
          </div>
          <FigureTable figures={figures} />
        </>
      )}
    </section>
  );
}

import { ActionIcon, Button, Table, Title, Tooltip } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { metricsDiffer } from '#domain/contradiction.ts';
import { bestGrade } from '#domain/grade.ts';
import { formatMetricValue } from '#domain/metricValue.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { MetricDetails } from '#storage/claimDetails.ts';
import { savePreferred } from '#storage/claimSaves.ts';
import { GradeMark } from '#ui/GradeMark.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { usePassages } from '#ui/passageView.ts';
import classes from './Figures.module.css';
import { figureStrings } from './strings.ts';
import type { Figures } from './useFigures.ts';

const pageSize = 100;

/** Every value of the chart and those without a date, the newest first, each with its passage. */
export function FigureTable({ figures }: { readonly figures: Figures }) {
  const t = useStrings(figureStrings);
  const [shown, setShown] = useState(pageSize);
  const rows = figures.rows.toSorted((a, b) => (a.metric.sortDay < b.metric.sortDay ? 1 : -1));
  const columns = ['date', 'company', 'value', 'scope', 'grade', 'source', 'passage'] as const;
  return (
    <section aria-labelledby="figures-table">
      <Title order={2} size="h5" id="figures-table" mb={4}>
        {t('table')}
      </Title>
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing={6} fz="sm" aria-labelledby="figures-table">
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column}>{t(column)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, shown).map((row) => (
              <FigureRow key={row.metric.id} row={row} rows={figures.rows} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {rows.length > shown && (
        <Button variant="subtle" size="xs" mt={8} onClick={() => setShown(shown + pageSize)}>
          {t('more')}
        </Button>
      )}
    </section>
  );
}

interface RowProps {
  readonly row: MetricDetails;
  readonly rows: readonly MetricDetails[];
}

function FigureRow({ row, rows }: RowProps) {
  const t = useStrings(figureStrings);
  const language = useLanguage();
  const passagesOf = usePassages();
  const { metric, entity, evidence } = row;
  const rivals = rows.filter((other) => metricsDiffer(metric, other.metric));
  const grade = bestGrade(evidence);
  const [first] = passagesOf(evidence);
  return (
    <Table.Tr>
      <Table.Td className={classes.nowrap}>
        {metric.asOf ? formatPartialDate(metric.asOf, language) : t('undatedDay')}
      </Table.Td>
      <Table.Td>{entity?.name ?? t('deletedName')}</Table.Td>
      <Table.Td className={classes.nowrap}>
        <strong>{formatMetricValue(metric, language)}</strong>
        {rivals.length > 0 && <PreferButton row={row} rivals={rivals} />}
      </Table.Td>
      <Table.Td>{metric.scope}</Table.Td>
      <Table.Td>{grade && <GradeMark grade={grade} />}</Table.Td>
      <Table.Td>{first?.sourceName}</Table.Td>
      <Table.Td>
        {first?.text === undefined ? (
          t('noPassage')
        ) : (
          <a className={classes.passage} href={first.href} title={first.noteTitle}>
            {first.text}
          </a>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** Others say otherwise; the person may go by this one. */
function PreferButton({ row, rivals }: { readonly row: MetricDetails; readonly rivals: readonly MetricDetails[] }) {
  const t = useStrings(figureStrings);
  const { metric, entity } = row;
  const isPreferred = metric.preferred === true;
  const label = t(isPreferred ? 'unprefer' : 'prefer', { name: entity?.name ?? t('deletedName') });
  const prefer = async () => {
    const ids = [metric.id, ...rivals.map((rival) => rival.metric.id)];
    const undo = await savePreferred('metrics', isPreferred ? undefined : metric.id, ids);
    notifyDone(t(isPreferred ? 'undone' : 'preferred'), undo);
  };
  return (
    <Tooltip label={`${label} (${t('differs')})`}>
      <ActionIcon
        size="xs"
        ml={6}
        variant="subtle"
        color={isPreferred ? 'sea' : 'gray'}
        aria-label={label}
        aria-pressed={isPreferred}
        onClick={() => prefer().catch(notifyError)}
      >
        {isPreferred ? <IconStarFilled size={13} /> : <IconStar size={13} />}
      </ActionIcon>
    </Tooltip>
  );
}

import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { bestGrade, gradeCode } from '#domain/grade.ts';
import { metricNameLabel } from '#domain/metricName.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { savePng, saveSvg, svgDocumentOf } from '#ui/savePicture.ts';
import { type Cell, saveCsv } from '#ui/saveTable.ts';
import { figureStrings } from './strings.ts';
import type { Figures } from './useFigures.ts';

interface Props {
  readonly figures: Figures;
  /** Where the charts are drawn. */
  readonly charts: RefObject<HTMLElement | null>;
}

/** Keeps what the page shows as a file: the values as a table, the first chart as a picture. */
export function SaveFigures({ figures, charts }: Props) {
  const t = useStrings(figureStrings);
  const language = useLanguage();
  const name = metricNameLabel(figures.name ?? '', language);
  const drawing = () => charts.current?.querySelector<SVGSVGElement>('svg.recharts-surface');
  const picture = () => {
    const svg = drawing();
    return svg ? svgDocumentOf(svg, name) : undefined;
  };
  const savePicture = (save: (svg: string, name: string) => void | Promise<void>) => {
    const svg = picture();
    if (svg) Promise.resolve(save(svg, name)).catch(notifyError);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} />}>
          {t('saveAs')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => saveCsv(tableOf(figures), name)}>{t('csv')}</Menu.Item>
        <Menu.Item onClick={() => savePicture(saveSvg)}>{t('svg')}</Menu.Item>
        <Menu.Item onClick={() => savePicture(savePng)}>{t('png')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const headings = [
  'company',
  'figure',
  'as_of',
  'value',
  'currency',
  'unit',
  'bound',
  'scope',
  'preferred',
  'grade',
  'source',
  'passage',
];

function tableOf({ rows }: Figures): Cell[][] {
  const sorted = rows.toSorted((a, b) => (a.metric.sortDay < b.metric.sortDay ? -1 : 1));
  return [
    headings,
    ...sorted.map(({ metric, entity, evidence }) => {
      const grade = bestGrade(evidence);
      return [
        entity?.name,
        metricNameLabel(metric.name, 'en'),
        metric.asOf?.edtf,
        metric.amount.value,
        metric.amount.currency,
        metric.amount.unit,
        metric.bound,
        metric.scope,
        metric.preferred ? 'yes' : undefined,
        grade && gradeCode(grade),
        evidence[0]?.sourceName,
        evidence[0]?.text,
      ];
    }),
  ];
}

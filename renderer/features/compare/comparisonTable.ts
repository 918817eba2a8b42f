import { entityKindLabels } from '#domain/entityLabels.ts';
import { eventTypeLabels } from '#domain/eventLabels.ts';
import { identifierNames } from '#domain/identifiers.ts';
import { metricNameLabel } from '#domain/metricName.ts';
import { formatMetricValue } from '#domain/metricValue.ts';
import { relationSentence, withNames } from '#domain/relationSentence.ts';
import type { Language } from '#ui/i18n.ts';
import type { Cell } from '#ui/saveTable.ts';
import { figureKeys, nameOf } from './CompareTable.tsx';
import type { ComparedCompany, Comparison } from './useComparison.ts';

/** The comparison as a table for a file: a column a company, and the relations between them below. */
export function comparisonTable({ companies, relations }: Comparison, language: Language): Cell[][] {
  const row = (label: string, cellOf: (company: ComparedCompany) => Cell): Cell[] => [label, ...companies.map(cellOf)];
  const longest = Math.max(...companies.map(({ events }) => events.length));
  return [
    row('', ({ entity }) => entity.name),
    row('kind', ({ entity }) => entityKindLabels[entity.kind][language]),
    row('aliases', ({ entity }) => entity.aliases.map(({ text }) => text).join(' | ')),
    ...identifierNames.map((name) => row(name, ({ entity }) => entity.identifiers[name])),
    row('watchlists', ({ entity }) => entity.watchlists.join(' | ')),
    row('description', ({ entity }) => entity.description),
    row('notes', ({ noteCount }) => noteCount),
    ...figureKeys(companies).map((key) =>
      row(metricNameLabel(nameOf(companies, key), language), ({ figures }) => {
        const metric = figures.get(key)?.row.metric;
        return metric && [formatMetricValue(metric, language), metric.asOf?.edtf].filter(Boolean).join(', ');
      }),
    ),
    ...Array.from({ length: longest }, (_, index) =>
      row(`event ${index + 1}`, ({ events }) => {
        const event = events[index]?.event;
        return (
          event && [event.date?.edtf, eventTypeLabels[event.type][language], event.status].filter(Boolean).join(', ')
        );
      }),
    ),
    ...relations.map(({ relation, from, to }) => [
      'relation',
      withNames(relationSentence(relation, language), from?.name ?? '?', to?.name ?? '?'),
    ]),
  ];
}

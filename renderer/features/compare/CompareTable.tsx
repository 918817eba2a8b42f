import type { ReactNode } from 'react';
import { entityKindLabels } from '#domain/entityLabels.ts';
import { identifierNames } from '#domain/identifiers.ts';
import { type MetricName, metricNameLabel } from '#domain/metricName.ts';
import { EntityLink } from '#ui/EntityLink.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './Compare.module.css';
import { EventsCell } from './EventsCell.tsx';
import { FigureCell } from './FigureCell.tsx';
import { compareStrings } from './strings.ts';
import type { ComparedCompany, Comparison } from './useComparison.ts';

interface Props {
  readonly comparison: Comparison;
  /** As it stands in the address. */
  readonly period: string | undefined;
}

/** A column a company, a row a thing to compare; rows that nobody has anything in are left out. */
export function CompareTable({ comparison: { companies }, period }: Props) {
  const t = useStrings(compareStrings);
  const language = useLanguage();
  const profile: readonly (readonly [string, (company: ComparedCompany) => ReactNode])[] = [
    [t('kind'), ({ entity }) => entityKindLabels[entity.kind][language]],
    [t('aliases'), ({ entity }) => entity.aliases.map(({ text }) => text).join(' · ')],
    [
      t('identifiers'),
      ({ entity: { identifiers } }) => identifierNames.flatMap((name) => identifiers[name] ?? []).join(' · '),
    ],
    [t('watchlists'), ({ entity }) => entity.watchlists.join(' · ')],
    [t('description'), ({ entity }) => entity.description],
    [t('notes'), ({ noteCount }) => (noteCount > 0 ? noteCount.toLocaleString(language) : '')],
  ];
  const rowOf = (label: string, cells: readonly ReactNode[]) =>
    cells.some(Boolean) && (
      <tr key={label}>
        <th scope="row">{label}</th>
        {cells.map((cell, index) => (
          <td key={companies[index]?.entity.id}>{cell}</td>
        ))}
      </tr>
    );
  return (
    <div className={classes.scroll}>
      <table className={classes.table} style={{ minWidth: 140 + companies.length * 200 }}>
        <thead>
          <tr>
            <td />
            {companies.map(({ entity }) => (
              <th key={entity.id} scope="col">
                <EntityLink entity={entity} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Heading label={t('profile')} columns={companies.length} />
          {profile.map(([label, cellOf]) => rowOf(label, companies.map(cellOf)))}
          {figureKeys(companies).length > 0 && <Heading label={t('figures')} columns={companies.length} />}
          {figureKeys(companies).map((key) =>
            rowOf(
              metricNameLabel(nameOf(companies, key), language),
              companies.map(({ figures }) => {
                const latest = figures.get(key);
                return latest && <FigureCell latest={latest} />;
              }),
            ),
          )}
          <Heading label={t('events')} columns={companies.length} />
          <tr>
            <td />
            {companies.map((company) => (
              <td key={company.entity.id}>
                <EventsCell company={company} period={period} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Heading({ label, columns }: { readonly label: string; readonly columns: number }) {
  return (
    <tr className={classes.heading}>
      <th scope="rowgroup" colSpan={columns + 1}>
        {label}
      </th>
    </tr>
  );
}

/** The figures that any company has, those that most have first. */
export function figureKeys(companies: readonly ComparedCompany[]): string[] {
  const keys = companies.flatMap(({ figures }) => [...figures.keys()]);
  const count = Map.groupBy(keys, (key) => key);
  return [...count].sort(([, a], [, b]) => b.length - a.length).map(([key]) => key);
}

/** The name that a figure is stored under. */
export function nameOf(companies: readonly ComparedCompany[], key: string): MetricName | string {
  return companies.flatMap(({ figures }) => figures.get(key)?.row.metric.name ?? [])[0] ?? key;
}

import { Group, Select } from '@mantine/core';
import { metricNameLabel } from '#domain/metricName.ts';
import { listEntitiesByPrefix } from '#storage/entities.ts';
import { EntityPicker } from '#ui/EntityPicker.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { RemovablePill } from '#ui/RemovablePill.tsx';
import { navigate, type Route, useRoute } from '#ui/route.ts';
import classes from './Figures.module.css';
import { figureStrings } from './strings.ts';
import type { Figures } from './useFigures.ts';
import { useSeriesColors } from './useSeriesColors.ts';

const offeredNames = 8;
const search = (prefix: string) => listEntitiesByPrefix(prefix, offeredNames);

/** Which figure, of which companies; both stand in the address. The names are the chart's legend. */
export function FigureFilters({ figures }: { readonly figures: Figures }) {
  const t = useStrings(figureStrings);
  const language = useLanguage();
  const route = useRoute();
  const colorOf = useSeriesColors(figures.entities);
  const { names, name, entities } = figures;
  const show = (ids: readonly string[]) => navigate(placeOf(route, name, ids));
  const options = [...new Set([...names, ...(name ? [name] : [])])];
  return (
    <>
      <Select
        aria-label={t('metric')}
        placeholder={t('metricPlaceholder')}
        searchable
        allowDeselect={false}
        data={options.map((value) => ({ value, label: metricNameLabel(value, language) }))}
        value={name ?? null}
        onChange={(metric) => metric && navigate({ ...route, metric })}
      />
      {entities.map((entity) => (
        <RemovablePill
          key={entity.id}
          removeLabel={t('removeCompany', { name: entity.name })}
          onRemove={() => show(entities.filter(({ id }) => id !== entity.id).map(({ id }) => id))}
        >
          <span className={classes.swatch} style={{ background: colorOf(entity.id) }} aria-hidden />
          {entity.name}
        </RemovablePill>
      ))}
      <Group w={180}>
        <EntityPicker
          label={t('addCompany')}
          value={undefined}
          search={search}
          onChange={({ id }) => show([...(figures.isChosen ? entities.map((one) => one.id) : []), id])}
        />
      </Group>
    </>
  );
}

function placeOf({ metric }: Route, name: string | undefined, ids: readonly string[]): Route {
  const chosen = metric ?? name;
  return {
    view: 'figures',
    ...(chosen && { metric: chosen }),
    ...(ids.length > 0 && { entityIds: [...new Set(ids)].join(',') }),
  };
}

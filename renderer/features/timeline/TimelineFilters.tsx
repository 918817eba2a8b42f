import { Button, Group, Select, TextInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useState } from 'react';
import { eventStatuses } from '#domain/event.ts';
import { eventStatusLabels, eventTypeLabels, type Label } from '#domain/eventLabels.ts';
import { eventTypeNames } from '#domain/eventType.ts';
import { formatPartialDate, parsePartialDate } from '#domain/partialDate.ts';
import { listEntitiesById, listEntitiesByPrefix } from '#storage/entities.ts';
import type { TimelineFilter } from '#storage/timeline.ts';
import { listWatchlists } from '#storage/watchlists.ts';
import { EntityPicker } from '#ui/EntityPicker.tsx';
import { type Language, useLanguage, useStrings } from '#ui/i18n.ts';
import { RemovablePill } from '#ui/RemovablePill.tsx';
import { navigate, useRoute } from '#ui/route.ts';
import { timelineStrings } from './strings.ts';
import { isFiltered, rangeText, withFilter } from './timelineRoute.ts';

const offeredNames = 8;
const search = (prefix: string) => listEntitiesByPrefix(prefix, offeredNames);

/** By what the timeline is filtered: fields that add a filter, and below them those that are set; all of them stand in the address. */
export function TimelineFilters({ filter }: { readonly filter: TimelineFilter }) {
  const t = useStrings(timelineStrings);
  const language = useLanguage();
  const route = useRoute();
  const watchlists = useLiveQuery(listWatchlists, []) ?? [];
  const change = (changes: Partial<TimelineFilter>) => navigate(withFilter(route, { ...filter, ...changes }));
  return (
    <>
      <Group gap={8}>
        <EntityPicker
          // A name that was taken over leaves an empty field behind.
          key={filter.entityIds.join()}
          label={t('company')}
          value={undefined}
          search={search}
          onChange={({ id }) => change({ entityIds: [...filter.entityIds, id] })}
        />
        <Adder
          label={t('type')}
          data={optionsOf(eventTypeNames, eventTypeLabels, language)}
          onAdd={(type) => change({ types: [...filter.types, type] })}
        />
        <Adder
          label={t('status')}
          data={optionsOf(eventStatuses, eventStatusLabels, language)}
          onAdd={(status) => change({ statuses: [...filter.statuses, status] })}
        />
        <PeriodField onAdd={(period) => change({ period })} />
        {watchlists.length > 0 && (
          <Adder
            label={t('watchlist')}
            data={watchlists.map(({ name }) => ({ value: name, label: name }))}
            onAdd={(watchlist) => change({ watchlist })}
          />
        )}
      </Group>
      {isFiltered(filter) && <ChosenFilters filter={filter} change={change} />}
    </>
  );
}

interface AdderProps<Value extends string> {
  readonly label: string;
  readonly data: readonly { readonly value: Value; readonly label: string }[];
  readonly onAdd: (value: Value) => void;
}

/** A field that is empty again once something has been chosen in it. */
function Adder<Value extends string>({ label, data, onAdd }: AdderProps<Value>) {
  return (
    <Select
      w={150}
      aria-label={label}
      placeholder={label}
      searchable
      data={data}
      value={null}
      onChange={(chosen) => {
        const option = data.find(({ value }) => value === chosen);
        if (option) onAdd(option.value);
      }}
    />
  );
}

function optionsOf<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, Label>>,
  language: Language,
) {
  return values.map((value) => ({ value, label: labels[value][language] }));
}

/** A field for a period, in any way that a date is written. */
function PeriodField({ onAdd }: { readonly onAdd: (period: NonNullable<TimelineFilter['period']>) => void }) {
  const t = useStrings(timelineStrings);
  const [text, setText] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const submit = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const reading = parsePartialDate(text, new Date().toISOString().slice(0, 10));
    setUnknown(reading.state === 'invalid');
    if (reading.state !== 'ok') return;
    setText('');
    onAdd({ from: reading.date.min, to: reading.date.max });
  };
  return (
    <TextInput
      w={210}
      aria-label={t('period')}
      placeholder={t('periodHow')}
      value={text}
      error={isUnknown && t('periodUnknown')}
      onChange={(event) => {
        setText(event.currentTarget.value);
        setUnknown(false);
      }}
      onKeyDown={submit}
    />
  );
}

interface ChosenProps {
  readonly filter: TimelineFilter;
  readonly change: (changes: Partial<TimelineFilter>) => void;
}

/** The filters that are set, each of which can be taken away. */
function ChosenFilters({ filter, change }: ChosenProps) {
  const t = useStrings(timelineStrings);
  const language = useLanguage();
  const route = useRoute();
  const { entityIds, types, statuses, watchlist, period } = filter;
  const entities = useLiveQuery(() => listEntitiesById(entityIds), [entityIds.join()]) ?? [];
  const without = <Value,>(list: readonly Value[], value: Value) => list.filter((one) => one !== value);
  const chosen = [
    ...entityIds.map((id) => ({
      name: entities.find((entity) => entity.id === id)?.name ?? t('deletedName'),
      change: { entityIds: without(entityIds, id) },
    })),
    ...types.map((type) => ({ name: eventTypeLabels[type][language], change: { types: without(types, type) } })),
    ...statuses.map((status) => ({
      name: eventStatusLabels[status][language],
      change: { statuses: without(statuses, status) },
    })),
    ...(watchlist ? [{ name: watchlist, change: { watchlist: undefined } }] : []),
    ...(period ? [{ name: periodWords(period, language), change: { period: undefined } }] : []),
  ];
  return (
    <Group gap={6}>
      {chosen.map(({ name, change: taken }) => (
        <RemovablePill key={name} removeLabel={t('remove', { name })} onRemove={() => change(taken)}>
          {name}
        </RemovablePill>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => navigate(withFilter(route, { entityIds: [], types: [], statuses: [] }))}
      >
        {t('clear')}
      </Button>
    </Group>
  );
}

function periodWords(period: NonNullable<TimelineFilter['period']>, language: Language): string {
  const reading = parsePartialDate(rangeText(period));
  return reading.state === 'ok' ? formatPartialDate(reading.date, language) : rangeText(period);
}

import { Button, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { addDays, firstDay } from '#domain/partialDateCalendar.ts';
import type { DayRange, TimelineFilter } from '#storage/timeline.ts';
import { useStrings } from '#ui/i18n.ts';
import { navigate, useRoute } from '#ui/route.ts';
import { EventRows } from './EventRows.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import { timelineStrings } from './strings.ts';
import classes from './Timeline.module.css';
import { TimelineFilters } from './TimelineFilters.tsx';
import { filterOf, formOf, isFiltered, timelineForms, withFilter } from './timelineRoute.ts';
import { coarseRange } from './timeWindow.ts';
import { type TimelineData, useTimelineEvents } from './useTimelineEvents.ts';

// vis-timeline comes with it, which nothing else needs.
const TimelinePicture = lazy(async () => ({ default: (await import('./TimelinePicture.tsx')).TimelinePicture }));

/** Every recorded event by date, drawn over time or as a list, each a click from its passage. */
export function Timeline() {
  const t = useStrings(timelineStrings);
  const route = useRoute();
  const form = formOf(route);
  const filterKey = JSON.stringify(filterOf(route));
  // The place changes with every move of the picture, the filter seldom.
  const filter = useMemo((): TimelineFilter => JSON.parse(filterKey), [filterKey]);
  const [within, setWithin] = useState<DayRange>();
  const [seeksUndated, setSeeksUndated] = useState(false);
  const [toolbar, setToolbar] = useState<HTMLElement | null>(null);
  const data = useTimelineEvents(filter, form === 'list' ? undefined : within);
  const count = data && data.dated.length + data.undated.length;

  return (
    <section className={classes.timeline} aria-labelledby="timeline-title">
      <header className={classes.header}>
        <div className={classes.line}>
          <Title order={1} size="h3" id="timeline-title">
            {t('title')}
          </Title>
          <SegmentedControl
            size="xs"
            aria-label={t('form')}
            data={timelineForms.map((value) => ({ value, label: t(value) }))}
            value={form}
            onChange={(as) => {
              setSeeksUndated(false);
              navigate({ ...route, as });
            }}
          />
          {count !== undefined && (
            <Text size="sm" c="dimmed" role="status">
              {t('count', { count })}
            </Text>
          )}
          {data && form !== 'list' && data.undated.length > 0 && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                setSeeksUndated(true);
                navigate({ ...route, as: 'list' });
              }}
            >
              {t('undatedCount', { count: data.undated.length })}
            </Button>
          )}
          <div ref={setToolbar} className={classes.toolbar} />
          {data && form === 'list' && <SaveMenu ids={newestFirst(data).map(({ id }) => id)} />}
        </div>
        <TimelineFilters filter={filter} />
        {data && data.unread > 0 && <Unread data={data} />}
      </header>
      {data && count === 0 && <Nothing isFiltered={isFiltered(filter)} />}
      {data && count !== undefined && count > 0 && form === 'list' && (
        <EventRows key={filterKey} events={newestFirst(data)} firstShown={seeksUndated ? data.dated.length : 0} />
      )}
      {data && data.dated.length === 0 && data.undated.length > 0 && form !== 'list' && (
        <Stack gap={8} align="center" className={classes.empty}>
          <Text fw={600}>{t('noneDated')}</Text>
          <Button variant="default" onClick={() => navigate({ ...route, as: 'list' })}>
            {t('showList')}
          </Button>
        </Stack>
      )}
      {data && data.dated.length > 0 && form !== 'list' && (
        <Suspense>
          {/* Another filter or other lanes are another picture; what is added to the same ones is drawn into it. */}
          <TimelinePicture
            key={`${form} ${filterKey}`}
            data={data}
            filter={filter}
            form={form}
            toolbar={toolbar}
            onWithin={(range) => setWithin(coarseRange(range))}
          />
        </Suspense>
      )}
    </section>
  );
}

function Nothing({ isFiltered: someFilter }: { readonly isFiltered: boolean }) {
  const t = useStrings(timelineStrings);
  return (
    <Stack gap={4} align="center" className={classes.empty}>
      <Text fw={600}>{t(someFilter ? 'noneMatch' : 'empty')}</Text>
      <Text c="dimmed">{t(someFilter ? 'noneMatchHow' : 'emptyHow')}</Text>
    </Stack>
  );
}

/** Says that older events were left where they are, and leads there. */
function Unread({ data }: { readonly data: TimelineData }) {
  const t = useStrings(timelineStrings);
  const route = useRoute();
  const oldest = data.dated[0]?.date?.min;
  const older = oldest && { from: firstDay, to: addDays(oldest, -1) };
  return (
    <div className={classes.line}>
      <Text size="xs" c="dimmed">
        {t('unread', { shown: data.dated.length })}
      </Text>
      {older && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => navigate(withFilter(route, { ...filterOf(route), period: older }))}
        >
          {t('older')}
        </Button>
      )}
    </div>
  );
}

function newestFirst({ dated, undated }: TimelineData) {
  return [...dated.toReversed(), ...undated];
}

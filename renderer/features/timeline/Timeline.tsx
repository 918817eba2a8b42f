import { Button, Stack, Text, Title } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { groupByMonth } from '#domain/eventMonths.ts';
import { eventTypeNames } from '#domain/eventType.ts';
import { listEventDetails } from '#storage/claimDetails.ts';
import { countEvents, listEvents } from '#storage/events.ts';
import { EventCard } from '#ui/EventCard.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { hrefOf, useRoute } from '#ui/route.ts';
import { timelineStrings } from './strings.ts';
import classes from './Timeline.module.css';
import { TimelineFilters } from './TimelineFilters.tsx';

const pageSize = 100;

/** Every recorded event by date, newest first, each a click from its passage. */
export function Timeline() {
  const t = useStrings(timelineStrings);
  const language = useLanguage();
  const { entityId, eventType } = useRoute();
  const type = eventTypeNames.find((name) => name === eventType);
  const [shown, setShown] = useState(pageSize);
  const page = useLiveQuery(async () => {
    const [events, total] = await Promise.all([listEvents({ entityId, type }, shown), countEvents({ entityId, type })]);
    return { groups: groupByMonth(await listEventDetails(events)), total };
  }, [entityId, type, shown]);
  const isFiltered = entityId !== undefined || type !== undefined;

  return (
    <section className={classes.timeline} aria-labelledby="timeline-title">
      <header className={classes.header}>
        <Title order={1} size="h3" id="timeline-title">
          {t('title')}
        </Title>
        <TimelineFilters />
        {page && (
          <Text size="sm" c="dimmed" role="status">
            {t('count', { count: page.total })}
          </Text>
        )}
      </header>
      {page?.total === 0 && (
        <Stack gap={4} className={classes.empty}>
          <Text fw={600}>{t(isFiltered ? 'noneMatch' : 'empty')}</Text>
          {!isFiltered && <Text c="dimmed">{t('emptyHow')}</Text>}
        </Stack>
      )}
      {page?.groups.map(({ period, items }) => (
        <section key={period} className={classes.month} aria-label={period || t('undated')}>
          <Title order={2} size="h6" className={classes.period}>
            {period ? formatPeriod(period, language) : t('undated')}
          </Title>
          <Stack gap={8}>
            {items.map(({ event, participants, evidence }) => (
              <EventCard
                key={event.id}
                event={event}
                participants={participants}
                passages={evidence.map((one) => ({
                  ...one,
                  href: hrefOf({ view: 'library', noteId: one.noteId, excerptId: one.excerptId }),
                }))}
              />
            ))}
          </Stack>
        </section>
      ))}
      {page && page.total > shown && (
        <Button variant="default" onClick={() => setShown(shown + pageSize)}>
          {t('older')}
        </Button>
      )}
    </section>
  );
}

function formatPeriod(period: string, language: string): string {
  if (period.length === 4) return period;
  const month = new Date(`${period}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(month);
}

import { Title } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { periodOf } from '#domain/eventMonths.ts';
import type { EventDetails } from '#storage/claimDetails.ts';
import { listEventDetailsById, type TimelineEvent } from '#storage/timeline.ts';
import { EventCard } from '#ui/EventCard.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { usePassages } from '#ui/passageView.ts';
import { useVirtualRows } from '#ui/useVirtualRows.ts';
import { VirtualRows } from '#ui/VirtualRows.tsx';
import classes from './EventRows.module.css';
import { timelineStrings } from './strings.ts';

/** What a card with one passage takes up, about. */
const usualHeight = 132;

interface Props {
  readonly events: readonly TimelineEvent[];
  /** The index of the row that is brought on screen to begin with. */
  readonly firstShown: number;
}

/** Every event of a timeline as its card, newest first, the undated last; only those on screen are read in full. */
export function EventRows({ events, firstShown }: Props) {
  const t = useStrings(timelineStrings);
  const language = useLanguage();
  const withHrefs = usePassages();
  const rows = useVirtualRows({ count: events.length, rowHeight: usualHeight, isMeasured: true });
  const { scrollToIndex } = rows.virtualizer;
  useLayoutEffect(() => {
    if (firstShown > 0) scrollToIndex(firstShown, { align: 'start' });
  }, [firstShown, scrollToIndex]);
  const periods = useMemo(() => events.map(periodOf), [events]);
  const ids = events.slice(rows.first, rows.last + 1).map(({ id }) => id);
  const read = useLiveQuery(() => listEventDetailsById(ids), [ids.join()]);
  // While the next ones are read, those that stay on screen stay as they are.
  const known = useRef<ReadonlyMap<string, EventDetails>>(new Map());
  const details = new Map([...known.current, ...(read ?? []).map((one) => [one.event.id, one] as const)]);
  useEffect(() => {
    known.current = new Map((read ?? []).map((one) => [one.event.id, one]));
  }, [read]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex lint/a11y/useSemanticElements: what scrolls must be reached by keyboard, and the rows want a plain element.
    <div ref={rows.scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={t('events')}>
      <VirtualRows rows={rows} role="list">
        {(index, place) => {
          const id = events[index]?.id ?? '';
          const period = periods[index] ?? '';
          const one = details.get(id);
          return (
            <li key={id} {...place} className={classes.row} aria-setsize={events.length} aria-posinset={index + 1}>
              <div className={classes.period}>
                {period !== periods[index - 1] && (
                  <Title order={2} size="h6">
                    {period ? formatPeriod(period, language) : t('undated')}
                  </Title>
                )}
              </div>
              {one ? (
                <EventCard event={one.event} participants={one.participants} passages={withHrefs(one.evidence)} />
              ) : (
                <div className={classes.waiting} aria-busy />
              )}
            </li>
          );
        }}
      </VirtualRows>
    </div>
  );
}

function formatPeriod(period: string, language: string): string {
  if (period.length === 4) return period;
  const month = new Date(`${period}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(month);
}

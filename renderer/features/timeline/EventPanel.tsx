import { CloseButton, Stack, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { listEventDetailsById } from '#storage/timeline.ts';
import { EventCard } from '#ui/EventCard.tsx';
import { useStrings } from '#ui/i18n.ts';
import { usePassages } from '#ui/passageView.ts';
import { hrefOf, useRoute } from '#ui/route.ts';
import classes from './EventPanel.module.css';
import { timelineStrings } from './strings.ts';

const mostCards = 50;

interface Props {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** The cards of the events that were opened in the picture, each with its passages. */
export function EventPanel({ ids, onClose }: Props) {
  const t = useStrings(timelineStrings);
  const route = useRoute();
  const withHrefs = usePassages();
  const panel = useRef<HTMLElement>(null);
  const cards = useLiveQuery(() => listEventDetailsById(ids.slice(0, mostCards)), [ids.join()]);
  useEffect(() => panel.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  const { eventId: _, shown: __, ...place } = route;
  return (
    <aside ref={panel} className={classes.panel} tabIndex={-1} aria-label={t('card')} onKeyDown={onKeyDown}>
      <div className={classes.header}>
        <Text size="sm" fw={600}>
          {t('count', { count: ids.length })}
        </Text>
        <CloseButton size="sm" aria-label={t('close')} onClick={onClose} />
      </div>
      <Stack gap={8}>
        {cards?.map(({ event, participants, evidence }) => (
          <EventCard key={event.id} event={event} participants={participants} passages={withHrefs(evidence)} />
        ))}
        {ids.length > mostCards && <a href={hrefOf({ ...place, as: 'list' })}>{t('more', { count: ids.length })}</a>}
      </Stack>
    </aside>
  );
}

import { Badge, Text } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatAmount } from '#domain/amount.ts';
import type { Entity } from '#domain/entity.ts';
import type { BusinessEvent, EventStatus } from '#domain/event.ts';
import { eventRoleLabels, eventStatusLabels, eventTypeLabels } from '#domain/eventLabels.ts';
import type { EventRole } from '#domain/eventType.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import classes from './EventCard.module.css';
import { eventCardStrings } from './eventCardStrings.ts';
import { useLanguage, useStrings } from './i18n.ts';
import { hrefOf } from './route.ts';

interface EventCardProps {
  readonly event: BusinessEvent;
  readonly participants: readonly { readonly entityId: string; readonly role: EventRole; readonly entity?: Entity }[];
  readonly passages: readonly {
    readonly excerptId: string;
    readonly text?: string;
    /** The page of the original that it stands on. */
    readonly page?: number;
    readonly noteTitle?: string;
    /** Where the passage stands. */
    readonly href: string;
  }[];
  /** Buttons that act on the event. */
  readonly actions?: ReactNode;
}

/** Only what did not or may not come true stands out. */
const statusColor: Readonly<Partial<Record<EventStatus, string>>> = {
  rumoured: 'yellow',
  blocked: 'red',
  failed: 'red',
  denied: 'red',
};

/** One event as an analyst reads it: what, when, who, how much, and the passages that say so. */
export function EventCard({ event, participants, passages, actions }: EventCardProps) {
  const t = useStrings(eventCardStrings);
  const language = useLanguage();
  return (
    <article className={classes.card} aria-label={eventTypeLabels[event.type][language]}>
      <div className={classes.header}>
        <Text fw={600} size="sm">
          {eventTypeLabels[event.type][language]}
        </Text>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      <div className={classes.figures}>
        <Badge
          className={classes.status}
          size="sm"
          radius="sm"
          variant="light"
          color={statusColor[event.status] ?? 'gray'}
        >
          {eventStatusLabels[event.status][language]}
        </Badge>
        {event.date ? <time dateTime={event.date.edtf}>{formatPartialDate(event.date, language)}</time> : t('undated')}
        {event.amount && <strong>{formatAmount(event.amount, language)}</strong>}
      </div>
      <ul className={classes.participants}>
        {participants.map(({ entityId, role, entity }) => (
          <li key={`${entityId} ${role}`}>
            {entity ? <a href={hrefOf({ view: 'entities', entityId })}>{entity.name}</a> : <em>{t('deletedName')}</em>}
            <span className={classes.role}> {eventRoleLabels[role][language]}</span>
          </li>
        ))}
      </ul>
      {event.summary && <Text size="sm">{event.summary}</Text>}
      {passages.map(({ excerptId, text, page, noteTitle, href }) =>
        text === undefined ? (
          <Text key={excerptId} size="xs" c="dimmed">
            {t('passageGone')}
          </Text>
        ) : (
          <a key={excerptId} className={classes.passage} href={href} title={t('toPassage', { title: noteTitle ?? '' })}>
            <IconQuote size={14} aria-hidden />
            <span>{text}</span>
            {page !== undefined && <em className={classes.page}>{t('page', { page })}</em>}
          </a>
        ),
      )}
    </article>
  );
}

import { Badge, Group, Text } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatAmount } from '#domain/amount.ts';
import type { Entity } from '#domain/entity.ts';
import type { BusinessEvent } from '#domain/event.ts';
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
    readonly noteTitle?: string;
    /** Where the passage stands. */
    readonly href: string;
  }[];
  /** Buttons that act on the event. */
  readonly actions?: ReactNode;
}

/** One event as an analyst reads it: what, when, who, how much, and the passages that say so. */
export function EventCard({ event, participants, passages, actions }: EventCardProps) {
  const t = useStrings(eventCardStrings);
  const language = useLanguage();
  return (
    <article className={classes.card} aria-label={eventTypeLabels[event.type][language]}>
      <Group gap={8} wrap="nowrap" align="baseline">
        <Text fw={600} size="sm">
          {eventTypeLabels[event.type][language]}
        </Text>
        <Badge
          size="sm"
          variant="light"
          color={event.status === 'denied' || event.status === 'failed' ? 'red' : 'gray'}
        >
          {eventStatusLabels[event.status][language]}
        </Badge>
        <Text size="xs" c="dimmed" className={classes.date}>
          {event.date ? (
            <time dateTime={event.date.edtf}>{formatPartialDate(event.date, language)}</time>
          ) : (
            t('undated')
          )}
        </Text>
      </Group>
      <ul className={classes.participants}>
        {participants.map(({ entityId, role, entity }) => (
          <li key={`${entityId} ${role}`}>
            {entity ? <a href={hrefOf({ view: 'entities', entityId })}>{entity.name}</a> : <em>{t('deletedName')}</em>}
            <span className={classes.role}> {eventRoleLabels[role][language]}</span>
          </li>
        ))}
        {event.amount && (
          <li>
            <strong>{formatAmount(event.amount, language)}</strong>
          </li>
        )}
      </ul>
      {event.summary && <Text size="sm">{event.summary}</Text>}
      {passages.map(({ excerptId, text, noteTitle, href }) =>
        text === undefined ? (
          <Text key={excerptId} size="xs" c="dimmed">
            {t('passageGone')}
          </Text>
        ) : (
          <a key={excerptId} className={classes.passage} href={href} title={t('toPassage', { title: noteTitle ?? '' })}>
            <IconQuote size={14} aria-hidden />
            <span>{text}</span>
          </a>
        ),
      )}
      {actions && <div className={classes.actions}>{actions}</div>}
    </article>
  );
}

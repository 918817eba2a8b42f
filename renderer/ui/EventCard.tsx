import { Badge, Text } from '@mantine/core';
import { formatAmount } from '#domain/amount.ts';
import type { Entity } from '#domain/entity.ts';
import type { BusinessEvent, EventStatus } from '#domain/event.ts';
import { eventRoleLabels, eventStatusLabels, eventTypeLabels } from '#domain/eventLabels.ts';
import type { EventRole } from '#domain/eventType.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import classes from './ClaimCard.module.css';
import { ClaimCard, type ClaimCardParts } from './ClaimCard.tsx';
import { claimCardStrings } from './claimCardStrings.ts';
import { EntityLink } from './EntityLink.tsx';
import { eventTypeLook } from './eventTypeLook.ts';
import { useLanguage, useStrings } from './i18n.ts';

interface EventCardProps extends ClaimCardParts {
  readonly event: BusinessEvent;
  readonly participants: readonly { readonly entityId: string; readonly role: EventRole; readonly entity?: Entity }[];
}

/** Only what did not or may not come true stands out. */
const statusColor: Readonly<Partial<Record<EventStatus, string>>> = {
  rumoured: 'yellow',
  blocked: 'red',
  failed: 'red',
  denied: 'red',
};

/** One event as an analyst reads it: what, when, who, how much, and the passages that say so. */
export function EventCard({ event, participants, ...parts }: EventCardProps) {
  const t = useStrings(claimCardStrings);
  const language = useLanguage();
  return (
    <ClaimCard
      {...parts}
      label={eventTypeLabels[event.type][language]}
      look={eventTypeLook(event.type)}
      title={eventTypeLabels[event.type][language]}
      preferred={event.preferred}
      figures={
        <>
          <Badge
            className={classes.status}
            size="sm"
            radius="sm"
            variant="light"
            color={statusColor[event.status] ?? 'gray'}
          >
            {eventStatusLabels[event.status][language]}
          </Badge>
          {event.date ? (
            <time dateTime={event.date.edtf}>{formatPartialDate(event.date, language)}</time>
          ) : (
            <span>{t('undated')}</span>
          )}
          {event.amount && <strong>{formatAmount(event.amount, language)}</strong>}
        </>
      }
    >
      <ul className={classes.names}>
        {participants.map(({ entityId, role, entity }) => (
          <li key={`${entityId} ${role}`}>
            <EntityLink entity={entity} />
            <span className={classes.role}> {eventRoleLabels[role][language]}</span>
          </li>
        ))}
      </ul>
      {event.summary && <Text size="sm">{event.summary}</Text>}
    </ClaimCard>
  );
}

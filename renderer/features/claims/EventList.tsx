import { ActionIcon, Stack, Text, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { BusinessEvent } from '#domain/event.ts';
import { type EventDetails, listEventDetails } from '#storage/claimDetails.ts';
import { removeClaim, restoreClaim } from '#storage/claims.ts';
import { listEventsOfEntity, listEventsOfNote } from '#storage/events.ts';
import { EventCard } from '#ui/EventCard.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { hrefOf, type Route, useRoute } from '#ui/route.ts';
import { eventStrings } from './strings.ts';

interface EventListProps {
  /** Whose events: those that cite a note, or those in which an entity takes part. */
  readonly of: { readonly noteId: string } | { readonly entityId: string };
  readonly onEdit: (details: EventDetails) => void;
}

/** The events of one note or one company, each a click from its passage. */
export function EventList({ of, onEdit }: EventListProps) {
  const t = useStrings(eventStrings);
  const route = useRoute();
  const key = 'noteId' in of ? of.noteId : of.entityId;
  const events = useLiveQuery(
    async () =>
      listEventDetails(await ('noteId' in of ? listEventsOfNote(of.noteId) : listEventsOfEntity(of.entityId))),
    [key],
  );
  if (!events) return null;
  if (events.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noteId' in of ? 'none' : 'noneOfEntity')}
      </Text>
    );
  }
  return (
    <Stack gap={8}>
      {events.map((details) => (
        <EventCard
          key={details.event.id}
          event={details.event}
          participants={details.participants}
          passages={details.evidence.map((one) => ({ ...one, href: passageHref(route, one) }))}
          actions={
            <>
              <Tooltip label={t('edit')}>
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={t('edit')}
                  onClick={() => onEdit(details)}
                >
                  <IconPencil size={14} />
                </ActionIcon>
              </Tooltip>
              <Tooltip label={t('remove')}>
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={t('remove')}
                  onClick={() => remove(details.event, t('removed')).catch(notifyError)}
                >
                  <IconTrash size={14} />
                </ActionIcon>
              </Tooltip>
            </>
          }
        />
      ))}
    </Stack>
  );
}

/** Stays in the view where the note is open already; elsewhere the library is where every note can be found. */
function passageHref(route: Route, { noteId, excerptId }: { noteId: string; excerptId: string }): string {
  const view = route.noteId === noteId ? route.view : 'library';
  return hrefOf({ view, noteId, excerptId });
}

async function remove(event: BusinessEvent, message: string): Promise<void> {
  await removeClaim('events', event.id);
  notifyDone(message, () => restoreClaim({ table: 'events', row: event }));
}

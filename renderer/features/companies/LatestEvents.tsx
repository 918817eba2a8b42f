import { useLiveQuery } from 'dexie-react-hooks';
import { eventRoleLabels, eventStatusLabels, eventTypeLabels } from '#domain/eventLabels.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import { type EventDetails, listEventDetails } from '#storage/claimDetails.ts';
import { listEvents } from '#storage/events.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { type LatestProps, LatestSection } from './LatestSection.tsx';
import { passageHref } from './passageHref.ts';
import { companyStrings } from './strings.ts';

/** The newest events in which an entity takes part. */
export function LatestEvents({ entityId, ...section }: LatestProps) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  const events = useLiveQuery(async () => listEventDetails(await listEvents({ entityId }, 4)), [entityId]);
  const othersOf = ({ participants }: EventDetails) =>
    participants
      .filter((one) => one.entityId !== entityId && one.entity)
      .map(({ entity, role }) => `${entity?.name} (${eventRoleLabels[role][language]})`);
  const lines = events?.map((details) => {
    const { event } = details;
    const what = [eventTypeLabels[event.type][language], eventStatusLabels[event.status][language]].join(', ');
    const others = othersOf(details).join(', ');
    return {
      id: event.id,
      text: others === '' ? what : `${what}: ${others}`,
      remark: event.date && formatPartialDate(event.date, language),
      href: passageHref(details),
    };
  });
  return <LatestSection {...section} name="events" lines={lines} emptyHint={t('noEvents')} />;
}

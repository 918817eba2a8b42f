import { eventStatusLabels, eventTypeLabels } from '#domain/eventLabels.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { TimelineEvent, TimelineName } from '#storage/timeline.ts';
import type { Language } from '#ui/i18n.ts';

type Names = ReadonlyMap<string, TimelineName>;

/** An event in one line: what, in which state, when, who. */
export function eventWords(
  { type, status, date, participantIds }: TimelineEvent,
  names: Names,
  language: Language,
): string {
  const parts = [
    eventTypeLabels[type][language],
    eventStatusLabels[status][language],
    date && formatPartialDate(date, language),
    namesOf(participantIds, names).join(', '),
  ];
  return parts.filter(Boolean).join(language === 'zh' ? '，' : ', ');
}

/** What is written beside an event's sign: those that take part but for the lane's own name, and else its type. */
export function eventLabel(
  { type, participantIds }: TimelineEvent,
  laneId: string,
  names: Names,
  language: Language,
): string {
  const others = namesOf(
    participantIds.filter((id) => id !== laneId),
    names,
  );
  return others.length > 0 ? others.slice(0, 3).join(', ') : eventTypeLabels[type][language];
}

function namesOf(ids: readonly string[], names: Names): string[] {
  return ids.flatMap((id) => names.get(id)?.name ?? []);
}

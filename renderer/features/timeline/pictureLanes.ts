import { eventTypeLabels } from '#domain/eventLabels.ts';
import { eventTypeNames } from '#domain/eventType.ts';
import type { TimelineEvent, TimelineName } from '#storage/timeline.ts';
import type { Language, Translate } from '#ui/i18n.ts';
import { type EventSpan, spanOf } from './eventSpan.ts';
import { styleOfStatus } from './eventStyle.ts';
import { eventLabel } from './eventWords.ts';
import type { DrawnEvent } from './laneElement.ts';
import type { PictureLane } from './lanePicture.ts';
import type { Lane, Lanes } from './timelineLanes.ts';

type Words = Translate<
  'count_one' | 'count_other' | 'rest_one' | 'rest_other' | 'nobody' | 'cluster_one' | 'cluster_other' | 'deletedName'
>;
type Names = ReadonlyMap<string, TimelineName>;

/** Gives lanes their names and their events their places and looks. */
export function pictureLanes({ lanes, unshown }: Lanes, names: Names, language: Language, t: Words): PictureLane[] {
  const spans = new Map<TimelineEvent, EventSpan>();
  return lanes.map((lane) => {
    const byId = new Map(lane.events.map((event) => [event.id, event]));
    const events = lane.events.flatMap((event) => {
      const span = spans.get(event) ?? (event.date && spanOf(event.date));
      if (span) spans.set(event, span);
      return span ? [{ id: event.id, span }] : [];
    });
    return {
      id: lane.id,
      events,
      name: laneName(lane, unshown, names, language, t),
      detail: t('count', { count: lane.events.length }),
      eventOf: (id) => drawnEvent(byId.get(id), lane.id, names, language),
      clusterName: (count) => t('cluster', { count }),
    };
  });
}

function laneName({ id, of }: Lane, unshown: number, names: Names, language: Language, t: Words): string {
  if (of === 'rest') return t('rest', { count: unshown });
  if (of === 'nobody') return t('nobody');
  const type = of === 'type' && eventTypeNames.find((name) => name === id);
  return type ? eventTypeLabels[type][language] : (names.get(id)?.name ?? t('deletedName'));
}

function drawnEvent(
  event: TimelineEvent | undefined,
  laneId: string,
  names: Names,
  language: Language,
): DrawnEvent | undefined {
  if (!event) return undefined;
  const label = eventLabel(event, laneId, names, language);
  const type = eventTypeLabels[event.type][language];
  return {
    type: event.type,
    style: styleOfStatus[event.status],
    label,
    name: label === type ? type : `${type}, ${label}`,
  };
}

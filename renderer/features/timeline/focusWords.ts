import { formatPartialDate, parsePartialDate } from '#domain/partialDate.ts';
import type { Language, Translate } from '#ui/i18n.ts';
import { eventWords } from './eventWords.ts';
import type { Box } from './laneLayout.ts';
import type { PictureLane } from './lanePicture.ts';
import { dayAt } from './timeWindow.ts';
import type { TimelineData } from './useTimelineEvents.ts';
import type { Focus } from './walk.ts';

type Words = Translate<'place' | 'clusterWords'>;

/** What has the focus, in words: the event, or what a cluster holds, and where it stands in its lane. */
export function focusWords(
  box: Box,
  { laneId, eventId }: Focus,
  lanes: readonly PictureLane[],
  { dated, names }: TimelineData,
  language: Language,
  t: Words,
): string {
  const lane = lanes.find(({ id }) => id === laneId);
  const event = dated.find(({ id }) => id === eventId);
  if (!lane || !event) return '';
  const words =
    box.form === 'cluster'
      ? t('clusterWords', {
          count: box.events.length,
          from: formatDay(dayAt(box.start), language),
          to: formatDay(dayAt(box.end - 1), language),
        })
      : eventWords(event, names, language);
  const index = lane.events.findIndex(({ id }) => id === eventId) + 1;
  return t('place', { words: words.replace(/[.。]$/, ''), lane: lane.name, index, count: lane.events.length });
}

/** A day of the calendar in words. */
export function formatDay(day: string, language: Language): string {
  const reading = parsePartialDate(day);
  return reading.state === 'ok' ? formatPartialDate(reading.date, language) : day;
}

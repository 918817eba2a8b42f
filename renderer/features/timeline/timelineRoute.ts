import { type EventStatus, eventStatuses } from '#domain/event.ts';
import { type EventType, eventTypeNames } from '#domain/eventType.ts';
import { readEdtf } from '#domain/partialDateEdtf.ts';
import type { DayRange, TimelineFilter } from '#storage/timeline.ts';
import type { Route } from '#ui/route.ts';

/** How the timeline can be shown: drawn with a lane for each company or each type, or as a list. */
export const timelineForms = ['companies', 'types', 'list'] as const;
export type TimelineForm = (typeof timelineForms)[number];

/** The way of showing that a place names; unless it names one, the picture by company. */
export function formOf({ as }: Route): TimelineForm {
  return timelineForms.find((form) => form === as) ?? 'companies';
}

/** The filter that a place names; what it cannot mean is left out. */
export function filterOf({ entityId, entityIds, watchlist, eventType, eventStatus, period }: Route): TimelineFilter {
  const range = period === undefined ? undefined : rangeIn(period);
  return {
    entityIds: [...new Set([...listIn(entityId), ...listIn(entityIds)])],
    types: listIn(eventType).flatMap((name): EventType[] => eventTypeNames.filter((type) => type === name)),
    statuses: listIn(eventStatus).flatMap((name): EventStatus[] => eventStatuses.filter((status) => status === name)),
    ...(watchlist && { watchlist }),
    ...(range && { period: range }),
  };
}

/** Says whether a filter keeps anything out. */
export function isFiltered({ entityIds, watchlist, types, statuses, period }: TimelineFilter): boolean {
  return (
    [entityIds, types, statuses].some((list) => list.length > 0) || watchlist !== undefined || period !== undefined
  );
}

/** The place with another filter; what else it says stays, but for the card that is open. */
export function withFilter({ view, as, shown }: Route, filter: TimelineFilter): Route {
  const { entityIds, types, statuses, watchlist, period } = filter;
  return {
    view,
    ...(as && { as }),
    ...(shown && { shown }),
    ...(entityIds.length > 0 && { entityIds: entityIds.join(',') }),
    ...(types.length > 0 && { eventType: types.join(',') }),
    ...(statuses.length > 0 && { eventStatus: statuses.join(',') }),
    ...(watchlist && { watchlist }),
    ...(period && { period: rangeText(period) }),
  };
}

/** Reads a stretch of days that a place names. */
export function rangeIn(text: string): DayRange | undefined {
  const date = readEdtf(text);
  return typeof date === 'object' ? { from: date.min, to: date.max } : undefined;
}

/** Writes a stretch of days for a place. */
export function rangeText({ from, to }: DayRange): string {
  return `${from}/${to}`;
}

function listIn(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((part) => part !== '');
}

import { Dexie } from 'dexie';
import type { EntityKind } from '#domain/entity.ts';
import type { BusinessEvent } from '#domain/event.ts';
import type { EventType } from '#domain/eventType.ts';
import { addDays, type Day, firstDay } from '#domain/partialDateCalendar.ts';
import { type EventDetails, listEventDetails } from './claimDetails.ts';
import { library } from './database.ts';

/** What a timeline needs of an event to place it; thousands of them are held at once. */
export type TimelineEvent = Pick<BusinessEvent, 'id' | 'type' | 'status' | 'date' | 'participantIds'>;

/** A stretch of days, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** Which events a timeline shows: those that pass every part. An empty list lets everything pass. */
export interface TimelineFilter {
  readonly entityIds: readonly string[];
  /** Those of the entities on this list. */
  readonly watchlist?: string | undefined;
  readonly types: readonly EventType[];
  readonly statuses: readonly BusinessEvent['status'][];
  /** Those whose dates overlap it. */
  readonly period?: DayRange | undefined;
}

/** What was read for a timeline. */
export interface TimelineReading {
  /** By their first day. */
  readonly dated: readonly TimelineEvent[];
  readonly undated: readonly TimelineEvent[];
  /** How many older ones were left where they are, as a timeline holds no more at once. */
  readonly unread: number;
}

/** How many events a timeline holds at once. */
const mostHeld = 20_000;
/** Read in one go: the browser hands over a page in one task, which must not be felt. */
const pageSize = 1000;
/** A year written as such begins up to so many days before a window that it reaches into. */
const lookBackDays = 366;

const byDay = '[sortDay+id]';
type DayKey = readonly [day: unknown, id: unknown];

/**
 * Reads the events that pass a filter: all of them, or the newest where a timeline cannot hold more. In such a large library `within` reads those around a
 * stretch of days; what began more than a year before it is left out, unless its beginning is open.
 */
export function listTimelineEvents(
  filter: TimelineFilter,
  within?: DayRange,
  limit = mostHeld,
): Promise<TimelineReading> {
  // One transaction, so that what is read page by page fits together.
  return library.transaction('r', library.events, library.entities, async () => {
    const entityIds = await entityIdsOf(filter);
    const passes = eventFilter(filter, entityIds);
    const named =
      entityIds &&
      (await library.events
        .where('participantIds')
        .anyOf([...entityIds])
        .primaryKeys());
    const { events, unread } = named ? await readByIds(named) : await readByDay(filter, within, limit);
    const passing = events.filter(passes).map(lightened);
    return {
      dated: passing.filter(({ date }) => date !== undefined).sort(inOrder),
      undated: passing.filter(({ date }) => date === undefined),
      unread,
    };
  });
}

/** The entities that the filter names; `undefined` where it names none. */
async function entityIdsOf({ entityIds, watchlist }: TimelineFilter): Promise<ReadonlySet<string> | undefined> {
  if (watchlist === undefined) return entityIds.length > 0 ? new Set(entityIds) : undefined;
  const watched = await library.entities.where('watchlists').equals(watchlist).primaryKeys();
  return new Set(entityIds.length > 0 ? watched.filter((id) => entityIds.includes(id)) : watched);
}

function eventFilter({ types, statuses, period }: TimelineFilter, entityIds: ReadonlySet<string> | undefined) {
  return ({ type, status, date, participantIds }: BusinessEvent): boolean =>
    (types.length === 0 || types.includes(type)) &&
    (statuses.length === 0 || statuses.includes(status)) &&
    (entityIds === undefined || participantIds.some((id) => entityIds.has(id))) &&
    (period === undefined || (date !== undefined && date.min <= period.to && date.max >= period.from));
}

async function readByIds(ids: readonly string[]) {
  const distinct = [...new Set(ids)];
  const events: BusinessEvent[] = [];
  for (let from = 0; from < distinct.length; from += pageSize) {
    const page = await library.events.bulkGet(distinct.slice(from, from + pageSize));
    for (const event of page) if (event) events.push(event);
  }
  return { events, unread: 0 };
}

async function readByDay({ period }: TimelineFilter, within: DayRange | undefined, limit: number) {
  const last: DayKey = [period?.to ?? Dexie.maxKey, Dexie.maxKey];
  const all = between([period ? firstDay : Dexie.minKey, Dexie.minKey], last);
  const count = await all.count();
  if (count <= limit) return { events: await readPages([Dexie.minKey, Dexie.minKey], last), unread: 0 };
  if (!within) return readNewest(all, last, count, limit);
  const windowEnd: DayKey = [within.to, Dexie.maxKey];
  const windowStart: DayKey = [addDays(within.from, -lookBackDays), Dexie.minKey];
  const inWindow = between(windowStart, windowEnd);
  const found = await inWindow.count();
  const read =
    found <= limit
      ? { events: await readPages(windowStart, windowEnd), unread: 0 }
      : await readNewest(inWindow, windowEnd, found, limit);
  const undated = await readPages(['', Dexie.minKey], ['', Dexie.maxKey]);
  const openStarts = await readPages([firstDay, Dexie.minKey], [firstDay, Dexie.maxKey]);
  const events = new Map([...undated, ...openStarts, ...read.events].map((event) => [event.id, event]));
  return { events: [...events.values()], unread: read.unread };
}

function between(from: DayKey, to: DayKey) {
  return library.events.where(byDay).between(from, to, true, true);
}

async function readNewest(range: ReturnType<typeof between>, last: DayKey, count: number, limit: number) {
  // Backwards the browser goes row by row; so only the first key is found backwards, and the rows from there on are read forwards.
  const [first] = await range
    .clone()
    .offset(count - limit)
    .limit(1)
    .keys();
  const events = await readPages((first as unknown as DayKey | undefined) ?? last, last);
  return { events, unread: count - events.length };
}

async function readPages(first: DayKey, last: DayKey): Promise<BusinessEvent[]> {
  const events: BusinessEvent[] = [];
  let from: DayKey = first;
  for (let isFirst = true; ; isFirst = false) {
    const range = library.events.where(byDay).between(from, last, isFirst, true);
    const page = await range.limit(pageSize).toArray();
    events.push(...page);
    const end = page.at(-1);
    if (page.length < pageSize || !end) return events;
    from = [end.sortDay, end.id];
  }
}

function lightened({ id, type, status, date, participantIds }: BusinessEvent): TimelineEvent {
  return { id, type, status, participantIds, ...(date && { date }) };
}

function inOrder(a: TimelineEvent, b: TimelineEvent): number {
  const [first = '', second = ''] = [a.date?.min, b.date?.min];
  return first < second || (first === second && a.id < b.id) ? -1 : 1;
}

/** The events of a list, with their names and passages, in its order; those that are gone are left out. */
export async function listEventDetailsById(ids: readonly string[]): Promise<EventDetails[]> {
  const events = await library.events.bulkGet([...ids]);
  return listEventDetails(events.flatMap((event) => event ?? []));
}

/** What a timeline needs of a name. */
export interface TimelineName {
  readonly name: string;
  readonly kind: EntityKind;
}

/** The names of the entities that take part in events, by id. */
export async function getTimelineNames(ids: readonly string[]): Promise<ReadonlyMap<string, TimelineName>> {
  const entities = await library.entities.bulkGet([...ids]);
  return new Map(entities.flatMap((entity) => (entity ? [[entity.id, { name: entity.name, kind: entity.kind }]] : [])));
}

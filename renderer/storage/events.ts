import { Dexie } from 'dexie';
import type { BusinessEvent } from '#domain/event.ts';
import type { EventType } from '#domain/eventType.ts';
import { newId } from '#domain/id.ts';
import { library } from './database.ts';
import type { DraftOf } from './derived.ts';
import { write } from './write.ts';

/** What a person fills in of an event. */
export type EventFields = Omit<DraftOf<'events'>, 'id' | 'createdAt' | 'origin' | 'confirmed'>;

/** Saves a new event that a person recorded, and gives it back. */
export function saveEvent(fields: EventFields): Promise<BusinessEvent> {
  return write(['events'], (writer) =>
    writer.put('events', {
      ...fields,
      id: newId(),
      createdAt: new Date().toISOString(),
      origin: 'user',
      confirmed: true,
    }),
  );
}

/** Changes fields of an event; gives `undefined` where it is gone. */
export function changeEvent(id: string, fields: EventFields): Promise<BusinessEvent | undefined> {
  // Every optional field is named, so that one which was emptied goes out of the row.
  return write(['events'], (writer) =>
    writer.change('events', id, { ...fields, date: fields.date, amount: fields.amount }),
  );
}

/** Deletes an event; its excerpts stay with their notes. */
export async function removeEvent(id: string): Promise<void> {
  await write(['events'], (writer) => writer.remove('events', id));
}

/** Puts a deleted event back as it was. */
export async function restoreEvent(event: BusinessEvent): Promise<void> {
  await write(['events'], (writer) => writer.put('events', event));
}

/** The events that cite a note, by date, the undated first. */
export async function listEventsOfNote(noteId: string): Promise<BusinessEvent[]> {
  return byDay(await library.events.where('evidenceNoteIds').equals(noteId).toArray());
}

/** The events in which an entity takes part, by date, the undated first. */
export async function listEventsOfEntity(entityId: string): Promise<BusinessEvent[]> {
  return byDay(await library.events.where('participantIds').equals(entityId).toArray());
}

/** Which events a timeline shows. */
export interface EventFilter {
  readonly entityId?: string | undefined;
  readonly type?: EventType | undefined;
}

/** The newest events that pass a filter, at most `limit`, the undated last. */
export async function listEvents({ entityId, type }: EventFilter, limit: number): Promise<BusinessEvent[]> {
  if (entityId !== undefined) {
    const events = await listEventsOfEntity(entityId);
    const ofType = type === undefined ? events : events.filter((event) => event.type === type);
    return ofType.reverse().slice(0, limit);
  }
  if (type !== undefined) {
    const range = [
      [type, Dexie.minKey],
      [type, Dexie.maxKey],
    ] as const;
    return library.events
      .where('[type+sortDay]')
      .between(...range)
      .reverse()
      .limit(limit)
      .toArray();
  }
  return library.events.orderBy('[sortDay+id]').reverse().limit(limit).toArray();
}

/** How many events pass a filter. */
export async function countEvents({ entityId, type }: EventFilter): Promise<number> {
  if (entityId !== undefined) return (await listEvents({ entityId, type }, Number.POSITIVE_INFINITY)).length;
  if (type === undefined) return library.events.count();
  return library.events.where('[type+sortDay]').between([type, Dexie.minKey], [type, Dexie.maxKey]).count();
}

function byDay(events: BusinessEvent[]): BusinessEvent[] {
  return events.sort((a, b) => (a.sortDay < b.sortDay || (a.sortDay === b.sortDay && a.id < b.id) ? -1 : 1));
}

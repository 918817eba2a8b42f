import { Dexie } from 'dexie';
import type { BusinessEvent } from '#domain/event.ts';
import type { EventType } from '#domain/eventType.ts';
import { library } from './database.ts';

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

function byDay(events: BusinessEvent[]): BusinessEvent[] {
  return events.sort((a, b) => (a.sortDay < b.sortDay || (a.sortDay === b.sortDay && a.id < b.id) ? -1 : 1));
}

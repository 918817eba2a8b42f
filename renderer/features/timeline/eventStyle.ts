import type { EventStatus } from '#domain/event.ts';

/** How far an event is true, as the picture shows it: it is, it is to be, somebody says so, it did not come true. */
export const eventStyles = ['solid', 'hollow', 'dashed', 'struck'] as const;
export type EventStyle = (typeof eventStyles)[number];

/** How an event of each status is drawn. */
export const styleOfStatus: Readonly<Record<EventStatus, EventStyle>> = {
  completed: 'solid',
  announced: 'solid',
  planned: 'hollow',
  rumoured: 'dashed',
  blocked: 'struck',
  failed: 'struck',
  denied: 'struck',
};

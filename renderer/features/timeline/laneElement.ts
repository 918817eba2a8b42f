import { type EventGroupName, type EventType, eventTypes } from '#domain/eventType.ts';
import { eventGroupColors } from '#ui/eventTypeLook.ts';
import { cssColorOf } from '#ui/look.ts';
import type { EventStyle } from './eventStyle.ts';
import classes from './LaneBoxes.module.css';
import { type Box, type LaneLayout, measures } from './laneLayout.ts';
import type { TimeWindow } from './timeWindow.ts';

/** How an event looks and what is written beside it. */
export interface DrawnEvent {
  readonly type: EventType;
  readonly style: EventStyle;
  readonly label: string;
  /** For assistive technology. */
  readonly name: string;
}

/** One lane with all that is needed to draw it. */
export interface DrawnLane {
  readonly id: string;
  readonly layout: LaneLayout;
  readonly eventOf: (id: string) => DrawnEvent | undefined;
  /** What is said of a cluster. */
  readonly clusterName: (count: number) => string;
}

/** A label is not worth less than that. */
const shortestLabel = 44;
const longestLabel = 220;

/** The height of a lane, in pixels. */
export function laneHeight({ rows }: LaneLayout): number {
  return Math.max(measures.lowestLane, rows * measures.row + 2 * measures.lanePadding);
}

/** The boxes of a lane, placed by shares of a stretch of time, so that the browser keeps their places while it is stretched. */
export function laneElement(lane: DrawnLane, tile: TimeWindow): HTMLElement {
  const element = document.createElement('div');
  element.className = classes.lane ?? '';
  element.dataset.strip = lane.id;
  element.style.height = `${laneHeight(lane.layout)}px`;
  element.append(...lane.layout.boxes.map((box) => boxElement(lane, box, tile)));
  return element;
}

function boxElement(lane: DrawnLane, box: Box, tile: TimeWindow): HTMLElement {
  const event = lane.eventOf(box.key);
  const element = document.createElement('div');
  element.className = [
    classes.box,
    classes[box.form],
    box.form !== 'cluster' && event && classes[event.style],
    box.isUncertain && classes.uncertain,
    box.open === 'start' && classes.openStart,
    box.open === 'end' && classes.openEnd,
  ]
    .filter(Boolean)
    .join(' ');
  element.role = 'button';
  element.ariaLabel = box.form === 'cluster' ? lane.clusterName(box.events.length) : (event?.name ?? '');
  element.dataset.key = box.key;
  place(element, box, tile);
  if (box.form === 'cluster') {
    const group = sharedGroup(lane, box);
    if (group) element.style.setProperty('--tint', cssColorOf(eventGroupColors[group]));
    element.append(textElement(classes.count, shortCount(box.events.length)));
    return element;
  }
  if (!event) return element;
  element.style.setProperty('--tint', cssColorOf(eventGroupColors[eventTypes[event.type].group]));
  element.style.setProperty('--icon', `var(--${event.style === 'solid' ? 'on' : 'off'}-${event.type})`);
  const sign = document.createElement('span');
  sign.className = classes.sign ?? '';
  element.append(sign);
  const room = box.form === 'bar' ? Number.POSITIVE_INFINITY : box.room - measures.gap;
  if (event.label !== '' && room >= shortestLabel) {
    const label = textElement(classes.label, event.label);
    if (box.form !== 'bar') label.style.maxWidth = `${Math.min(room, longestLabel)}px`;
    element.append(label);
  }
  return element;
}

function place(element: HTMLElement, box: Box, tile: TimeWindow): void {
  const share = (day: number) => `${(100 * (day - tile.from)) / (tile.to - tile.from)}%`;
  element.style.top = `${measures.lanePadding + box.row * measures.row}px`;
  if (box.form !== 'bar') {
    element.style.left = share(box.centre);
    return;
  }
  // What begins before the stretch is drawn from its edge on, so that its text can be read.
  const start = Math.max(box.start, tile.from);
  element.style.left = share(box.open === 'start' ? box.end : start);
  if (box.open !== undefined) return;
  const end = Math.min(box.end, tile.to);
  element.style.width = share(end - start + tile.from);
  element.dataset.stretch = `${start} ${end}`;
}

/** Moves what is written on bars that begin before what is shown to where it can be read. */
export function keepLabelsInView(host: HTMLElement, shown: TimeWindow, pixelsPerDay: number): void {
  for (const bar of host.querySelectorAll<HTMLElement>('[data-stretch]')) {
    const [start = 0, end = 0] = (bar.dataset.stretch ?? '').split(' ').map(Number);
    const hidden = Math.min(Math.max(0, shown.from - start), Math.max(0, end - start)) * pixelsPerDay;
    const most = Math.max(0, (end - start) * pixelsPerDay - measures.row);
    const shift = `${Math.round(Math.min(hidden, most))}px`;
    // Most bars stay as they are, and a style that is set again is reckoned with again.
    if ((bar.dataset.shift ?? '0px') === shift) continue;
    bar.dataset.shift = shift;
    bar.style.paddingInlineStart = shift;
  }
}

/** The group that all events of a cluster belong to. */
function sharedGroup(lane: DrawnLane, { events }: Box): EventGroupName | undefined {
  const groups = new Set<EventGroupName | undefined>();
  for (const { id } of events) {
    const event = lane.eventOf(id);
    groups.add(event && eventTypes[event.type].group);
    if (groups.size > 1) return undefined;
  }
  return [...groups][0];
}

/** A number that fits into a cluster's sign. */
export function shortCount(count: number): string {
  return count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`;
}

function textElement(className: string | undefined, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className ?? '';
  element.textContent = text;
  return element;
}

import type { Box, LaneLayout } from './laneLayout.ts';
import type { TimeWindow } from './timeWindow.ts';

/** A lane as it is walked with the keys. */
export interface WalkedLane {
  readonly id: string;
  readonly layout: LaneLayout;
}

/** The event that has the focus, in the lane that it has it in. */
export interface Focus {
  readonly laneId: string;
  readonly eventId: string;
}

export type Step = 'next' | 'previous' | 'first' | 'last' | 'up' | 'down';

/** The box that an event of a lane is drawn by now, alone or in a cluster. */
export function boxOf(lanes: readonly WalkedLane[], focus: Focus | undefined): Box | undefined {
  const lane = lanes.find(({ id }) => id === focus?.laneId);
  return lane?.layout.boxes.find(({ events }) => events.some(({ id }) => id === focus?.eventId));
}

/** Where a step leads: along the lane to what comes before or after, or to what is nearest in time in the lane above or below. Without a way, nowhere. */
export function stepFrom(
  lanes: readonly WalkedLane[],
  focus: Focus | undefined,
  step: Step,
  window: TimeWindow,
): Focus | undefined {
  const at = lanes.findIndex(({ id }) => id === focus?.laneId);
  const lane = lanes[at];
  const box = boxOf(lanes, focus);
  if (!lane || !box) return firstWithin(lanes, window);
  if (step === 'up' || step === 'down') {
    const neighbour = lanes[at + (step === 'up' ? -1 : 1)];
    return neighbour && focusOn(neighbour, nearest(neighbour.layout.boxes, box.centre));
  }
  const { boxes } = lane.layout;
  const index = boxes.indexOf(box);
  const target = { next: index + 1, previous: index - 1, first: 0, last: boxes.length - 1 }[step];
  return focusOn(lane, boxes[target]);
}

/** The first box within a window, of the first lane that has one there; elsewhere the first of all. */
function firstWithin(lanes: readonly WalkedLane[], { from, to }: TimeWindow): Focus | undefined {
  for (const lane of lanes) {
    const box = lane.layout.boxes.find(({ centre }) => centre >= from && centre <= to);
    if (box) return focusOn(lane, box);
  }
  const [lane] = lanes;
  return lane && focusOn(lane, lane.layout.boxes[0]);
}

function nearest(boxes: readonly Box[], day: number): Box | undefined {
  return boxes.reduce<Box | undefined>(
    (best, box) => (best && Math.abs(best.centre - day) <= Math.abs(box.centre - day) ? best : box),
    undefined,
  );
}

function focusOn({ id }: WalkedLane, box: Box | undefined): Focus | undefined {
  const [event] = box?.events ?? [];
  return event && { laneId: id, eventId: event.id };
}

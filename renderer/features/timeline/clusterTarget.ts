import { type Box, layOutLane } from './laneLayout.ts';
import { layoutScale, shortestDays, type TimeWindow } from './timeWindow.ts';

/** The stretch of time in which the events of a cluster stand apart; `undefined` where no zoom tells them apart. */
export function clusterTarget({ events }: Box, width: number): TimeWindow | undefined {
  const centres = events.map(({ span }) => (span.start + span.end) / 2);
  const [first, last] = [Math.min(...centres), Math.max(...centres)];
  const days = Math.max(shortestDays, (last - first) * 1.3);
  const apart = layOutLane(events, layoutScale(width / days)).boxes.length > 1;
  const middle = (first + last) / 2;
  return apart ? { from: middle - days / 2, to: middle + days / 2 } : undefined;
}

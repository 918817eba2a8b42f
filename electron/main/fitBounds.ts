import type { Rectangle } from 'electron';

/** How much of a window's upper edge a person needs to see to take hold of it, in device-independent pixels. */
const gripWidth = 160;
const gripHeight = 32;

/** The bounds at which a window was left, made to fit the work areas of today's displays; `undefined` where none shows any of it. */
export function fitBounds(saved: Rectangle, workAreas: readonly Rectangle[]): Rectangle | undefined {
  const [area] = workAreas
    .filter((candidate) => overlap(saved, candidate) > 0)
    .sort((one, other) => overlap(saved, other) - overlap(saved, one));
  if (!area) return undefined;
  const sized = { ...saved, width: Math.min(saved.width, area.width), height: Math.min(saved.height, area.height) };
  return canBeGripped(sized, area) ? sized : moveInside(sized, area);
}

function overlap(one: Rectangle, other: Rectangle): number {
  return sharedWidth(one, other) * sharedHeight(one, other);
}

function sharedWidth(one: Rectangle, other: Rectangle): number {
  return Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x));
}

function sharedHeight(one: Rectangle, other: Rectangle): number {
  return Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));
}

function canBeGripped(bounds: Rectangle, area: Rectangle): boolean {
  const grip = { ...bounds, height: Math.min(gripHeight, bounds.height) };
  return (
    sharedWidth(grip, area) >= Math.min(gripWidth, bounds.width) &&
    bounds.y >= area.y &&
    sharedHeight(grip, area) === grip.height
  );
}

function moveInside(bounds: Rectangle, area: Rectangle): Rectangle {
  return {
    ...bounds,
    x: Math.min(Math.max(bounds.x, area.x), area.x + area.width - bounds.width),
    y: Math.min(Math.max(bounds.y, area.y), area.y + area.height - bounds.height),
  };
}

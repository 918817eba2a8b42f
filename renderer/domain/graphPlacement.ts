/** Where something is drawn. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** More rings than a thousand neighbours fill. */
const mostRings = 60;

/**
 * Free places for newcomers around the node that they belong to, nearest first, on the side that is turned away from its other neighbours;
 * nobody who has a place already has to move.
 */
export function placesAround(centre: Point, taken: readonly Point[], count: number, gap: number): Point[] {
  const occupied = new Map<string, Point[]>();
  const cellOf = ({ x, y }: Point) => [Math.floor(x / gap), Math.floor(y / gap)] as const;
  const occupy = (point: Point) => {
    const key = cellOf(point).join();
    occupied.set(key, [...(occupied.get(key) ?? []), point]);
  };
  const isFree = (point: Point) => {
    const [column, row] = cellOf(point);
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        const near = occupied.get(`${column + dx},${row + dy}`) ?? [];
        if (near.some((other) => distance(point, other) < gap * 0.95)) return false;
      }
    }
    return true;
  };
  for (const point of taken) occupy(point);

  const places: Point[] = [];
  const away = angleAway(centre, taken);
  for (let ring = 1; ring <= mostRings && places.length < count; ring += 1) {
    const radius = gap * (ring + 0.4);
    const seats = Math.max(6, Math.floor((2 * Math.PI * radius) / gap));
    for (let seat = 0; seat < seats && places.length < count; seat += 1) {
      const place = seatAt(centre, radius, away + turn(seat) * ((2 * Math.PI) / seats));
      if (!isFree(place)) continue;
      occupy(place);
      places.push(place);
    }
  }
  return places;
}

/** 0, 1, -1, 2, -2 …: to both sides of the middle in turn. */
function turn(seat: number): number {
  return seat % 2 === 0 ? -seat / 2 : (seat + 1) / 2;
}

function seatAt({ x, y }: Point, radius: number, angle: number): Point {
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

function angleAway(centre: Point, taken: readonly Point[]): number {
  const others = taken.filter((point) => distance(point, centre) > 0);
  if (others.length === 0) return 0;
  // Near ones weigh more, so that a crowd far off does not turn the newcomers into the neighbour next door.
  let x = 0;
  let y = 0;
  for (const point of others) {
    const weight = distance(point, centre) ** 2;
    x += (centre.x - point.x) / weight;
    y += (centre.y - point.y) / weight;
  }
  return x === 0 && y === 0 ? 0 : Math.atan2(y, x);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How an arrow key points. */
const directions = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const satisfies Record<string, Point>;
export type Direction = keyof typeof directions;

/** The nearest of some places in a direction; what lies off it counts as further away, and what lies behind not at all. */
export function nearestTowards<Place extends Point>(
  from: Point,
  direction: Direction,
  places: readonly Place[],
): Place | undefined {
  const { x, y } = directions[direction];
  let best: { readonly place: Place; readonly cost: number } | undefined;
  for (const place of places) {
    const along = (place.x - from.x) * x + (place.y - from.y) * y;
    const across = Math.abs((place.x - from.x) * y) + Math.abs((place.y - from.y) * x);
    if (along <= 0 || across > along * 2) continue;
    const cost = along + across * 2;
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place;
}

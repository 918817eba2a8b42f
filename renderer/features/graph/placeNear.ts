import { type Point, placesAround } from '#domain/graphPlacement.ts';
import type { GraphView } from '#domain/graphView.ts';

const gap = 110;

/** Gives newcomers places beside somebody whom they are joined with; those whose neighbours are newcomers too come after these. */
export function placeNear(newcomers: readonly string[], view: GraphView, places: Map<string, Point>): void {
  const waiting = new Set(newcomers);
  while (waiting.size > 0) {
    const guests = guestsOf(waiting, view, places);
    // Nobody is joined with anybody who has a place.
    if (guests.size === 0) guests.set('', new Set(waiting));
    for (const [host, group] of guests) {
      const homeless = [...group].filter((id) => waiting.has(id));
      const taken = [...places].flatMap(([id, place]) => (view.nodes.has(id) ? [place] : []));
      const seats = placesAround(places.get(host) ?? { x: 0, y: 0 }, taken, homeless.length, gap);
      homeless.forEach((id, index) => {
        places.set(id, seats[index] ?? { x: 0, y: 0 });
        waiting.delete(id);
      });
    }
  }
}

function guestsOf(waiting: ReadonlySet<string>, view: GraphView, places: ReadonlyMap<string, Point>) {
  const guests = new Map<string, Set<string>>();
  const invite = (host: string, guest: string) => {
    if (!waiting.has(guest) || waiting.has(host) || !places.has(host)) return;
    guests.set(host, (guests.get(host) ?? new Set()).add(guest));
  };
  for (const { fromId, toId } of view.allEdges) {
    invite(fromId, toId);
    invite(toId, fromId);
  }
  return guests;
}

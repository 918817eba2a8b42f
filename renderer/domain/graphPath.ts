/** One step from an entity to another. */
interface Link {
  readonly fromId: string;
  readonly toId: string;
}

/** The shortest way between two entities along links, whatever their direction: the entities on it, both ends among them; `undefined` where there is none. */
export function shortestPath(links: readonly Link[], startId: string, endId: string): string[] | undefined {
  const neighbours = new Map<string, string[]>();
  const join = (one: string, other: string) => neighbours.set(one, [...(neighbours.get(one) ?? []), other]);
  for (const { fromId, toId } of links) {
    join(fromId, toId);
    join(toId, fromId);
  }
  const cameFrom = new Map<string, string | undefined>([[startId, undefined]]);
  const queue = [startId];
  for (const id of queue) {
    if (id === endId) return wayTo(endId, cameFrom);
    for (const next of neighbours.get(id) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(endId: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = [];
  for (let id: string | undefined = endId; id !== undefined; id = cameFrom.get(id)) way.unshift(id);
  return way;
}

import { eventTypeNames } from '#domain/eventType.ts';
import type { TimelineEvent, TimelineName } from '#storage/timeline.ts';

/** One row of the picture with the events that belong there, by time. */
export interface Lane {
  readonly id: string;
  /** What it gathers: one name, one type, the names that have no lane, or the events that name nobody. */
  readonly of: 'entity' | 'type' | 'rest' | 'nobody';
  readonly events: readonly TimelineEvent[];
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** How many names have no lane of their own. */
  readonly unshown: number;
}

const restLane = 'rest';
const nobodyLane = 'nobody';

/** A lane for each type of which there are events, in the order of the table of types. */
export function lanesByType(events: readonly TimelineEvent[]): Lanes {
  const byType = Map.groupBy(events, ({ type }) => type);
  const lanes = eventTypeNames.flatMap((type): Lane[] => {
    const ofType = byType.get(type);
    return ofType ? [{ id: type, of: 'type', events: ofType }] : [];
  });
  return { lanes, unshown: 0 };
}

/**
 * A lane for each company, those with most events first, and one for the rest beyond `most`. An event stands in the lane of every company
 * that takes part; where names are chosen only they have lanes, whatever their kind.
 */
export function lanesByCompany(
  events: readonly TimelineEvent[],
  names: ReadonlyMap<string, TimelineName>,
  chosen: readonly string[],
  most: number,
): Lanes {
  const hasLane = (id: string) => (chosen.length > 0 ? chosen.includes(id) : names.get(id)?.kind === 'company');
  const byEntity = new Map<string, TimelineEvent[]>();
  const nobody: TimelineEvent[] = [];
  for (const event of events) {
    const ids = event.participantIds.filter(hasLane);
    for (const id of ids) {
      const own = byEntity.get(id);
      if (own) own.push(event);
      else byEntity.set(id, [event]);
    }
    if (ids.length === 0) nobody.push(event);
  }
  const nameOf = (id: string) => names.get(id)?.name ?? '';
  const ranked = [...byEntity].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  const shown = new Set(ranked.slice(0, most).map(([id]) => id));
  const unshown = ranked.length - shown.size;
  const rest =
    unshown > 0 ? events.filter((event) => event.participantIds.some((id) => hasLane(id) && !shown.has(id))) : [];
  return {
    lanes: [
      ...ranked.slice(0, most).map(([id, own]): Lane => ({ id, of: 'entity', events: own })),
      ...(rest.length > 0 ? [{ id: restLane, of: 'rest', events: rest } as const] : []),
      ...(nobody.length > 0 ? [{ id: nobodyLane, of: 'nobody', events: nobody } as const] : []),
    ],
    unshown,
  };
}

import { addDays, type Day, firstDay, lastDay } from './partialDateCalendar.ts';
import type { Relation } from './relation.ts';

/** A relation as a graph reads it. */
export interface GraphRelation {
  readonly relation: Relation;
  /** The first day on which one of its passages may have been published, where that is known. */
  readonly published?: Day;
}

/** The first and the last day on which a relation stands; a partial date counts from its first day to its last. */
export function spanOf({ relation, published }: GraphRelation): { readonly from: Day; readonly to: Day } {
  const to = relation.until?.max ?? lastDay;
  if (relation.since) return { from: relation.since.min, to };
  const said = relation.asOf?.min ?? published ?? firstDay;
  // What a later article tells of the past began before it ended, nobody says when.
  return { from: said <= to ? said : firstDay, to };
}

/** The relations that stand on a day. */
export function relationsAsOf(relations: readonly GraphRelation[], day: Day): GraphRelation[] {
  return relations.filter((one) => {
    const { from, to } = spanOf(one);
    return from <= day && day <= to;
  });
}

/** The days, oldest first, on which a relation begins or no longer stands: where a replay stops. */
export function changeDays(relations: readonly GraphRelation[]): Day[] {
  const days = new Set<Day>();
  for (const one of relations) {
    const { from, to } = spanOf(one);
    if (from > firstDay) days.add(from);
    if (to < lastDay) days.add(addDays(to, 1));
  }
  return [...days].sort();
}

/** At most so many of the days, evenly taken, with the first and the last of them. */
export function thinDays(days: readonly Day[], most: number): Day[] {
  if (days.length <= most) return [...days];
  const step = (days.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => days[Math.round(index * step)] ?? '');
}

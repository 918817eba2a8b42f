import { relationsDiffer } from './contradiction.ts';
import { type GraphRelation, spanOf } from './graphHistory.ts';
import type { Day } from './partialDateCalendar.ts';
import { type RelationType, relationRow } from './relationType.ts';

/** What all claims of one type between the same two entities draw: one line. */
export interface GraphEdge {
  readonly id: string;
  readonly type: RelationType;
  readonly fromId: string;
  readonly toId: string;
  /** The claims, that which the person goes by first, then the newest. */
  readonly relations: readonly GraphRelation[];
  /** The percentages that stand against each other, of which a preferred one is the only one; empty where none is said. */
  readonly percents: readonly number[];
  /** Whether several values or a contradicting passage stand behind it. */
  readonly isDisputed: boolean;
  /** Denied: every passage contradicts it. Ended: it stood before the day that is looked from. */
  readonly standing: 'stands' | 'ended' | 'denied';
}

/** Gathers relations into lines; `day` is that on which something has ended or not. */
export function edgesOf(relations: readonly GraphRelation[], day: Day): GraphEdge[] {
  const groups = Map.groupBy(relations, ({ relation }) => edgeIdOf(relation));
  return [...groups].map(([id, group]) => edgeOf(id, group.sort(byWeight), day));
}

/** The name of the line that a relation is part of; what is mutual has one line for both directions. */
function edgeIdOf(relation: { readonly type: RelationType; readonly fromId: string; readonly toId: string }): string {
  const ends = [relation.fromId, relation.toId];
  if (relationRow(relation.type).isMutual) ends.sort();
  return [relation.type, ...ends].join(' ');
}

function edgeOf(id: string, relations: readonly GraphRelation[], day: Day): GraphEdge {
  const [first] = relations;
  if (!first) throw new Error('A line is made of one relation at least.');
  const { type, fromId, toId } = first.relation;
  const percents = percentsOf(relations);
  const evidence = relations.flatMap(({ relation }) => relation.evidence);
  const against = evidence.filter(({ stance }) => stance === 'contradicts').length;
  return {
    ...{ id, type, fromId, toId, relations, percents },
    isDisputed: against > 0 || rivalPercents(relations).length > 1,
    standing: standingOf(relations, evidence.length > 0 && against === evidence.length, day),
  };
}

function standingOf(relations: readonly GraphRelation[], isDenied: boolean, day: Day): GraphEdge['standing'] {
  if (isDenied) return 'denied';
  return relations.every((one) => spanOf(one).to < day) ? 'ended' : 'stands';
}

function percentsOf(relations: readonly GraphRelation[]): readonly number[] {
  const preferred = relations.find(({ relation }) => relation.preferred && relation.percent !== undefined);
  return preferred?.relation.percent === undefined ? rivalPercents(relations) : [preferred.relation.percent];
}

/** The newest value and those that cannot be true beside it. */
function rivalPercents(relations: readonly GraphRelation[]): readonly number[] {
  const [newest, ...others] = relations
    .filter(({ relation }) => relation.percent !== undefined)
    .toSorted((a, b) => (spanOf(a).from < spanOf(b).from ? 1 : -1));
  if (!newest) return [];
  const rivals = others.filter(({ relation }) => relationsDiffer(newest.relation, relation));
  return [...new Set([newest, ...rivals].flatMap(({ relation }) => relation.percent ?? []))];
}

function byWeight(a: GraphRelation, b: GraphRelation): number {
  const preference = Number(b.relation.preferred ?? false) - Number(a.relation.preferred ?? false);
  return preference || (spanOf(a).from < spanOf(b).from ? 1 : -1);
}

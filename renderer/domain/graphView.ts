import type { Entity, EntityKind } from './entity.ts';
import { edgesOf, type GraphEdge } from './graphEdge.ts';
import { type GraphRelation, relationsAsOf } from './graphHistory.ts';
import type { Day } from './partialDateCalendar.ts';
import type { RelationType } from './relationType.ts';

/** Somebody in a graph. */
export interface GraphNode {
  readonly id: string;
  /** Absent where the entity has been deleted. */
  readonly entity?: Entity;
  readonly kind: EntityKind | 'deleted';
  /** The graph starts here. */
  readonly isRoot: boolean;
  /** How many neighbours are not shown. */
  readonly hiddenCount: number;
  /** The lines that are shown of it, by id. */
  readonly edgeIds: readonly string[];
}

/** What a graph shows. */
export interface GraphView {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** Every line that there is room for: what is arranged, so that a filter or another day moves nobody. */
  readonly allEdges: readonly GraphEdge[];
  /** Those that pass the filters and stand on the day, by id. */
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** How many lines of each type stand on the day, filtered or not. */
  readonly typeCounts: ReadonlyMap<RelationType, number>;
}

interface Shown {
  readonly relations: readonly GraphRelation[];
  readonly entities: ReadonlyMap<string, Entity | undefined>;
  readonly hiddenCounts: ReadonlyMap<string, number>;
  readonly rootIds: readonly string[];
  readonly hiddenTypes: ReadonlySet<RelationType>;
  /** All that ever was where there is none. */
  readonly day: Day | undefined;
  readonly today: Day;
}

/** Makes of relations what a graph shows of them. */
export function graphViewOf(shown: Shown): GraphView {
  const { relations, entities, hiddenCounts, rootIds, hiddenTypes, day, today } = shown;
  const standing = day === undefined ? relations : relationsAsOf(relations, day);
  const onDay = edgesOf(standing, day ?? today);
  const edges = new Map(onDay.flatMap((edge) => (hiddenTypes.has(edge.type) ? [] : [[edge.id, edge] as const])));
  const edgeIds = new Map<string, string[]>();
  for (const { id, fromId, toId } of edges.values()) {
    for (const end of new Set([fromId, toId])) edgeIds.set(end, [...(edgeIds.get(end) ?? []), id]);
  }
  const nodes = [...entities].map(([id, entity]): [string, GraphNode] => [
    id,
    {
      id,
      ...(entity && { entity }),
      kind: entity?.kind ?? 'deleted',
      isRoot: rootIds.includes(id),
      hiddenCount: hiddenCounts.get(id) ?? 0,
      edgeIds: edgeIds.get(id) ?? [],
    },
  ]);
  return { nodes: new Map(nodes), allEdges: edgesOf(relations, today), edges, typeCounts: countTypes(onDay) };
}

function countTypes(edges: readonly GraphEdge[]): Map<RelationType, number> {
  return new Map([...Map.groupBy(edges, ({ type }) => type)].map(([type, group]) => [type, group.length]));
}

import type { Relation } from '#domain/relation.ts';
import type { RelationType } from '#domain/relationType.ts';

/** Two entities of which one speaks for the other: a company and what it makes, its owner, its head. */
export type RelatedPair = readonly [oneId: string, otherId: string];

const speaking: ReadonlySet<RelationType> = new Set<RelationType>([
  'makes',
  'owns',
  'subsidiary_of',
  'employs',
  'founded_by',
  'board_member_of',
]);

/** The two sides of a relation where an article that names the one is likely to mean the other by its name; `undefined` of rivals and the like. */
export function relatedPairOf({
  type,
  fromId,
  toId,
}: Pick<Relation, 'type' | 'fromId' | 'toId'>): RelatedPair | undefined {
  return speaking.has(type) ? [fromId, toId] : undefined;
}

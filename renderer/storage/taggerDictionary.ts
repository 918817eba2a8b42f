import type { Entity } from '#domain/entity.ts';
import { createNameResolver, type NameResolver, type RelatedPair } from '#domain/facts/resolveNames.ts';
import type { Relation } from '#domain/relation.ts';
import type { RelationType } from '#domain/relationType.ts';
import type { Change } from './changeFeed.ts';
import { library } from './database.ts';
import type { EntityChange } from './nameSearchQueue.ts';

/** Where one side of such a relation is named, the other is likely to be meant by its name too. */
const speaking: ReadonlySet<RelationType> = new Set<RelationType>([
  'makes',
  'owns',
  'subsidiary_of',
  'employs',
  'founded_by',
  'board_member_of',
]);

/** The names that are searched for, and who speaks for whom, as of some place in the change feed. */
export class TaggerDictionary {
  readonly #entities: Map<string, Entity>;
  readonly #related: Map<string, RelatedPair>;
  #resolver: NameResolver | undefined;

  constructor(entities: readonly Entity[], relations: readonly Relation[]) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#related = new Map(relations.filter(isSpeaking).map((relation) => [relation.id, pairOf(relation)]));
  }

  /** Of many names it takes longer to make than to use, so it is made when it is needed. */
  get resolver(): NameResolver {
    this.#resolver ??= createNameResolver([...this.#entities.values()], [...this.#related.values()]);
    return this.#resolver;
  }

  /** Takes changes of entities and relations in, and tells which entities they concern. */
  learn(changes: readonly Change[]): EntityChange[] {
    const learnt = changes.flatMap((change): EntityChange[] => {
      const id = change.kind === 'saved' ? change.row.id : change.id;
      if (change.table === 'relations')
        return this.#learnRelation(id, change.kind === 'saved' ? change.row : undefined);
      if (change.table === 'entities') return this.#learnEntity(id, change.kind === 'saved' ? change.row : undefined);
      return [];
    });
    if (learnt.length > 0) this.#resolver = undefined;
    return learnt;
  }

  #learnEntity(entityId: string, after: Entity | undefined): EntityChange[] {
    const before = this.#entities.get(entityId);
    if (after) this.#entities.set(entityId, after);
    else this.#entities.delete(entityId);
    return before || after ? [{ entityId, before, after }] : [];
  }

  #learnRelation(id: string, after: Relation | undefined): EntityChange[] {
    const before = this.#related.get(id);
    const pair = after && isSpeaking(after) ? pairOf(after) : undefined;
    if (before?.join() === pair?.join()) return [];
    if (pair) this.#related.set(id, pair);
    else this.#related.delete(id);
    return [...(before ?? []), ...(pair ?? [])].map((entityId) => ({ entityId }));
  }
}

/** Reads the dictionary as it was when the change feed had come to `rev`. */
export async function readTaggerDictionary(rev: number): Promise<TaggerDictionary> {
  const [entities, relations] = await Promise.all([
    library.searchedEntities.toArray(),
    library.relations.where('rev').belowOrEqual(rev).toArray(),
  ]);
  return new TaggerDictionary(entities, relations);
}

function isSpeaking({ type }: Relation): boolean {
  return speaking.has(type);
}

function pairOf({ fromId, toId }: Relation): RelatedPair {
  return [fromId, toId];
}

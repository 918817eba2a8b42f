import type { Entity } from '#domain/entity.ts';
import { type RelatedPair, relatedPairOf } from '#domain/facts/relatedPair.ts';
import { createNameResolver, type NameResolver } from '#domain/facts/resolveNames.ts';
import type { Relation } from '#domain/relation.ts';
import type { Change } from './changeFeed.ts';
import { library } from './database.ts';
import type { EntityChange } from './nameSearchQueue.ts';

/** The names that are searched for, and who speaks for whom, as of some place in the change feed. */
export class TaggerDictionary {
  readonly #entities: Map<string, Entity>;
  readonly #related: Map<string, RelatedPair>;
  #resolver: NameResolver | undefined;

  constructor(entities: readonly Entity[], relations: readonly Relation[]) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#related = new Map(relations.flatMap(entryOf));
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
    const pair = after && relatedPairOf(after);
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

function entryOf(relation: Relation): [id: string, pair: RelatedPair][] {
  const pair = relatedPairOf(relation);
  return pair ? [[relation.id, pair]] : [];
}

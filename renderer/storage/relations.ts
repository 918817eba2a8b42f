import type { Relation } from '#domain/relation.ts';
import type { RelationType } from '#domain/relationType.ts';
import { library } from './database.ts';

/** The relations that cite a note, in the order in which they were recorded. */
export async function listRelationsOfNote(noteId: string): Promise<Relation[]> {
  return inOrder(await library.relations.where('evidenceNoteIds').equals(noteId).toArray());
}

/** The relations of an entity, from either side. */
export async function listRelationsOfEntity(entityId: string): Promise<Relation[]> {
  return inOrder(await library.relations.where('entityIds').equals(entityId).toArray());
}

/** The relations of any of some entities, each once; with them come those to others, whom a graph shows beside them. */
export async function listRelationsOfEntities(entityIds: readonly string[]): Promise<Relation[]> {
  return inOrder(
    await library.relations
      .where('entityIds')
      .anyOf([...entityIds])
      .distinct()
      .toArray(),
  );
}

/** The relations that were recorded last, at most `limit`. */
export function listNewestRelations(limit: number): Promise<Relation[]> {
  return library.relations.orderBy('id').reverse().limit(limit).toArray();
}

/** The relations between the same two entities of the same type, one of which may contradict another. */
export async function listRivalRelations(one: {
  readonly type: RelationType;
  readonly fromId: string;
  readonly toId: string;
}): Promise<Relation[]> {
  const ofFirst = await library.relations.where('entityIds').equals(one.fromId).toArray();
  return inOrder(
    ofFirst.filter(({ type, fromId, toId }) => type === one.type && fromId === one.fromId && toId === one.toId),
  );
}

function inOrder(relations: Relation[]): Relation[] {
  return relations.sort((a, b) => (a.id < b.id ? -1 : 1));
}

import type { Relation } from '#domain/relation.ts';
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

/** More companies than these no chain of owners has that a person could follow. */
const mostOwners = 500;

/**
 * The chain by which the second entity already owns the first, through others or directly, as ids from the second to the first; empty where it does
 * not. With "the first owns the second" it would be a circle.
 */
export async function listOwnershipBack(ownerId: string, ownedId: string): Promise<string[]> {
  const cameFrom = new Map<string, string | undefined>([[ownedId, undefined]]);
  let next = [ownedId];
  while (next.length > 0 && cameFrom.size < mostOwners) {
    const step: string[] = [];
    for (const { from, to } of (await listRelationsOfEntities(next)).flatMap(ownershipIn)) {
      if (!next.includes(from) || cameFrom.has(to)) continue;
      cameFrom.set(to, from);
      step.push(to);
    }
    if (cameFrom.has(ownerId)) return chainTo(ownerId, cameFrom);
    next = step;
  }
  return [];
}

/** Who owns whom by a relation. */
function ownershipIn({ type, fromId, toId, until }: Relation): { from: string; to: string }[] {
  if (until) return [];
  if (type === 'owns') return [{ from: fromId, to: toId }];
  return type === 'subsidiary_of' ? [{ from: toId, to: fromId }] : [];
}

function chainTo(id: string, cameFrom: ReadonlyMap<string, string | undefined>): string[] {
  const before = cameFrom.get(id);
  return before === undefined ? [id] : [...chainTo(before, cameFrom), id];
}

function inOrder(relations: Relation[]): Relation[] {
  return relations.sort((a, b) => (a.id < b.id ? -1 : 1));
}

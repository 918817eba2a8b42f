import type { Entity } from '#domain/entity.ts';
import { undoChanges } from './changedRows.ts';
import { library } from './database.ts';
import { type RemovedEntity, removeEntity } from './entities.ts';
import { listSoughtEntities } from './nameSearchQueue.ts';
import type { NameSearch } from './nameSearchRows.ts';

/** The search for names that a person is to know of: the one that is being done, else the last one of which nobody has seen what came of it. */
export async function getShownNameSearch(): Promise<NameSearch | undefined> {
  const waiting = await library.nameSearches.where('state').equals('waiting').toArray();
  const found = await library.nameSearches.where('state').equals('found').last();
  return waiting.find(({ nameCount }) => nameCount > 0) ?? found;
}

/** Keeps that a person has seen what came of a search. */
export async function saveNameSearchSeen(number: number): Promise<void> {
  await library.nameSearches.where('number').belowOrEqual(number).and(isFound).modify({ state: 'over' });
}

function isFound({ state }: NameSearch): boolean {
  return state === 'found';
}

/** What was taken back with a search: new entities that are gone again, and those that stay, as claims name them. */
interface TakenBack {
  readonly removed: readonly RemovedEntity[];
  readonly kept: readonly Entity[];
}

/**
 * Takes back what a search was for: the entities have the names that they had before, and new ones go. What was suggested by these names goes with
 * them; what a person accepted of an entity that stays is kept.
 */
export async function takeBackNameSearch(number: number): Promise<TakenBack> {
  // Before anything else, so that the search stops.
  await library.nameSearches.update(number, { state: 'over' });
  const sought = await listSoughtEntities(number);
  const changed = sought.flatMap(({ entityId: id, before, after }) =>
    before && after ? [{ table: 'entities' as const, id, before, after }] : [],
  );
  await undoChanges(changed);
  const removed: RemovedEntity[] = [];
  const kept: Entity[] = [];
  for (const { entityId, before, after } of sought) {
    if (before || !after) continue;
    const outcome = await removeEntity(entityId);
    if (outcome.state === 'removed') removed.push(outcome);
    if (outcome.state === 'in-use') kept.push(after);
  }
  return { removed, kept };
}

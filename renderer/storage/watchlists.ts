import type { Entity } from '#domain/entity.ts';
import { library } from './database.ts';
import { write } from './write.ts';

/** A list of entities that are watched together. */
export interface Watchlist {
  readonly name: string;
  readonly count: number;
}

/** Every watchlist, by name, with how many entities it has. */
export async function listWatchlists(): Promise<Watchlist[]> {
  const names = await library.entities.orderBy('watchlists').uniqueKeys();
  return Promise.all(
    names.map(async (name) => ({
      name: String(name),
      count: await library.entities.where('watchlists').equals(name).count(),
    })),
  );
}

/** Puts an entity on a watchlist, or takes it off; a list that nothing is on is gone. `undefined` where the entity is. */
export function saveWatched(entityId: string, watchlist: string, isWatched: boolean): Promise<Entity | undefined> {
  return write(['entities'], async (writer) => {
    const entity = await library.entities.get(entityId);
    if (!entity) return undefined;
    const others = entity.watchlists.filter((name) => name !== watchlist);
    return writer.change('entities', entityId, { watchlists: isWatched ? [...others, watchlist] : others });
  });
}

import type { Entity } from '#domain/entity.ts';
import { createNameResolver } from '#domain/facts/resolveNames.ts';
import { getLastRev, listChanges, revOf } from '#storage/changeFeed.ts';
import { library } from '#storage/database.ts';

type Resolver = ReturnType<typeof createNameResolver>;

const batchSize = 500;

/** The known names, kept up by what changed since they were last asked for. */
export interface Dictionary {
  /** A resolver of all names that the library knows by now. */
  current(): Promise<Resolver>;
}

/** Makes a dictionary that is read whole the first time, and again only where the library was put back to an earlier state. */
export function createDictionary(): Dictionary {
  let cursor = -1;
  let entities = new Map<string, Entity>();
  let resolver: Resolver | undefined;

  async function readAll(): Promise<void> {
    const read = await library.transaction('r', library.entities, library.counters, async () => ({
      rev: await getLastRev(),
      rows: await library.entities.toArray(),
    }));
    cursor = read.rev;
    entities = new Map(read.rows.map((entity) => [entity.id, entity]));
    resolver = undefined;
  }

  /** Takes in one batch of changes; `false` where there was none. */
  async function follow(): Promise<boolean> {
    const changes = await listChanges(cursor, batchSize, ['entities']);
    for (const change of changes) {
      if (change.kind === 'removed') entities.delete(change.id);
      else if (change.table === 'entities') entities.set(change.row.id, change.row);
    }
    const last = changes.at(-1);
    if (!last) return false;
    cursor = revOf(last);
    resolver = undefined;
    return true;
  }

  return {
    async current() {
      const lastRev = await getLastRev();
      if (cursor < 0 || lastRev < cursor) await readAll();
      else if (lastRev > cursor) {
        while (await follow());
        cursor = Math.max(cursor, lastRev);
      }
      resolver ??= createNameResolver([...entities.values()]);
      return resolver;
    },
  };
}

import type { Entity } from '#domain/entity.ts';
import { type RelatedPair, relatedPairOf } from '#domain/facts/relatedPair.ts';
import { createNameResolver, type NameResolver } from '#domain/facts/resolveNames.ts';
import { type Change, getLastRev, listChanges, revOf } from '#storage/changeFeed.ts';
import { library } from '#storage/database.ts';

const batchSize = 500;
const tables = ['entities', 'relations'] as const;

/** The known names, kept up by what changed since they were last asked for. */
export interface Dictionary {
  /** A resolver of all names that the library knows by now. */
  current(): Promise<NameResolver>;
}

/** Makes a dictionary that is read whole the first time, and again only where the library was put back to an earlier state. */
export function createDictionary(): Dictionary {
  let cursor = -1;
  let entities = new Map<string, Entity>();
  let related = new Map<string, RelatedPair | undefined>();
  let resolver: NameResolver | undefined;

  async function readAll(): Promise<void> {
    const read = await library.transaction('r', library.entities, library.relations, library.counters, async () => ({
      rev: await getLastRev(),
      entities: await library.entities.toArray(),
      relations: await library.relations.toArray(),
    }));
    cursor = read.rev;
    entities = new Map(read.entities.map((entity) => [entity.id, entity]));
    related = new Map(read.relations.map((relation) => [relation.id, relatedPairOf(relation)]));
    resolver = undefined;
  }

  function take(change: Change): void {
    if (change.kind === 'removed') {
      entities.delete(change.id);
      related.delete(change.id);
    } else if (change.table === 'entities') entities.set(change.row.id, change.row);
    else if (change.table === 'relations') related.set(change.row.id, relatedPairOf(change.row));
  }

  /** Takes in one batch of changes; `false` where there was none. */
  async function follow(): Promise<boolean> {
    const changes = await listChanges(cursor, batchSize, tables);
    for (const change of changes) take(change);
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
      resolver ??= createNameResolver(
        [...entities.values()],
        [...related.values()].flatMap((pair) => (pair ? [pair] : [])),
      );
      return resolver;
    },
  };
}

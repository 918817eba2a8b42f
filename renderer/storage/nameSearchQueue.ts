import type { Entity } from '#domain/entity.ts';
import { nameChangeOf } from '#domain/nameChange.ts';
import { library } from './database.ts';
import type { NameSearch, SoughtEntity } from './nameSearchRows.ts';

/** The tables of searches; what changes several of them is one transaction. */
export const nameSearchTables = ['searchedEntities', 'nameSearches', 'soughtEntities'] as const;

/** An entity that changed; without `before` and `after`, something that it is related to. */
export type EntityChange = Pick<SoughtEntity, 'entityId'> & {
  readonly before?: Entity | undefined;
  readonly after?: Entity | undefined;
};

/** Above every id: nothing has been looked at. */
const fromTheNewest = '\uffff';
const mostNames = 3;
/** So many searches that are over can still be taken back. */
const mostKept = 10;

/** Inside a transaction over `nameSearchTables`: has the library searched for what changed, by the last search where that has not begun. */
export async function queueNameSearches(changes: readonly EntityChange[]): Promise<void> {
  const byWay = Map.groupBy(changes, wayOf);
  for (const way of ['mentions', 'texts'] as const) {
    const sought = byWay.get(way) ?? [];
    if (sought.length > 0) await queue(way, sought);
  }
  await forgetOldSearches();
}

function wayOf({ before, after }: EntityChange): NameSearch['way'] | undefined {
  return before || after ? nameChangeOf(before, after)?.way : 'mentions';
}

async function queue(way: NameSearch['way'], changes: readonly EntityChange[]): Promise<void> {
  const names = changes.flatMap(({ before, after }) => nameChangeOf(before, after)?.added ?? []);
  const last = await library.nameSearches.orderBy('number').last();
  const isFresh = last?.state === 'waiting' && last.way === way && last.before === fromTheNewest;
  const number = isFresh ? last.number : await library.nameSearches.add(newSearch(way));
  await library.nameSearches
    .where('number')
    .equals(number)
    .modify((search) => {
      Object.assign(search, {
        names: [...search.names, ...names].slice(0, mostNames),
        nameCount: search.nameCount + names.length,
      });
    });
  await library.soughtEntities.bulkAdd(
    changes.map(({ entityId, before, after }) => ({
      number,
      entityId,
      ...(before && { before }),
      ...(after && { after }),
    })),
  );
}

function newSearch(way: NameSearch['way']): Omit<NameSearch, 'number'> {
  return { state: 'waiting', way, names: [], nameCount: 0, before: fromTheNewest, done: 0, total: 0, found: 0 };
}

async function forgetOldSearches(): Promise<void> {
  const over = await library.nameSearches.where('state').notEqual('waiting').primaryKeys();
  const old = over.sort((a, b) => b - a).slice(mostKept);
  await library.nameSearches.bulkDelete(old);
  await library.soughtEntities.where('number').anyOf(old).delete();
}

/** The search to go on with. */
export function getWaitingSearch(): Promise<NameSearch | undefined> {
  return library.nameSearches.where('state').equals('waiting').first();
}

/** The entities that a search is for. */
export function listSoughtEntities(number: number): Promise<SoughtEntity[]> {
  return library.soughtEntities.where('number').equals(number).toArray();
}

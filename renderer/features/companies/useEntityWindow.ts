import { useLiveQuery } from 'dexie-react-hooks';
import type { Entity } from '#domain/entity.ts';
import { type EntityFilter, listEntities } from '#storage/entities.ts';
import { countNotesOfEntity } from '#storage/mentions.ts';
import { pagesAround } from '#ui/pagesAround.ts';

const pageSize = 50;

/** What a list shows of an entity. */
export interface EntityEntry {
  readonly entity: Entity;
  /** In how many notes it is, or seems to be. */
  readonly noteCount: number;
}

/** The stretch of a list around the rows on screen, kept up to date: gives the entry at a position, where it is loaded. */
export function useEntityWindow(
  { kind, prefix = '', watchlist }: EntityFilter,
  first: number,
  last: number,
): (position: number) => EntityEntry | undefined {
  const { offset, end } = pagesAround(first, last, pageSize);
  const page = useLiveQuery(async () => {
    const entities = await listEntities({ kind, prefix, watchlist, offset, limit: end - offset });
    const counts = await Promise.all(entities.map(({ id }) => countNotesOfEntity(id)));
    return { offset, entries: entities.map((entity, index) => ({ entity, noteCount: counts[index] ?? 0 })) };
  }, [kind, prefix, watchlist, offset, end]);
  return (position) => page?.entries[position - page.offset];
}

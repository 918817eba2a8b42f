import type { Entity } from '#domain/entity.ts';
import { library } from './database.ts';
import { type EntityFilter, listEntities } from './entities.ts';

const pageSize = 500;

/** Every entity that passes a filter, or all there are, some at a time so that the window stays free. */
export async function* readEntities(filter?: EntityFilter): AsyncGenerator<Entity[]> {
  let offset = 0;
  let last = '';
  for (;;) {
    const page: Entity[] = filter
      ? await listEntities({ ...filter, offset, limit: pageSize })
      : await library.entities.where('id').above(last).limit(pageSize).toArray();
    if (page.length === 0) return;
    yield page;
    offset += page.length;
    last = page.at(-1)?.id ?? last;
  }
}

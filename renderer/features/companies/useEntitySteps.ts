import { type EntityFilter, getEntityPosition, listEntities } from '#storage/entities.ts';
import type { ListSteps } from '#ui/ListBox.tsx';
import { notifyError } from '#ui/notify.tsx';
import { currentRoute, navigate } from '#ui/route.ts';

/** Walks a list of entities from the open one. */
export function useEntitySteps(filter: EntityFilter, total: number): ListSteps {
  const open = async (position: number) => {
    const offset = Math.min(Math.max(position, 0), total - 1);
    const [entity] = await listEntities({ ...filter, offset, limit: 1 });
    if (entity && currentRoute().view === 'entities') navigate({ view: 'entities', entityId: entity.id }, 'replace');
  };
  const openBy = async (rows: number) => {
    const { entityId } = currentRoute();
    const here = entityId && (await getEntityPosition(filter, entityId));
    await open(typeof here === 'number' ? here + rows : 0);
  };
  return {
    goFirst: () => void open(0).catch(notifyError),
    goLast: () => void open(total - 1).catch(notifyError),
    goBy: (rows) => void openBy(rows).catch(notifyError),
  };
}

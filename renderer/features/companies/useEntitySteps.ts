import { type EntityFilter, getEntityPosition, listEntities } from '#storage/entities.ts';
import { useCommand } from '#ui/commands.tsx';
import { notifyError } from '#ui/notify.tsx';
import { currentRoute, navigate } from '#ui/route.ts';

interface Steps {
  /** Opens the entity at a position. */
  goTo(position: number): void;
  /** Opens the one so many rows further down, or up where negative. */
  goBy(rows: number): void;
}

/** Walks a list of entities from the open one, with the keys that walk lists of notes. */
export function useEntitySteps(filter: EntityFilter, total: number): Steps {
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
  const goTo = (position: number) => void open(position).catch(notifyError);
  const goBy = (rows: number) => void openBy(rows).catch(notifyError);

  useCommand('note.next', () => goBy(1));
  useCommand('note.previous', () => goBy(-1));
  return { goTo, goBy };
}

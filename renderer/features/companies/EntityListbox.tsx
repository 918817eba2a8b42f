import { useLiveQuery } from 'dexie-react-hooks';
import { type EntityFilter, getEntityPosition } from '#storage/entities.ts';
import { useStrings } from '#ui/i18n.ts';
import { ListBox } from '#ui/ListBox.tsx';
import { navigate, useRoutePart } from '#ui/route.ts';
import { useVirtualRows } from '#ui/useVirtualRows.ts';
import { EntityRow } from './EntityRow.tsx';
import { companyStrings } from './strings.ts';
import { useEntitySteps } from './useEntitySteps.ts';
import { useEntityWindow } from './useEntityWindow.ts';

const rowHeight = 49;

interface Props {
  readonly filter: EntityFilter;
  readonly total: number;
}

/** The entities of a kind, one row each. */
export function EntityListbox({ filter, total }: Props) {
  const t = useStrings(companyStrings);
  const entityId = useRoutePart('entityId');
  const rows = useVirtualRows({ count: total, rowHeight });
  const entryAt = useEntityWindow(filter, rows.first, rows.last);
  const position = useLiveQuery(
    async () => (entityId === undefined ? undefined : getEntityPosition(filter, entityId)),
    [filter.kind, filter.prefix, filter.watchlist, entityId],
  );
  const steps = useEntitySteps(filter, total);
  return (
    <ListBox
      rows={rows}
      label={t(filter.kind)}
      selectedId={entityId && optionId(entityId)}
      position={position}
      steps={steps}
      optionAt={(index) => {
        const entry = entryAt(index);
        return (
          entry && {
            id: optionId(entry.entity.id),
            open: () => navigate({ view: 'entities', entityId: entry.entity.id }),
            content: <EntityRow {...entry} />,
          }
        );
      }}
    />
  );
}

const optionId = (entityId: string): string => `entity-${entityId}`;

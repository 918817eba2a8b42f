import { useVirtualizer } from '@tanstack/react-virtual';
import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type EntityFilter, getEntityPosition } from '#storage/entities.ts';
import { useStrings } from '#ui/i18n.ts';
import { navigate, useRoute } from '#ui/route.ts';
import classes from './EntityList.module.css';
import { EntityRow } from './EntityRow.tsx';
import { companyStrings } from './strings.ts';
import { useEntitySteps } from './useEntitySteps.ts';
import { useEntityWindow } from './useEntityWindow.ts';

const rowHeight = 49;
const rowsAPage = 12;

interface Props {
  readonly filter: EntityFilter;
  readonly total: number;
}

/** The rows: only those on screen exist, and assistive technology is told of all of them. */
export function EntityListbox({ filter, total }: Props) {
  const t = useStrings(companyStrings);
  const { entityId } = useRoute();
  const scroller = useRef<HTMLDivElement>(null);
  const position = useLiveQuery(
    async () => (entityId === undefined ? undefined : getEntityPosition(filter, entityId)),
    [filter.kind, filter.prefix, entityId],
  );
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const rows = virtualizer.getVirtualItems();
  const entryAt = useEntityWindow(filter, rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0);
  const { goTo, goBy } = useEntitySteps(filter, total);

  const { scrollToIndex } = virtualizer;
  useEffect(() => {
    if (position !== undefined) scrollToIndex(position, { align: 'auto' });
  }, [position, scrollToIndex]);

  const jumps: Readonly<Record<string, () => void>> = {
    Home: () => goTo(0),
    End: () => goTo(total - 1),
    PageUp: () => goBy(-rowsAPage),
    PageDown: () => goBy(rowsAPage),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const jump = jumps[event.key];
    if (!jump || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    jump();
  };

  const selectedIsDrawn = rows.some(({ index }) => index === position);
  return (
    <div
      ref={scroller}
      className={classes.listbox}
      role="listbox"
      tabIndex={0}
      data-keys="list"
      aria-label={t(filter.kind)}
      aria-activedescendant={selectedIsDrawn && entityId ? `entity-${entityId}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const entry = entryAt(index);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: focus and keys are the listbox's, which names the active option.
            <div
              key={entry?.entity.id ?? index}
              id={entry && `entity-${entry.entity.id}`}
              className={classes.option}
              role="option"
              aria-selected={entry !== undefined && entry.entity.id === entityId}
              aria-setsize={total}
              aria-posinset={index + 1}
              aria-busy={entry === undefined}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => entry && navigate({ view: 'entities', entityId: entry.entity.id })}
            >
              {entry ? <EntityRow {...entry} /> : t('loading')}
            </div>
          );
        })}
      </div>
    </div>
  );
}

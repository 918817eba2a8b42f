import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStrings } from '#ui/i18n.ts';
import { navigate, useRoute } from '#ui/route.ts';
import { ResultRow } from './ResultRow.tsx';
import { resultId, resultsId } from './resultsId.ts';
import classes from './SearchResults.module.css';
import { searchStrings } from './strings.ts';
import { useResultSteps } from './useResultSteps.ts';
import type { Search } from './useSearch.ts';

const usualRowHeight = 132;
const rowsAPage = 5;

interface Props {
  readonly query: string;
  readonly total: number;
  readonly found: Search;
  /** Says which row is the first on screen, so that the hits around it are asked for. */
  readonly onFirstShown: (index: number) => void;
}

/** The rows of what was found: only those on screen exist, and assistive technology is told of all of them. */
export function ResultListbox({ query, total, found, onFirstShown }: Props) {
  const t = useStrings(searchStrings);
  const { noteId } = useRoute();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowHeight,
    overscan: 6,
  });
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  useEffect(() => onFirstShown(first), [first, onFirstShown]);

  // Other words, other hits: the list begins at its best again.
  const { scrollToOffset, scrollToIndex } = virtualizer;
  const { isCurrent } = found;
  useEffect(() => {
    if (isCurrent) scrollToOffset(0);
  }, [isCurrent, scrollToOffset]);

  const position = noteId === undefined ? undefined : found.indexOf(noteId);
  const goTo = useResultSteps({
    query,
    total,
    position,
    noteIdAt: (index) => found.at(index)?.noteId,
    show: (index) => scrollToIndex(index, { align: 'auto' }),
  });
  useEffect(() => {
    if (position !== undefined) scrollToIndex(position, { align: 'auto' });
  }, [position, scrollToIndex]);

  const jumps: Readonly<Record<string, () => void>> = {
    Home: () => goTo(0),
    End: () => goTo(total - 1),
    PageUp: () => goTo((position ?? 0) - rowsAPage),
    PageDown: () => goTo((position ?? 0) + rowsAPage),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const jump = jumps[event.key];
    if (!jump || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    jump();
  };

  return (
    <div
      ref={scroller}
      id={resultsId}
      className={classes.listbox}
      role="listbox"
      tabIndex={0}
      data-keys="list"
      aria-label={t('results')}
      aria-busy={!isCurrent}
      aria-activedescendant={position !== undefined && noteId ? resultId(noteId) : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const hit = found.at(index);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: focus and keys are the listbox's, which names the active option.
            <div
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              id={hit && resultId(hit.noteId)}
              className={classes.option}
              role="option"
              aria-selected={hit !== undefined && hit.noteId === noteId}
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => hit && navigate({ view: 'search', query, noteId: hit.noteId })}
            >
              {hit ? <ResultRow hit={hit} /> : <div className={classes.loading}>{t('loading')}</div>}
            </div>
          );
        })}
      </div>
    </div>
  );
}

import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { useCommand } from './commands.tsx';
import { useStrings } from './i18n.ts';
import classes from './ListBox.module.css';
import { uiStrings } from './strings.ts';
import type { DrawnRows } from './useVirtualRows.ts';
import { VirtualRows } from './VirtualRows.tsx';

/** One row of a list from which something is opened. */
interface ListOption {
  /** The id of its element. */
  readonly id: string;
  readonly content: ReactNode;
  readonly open: () => void;
}

/** How the keys walk a list, loaded or not, from what is open. */
export interface ListSteps {
  /** Opens the first row. */
  goFirst(): void;
  /** Opens the last row. */
  goLast(): void;
  /** Opens the one so many rows further down, or up where negative; the first where nothing is open. */
  goBy(rows: number): void;
}

interface Props {
  readonly rows: DrawnRows;
  readonly id?: string;
  readonly label: string;
  /** Other rows are on their way. */
  readonly isBusy?: boolean;
  /** The row at an index, where it is loaded. */
  readonly optionAt: (index: number) => ListOption | undefined;
  /** The element id of the option that is open. */
  readonly selectedId: string | undefined;
  /** The index of what is open, where it is known; it is brought on screen. */
  readonly position: number | undefined;
  readonly steps: ListSteps;
}

/** A list of any length that is walked with the keys: only the rows on screen exist, and assistive technology is told of all of them. */
export function ListBox({ rows, id, label, isBusy, optionAt, selectedId, position, steps }: Props) {
  const t = useStrings(uiStrings);
  const { scrollToIndex } = rows.virtualizer;
  useEffect(() => {
    if (position !== undefined) scrollToIndex(position, { align: 'auto' });
  }, [position, scrollToIndex]);

  useCommand('note.next', () => steps.goBy(1));
  useCommand('note.previous', () => steps.goBy(-1));
  const pageBy = (direction: 1 | -1) => {
    const { startIndex = 0, endIndex = 0 } = rows.virtualizer.range ?? {};
    steps.goBy(direction * Math.max(1, endIndex - startIndex));
  };
  const jumps: Readonly<Record<string, () => void>> = {
    Home: steps.goFirst,
    End: () => {
      // There first, so that what is opened is found among the rows that are loaded.
      scrollToIndex(rows.count - 1);
      steps.goLast();
    },
    PageUp: () => pageBy(-1),
    PageDown: () => pageBy(1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const jump = jumps[event.key];
    if (!jump || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    jump();
  };

  const isSelectedDrawn = rows.drawn.some(({ index }) => optionAt(index)?.id === selectedId);
  return (
    <div
      ref={rows.scroller}
      id={id}
      className={classes.listbox}
      role="listbox"
      tabIndex={0}
      data-keys="list"
      aria-label={label}
      aria-busy={isBusy}
      aria-activedescendant={isSelectedDrawn ? selectedId : undefined}
      onKeyDown={onKeyDown}
    >
      <VirtualRows rows={rows} role="presentation">
        {(index, place, height) => {
          const option = optionAt(index);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: focus and keys are the listbox's, which names the active option.
            <div
              // The virtualizer knows what it measures by its index; elsewhere a row that moves under the pointer stays the same element, so that no other is opened.
              key={rows.isMeasured ? index : (option?.id ?? index)}
              {...place}
              style={option ? place.style : { ...place.style, height }}
              id={option?.id}
              className={classes.option}
              role="option"
              aria-selected={option !== undefined && option.id === selectedId}
              aria-setsize={rows.count}
              aria-posinset={index + 1}
              aria-busy={option === undefined}
              onClick={option?.open}
            >
              {option?.content ?? <VisuallyHidden>{t('loading')}</VisuallyHidden>}
            </div>
          );
        }}
      </VirtualRows>
    </div>
  );
}

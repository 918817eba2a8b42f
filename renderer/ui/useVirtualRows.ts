import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useRef } from 'react';

/** How far rows are drawn beyond either edge of the screen, so that a turn of the wheel meets rows and no gap. In pixels. */
const overscan = 500;

interface Options {
  readonly count: number;
  /** In pixels; where rows differ in height, the usual one. */
  readonly rowHeight: number;
  /** Rows differ in height, so each is measured once it is drawn. */
  readonly isMeasured?: boolean;
}

/** The rows of a long list that are drawn now, for `VirtualRows` to place. */
export interface DrawnRows {
  readonly count: number;
  readonly isMeasured: boolean;
  /** What scrolls; put it on the element around `VirtualRows`. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly drawn: ReturnType<Virtualizer<HTMLDivElement, Element>['getVirtualItems']>;
  /** Indexes of the first and the last row that is drawn; 0 while there is none. */
  readonly first: number;
  readonly last: number;
}

/** Draws only those of a list's rows that are on screen or near it, however many there are. */
export function useVirtualRows({ count, rowHeight, isMeasured = false }: Options): DrawnRows {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: Math.ceil(overscan / rowHeight),
  });
  const drawn = virtualizer.getVirtualItems();
  return {
    count,
    isMeasured,
    scroller,
    virtualizer,
    drawn,
    first: drawn[0]?.index ?? 0,
    last: drawn.at(-1)?.index ?? 0,
  };
}

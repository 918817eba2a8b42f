import type { CSSProperties, ReactNode, RefCallback } from 'react';
import type { DrawnRows } from './useVirtualRows.ts';
import classes from './VirtualRows.module.css';

/** What a row's element takes over as it is, to stand in its place. */
interface RowPlace {
  readonly ref?: RefCallback<Element>;
  readonly 'data-index': number;
  readonly style: CSSProperties;
}

interface Props {
  readonly rows: DrawnRows;
  readonly role?: 'presentation' | 'list';
  /** Draws a row; `height`, in pixels, is what it takes up now. */
  readonly children: (index: number, place: RowPlace, height: number) => ReactNode;
}

/** The drawn rows of a long list, each at its place in a space that is as high as all of them. */
export function VirtualRows({ rows: { drawn, virtualizer, isMeasured }, role, children }: Props) {
  return (
    <div role={role} className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
      {drawn.map(({ index, start, size }) => {
        const transform = `translateY(${start}px)`;
        const place: RowPlace = isMeasured
          ? { ref: virtualizer.measureElement, 'data-index': index, style: { transform } }
          : { 'data-index': index, style: { transform, height: size } };
        return children(index, place, size);
      })}
    </div>
  );
}

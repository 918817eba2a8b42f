import { useComputedColorScheme } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Point } from '#domain/graphPlacement.ts';
import type { GraphView } from '#domain/graphView.ts';
import { notifyError } from '#ui/notify.tsx';
import { readColours } from './graphColours.ts';
import { drawPicture, type Mark, type Picture, type PictureEvents } from './graphPicture.ts';
import type { GraphWords } from './graphWords.ts';

/** With more lines than these a frame would take too long, and what moves is drawn from a bitmap. */
const largeFrom = 300;

interface Shown {
  readonly view: GraphView;
  readonly words: GraphWords;
  readonly places: Map<string, Point>;
}

interface DrawnPicture {
  readonly picture: Picture | undefined;
  readonly isArranging: boolean;
}

/** Keeps a picture of the graph in an element, in the colours of the page. */
export function usePicture(
  surface: RefObject<HTMLElement | null>,
  { view, words, places }: Shown,
  on: Pick<PictureEvents, 'picked' | 'opened' | 'hovered' | 'moved'>,
): DrawnPicture {
  const scheme = useComputedColorScheme('light');
  const [picture, setPicture] = useState<Picture>();
  const [isArranging, setArranging] = useState(false);
  const isLarge = view.allEdges.length > largeFrom;

  const latest = useRef({ on, scheme });
  useEffect(() => {
    latest.current = { on, scheme };
  });

  useEffect(() => {
    const { current: container } = surface;
    if (!container) return;
    const drawn = drawPicture({
      container,
      places,
      isLarge,
      colours: readColours(container, latest.current.scheme),
      on: {
        picked: (id) => latest.current.on.picked(id),
        opened: (id) => latest.current.on.opened(id),
        hovered: (id) => latest.current.on.hovered(id),
        moved: () => latest.current.on.moved(),
        arranging: setArranging,
        failed: notifyError,
      },
    });
    setPicture(drawn);
    return () => drawn.destroy();
  }, [surface, places, isLarge]);

  useEffect(() => {
    const { current: container } = surface;
    if (container) picture?.paint(readColours(container, scheme));
  }, [picture, surface, scheme]);
  useEffect(() => picture?.show(view, words), [picture, view, words]);
  return { picture, isArranging };
}

/** Marks an element of the picture in one way, as long as it is there. */
export function useMark(picture: Picture | undefined, mark: Mark, id: string | undefined): void {
  useEffect(() => picture?.mark(mark, id), [picture, mark, id]);
}

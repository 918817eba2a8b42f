import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLanguage } from '#ui/i18n.ts';
import { drawAxis } from './axisElement.ts';
import { createLanePicture, type LanePicture, type PictureLane } from './lanePicture.ts';
import type { TimeWindow } from './timeWindow.ts';
import { boxOf, type Focus } from './walk.ts';

interface Options {
  readonly lanes: readonly PictureLane[];
  /** What is shown at first. */
  readonly start: TimeWindow;
  readonly focus: Focus | undefined;
  /** Today, in days since 1970. */
  readonly today: number;
  /** The person has moved or zoomed the picture. */
  readonly onRest: (window: TimeWindow) => void;
}

interface Picture {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly axis: RefObject<HTMLDivElement | null>;
  readonly grid: RefObject<HTMLDivElement | null>;
  /** The picture once it is drawn. */
  readonly picture: LanePicture | undefined;
  /** What is shown since it last came to rest. */
  readonly window: TimeWindow;
}

/** Keeps a drawn picture in step with the lanes and the focus; what moves in it does so without React. */
export function usePicture({ lanes, start, focus, today, onRest }: Options): Picture {
  const host = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const language = useLanguage();
  const [picture, setPicture] = useState<LanePicture>();
  const [window, setWindow] = useState(start);
  const latest = useRef({ language, focus, onRest });
  useEffect(() => {
    latest.current = { language, focus, onRest };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown at first is not what is shown later, and today is the day on which the picture was opened.
  useEffect(() => {
    if (!host.current) return undefined;
    const created = createLanePicture(host.current, start, {
      onDrawn: (shown, width) => {
        if (!axis.current || !grid.current) return;
        const { language: current } = latest.current;
        drawAxis({ axis: axis.current, grid: grid.current }, { window: shown, width, language: current, today });
      },
      onRest: (shown) => {
        setWindow(shown);
        latest.current.onRest(shown);
      },
      onLayout: () => mark(created, latest.current.focus),
    });
    setPicture(created);
    return () => {
      created.destroy();
      setPicture(undefined);
    };
  }, []);

  useEffect(() => picture?.setLanes(lanes), [picture, lanes]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lanes may draw the event that has the focus in another box.
  useEffect(() => mark(picture, focus), [picture, focus, lanes]);
  return { host, axis, grid, picture, window };
}

function mark(picture: LanePicture | undefined, focus: Focus | undefined): void {
  picture?.mark(focus, boxOf(picture.laidOut(), focus)?.key);
}

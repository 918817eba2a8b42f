import { type RefObject, useEffect, useState } from 'react';

interface PagesInSight {
  /** The page in the middle of the window, from 1. */
  readonly current: number;
  /** The pages that are seen, or soon will be. */
  readonly near: ReadonlySet<number>;
}

/** Pages are drawn from one window's height before they are seen. */
const ahead = '100% 0px';
/** A line across the middle of the window. */
const middle = '-50% 0px';

/** Follows which of the pages inside an element are in sight while it is scrolled; `first` is the one that it is opened at. */
export function usePagesInSight(sheets: RefObject<HTMLElement | null>, count: number, first: number): PagesInSight {
  const [current, setCurrent] = useState(first);
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => {
    const pages = [...(sheets.current?.querySelectorAll<HTMLElement>('[data-pdf-page]') ?? [])].slice(0, count);
    const root = sheets.current?.closest('main') ?? null;
    const drawing = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const now = new Set(before);
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) now.add(numberOf(target));
            else now.delete(numberOf(target));
          }
          return now;
        }),
      { root, rootMargin: ahead },
    );
    const reading = new IntersectionObserver(
      (entries) => {
        const reached = entries.find(({ isIntersecting }) => isIntersecting);
        if (reached) setCurrent(numberOf(reached.target));
      },
      { root, rootMargin: middle },
    );
    for (const page of pages) {
      drawing.observe(page);
      reading.observe(page);
    }
    return () => {
      drawing.disconnect();
      reading.disconnect();
    };
  }, [sheets, count]);
  return { current, near };
}

function numberOf(page: Element): number {
  return Number(page.getAttribute('data-pdf-page'));
}

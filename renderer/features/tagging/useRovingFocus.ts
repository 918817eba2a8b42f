import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface RovingFocus {
  /** The group; the members in it carry their id as `data-roving`. */
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The one member that the Tab key finds. */
  readonly activeId: string | undefined;
  setActiveId(id: string): void;
  /** Gives a member the focus now, and again once the group shows what the present action makes of it. */
  leaveTo(id: string | undefined): void;
  /** What the arrow keys, Home and End do. */
  readonly keys: Readonly<Record<string, () => void>>;
}

/** One stop of the Tab key for a whole group, the arrow keys inside it. Source: ARIA Authoring Practices, "Managing focus with a roving tabindex". */
export function useRovingFocus(members: readonly { readonly id: string; readonly rev: number }[]): RovingFocus {
  const ids = members.map(({ id }) => id);
  const ref = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string>();
  const refocus = useRef(false);
  const activeId = wanted !== undefined && ids.includes(wanted) ? wanted : ids[0];
  const shown = members.map(({ id, rev }) => `${id} ${rev}`).join();

  const focus = (id: string | undefined) =>
    ref.current?.querySelector<HTMLElement>(`[data-roving="${id}"]`)?.focus({ preventScroll: true });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a member that moves or goes loses the focus, and that happens when other members are shown.
  useLayoutEffect(() => {
    if (refocus.current) focus(activeId);
    refocus.current = false;
  }, [shown]);

  const step = (by: number) => {
    const at = activeId === undefined ? 0 : ids.indexOf(activeId);
    focus(ids[Math.min(Math.max(at + by, 0), ids.length - 1)]);
  };
  const next = () => step(1);
  const previous = () => step(-1);
  return {
    ref,
    activeId,
    setActiveId: setWanted,
    leaveTo: (id) => {
      setWanted(id);
      refocus.current = true;
      focus(id);
    },
    keys: {
      ArrowRight: next,
      ArrowDown: next,
      ArrowLeft: previous,
      ArrowUp: previous,
      Home: () => step(-ids.length),
      End: () => step(ids.length),
    },
  };
}

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

interface Items {
  /** Around all of them; each carries its id as `data-item`. */
  readonly ref: RefObject<HTMLElement | null>;
  /** The one that the Tab key finds. */
  readonly activeId: string | undefined;
  setActiveId(id: string): void;
  /** Gives the keyboard to the one that is so many places further, or the first or last where there is none. */
  step(by: number): void;
  /** Gives the keyboard to the active one, or to what stands in for all of them where there is none. */
  focus(): void;
  /** Takes the keyboard back once a dialog is closed that was opened from here. */
  regain(): void;
  /** Says that one goes: the next one has the keyboard from now on, so that a second key does not mean the same one. */
  leave(id: string): void;
}

/** A dialog gives the keyboard back to what it was opened from some milliseconds after it is closed, and that may be gone by then or a little later. */
const regainMs = [30, 150, 500] as const;

/** Whether what had the keyboard is gone. */
function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** One stop of the Tab key for all suggestions. Source: ARIA Authoring Practices, "Managing focus with a roving tabindex". */
export function useItems(ids: readonly string[]): Items {
  const ref = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState<string>();
  const keepsFocus = useRef(false);
  const activeId = wanted !== undefined && ids.includes(wanted) ? wanted : ids[0];
  const latest = useRef(activeId);

  const focusOn = (id: string | undefined) => {
    const item =
      id === undefined ? undefined : ref.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`);
    (item ?? ref.current)?.focus();
  };

  // What was decided goes with the keyboard on it, whenever the library says so. Before the next key: later, an Enter would mean the note.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other items are what moves the focus.
  useLayoutEffect(() => {
    if (keepsFocus.current && (isLost() || ref.current?.contains(document.activeElement))) focusOn(activeId);
  }, [ids.join('\n')]);

  useEffect(() => {
    latest.current = activeId;
  });

  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      keepsFocus.current = target instanceof Node && (ref.current?.contains(target) ?? false);
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, []);

  return {
    ref,
    activeId,
    setActiveId: setWanted,
    step: (by) => {
      const at = activeId === undefined ? 0 : ids.indexOf(activeId);
      focusOn(ids[Math.min(Math.max(at + by, 0), ids.length - 1)]);
    },
    focus: () => focusOn(activeId),
    regain: () => {
      keepsFocus.current = true;
      for (const delay of regainMs) {
        setTimeout(() => {
          if (keepsFocus.current && (isLost() || document.activeElement === ref.current)) focusOn(latest.current);
        }, delay);
      }
    },
    leave: (id) => {
      const at = ids.indexOf(id);
      const next = ids[at + 1] ?? ids[at - 1];
      setWanted(next);
      if (keepsFocus.current) focusOn(next);
    },
  };
}

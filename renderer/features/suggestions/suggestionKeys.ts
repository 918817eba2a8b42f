import type { KeyboardEvent } from 'react';
import type { ItemActions } from './ItemButtons.tsx';

interface Options {
  readonly step: (by: number) => void;
  readonly undo: () => void;
  /** Gives the text the keyboard. */
  readonly leave: () => void;
  readonly count: number;
  /** What may be done with the suggestion that has an id. */
  readonly actionsOf: (id: string) => (ItemActions & { readonly acceptAll?: () => void }) | undefined;
}

/** The keys of the suggestions: they belong to the one that has the keyboard, and do not reach the list of notes. */
export function suggestionKeys({ step, undo, leave, count, actionsOf }: Options): (event: KeyboardEvent) => void {
  const anywhere: Readonly<Record<string, () => void>> = {
    Escape: leave,
    u: undo,
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    Home: () => step(-count),
    End: () => step(count),
  };
  const onItem = (id: string): Readonly<Record<string, (() => void) | undefined>> => {
    const actions = actionsOf(id);
    return {
      Enter: actions?.accept,
      e: actions?.edit,
      x: actions?.reject,
      Delete: actions?.reject,
      a: actions?.acceptAll,
    };
  };
  return (event) => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && key === 'z';
    if (!isUndo && (event.ctrlKey || event.metaKey || event.altKey)) return;
    const { target } = event;
    // A dialog that was opened from here tells React here, too, what is typed in it.
    if (!(target instanceof HTMLElement) || target.closest('[aria-modal="true"]')) return;
    const id = target.getAttribute('data-item');
    const run = isUndo ? undo : (anywhere[key] ?? (id === null ? undefined : onItem(id)[key]));
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
}

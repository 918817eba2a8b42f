import { type KeyboardEvent, useRef, useState } from 'react';
import type { Direction } from '#domain/graphPlacement.ts';
import type { GraphView } from '#domain/graphView.ts';
import type { Picture } from './graphPicture.ts';

const zoomStep = 1.3;

interface Walk {
  /** The name or line that the keys are on. */
  readonly focusedId: string | undefined;
  /** Puts the keys on something. */
  focus(id: string | undefined): void;
  /** Puts them where they begin, unless they are somewhere already. */
  begin(): void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Doing {
  readonly pick: (id: string | undefined) => void;
  readonly toggle: (nodeId: string) => void;
}

/** Walks a graph by the keys: from name to name as they lie, and through the relations of each. */
export function useGraphWalk(picture: Picture | undefined, view: GraphView, { pick, toggle }: Doing): Walk {
  const [wantedId, setWantedId] = useState<string>();
  /** The name whose relations Page Down goes through. */
  const anchorId = useRef<string>(undefined);
  const isThere = wantedId !== undefined && (view.nodes.has(wantedId) || view.edges.has(wantedId));
  const focusedId = isThere ? wantedId : undefined;

  const focus = (id: string | undefined) => {
    if (id === undefined) return;
    setWantedId(id);
    if (view.nodes.has(id)) anchorId.current = id;
    picture?.reveal(id);
  };
  const goFirst = () => focus([...view.nodes.values()].find(({ isRoot }) => isRoot)?.id ?? [...view.nodes.keys()][0]);
  const go = (direction: Direction) => {
    if (focusedId === undefined) goFirst();
    else focus(picture?.towards(focusedId, direction));
  };
  const step = (by: 1 | -1) => {
    const ids = view.nodes.get(anchorId.current ?? '')?.edgeIds ?? [];
    const at = ids.indexOf(focusedId ?? '');
    if (at < 0) focus(ids.at(by > 0 ? 0 : -1));
    else focus(ids[(at + by + ids.length) % ids.length]);
  };
  const actions: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => go('ArrowLeft'),
    ArrowRight: () => go('ArrowRight'),
    ArrowUp: () => go('ArrowUp'),
    ArrowDown: () => go('ArrowDown'),
    PageDown: () => step(1),
    PageUp: () => step(-1),
    Home: () => {
      picture?.fit();
      goFirst();
    },
    Enter: () => {
      if (focusedId === undefined) return;
      if (view.nodes.has(focusedId)) toggle(focusedId);
      else pick(focusedId);
    },
    ' ': () => focusedId !== undefined && pick(focusedId),
    Escape: () => pick(undefined),
    '+': () => picture?.zoomBy(zoomStep),
    '-': () => picture?.zoomBy(1 / zoomStep),
    '0': () => picture?.fit(),
  };
  return {
    focusedId,
    focus,
    begin: () => {
      if (focusedId === undefined) goFirst();
    },
    onKeyDown: (event) => {
      const action = actions[event.key];
      if (!action || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      action();
    },
  };
}

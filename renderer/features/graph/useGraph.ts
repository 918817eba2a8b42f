import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { changeDays } from '#domain/graphHistory.ts';
import { type GraphView, graphViewOf } from '#domain/graphView.ts';
import type { Day } from '#domain/partialDateCalendar.ts';
import { type GraphData, getGraph } from '#storage/graph.ts';
import type { GraphPlace } from './graphRoute.ts';

/** What the page shows, and how it is opened further. */
export interface Graph {
  /** Whom it is around; for a moment after others were chosen, still those before. */
  readonly rootIds: readonly string[];
  readonly data: GraphData;
  readonly view: GraphView;
  /** The days on which something changes, oldest first. */
  readonly days: readonly Day[];
  /** Says whether somebody's neighbours are shown. */
  readonly isOpen: (id: string) => boolean;
  /** Shows somebody's neighbours, or hides them again. */
  readonly toggle: (id: string) => void;
}

interface Toggled {
  /** What the toggles belong to; another start begins anew. */
  readonly start: string;
  readonly openedIds: ReadonlySet<string>;
  readonly closedIds: ReadonlySet<string>;
}

/** What the graph of a place shows, kept up to date; `undefined` until it is read. */
export function useGraph({ rootIds, depth, hiddenTypes }: GraphPlace, day: Day | undefined): Graph | undefined {
  const start = `${rootIds.join()} ${depth}`;
  const hidden = [...hiddenTypes].join();
  const [toggled, setToggled] = useState<Toggled>(() => untouched(start));
  const { openedIds, closedIds } = toggled.start === start ? toggled : untouched(start);
  const found = useLiveQuery(
    async () => ({ rootIds, data: await getGraph({ rootIds, depth, openedIds, closedIds }) }),
    [start, [...openedIds].join(), [...closedIds].join()],
  );
  const { data } = found ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: hiddenTypes is made anew at each render; `hidden` says when it changes.
  const view = useMemo(
    () =>
      found &&
      graphViewOf({
        ...found.data,
        rootIds: found.rootIds,
        hiddenTypes,
        day,
        today: new Date().toISOString().slice(0, 10),
      }),
    [found, hidden, day],
  );
  const days = useMemo(() => changeDays(data?.relations ?? []), [data]);
  if (!found || !data || !view) return undefined;
  const isOpen = (id: string) => openedIds.has(id) || view.nodes.get(id)?.hiddenCount === 0;
  const toggle = (id: string) =>
    setToggled(
      isOpen(id)
        ? { start, openedIds: without(openedIds, id), closedIds: new Set([...closedIds, id]) }
        : { start, openedIds: new Set([...openedIds, id]), closedIds: without(closedIds, id) },
    );
  return { rootIds: found.rootIds, data, view, days, isOpen, toggle };
}

function untouched(start: string): Toggled {
  return { start, openedIds: new Set(), closedIds: new Set() };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((one) => one !== id));
}

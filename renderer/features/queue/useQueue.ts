import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { type CaptureBatch, countJobs, countLeft } from '#domain/captureQueue.ts';
import { listCaptureBatches, listOpenBatches } from '#storage/captureBatches.ts';
import { translator } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { currentRoute } from '#ui/route.ts';
import { batchName } from './batchName.ts';
import { queueStrings } from './strings.ts';

/** The newest batches, whose ends are told. */
const followed = 20;

interface Queue {
  /** Whether there is anything in it to look at. */
  readonly isShown: boolean;
  /** How many pages are still to be clipped. */
  readonly left: number;
}

/** The queue in short, for the sidebar; says when a batch is through. */
export function useQueue(): Queue {
  const open = useLiveQuery(listOpenBatches);
  const latest = useLiveQuery(() => listCaptureBatches(followed));
  const wereOpen = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    for (const batch of latest ?? []) if (wereOpen.current.has(batch.id) && batch.open === 0) tellFinished(batch);
    wereOpen.current = new Set(latest?.flatMap(({ id, open: isOpen }) => (isOpen === 1 ? id : [])));
  }, [latest]);
  return {
    isShown: latest !== undefined && latest.length > 0,
    left: (open ?? []).reduce((sum, batch) => sum + countLeft(batch), 0),
  };
}

/** Not for what a feed or the browser sends page by page, and not to whoever is looking. */
function tellFinished(batch: CaptureBatch): void {
  const { counts, state } = batch;
  if (state === 'cancelled' || countJobs(batch) < 2 || currentRoute().view === 'queue') return;
  const t = translator(queueStrings);
  const { done, failed } = counts;
  notifyDone(t(failed > 0 ? 'finishedFailed' : 'finished', { name: batchName(t, batch), done, failed }));
}

import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { type CaptureBatch, countJobs, type JobState, jobStates } from '#domain/captureQueue.ts';
import { listCaptureJobs } from '#storage/captureJobs.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { JobRow } from './JobRow.tsx';
import { jobStateKey } from './jobStateKey.ts';
import classes from './QueuePage.module.css';
import { queueStrings } from './strings.ts';

const rowHeight = 52;
/** Loaded together, and one more such stretch on either side of the screen. */
const pageSize = 100;

interface Props {
  readonly batch: CaptureBatch;
  readonly name: string;
}

/** The pages of a batch, however many: all of them, or those in one state. */
export function JobList({ batch, name }: Props) {
  const t = useStrings(queueStrings);
  const language = useLanguage();
  const [wanted, setWanted] = useState<JobState>();
  const states = jobStates.filter((state) => batch.counts[state] > 0);
  const filter = wanted && states.includes(wanted) ? wanted : undefined;
  const total = filter ? batch.counts[filter] : countJobs(batch);
  const label = (text: string, count: number) => `${text} ${count.toLocaleString(language)}`;
  return (
    <div className={classes.jobs}>
      {states.length > 1 && (
        <div className={classes.filter}>
          <SegmentedControl
            size="xs"
            aria-label={t('filter')}
            value={filter ?? 'all'}
            onChange={(value) => setWanted(states.find((state) => state === value))}
            data={[
              { value: 'all', label: label(t('all'), countJobs(batch)) },
              ...states.map((state) => ({
                value: state,
                label: label(t(jobStateKey(state, batch)), batch.counts[state]),
              })),
            ]}
          />
        </div>
      )}
      <Rows key={filter ?? 'all'} batch={batch} filter={filter} total={total} label={t('pagesOf', { name })} />
    </div>
  );
}

interface RowsProps {
  readonly batch: CaptureBatch;
  readonly filter: JobState | undefined;
  readonly total: number;
  readonly label: string;
}

function Rows({ batch, filter, total, label }: RowsProps) {
  const t = useStrings(queueStrings);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const rows = virtualizer.getVirtualItems();
  const offset = Math.max(0, Math.floor((rows[0]?.index ?? 0) / pageSize) - 1) * pageSize;
  const end = (Math.floor((rows.at(-1)?.index ?? 0) / pageSize) + 2) * pageSize;
  const page = useLiveQuery(
    () => listCaptureJobs(batch.id, filter, offset, end - offset),
    [batch.id, filter, offset, end],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it.
    <section ref={scroller} className={classes.scroller} tabIndex={0} aria-label={label}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows are placed by hand. */}
      <div role="list" className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const entry = page?.jobs[index - page.offset];
          return (
            // biome-ignore lint/a11y/useSemanticElements: rows are placed by hand.
            <div
              key={index}
              role="listitem"
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={total}
              aria-posinset={index + 1}
              aria-busy={entry === undefined}
            >
              {entry ? (
                <JobRow job={entry.job} note={entry.note} batch={batch} />
              ) : (
                <VisuallyHidden>{t('loading')}</VisuallyHidden>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

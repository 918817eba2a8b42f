import { SegmentedControl, VisuallyHidden } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type CaptureBatch, countJobs, type JobState, jobStates } from '#domain/captureQueue.ts';
import { listCaptureJobs } from '#storage/captureJobs.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { pagesAround } from '#ui/pagesAround.ts';
import { uiStrings } from '#ui/strings.ts';
import { useVirtualRows } from '#ui/useVirtualRows.ts';
import { VirtualRows } from '#ui/VirtualRows.tsx';
import { JobRow } from './JobRow.tsx';
import { jobStateKey } from './jobStateKey.ts';
import classes from './QueuePage.module.css';
import { queueStrings } from './strings.ts';

const rowHeight = 52;
/** Loaded together. */
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
  const t = useStrings(uiStrings);
  const rows = useVirtualRows({ count: total, rowHeight });
  const { offset, end } = pagesAround(rows.first, rows.last, pageSize);
  const page = useLiveQuery(
    () => listCaptureJobs(batch.id, filter, offset, end - offset),
    [batch.id, filter, offset, end],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it.
    <section ref={rows.scroller} className={classes.scroller} tabIndex={0} aria-label={label}>
      <VirtualRows rows={rows} role="list">
        {(index, place) => {
          const entry = page?.jobs[index - page.offset];
          return (
            // biome-ignore lint/a11y/useSemanticElements: rows are placed by hand.
            <div
              key={index}
              {...place}
              role="listitem"
              className={classes.row}
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
        }}
      </VirtualRows>
    </section>
  );
}

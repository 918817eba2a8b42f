import { Anchor, Button, Loader, Text } from '@mantine/core';
import {
  IconAlertCircle,
  IconBookmarkFilled,
  IconCheck,
  IconCircleDashed,
  IconTrash,
  type TablerIcon,
} from '@tabler/icons-react';
import type { CaptureBatch, CaptureJob, JobState } from '#domain/captureQueue.ts';
import type { Note } from '#domain/note.ts';
import { domainOf } from '#domain/webUrl.ts';
import { saveRetry } from '#storage/captureBatches.ts';
import { errorTextOfCode } from '#ui/errorText.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { hrefOf } from '#ui/route.ts';
import { jobStateKey } from './jobStateKey.ts';
import classes from './QueuePage.module.css';
import { queueStrings } from './strings.ts';

const icons: Readonly<Record<Exclude<JobState, 'running'>, TablerIcon>> = {
  waiting: IconCircleDashed,
  done: IconCheck,
  existing: IconBookmarkFilled,
  failed: IconAlertCircle,
  cancelled: IconTrash,
};

interface Props {
  readonly job: CaptureJob;
  readonly note: Note | undefined;
  readonly batch: CaptureBatch;
}

/** One page of a batch: what it is, how far it is, and why where it failed. */
export function JobRow({ job, note, batch }: Props) {
  const t = useStrings(queueStrings);
  const title = note?.title || job.title || job.url;
  const Icon = job.state === 'running' ? undefined : icons[job.state];
  const site = domainOf(job.url) ?? job.host;
  const folder = job.folder?.join(' / ');
  const details = [site, t(jobStateKey(job.state, batch)), ...reasonOf(job, t), ...(folder ? [folder] : [])];
  return (
    <>
      {Icon ? (
        <Icon size={16} stroke={1.6} className={classes.icon} data-state={job.state} aria-hidden />
      ) : (
        <Loader size={14} aria-hidden />
      )}
      <div className={classes.line}>
        {note ? (
          <Anchor size="sm" c="inherit" href={hrefOf({ view: note.shelf, noteId: note.id })} title={title}>
            {title}
          </Anchor>
        ) : (
          <Text size="sm" span title={job.url}>
            {title}
          </Text>
        )}
        <Text size="xs" c="dimmed" className={classes.line} title={details.join(' · ')}>
          {details.join(' · ')}
        </Text>
      </div>
      {job.state === 'failed' && (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('retryOf', { title })}
          onClick={() => saveRetry(batch.id, job.id).catch(notifyError)}
        >
          {t('retry')}
        </Button>
      )}
    </>
  );
}

function reasonOf({ code, attempts, state }: CaptureJob, t: (key: 'again', values: { count: number }) => string) {
  if (code === undefined) return [];
  const isTriedAgain = state === 'waiting' && attempts > 0;
  return isTriedAgain ? [errorTextOfCode(code), t('again', { count: attempts })] : [errorTextOfCode(code)];
}

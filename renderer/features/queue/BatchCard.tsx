import { Button, Group, Progress, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { type CaptureBatch, countJobs } from '#domain/captureQueue.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { BatchActions } from './BatchActions.tsx';
import { batchName } from './batchName.ts';
import { JobList } from './JobList.tsx';
import classes from './QueuePage.module.css';
import { queueStrings } from './strings.ts';

interface Props {
  readonly batch: CaptureBatch;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One list of pages: how far it is, and what can be done with it. */
export function BatchCard({ batch, isOpen, onToggle }: Props) {
  const t = useStrings(queueStrings);
  const language = useLanguage();
  const titleId = useId();
  const name = batchName(t, batch);
  const { done, existing, failed, cancelled } = batch.counts;
  const total = countJobs(batch);
  const through = done + existing + failed + cancelled;
  const share = (count: number) => (total === 0 ? 0 : (count / total) * 100);
  const figures = [
    t('progress', { done: through.toLocaleString(language), total: total.toLocaleString(language) }),
    ...(existing > 0 ? [t('nExisting', { count: existing })] : []),
    ...(failed > 0 ? [t('nFailed', { count: failed })] : []),
    ...(batch.state !== 'active' && through < total ? [t(batch.state)] : []),
    ...(through === total ? [t('allDone')] : []),
  ];
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <section className={classes.card} aria-labelledby={titleId}>
      <div className={classes.head}>
        <Group justify="space-between" wrap="nowrap" mb={8}>
          <Title order={2} size="h6" id={titleId} className={classes.name}>
            {name}
          </Title>
          <Group gap={6} wrap="nowrap">
            <BatchActions batch={batch} name={name} />
          </Group>
        </Group>
        <Progress.Root size="sm" className={classes.bar}>
          <Progress.Section
            value={share(done + existing + cancelled)}
            // Mantine's own says the width in per cent, and not how many pages that is.
            withAria={false}
            role="progressbar"
            aria-label={t('progressOf', { name })}
            aria-valuemin={0}
            aria-valuemax={total}
            aria-valuenow={through}
            aria-valuetext={figures.join(' · ')}
          />
          <Progress.Section value={share(failed)} color="red" withAria={false} />
        </Progress.Root>
        <Group justify="space-between" mt={6} wrap="nowrap">
          <Text size="xs" c="dimmed">
            {figures.join(' · ')}
          </Text>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<Chevron size={14} aria-hidden />}
            aria-expanded={isOpen}
            onClick={onToggle}
          >
            {t(isOpen ? 'hidePages' : 'showPages')}
          </Button>
        </Group>
        {batch.announced > total && batch.open === 0 && (
          <Text size="xs" c="var(--mantine-color-error)" mt={6}>
            {t('incomplete', { count: batch.announced - total })}
          </Text>
        )}
        <VisuallyHidden role="status">
          {/* In tenths: every page would drown what the person is listening to. */}
          {t('announce', { name, percent: Math.floor(share(through) / 10) * 10 })}
        </VisuallyHidden>
      </div>
      {isOpen && total > 0 && <JobList batch={batch} name={name} />}
    </section>
  );
}

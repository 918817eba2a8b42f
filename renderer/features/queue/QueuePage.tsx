import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { hideBatches, listCaptureBatches } from '#storage/captureBatches.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { BatchCard } from './BatchCard.tsx';
import classes from './QueuePage.module.css';
import { queueStrings } from './strings.ts';

/** As many as one looks through. */
const maxBatches = 200;

/** What is being clipped by itself, list by list: how far it is, what failed and why. */
export function QueuePage() {
  const t = useStrings(queueStrings);
  const batches = useLiveQuery(() => listCaptureBatches(maxBatches));
  const [opened, setOpened] = useState<string>();
  if (!batches) return null;
  const finished = batches.filter(({ open }) => open === 0);
  // The newest is open until the person opens or closes one.
  const shownId = opened ?? batches[0]?.id;
  return (
    <Stack className={classes.page} gap="lg">
      <div>
        <Group justify="space-between" wrap="nowrap">
          <Title order={1} size="h3">
            {t('title')}
          </Title>
          {finished.length > 1 && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => hideBatches(finished.map(({ id }) => id)).catch(notifyError)}
            >
              {t('clear')}
            </Button>
          )}
        </Group>
        <Text size="sm" c="dimmed" mt={4}>
          {t('intro')}
        </Text>
      </div>
      {batches.length === 0 && (
        <Stack gap={4} pt={48} ta="center" role="status">
          <Text fw={600}>{t('empty')}</Text>
          <Text size="sm" c="dimmed">
            {t('emptyHint')}
          </Text>
        </Stack>
      )}
      {batches.map((batch) => (
        <BatchCard
          key={batch.id}
          batch={batch}
          isOpen={batch.id === shownId}
          onToggle={() => setOpened(batch.id === shownId ? '' : batch.id)}
        />
      ))}
    </Stack>
  );
}

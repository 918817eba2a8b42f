import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type CaptureBatch, countLeft } from '#domain/captureQueue.ts';
import { hideBatches, saveBatchState, saveRetry } from '#storage/captureBatches.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { queueStrings } from './strings.ts';

interface Props {
  readonly batch: CaptureBatch;
  readonly name: string;
}

/** What can be done with a batch as it is now. */
export function BatchActions({ batch, name }: Props) {
  const t = useStrings(queueStrings);
  const { id, state, counts } = batch;
  const set = (next: CaptureBatch['state']) => () => saveBatchState(id, next).catch(notifyError);
  const isWaiting = counts.waiting > 0;
  const actions = [
    { key: 'retryFailed', isOffered: counts.failed > 0, run: () => saveRetry(id).catch(notifyError) },
    { key: 'pause', isOffered: isWaiting && state === 'active', run: set('paused') },
    { key: 'tryNow', isOffered: isWaiting && state === 'offline', run: set('active') },
    { key: 'resume', isOffered: isWaiting && (state === 'paused' || state === 'cancelled'), run: set('active') },
    { key: 'cancel', isOffered: isWaiting && state !== 'cancelled', run: set('cancelled') },
  ] as const;
  return (
    <>
      {actions.map(
        ({ key, isOffered, run }) =>
          isOffered && (
            <Button key={key} size="compact-sm" variant="default" aria-label={`${t(key)}: ${name}`} onClick={run}>
              {t(key)}
            </Button>
          ),
      )}
      {countLeft(batch) === 0 && (
        <Tooltip label={t('hide')} openDelay={400}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={`${t('hide')}: ${name}`}
            onClick={() => hideBatches([id]).catch(notifyError)}
          >
            <IconX size={15} />
          </ActionIcon>
        </Tooltip>
      )}
    </>
  );
}

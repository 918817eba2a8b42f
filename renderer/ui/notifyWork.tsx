import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSyncExternalStore } from 'react';
import { translator } from './i18n.ts';
import { uiStrings } from './strings.ts';

/** Long work that goes on beside what the person does. */
export interface WorkNotice {
  /** Says how far it is. */
  progress(done: number, total: number): void;
  close(): void;
}

/** Shows that long work is under way, how far it is, and a way to stop it; stays until it is closed. */
export function notifyWork(message: string, onCancel: () => void): WorkNotice {
  let share = 0;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const id = notifications.show({
    message: <Work message={message} onCancel={onCancel} subscribe={subscribe} share={() => share} />,
    autoClose: false,
    withCloseButton: false,
  });
  return {
    progress(done, total) {
      share = total === 0 ? 0 : Math.floor((100 * done) / total);
      for (const listener of listeners) listener();
    },
    close: () => notifications.hide(id),
  };
}

interface WorkProps {
  readonly message: string;
  readonly onCancel: () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly share: () => number;
}

function Work({ message, onCancel, subscribe, share }: WorkProps) {
  const t = translator(uiStrings);
  const percent = useSyncExternalStore(subscribe, share);
  return (
    <Stack gap={6}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" inherit>
          {message}
        </Text>
        <Button size="compact-sm" variant="subtle" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Group>
      {/* A number that changes in a message would be read out each time. */}
      <Progress value={percent} size="sm" aria-label={message} />
    </Stack>
  );
}

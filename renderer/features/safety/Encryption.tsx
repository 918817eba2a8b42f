import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { HostOutput } from '#contract/hostMethods.ts';
import { useStrings } from '#ui/i18n.ts';
import { PassphraseDialog, type PassphraseTask } from './PassphraseDialog.tsx';
import { passphraseStrings } from './passphraseStrings.ts';

interface Props {
  readonly state: HostOutput<'journalState'>;
  readonly onChanged: () => void;
}

/** Whether the folder is encrypted, and the ways to have it so or not. */
export function Encryption({ state: { isEncrypted, isConverting }, onChanged }: Props) {
  const t = useStrings(passphraseStrings);
  const [task, setTask] = useState<PassphraseTask>();
  return (
    <Stack gap="sm" align="flex-start">
      <Title order={3} size="h6">
        {t('encryption')}
      </Title>
      <Text size="sm" c="dimmed">
        {t(isEncrypted ? 'encrypted' : 'notEncrypted')} {isConverting && t('converting')}
      </Text>
      <Group gap="sm">
        {isEncrypted ? (
          <>
            <Button size="compact-sm" variant="default" onClick={() => setTask('change')}>
              {t('changePassphrase')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setTask('remove')}>
              {t('removePassphrase')}
            </Button>
          </>
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => setTask('set')}>
            {t('setPassphrase')}
          </Button>
        )}
      </Group>
      {task && (
        <PassphraseDialog
          task={task}
          onClose={() => {
            setTask(undefined);
            onChanged();
          }}
        />
      )}
    </Stack>
  );
}

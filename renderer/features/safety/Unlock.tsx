import { Button, Group, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { askToLookAgain } from '#storage/journal/diskStatus.ts';
import { errorText } from '#ui/errorText.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { backupStrings } from './backupStrings.ts';

/** Opens an encrypted folder by its passphrase. */
export function Unlock({ onUnlocked }: { readonly onUnlocked: () => void }) {
  const t = useStrings(backupStrings);
  const host = useHost();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const unlock = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    try {
      await host.unlock({ passphrase });
      askToLookAgain();
      onUnlocked();
    } catch (error) {
      setProblem(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={unlock}>
      <Stack gap="sm" align="flex-start">
        <Title order={3} size="h6">
          {t('locked')}
        </Title>
        <Text size="sm">{t('lockedHint')}</Text>
        <Group align="flex-end" gap="sm">
          <PasswordInput
            w={280}
            label={t('passphrase')}
            value={passphrase}
            onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
            error={problem}
            autoComplete="current-password"
          />
          <Button type="submit" loading={isBusy} disabled={passphrase === ''}>
            {t('unlock')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Group, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { askToLookAgain } from '#storage/journal/diskStatus.ts';
import { errorText } from '#ui/errorText.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { passphraseStrings } from './passphraseStrings.ts';

interface Props {
  /** Of its heading. */
  readonly level: 1 | 3;
  /** What comes of it. */
  readonly hint: string;
  readonly onUnlocked: () => void;
}

/** Opens an encrypted folder by its passphrase. */
export function Unlock({ level, hint, onUnlocked }: Props) {
  const t = useStrings(passphraseStrings);
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
        <Title order={level} size={level === 1 ? 'h3' : 'h6'}>
          {t('locked')}
        </Title>
        <Text size="sm">{hint}</Text>
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

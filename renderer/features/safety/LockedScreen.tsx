import { Button, Center, Stack, Text } from '@mantine/core';
import { useStrings } from '#ui/i18n.ts';
import { passphraseStrings } from './passphraseStrings.ts';
import { Unlock } from './Unlock.tsx';

interface Props {
  readonly onUnlocked: () => void;
  /** Opens this browser's own, empty library. */
  readonly onWithout: () => void;
}

/** In place of the window where the library is in an encrypted folder and nowhere else: asks for the passphrase. */
export function LockedScreen({ onUnlocked, onWithout }: Props) {
  const t = useStrings(passphraseStrings);
  return (
    <Center component="main" h="100vh" p="xl" bg="var(--mantine-color-body)">
      <Stack w={480} gap="lg" align="flex-start">
        <Unlock level={1} hint={t('lockedAtStart')} onUnlocked={onUnlocked} />
        <Text size="sm" c="dimmed">
          {t('withoutHint')}
        </Text>
        <Button size="compact-sm" variant="default" onClick={onWithout}>
          {t('without')}
        </Button>
      </Stack>
    </Center>
  );
}

import { Center, Progress, Stack, Text, Title } from '@mantine/core';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import type { RecoveryProgress } from './recoverLibrary.ts';
import { safetyStrings } from './strings.ts';

/** In place of the window while the library is being made anew: how far that has come. */
export function RecoveryScreen({ progress: { notes, totalNotes, done } }: { readonly progress: RecoveryProgress }) {
  const t = useStrings(safetyStrings);
  const language = useLanguage();
  const text = t('recoveringText', {
    done: notes.toLocaleString(language),
    total: totalNotes.toLocaleString(language),
  });
  return (
    <Center component="main" h="100vh" p="xl" bg="var(--mantine-color-body)">
      <Stack w={480} gap="md">
        <Title order={1} size="h3">
          {t('recovering')}
        </Title>
        <Text size="md" role="status">
          {text}
        </Text>
        <Progress.Root size={6}>
          <Progress.Section value={100 * done} aria-label={t('recoveringCaptures')} aria-valuetext={text} />
        </Progress.Root>
      </Stack>
    </Center>
  );
}

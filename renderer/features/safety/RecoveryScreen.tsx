import { Center, Progress, Stack, Text, Title } from '@mantine/core';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import type { RecoveryProgress } from './recoverLibrary.ts';
import { safetyStrings } from './strings.ts';

/** In place of the window while the library is being made anew: how far that has come. */
export function RecoveryScreen({ progress: { notes, done } }: { readonly progress: RecoveryProgress }) {
  const t = useStrings(safetyStrings);
  const language = useLanguage();
  const number = (value: number, style: 'decimal' | 'percent' = 'decimal') => value.toLocaleString(language, { style });
  const textOf = ({ back, total }: NonNullable<typeof notes>) =>
    // Of what was written since the last snapshot, the number is not known before it is read.
    total > back
      ? t('recoveringText', { done: number(back), total: number(total) })
      : t('recoveringAlone', { count: back, number: number(back) });
  const text = notes ? textOf(notes) : t('finishingText', { done: number(done, 'percent') });
  return (
    <Center component="main" h="100vh" p="xl" bg="var(--mantine-color-body)">
      <Stack w={480} gap="md">
        <Title order={1} size="h3">
          {t(notes ? 'recovering' : 'finishing')}
        </Title>
        <Text size="md" role="status">
          {text}
        </Text>
        <Progress.Root size={6}>
          <Progress.Section value={100 * done} aria-label={t('progress')} aria-valuetext={text} />
        </Progress.Root>
      </Stack>
    </Center>
  );
}

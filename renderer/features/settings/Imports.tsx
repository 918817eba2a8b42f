import { Button, Stack, Text, Title } from '@mantine/core';
import { useCommands } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { settingsStrings } from './strings.ts';

/** The way in for what other programs have. */
export function Imports() {
  const t = useStrings(settingsStrings);
  const { run } = useCommands();
  return (
    <Stack component="section" gap="xs" align="flex-start">
      <Title order={2} size="h5">
        {t('imports')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('importsHint')}
      </Text>
      <Button size="compact-sm" variant="default" onClick={() => run('import.notes')}>
        {t('importNotes')}
      </Button>
    </Stack>
  );
}

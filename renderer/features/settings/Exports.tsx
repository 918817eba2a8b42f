import { Button, Stack, Text, Title } from '@mantine/core';
import { useCommands } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { settingsStrings } from './strings.ts';

/** The way out, for whoever looks for it here. */
export function Exports() {
  const t = useStrings(settingsStrings);
  const { run } = useCommands();
  return (
    <Stack component="section" gap="xs" align="flex-start">
      <Title order={2} size="h5">
        {t('exports')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('exportsHint')}
      </Text>
      <Button size="compact-sm" variant="default" onClick={() => run('library.export')}>
        {t('exportLibrary')}
      </Button>
    </Stack>
  );
}

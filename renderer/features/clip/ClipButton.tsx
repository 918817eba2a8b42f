import { Button } from '@mantine/core';
import { IconScissors } from '@tabler/icons-react';
import { useCommands } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { clipStrings } from './strings.ts';

/** Opens the clip dialog. */
export function ClipButton() {
  const t = useStrings(clipStrings);
  const { run } = useCommands();
  return (
    <Button size="compact-md" leftSection={<IconScissors size={15} />} onClick={() => run('clip.new')}>
      {t('clip')}
    </Button>
  );
}

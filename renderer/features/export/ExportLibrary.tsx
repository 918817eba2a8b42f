import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useCommand } from '#ui/commands.tsx';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { type ExportForm, exportTo } from './exportTo.ts';
import { canPickFolder } from './filePickers.ts';
import { exportStrings } from './strings.ts';

/** The dialog in which one says where the library is to be exported to; the export goes on beside what one does. */
export function ExportLibrary() {
  const t = useStrings(exportStrings);
  const host = useHost();
  const [isOpen, dialog] = useDisclosure();
  const [form, setForm] = useState<ExportForm>('zip');
  useCommand('library.export', dialog.open);
  const start = async () => {
    const { version } = await host.hostInfo({});
    const running = exportTo(form, `Vigie ${version}`);
    dialog.close();
    await running;
  };
  return (
    <Modal
      opened={isOpen}
      onClose={dialog.close}
      title={t('title')}
      size="md"
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('what')}</Text>
        <Radio.Group
          value={form}
          onChange={(value) => setForm(value === 'folder' ? 'folder' : 'zip')}
          aria-label={t('title')}
        >
          <Stack gap="xs">
            <Radio value="zip" label={t('asZip')} data-autofocus />
            <Radio
              value="folder"
              label={t('asFolder')}
              disabled={!canPickFolder()}
              description={t(canPickFolder() ? 'asFolderHint' : 'noFolder')}
            />
          </Stack>
        </Radio.Group>
        <Text size="sm" c="dimmed">
          {t('sensitive')}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={dialog.close}>
            {t('cancel')}
          </Button>
          <Button onClick={() => start().catch(notifyError)}>{t('start')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

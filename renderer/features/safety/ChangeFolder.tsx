import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { errorText } from '#ui/errorText.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { backupStrings } from './backupStrings.ts';

interface Props {
  readonly folder: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Chooses another folder for the library. */
export function ChangeFolder({ folder, opened, onClose }: Props) {
  const t = useStrings(backupStrings);
  const host = useHost();
  const [path, setPath] = useState(folder);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const choose = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    try {
      await host.chooseLibraryFolder({ path: path.trim() });
      // Every window finds out how it stands to the new folder as it does at each start.
      location.reload();
    } catch (error) {
      setProblem(errorText(error));
      setBusy(false);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('changeTitle')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={choose}>
        <Stack gap="md">
          <Text size="sm">{t('changeHint')}</Text>
          <TextInput
            label={t('path')}
            value={path}
            onChange={({ currentTarget }) => setPath(currentTarget.value)}
            error={problem}
            data-autofocus
            required
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={isBusy} disabled={path.trim() === '' || path.trim() === folder}>
              {t('use')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

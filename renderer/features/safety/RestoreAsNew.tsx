import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { HostOutput } from '#contract/hostMethods.ts';
import { saveChoiceOfDisk } from '#storage/journal/libraryCopy.ts';
import { errorText } from '#ui/errorText.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { backupStrings } from './backupStrings.ts';
import { waitUntilSaved } from './waitUntilSaved.ts';

interface Props {
  readonly name: string;
  readonly folder: HostOutput<'journalState'>;
  readonly onClose: () => void;
}

/** Makes a backup a library in a folder of its own and goes on with that. */
export function RestoreAsNew({ name, folder: { folder, isFolderFixed }, onClose }: Props) {
  const t = useStrings(backupStrings);
  const host = useHost();
  const [path, setPath] = useState(`${folder}-${name.slice(0, 10)}`);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  if (isFolderFixed) return <Text size="sm">{t('newFixed')}</Text>;

  const open = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    try {
      // What is open now leaves the browser with this, so all of it must be on the disk.
      if (!(await waitUntilSaved(host))) throw new NotSaved();
      await host.copyBackup({ name, path: path.trim() });
      await host.chooseLibraryFolder({ path: path.trim() });
      await saveChoiceOfDisk();
      location.reload();
    } catch (error) {
      setProblem(error instanceof NotSaved ? t('notYetSaved') : errorText(error));
      setBusy(false);
    }
  };
  return (
    <form onSubmit={open}>
      <Stack gap="md">
        <Text size="sm">{t('newHint', { folder })}</Text>
        <TextInput
          label={t('path')}
          value={path}
          onChange={({ currentTarget }) => setPath(currentTarget.value)}
          error={problem}
          required
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={path.trim() === '' || path.trim() === folder}>
            {t('restoreNew')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

class NotSaved extends Error {}

import { Text } from '@mantine/core';
import type { HostOutput } from '#contract/hostMethods.ts';
import { saveChoiceOfDisk } from '#storage/journal/libraryCopy.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { backupStrings } from './backupStrings.ts';
import { FolderForm } from './FolderForm.tsx';
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
  if (isFolderFixed) return <Text size="sm">{t('newFixed')}</Text>;

  const open = async (path: string) => {
    // What is open now leaves the browser with this, so all of it must be on the disk.
    if (!(await waitUntilSaved(host))) return t('notYetSaved');
    await host.copyBackup({ name, path });
    await host.chooseLibraryFolder({ path });
    await saveChoiceOfDisk();
    location.reload();
    return undefined;
  };
  return (
    <FolderForm
      hint={t('newHint', { folder })}
      suggestion={`${folder}-${name.slice(0, 10)}`}
      present={folder}
      action={t('restoreNew')}
      onChosen={open}
      onClose={onClose}
    />
  );
}

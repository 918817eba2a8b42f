import { Modal } from '@mantine/core';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { backupStrings } from './backupStrings.ts';
import { FolderForm } from './FolderForm.tsx';

interface Props {
  readonly folder: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Chooses another folder for the library. */
export function ChangeFolder({ folder, opened, onClose }: Props) {
  const t = useStrings(backupStrings);
  const host = useHost();
  const choose = async (path: string) => {
    await host.chooseLibraryFolder({ path });
    // Every window finds out how it stands to the new folder as it does at each start.
    location.reload();
    return undefined;
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('changeTitle')} closeButtonProps={{ 'aria-label': t('close') }}>
      <FolderForm
        hint={t('changeHint')}
        suggestion={folder}
        present={folder}
        action={t('use')}
        onChosen={choose}
        onClose={onClose}
      />
    </Modal>
  );
}
